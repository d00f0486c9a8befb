import type { ProcEntries } from './proc-fs.js';
/** What is no process in /proc: proc(5). */
export declare const MACHINE_FILES: ProcEntries;
export declare const SYSCTLS: ProcEntries;
