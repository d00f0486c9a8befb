/** What the engine asks of the kernel above it: process mode's Linux, or system mode's machine. */
import type { Breakpoints } from './breakpoints.js';
import type { SegmentDescriptor } from './segments/descriptor.js';

/** How a program calls its kernel; in the order of the numbers that generated code has for them. */
export const SYSCALL_ABIS = ['syscall', 'int80', 'sysenter'] as const;
export type SyscallAbi = (typeof SYSCALL_ABIS)[number];

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
export const Disposition = { CONTINUE: 0, LEAVE: 1, FULL: 2 } as const;
export type Disposition = (typeof Disposition)[keyof typeof Disposition];

export interface GuestKernel {
  /**
   * A system call instruction. Without `full`, memory holds only RAX and the argument registers of the ABI
   * (syscall: RDI RSI RDX R10 R8 R9; int80 and sysenter: EBX ECX EDX ESI EDI EBP); RIP and the flags are not there.
   */
  systemCall(abi: SyscallAbi, full: boolean): Disposition;

  /**
   * A guest exception, the whole state in memory. RIP: the faulting instruction (after the instruction for the traps
   * #BP, #OF and #DB). The kernel delivers a signal or ends the process. #DB has no error code: `errorCode` holds the
   * bits of DR6 that it sets (`DR6_BS`, or 0 for INT1).
   */
  exception(vector: number, errorCode: number, address: number): void;

  /**
   * Called by the dispatcher before it enters guest code after any exit that left with whole state: timers, signals.
   */
  beforeResume(): void;

  /**
   * After an exception, a full system call or a callout: whether guest code may go on without `beforeResume`; left out:
   * never.
   */
  goesOn?(): boolean;

  /**
   * A whole machine's port writes and changes of EFLAGS.IF, by the numbers from `ABI_INTERRUPTS` on: LEAVE or CONTINUE.
   */
  ask?(abi: number): Disposition;

  /** The descriptor that `selector` (its RPL apart) names for user code; null if there is none with DPL 3. */
  descriptor?(selector: number): SegmentDescriptor | null;

  /** The processor's breakpoints; undefined: it has none, or none for what runs now. */
  readonly breakpoints?: Breakpoints | undefined;

  /** Whether EFLAGS.AC is in force now (CPL 3 and CR0.AM); left out: never. */
  alignmentChecked?(): boolean;

  /** Nothing can run before an event of the host comes, or time has passed: `Engine.runFor` returns. */
  readonly isIdle?: boolean;

  /** True once the guest has ended: `Engine.run` returns. */
  readonly finished: boolean;
}
