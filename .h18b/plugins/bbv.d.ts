import type { PluginMain } from '../runtime/plugins/api.js';
/**
 * Basic-block vectors in SimPoint's format: a line an interval, `T` and for each block that was executed in it `:ID:N`,
 * N its instructions. `out=FILE` (bbv.out), `interval=N` instructions (100000000).
 */
declare const bbv: PluginMain;
export default bbv;
