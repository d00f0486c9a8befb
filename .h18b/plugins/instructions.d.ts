import type { PluginMain } from '../runtime/plugins/api.js';
/** Counts the instructions that the guest executes. */
declare const instructions: PluginMain;
export default instructions;
