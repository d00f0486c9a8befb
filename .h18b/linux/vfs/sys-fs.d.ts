import type { MemoryFs } from './memory-node.js';
import type { Node } from './node.js';
import { type ProcSource } from './proc-nodes.js';
/** Builds /sys, as far as programs ask it for the machine's shape. */
export declare function makeSys(fs: MemoryFs, source: ProcSource): Node;
/** Builds /sys/fs/cgroup: the root of a hierarchy without controllers. */
export declare function makeCgroup(fs: MemoryFs, source: ProcSource): Node;
