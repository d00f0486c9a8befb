import type { PluginMain } from '../runtime/plugins/api.js';
/**
 * A data cache with LRU replacement, and where it misses. `size=BYTES` (32768), `ways=N` (8), `line=BYTES` (64),
 * `top=N`: instructions shown (10).
 */
declare const cache: PluginMain;
export default cache;
