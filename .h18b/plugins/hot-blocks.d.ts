import type { PluginMain } from '../runtime/plugins/api.js';
/** The blocks that most instructions were executed in, with their code. `top=N`: how many are shown (10). */
declare const hotBlocks: PluginMain;
export default hotBlocks;
