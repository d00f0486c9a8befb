/**
 * Plans of what a whole machine's processor did last at a gate, a return or a load of a segment register, for generated
 * code to do again (`helpers/transition.wat.ts`; `runtime/system/transitions.ts` writes them). `docs/exceptions.md`.
 */

/** Plans, and bytes of each; they are found by a hash of KEY and FROM. */
export const PLANS = 64;
export const PLAN_BYTES = 256;
/** u32: what it is for, one of KEY_*; the context and privilege that it is for, as `fromOf` has them (0: none). */
export const PLAN_KEY = 0;
export const PLAN_FROM = 4;
/** u32 each: context, TLB and CPL afterwards; place of the number of the context that owns the jump cache. */
export const PLAN_TO = 8;
export const PLAN_TLB = 12;
export const PLAN_CPL = 16;
export const PLAN_OWNER = 20;
/** u32 each: number of guards; SHAPE_*; bits that EFLAGS loses; selector of SS that a return has to find. */
export const PLAN_GUARDS = 24;
export const PLAN_SHAPE = 28;
export const PLAN_FLAGS = 32;
export const PLAN_SS = 36;
/** u64 each: RIP afterwards; linear address that the stack pointer is read from, or the stack pointer. */
export const PLAN_RIP = 40;
export const PLAN_STACK = 48;
/** u32: state of the segment register that is loaded: its number. */
export const PLAN_SEGMENT = 56;
/** Guards, 24 bytes each: linear address, mask and value, u64 each, of what the tables had there. */
export const PLAN_GUARD = 72;
export const GUARD_BYTES = 24;
export const MOST_GUARDS = 4;
/**
 * Two segment registers as they are afterwards, side by side as in the state: CS, or the one that is loaded; SS. Two
 * u64 each: bases, limits for reading and for writing. Two u32 each: selectors, limits, attributes.
 */
export const PLAN_BASES = 168;
export const PLAN_READ_LIMITS = 184;
export const PLAN_WRITE_LIMITS = 200;
export const PLAN_SELECTORS = 216;
export const PLAN_LIMITS = 224;
export const PLAN_ATTRIBUTES = 232;

/** Frames have elements of 8 bytes, not of 4. */
export const SHAPE_WIDE = 1;
/** SS and the stack pointer change. */
export const SHAPE_STACK = 2;
/** The stack pointer is at the address PLAN_STACK, or follows (64 bits) without a change of SS. */
export const SHAPE_STACK_AT = 4;
/** Privilege goes down: segment registers that it may not use become null. */
export const SHAPE_OUTER = 8;

/** Kinds of plans, in the upper byte of the key; what else is in it. */
export const KEY_FAULT = 1 << 24; // vector
export const KEY_INTERRUPT = 2 << 24; // vector
export const KEY_RETURN = 3 << 24; // selector of CS; bit 16: IRETQ
export const KEY_SEGMENT = 4 << 24; // selector; bits 16 to 18: segment register
export const KEY_FAR = 5 << 24; // selector of CS
export const KEY_FAR_RETURN = 6 << 24; // selector of CS
export const KEY_SYSCALL = 7 << 24;
export const KEY_SYSRET = 8 << 24;
export const KEY_SYSENTER = 9 << 24;
export const KEY_SYSEXIT = 10 << 24;

/** Who `from` is: a context, and the privilege level in it. */
export const fromOf = (context: number, cpl: number): number => context * 4 + cpl;

/** The plans of system calls and their returns have the first places, whatever their context. */
export const FIXED_PLANS = 4;
export const fixedPlan = (key: number): number => (key - KEY_SYSCALL) >>> 24;

/** Multipliers of the hash of a key and a `from`: its upper bits are the plan's number. */
export const KEY_FACTOR = 0x9e3779b1;
export const FROM_FACTOR = 0x85ebca6b;
export const PLAN_SHIFT = 26;

/** Sites, instructions that leave: by a hash of RIP; bytes of each. */
export const SITES = 256;
export const SITE_BYTES = 32;
/** u64: RIP; u32: context (0: none). */
export const SITE_RIP = 0;
export const SITE_CONTEXT = 8;
/**
 * u8 each: SITE_*; length; INT n: vector, IRET: SHAPE_WIDE or 0, far: 1 for a CALL, loads: segment
 * register; bytes that a POP takes, or of each element that a far RET pops.
 */
export const SITE_KIND = 12;
export const SITE_LENGTH = 13;
export const SITE_ARGUMENT = 14;
export const SITE_WIDTH = 15;
/**
 * u32. Loads: byte of the state that the value is in; 0: it is popped. Far JMP and CALL: offset; RET: bytes that it
 * releases.
 */
export const SITE_SOURCE = 16;
/** u32 each: its record in a block of the interpreter's (0: none known), and the instructions behind it there. */
export const SITE_RECORD = 20;
export const SITE_BEHIND = 24;
/** Far JMP and CALL, u32: selector. */
export const SITE_SELECTOR = 28;

export const SITE_INTERRUPT = 1;
export const SITE_RETURN = 2;
export const SITE_SYSEXIT = 3;
/** JMP and CALL to another segment, and RET. */
export const SITE_FAR = 4;
export const SITE_FAR_RETURN = 5;
/** From here on they do not end a block. */
export const SITE_LOAD = 6;
export const SITE_REAL_LOAD = 7;
/** MOV to CR8. */
export const SITE_PRIORITY = 8;

/**
 * What `transition` answers: nothing was done; go on at RIP; an interrupt may be due; the block was not finished; CR8
 * was written.
 */
export const DONE = 1;
export const DONE_ASK = 2;
export const DONE_REFUND = 4;
export const DONE_PRIORITY = 8;
