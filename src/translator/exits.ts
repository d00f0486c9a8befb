/**
 * Every reason for which a handler or region returns to the dispatcher. A closed union: the dispatcher's `switch` is
 * exhaustive. In all cases the whole CPU state is in memory, RIP included, unless noted.
 */
export const Exit = {
  /** The budget is used up. RIP: the block that was about to run. */
  BUDGET: 0,
  /** A guest exception; FAULT_* say which; RIP: the instruction. */
  FAULT: 1,
  /** The descriptor in EXIT_RECORD has no code: it is new or was invalidated. */
  UNDECODED: 2,
  /** An indirect jump missed the jump cache. */
  LOOKUP: 3,
  /** The block whose descriptor is in EXIT_RECORD has become hot. */
  HOT: 4,
  /** A system call wants to go on from memory (Disposition.LEAVE). RIP: after the instruction. */
  LEAVE: 5,
  /** A system call wants the whole state first (Disposition.FULL); SYSCALL_ABI says which. */
  SYSCALL_FULL: 6,
  /** A write hit a page with translated code; RIP: the instruction, which has not been executed. */
  CODE_WRITE: 7,
  /** A callout that leaves; its number is in CALLOUT_ARG's upper half; RIP: the instruction. */
  CALLOUT: 8,
  /** A rep instruction used up the budget between two iterations. RIP: the instruction. */
  REPEAT: 10,
  /** The single record executed by `stepOne` is done. */
  STEPPED: 9,
  /**
   * A store to a device was made, and an interrupt or a timer is to come next; RIP: its instruction, which is not
   * finished.
   */
  STORED: 11,
} as const;
export type Exit = (typeof Exit)[keyof typeof Exit];
export const EXIT_NAMES: readonly string[] = Object.entries(Exit)
  .sort(([, a], [, b]) => a - b)
  .map(([name]) => name.toLowerCase());

/** Results of the slow memory path; a failure is the exit that it causes. */
export const SLOW_OK = 0;
export const SLOW_FAULT = Exit.FAULT;
export const SLOW_CODE = Exit.CODE_WRITE;
export const SLOW_STORED = Exit.STORED;
/**
 * FAULT_VECTOR after SLOW_FAULT where there is no fault: guest code leaves in front of the instruction, which comes
 * again.
 */
export const NO_FAULT = 0x100;
/**
 * In its request, beside the number of bytes (at most 128): a load wants write permission; elements of 4 or 8 bytes by
 * mask.
 */
export const SLOW_FOR_WRITE = 0x100;
export const SLOW_MASKED_4 = 0x200;
export const SLOW_MASKED_8 = 0x400;

/** System call ABIs as the `systemCall` import sees them. */
export const ABI_SYSCALL = 0;
export const ABI_INT80 = 1;
export const ABI_SYSENTER = 2;
/*
 * A whole machine's ways to ask and go on, by the same import. Ports: CALLOUT_RESULT holds the port, u32 at +4 the
 * value to write. Interrupts: EFLAGS.IF may just have been set.
 */
export const ABI_INTERRUPTS = 3;
export const ABI_STI = 4;
/** The engine takes back what was charged for a block that was left in its middle. */
export const ABI_REFUND = 5;
/** The task priority in CR8 has been written. */
export const ABI_PRIORITY = 6;
export const ABI_OUT = 8;
