import type { PluginMain } from '../runtime/plugins/api.js';
/** Executions by mnemonic. `top=N`: how many are shown (20). */
declare const mix: PluginMain;
export default mix;
