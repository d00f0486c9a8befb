import type { PluginMain } from '../runtime/plugins/api.js';
/**
 * A branch predictor of two-bit counters, chosen by address and global history (gshare). `bits=N`: logarithm of the
 * number of counters, and length of the history (12). `top=N`: branches shown (10).
 */
declare const branches: PluginMain;
export default branches;
