import type { TableRow } from './call.js';
/** The system calls of x86-64 (arch/x86/entry/syscalls/syscall_64.tbl): a row without a function answers ENOSYS. */
export declare const X86_64_CALLS: readonly TableRow[];
