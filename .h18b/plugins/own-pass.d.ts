import type { PluginMain } from '../runtime/plugins/api.js';
/** A pass of one's own in the translator: `idempotence.ts`. */
declare const ownPass: PluginMain;
export default ownPass;
