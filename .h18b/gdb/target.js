/** Signals by gdb's own numbers, which are those of the first Unix systems: include/gdb/signals.def. */
export const GDB_SIGNAL = { INT: 2, TRAP: 5 };
