import type { Linux } from '../kernel.js';
import type { MemoryFs } from './memory-node.js';
import type { Node } from './node.js';
import { ProcDirectory, type ProcSource, ProcView } from './proc-nodes.js';
export type { ProcSource } from './proc-nodes.js';
/** A file of /proc: its text, who may do what, and what writing to it does (0 or -errno). */
export interface ProcEntry {
    readonly text: (k: Linux) => string | Uint8Array;
    readonly mode?: number;
    readonly store?: (k: Linux, text: string) => number;
}
/** Files by path below a folder. */
export type ProcEntries = Readonly<Record<string, ProcEntry>>;
/** Builds /proc: the processes, and what libraries and runtimes read of the machine. */
export declare function makeProc(fs: MemoryFs, source: ProcSource): Node;
/** The folder at a path below `dir`, made where it is not there. */
export declare function folder(dir: ProcDirectory, path: string): ProcDirectory;
export declare function addFiles(dir: ProcDirectory, entries: ProcEntries, view: ProcView, shownSize?: number): void;
