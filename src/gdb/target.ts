import type { WatchKind } from '../runtime/debug-stops.js';
import type { Register } from './registers.js';

/** Signals by gdb's own numbers, which are those of the first Unix systems: include/gdb/signals.def. */
export const GDB_SIGNAL = { INT: 2, TRAP: 5 } as const;

/** Why the target has stopped. */
export type TargetStop =
  | { readonly kind: 'signal'; readonly signal: number }
  | { readonly kind: 'breakpoint' }
  /** A run that is repeated has no past, or no future, beyond this. */
  | { readonly kind: 'replaylog'; readonly at: 'begin' | 'end' }
  | { readonly kind: 'watchpoint'; readonly watch: WatchKind; readonly address: bigint }
  /** The process has a new program. */
  | { readonly kind: 'executed'; readonly path: string }
  | { readonly kind: 'exited'; readonly status: number }
  | { readonly kind: 'killed'; readonly signal: number };

export interface TargetBreak {
  readonly address: bigint;
  /** Absent: execution. */
  readonly watch?: WatchKind;
  readonly bytes: number;
}

export interface TargetThread {
  readonly id: number;
  readonly name: string;
}

/**
 * What a debugger can do with a machine or a process. Everything but `interrupt` and `kill` is asked while the target
 * is stopped.
 */
export interface GdbTarget {
  /** `target.xml`. */
  readonly description: string;
  /** In the order of their numbers. */
  readonly registers: readonly Register[];
  /** It was there before the debugger came: to leave it is to detach. */
  readonly attached: boolean;
  /** The thread that the last stop is of. */
  readonly currentThread: number;
  /** Of a thread; 0: of the current one. */
  readRegister(register: Register, thread: number): Uint8Array;
  /** False: it cannot have this value. */
  writeRegister(register: Register, value: Uint8Array, thread: number): boolean;
  threads(): readonly TargetThread[];
  /** As many of `length` bytes from `address` on as are there. */
  readMemory(address: bigint, length: number): Uint8Array;
  /** False: not all of them could be written. */
  writeMemory(address: bigint, bytes: Uint8Array): boolean;
  /** Whether addresses of memory are physical ones; null: the target has none. */
  physical: boolean | null;
  /** False: they are more, or others, than the target can have. */
  setBreaks(breaks: readonly TargetBreak[]): boolean;
  /** Each ends with `GdbTargetEvents.stopped`. A signal (of gdb's numbers) is delivered to a process. */
  resume(signal: number): void;
  /** `thread`: which one is to step; 0: the current one. The others go on meanwhile. */
  step(signal: number, thread: number): void;
  /** Goes back by an instruction, or to where a stop was met last; absent: the target cannot. */
  readonly reverse?: ((step: boolean) => void) | undefined;
  interrupt(): void;
  kill(): void;
  /** Signals that a process gets without a stop; left out: the target has no signals. */
  passSignals?(signals: readonly number[]): void;
  /** What a user types after "monitor"; the answer ends with a line's end. */
  monitor(command: string): string;
  /** An object of qXfer:OBJECT:read, whole; null: there is none. */
  object(name: string, annex: string): Uint8Array | null;
}
