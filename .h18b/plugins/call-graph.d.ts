import type { PluginMain } from '../runtime/plugins/api.js';
/**
 * Who calls whom, and how many instructions are executed where: folded stacks (`a;b;c 42`) for flame graphs, in
 * `out=FILE` (stacks.folded).
 */
declare const callGraph: PluginMain;
export default callGraph;
