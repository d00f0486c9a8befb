import type { Plugin } from '../runtime/plugins/api.js';
export declare function loadPlugins(words: readonly string[]): Promise<Plugin[]>;
