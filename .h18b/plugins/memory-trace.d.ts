import type { PluginMain } from '../runtime/plugins/api.js';
/**
 * All accesses to memory, in a compressed file (`out=FILE`, memory.trace; docs/plugins.md has the format,
 * `read-memory-trace.ts` reads it). An access whose site follows the one before as last time, at a distance as last
 * time, costs next to nothing: such ones are counted.
 */
declare const memoryTrace: PluginMain;
export default memoryTrace;
