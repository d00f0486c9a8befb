import type { PluginMain } from '../runtime/plugins/api.js';

/** A pass of one's own in the translator: `idempotence.ts`. */
const ownPass: PluginMain = () => ({
  passes: [{ module: new URL('./idempotence.js', import.meta.url).href, behind: 'expand-flags' }],
});
export default ownPass;
