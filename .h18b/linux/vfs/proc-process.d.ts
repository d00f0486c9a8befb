import type { ProcEntries } from './proc-fs.js';
/** Inodes of the initial namespaces: include/linux/proc_ns.h, and what the first boot gives the rest. */
export declare const NAMESPACES: Readonly<Record<string, number>>;
/** What each process has: proc(5). */
export declare const PROCESS_FILES: ProcEntries;
