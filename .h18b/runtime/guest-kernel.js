/** How a program calls its kernel; in the order of the numbers that generated code has for them. */
export const SYSCALL_ABIS = ['syscall', 'int80', 'sysenter'];
/**
 * What a system call wants of the engine.
 *
 * - `CONTINUE`: done; only RAX was written. Translated code goes on with its registers where they are.
 * - `LEAVE`: done, only RAX was written, but the engine shall come back to the dispatcher with the whole state in
 *   memory (RIP after the instruction) and call `beforeResume` (a signal is pending, the process ended, memory maps
 *   changed).
 * - `FULL`: nothing was done. The engine stores the whole state (RIP after the instruction) and calls again with
 *   `full` true; then any register may be read and written, and the engine goes on from what is in memory.
 */
export const Disposition = { CONTINUE: 0, LEAVE: 1, FULL: 2 };
