import type { TableRow } from './call.js';
/** The system calls of i386 (arch/x86/entry/syscalls/syscall_32.tbl): a row without a function answers ENOSYS. */
export declare const I386_CALLS: readonly TableRow[];
