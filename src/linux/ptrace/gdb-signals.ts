/** gdb's numbers of signals, which are its own on every system: include/gdb/signals.def. Index: Linux's number. */
const OF_LINUX: readonly number[] = [
  0,
  1,
  2,
  3,
  4,
  5,
  6,
  10,
  8,
  9,
  30,
  11,
  31,
  13,
  14,
  15,
  143,
  20,
  19,
  17,
  18,
  21,
  22,
  16,
  24,
  25,
  26,
  27,
  28,
  23,
  32,
  12,
  77,
  // Real-time signals from 33 on.
  ...Array.from({ length: 31 }, (_, n) => 45 + n),
  78,
];

export const gdbSignal = (signal: number): number => OF_LINUX[signal] ?? 143;

/** 0: Linux has none of that number. */
export const linuxSignal = (signal: number): number => Math.max(0, signal === 143 ? 0 : OF_LINUX.indexOf(signal));
