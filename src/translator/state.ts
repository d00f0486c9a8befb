/**
 * The CPU state's place in the VM's one WebAssembly memory: byte offsets that the interpreter's handlers, translated
 * regions and TypeScript share. Everything else in the memory is laid out in `src/translator/layout.ts`.
 *
 * Invariants: a 32-bit write to a general register leaves bits 63..32 zero (as in 64-bit mode; 32-bit guests keep
 * them zero throughout). `RAX + 1` is AH. The 16 bytes at `ZERO` are always zero: a missing index register, and the
 * base of a flat segment, point there.
 */

/** 16 zero bytes. */
export const ZERO = 0x000;

/** General registers, 16 x 8 bytes, in the order of their encoding. */
export const GPR = 0x040;
export const RAX = 0;
export const RCX = 1;
export const RDX = 2;
export const RBX = 3;
export const RSP = 4;
export const RBP = 5;
export const RSI = 6;
export const RDI = 7;
export const R8 = 8;
export const R9 = 9;
export const R10 = 10;
export const R11 = 11;
export const R12 = 12;
export const R13 = 13;
export const R14 = 14;
export const R15 = 15;

/** Instruction pointer, u64. Valid whenever control is outside Wasm. */
export const RIP = 0x0c0;

/*
 * The six arithmetic flags, each in the raw form in which instructions leave it, so that a flag nobody reads costs no
 * more than a store, and so that each can be dropped on its own:
 *   CF = FLAG_C (0 or 1)            PF = even parity of FLAG_P's low 8 bits      AF = bit 4 of FLAG_A
 *   ZF = (FLAG_Z == 0)              SF = bit 63 of FLAG_S                         OF = bit 63 of FLAG_O
 */
export const FLAG_C = 0x0c8; // i32
export const FLAG_P = 0x0cc; // i32
export const FLAG_A = 0x0d0; // i32
export const FLAG_D = 0x0d4; // i32, direction flag: 0 or 1
export const FLAG_Z = 0x0d8; // i64
export const FLAG_S = 0x0e0; // i64
export const FLAG_O = 0x0e8; // i64
/** The other bits of EFLAGS in their places (TF, IF, IOPL, NT, RF, VM, AC, VIF, VIP, ID), u32. */
export const EFLAGS_REST = 0x0f0;

/** Guest instructions left before the dispatcher wants control, i32. Negative: return at the next block entry. */
export const BUDGET = 0x0f8;
/**
 * Guest instructions executed in units of templates since the dispatcher last looked, u32. Right behind BUDGET: see
 * `templates/emit.ts`.
 */
export const TIER1_INSTRUCTIONS = 0x0fc;

/**
 * Segment registers in encoding order ES CS SS DS FS GS: cached base u64[6], selector u32[6], limit u32[6], attributes
 * u32[6].
 */
export const SEG_BASE = 0x100;
export const SEG_SELECTOR = 0x130;
export const SEG_LIMIT = 0x148;
export const SEG_ATTR = 0x160;
export const ES = 0;
export const CS = 1;
export const SS = 2;
export const DS = 3;
export const FS = 4;
export const GS = 5;

/** Control registers, u64 each, CRn at CR + 8 * n. Process mode uses CR2 only. */
export const CR = 0x2c0;
export const CR0 = CR;
export const CR2 = CR + 0x10;
export const CR3 = CR + 0x18;
export const CR4 = CR + 0x20;
export const CR8 = CR + 0x40;
export const EFER = 0x310;
/** IA32_KERNEL_GS_BASE, u64: what SWAPGS exchanges. */
export const KERNEL_GS_BASE = 0x318;
/** XCR0, u64. */
export const XCR0 = 0x328;
/** Byte offset of the TLB that the interpreter probes, u32: there is one for each privilege. */
export const TLB_BASE = 0x320;

/** The fault that ended a handler or region: vector u32, error code u32, faulting linear address u64 (as CR2). */
export const FAULT_VECTOR = 0x1c0;
export const FAULT_ERROR = 0x1c4;
export const FAULT_ADDRESS = 0x1c8;

/** Where control left: the record (interpreter) or descriptor (region) that returned, u32. */
export const EXIT_RECORD = 0x1d0;
/** Guest instructions executed in regions since the dispatcher last looked, u32. */
export const REGION_INSTRUCTIONS = 0x1d8;
/**
 * Hops between blocks or regions through a chain, and by the jump cache, since the dispatcher last looked, u32 each.
 */
export const CHAIN_HITS = 0x3d4;

/** Bytes of the log of jumps (`layout.ts`) that have been written, modulo its size, u32. */
export const JUMP_LOG_AT = 0x3e0;

/** Arguments of the slow memory path: linear address u64, value and mask 32 bytes each. */
export const SLOW_ADDRESS = 0x1e0;
export const SLOW_VALUE = 0x290;
export const SLOW_MASK = 0x340;

/** Effective address computed by an `ea` record for the record that follows it, u64 (interpreter only). */
export const EA = 0x240;
/** Second results of helper functions (for example a remainder), 2 x u64. */
export const HELPER_RESULT = 0x248;
/** Argument of a callout that takes more than registers, u64. */
export const CALLOUT_ARG = 0x258;
/** Results of callouts that return: cpuid EAX EBX ECX EDX, u32[4]; others one u64, rdtscp also TSC_AUX, u32 at +8. */
export const CALLOUT_RESULT = 0x260;

/**
 * The flags as the operands that they follow from, instead of as FLAG_*, i32 and 3 x i64. Zero but when a region left
 * with a fault: `flags_from_record` in the interpreter turns them into FLAG_* (see `ir/flag-record.ts`).
 */
export const FLAGS_RECORD = 0x0f4;
export const FLAGS_RECORD_ARGS = 0x270;

/**
 * How far accesses through each segment register reach without further questions, i64[6] for reads and for writes: the
 * offset of the last byte; -1 where each access has to be looked at (null, expand-down and read-only segments). Only
 * code whose mode says so asks (`CodeMode.checked`).
 */
export const SEG_READ_LIMIT = 0x360;
export const SEG_WRITE_LIMIT = 0x390;

/**
 * Number of the context that the code being run belongs to (`CodeContext`); a whole machine's current privilege level;
 * the contexts that own the two jump caches (0: none yet). u32 each.
 */
export const CONTEXT = 0x3c0;
export const CPL = 0x3c4;
export const JUMPS_OWNER = 0x3c8;
export const JUMPS_OWNER_SUPERVISOR = 0x3cc;
/** Changes of context made without TypeScript since the dispatcher last looked, u32. */
export const TRANSITIONS = 0x3d0;
/** System calls are the guest's own kernel's: they leave without asking (`Disposition.FULL`), u32. */
export const SYSTEM_CALLS_LEAVE = 0x3dc;
/** An NMI's handler runs: the next one waits for IRET (SDM vol. 3A, 6.7.1), u32. */
export const NMI_BLOCKED = 0x3d8;

/** Vector registers: 16 places of 32 bytes (low 16 bytes XMM, all 32 YMM), room for 32. */
export const XMM = 0x400;
export const XMM_STRIDE = 32;
/**
 * SSE control and status, u32. Written with `CpuState.setMxcsr` and `Builder.setMxcsr`, which keep the guards below.
 */
export const MXCSR = 0x8a0;
/*
 * What translated SSE code looks at instead of MXCSR, i32[4] each: what the tests of `codegen/exact-condition.ts` have
 * to give for a plain operation to be all there is to it: bit 30 for a scalar, a bit a lane for two and four lanes; or
 * 0 and -1, which nothing gives. The fourth says why: bit 31: MXCSR; bit 30: some register may hold a denormal of which
 * regions know nothing (see the float-facts pass). SSE_GUARD is for operations that can be inexact (MXCSR is in order
 * if all exceptions are masked, rounding is to nearest, nothing is flushed, denormals count, and PE is set already);
 * SSE_GUARD_EXACT for the others (the same, whatever PE).
 */
export const SSE_GUARD = 0x8c8;
export const SSE_GUARD_EXACT = 0x8d8;
/** Translated code records MXCSR's exception flags: 0 until the program asks for MXCSR, u32. */
export const SSE_FLAGS_ASKED = 0x8f4;
/**
 * Which part of its instruction an exact helper does: 0: all of it, 1, 2: the lower, the upper half of 256 bits. u32.
 */
export const SSE_PART = 0x8f0;
/**
 * Exceptions that the instruction's elements have raised so far, as MXCSR's flags; bit 8: a result is denormal. u32.
 */
export const SSE_RAISED = 0x8e8;
/** An exact helper raised an exception that is not masked: its instruction raises #XM. u32, zero otherwise. */
export const SSE_FAULT = 0x8ec;

/** x87 registers in PHYSICAL order R0..R7, 16 bytes each: significand u64 at +0, sign and exponent u16 at +8. */
export const X87 = 0x800;
export const X87_STRIDE = 16;
/**
 * Control word u32, status word u32 (TOP field kept in X87_TOP, not here), empty mask u32 (bit i set: Ri is empty), TOP
 * u32.
 */
export const FCW = 0x880;
export const FSW = 0x884;
export const X87_EMPTY = 0x888;
export const X87_TOP = 0x88c;
/** Offsets of the last instruction and its memory operand, u64 each. */
export const FIP = 0x890;
export const FDP = 0x898;
/**
 * What goes with them, as far as it was loaded (fldenv, fxrstor): opcode u32, selectors u32 each; and the pointers that
 * they came with, u64 each. With other pointers the selectors are those in CS and DS, and the opcode is in the code.
 */
export const FOP = 0x8a4;
export const LOADED_FIP = 0x8b0;
export const LOADED_FDP = 0x8b8;
export const FCS = 0x8c0;
export const FDS = 0x8c4;
/** What an x87 store will do to the status word once its memory access is done, i32 (negative: it must not store). */
export const X87_PENDING = 0x8a8;
/** Image of the x87 state on its way to or from guest memory (`fnsave`, `fxsave` and their kin), 512 bytes. */
export const X87_IMAGE = 0x900;

/**
 * What the slow path loaded, where that is not in one piece in memory: 64 bytes, and 32 of masked elements. Regions
 * subtract an access's offset in its check group from the address: there has to be that much room below.
 */
export const BOUNCE = 0xd00;
export const BOUNCE_MASKED = 0xd40;
/** What TypeScript's own accesses to device registers read, or are about to write: 8 bytes. */
export const BOUNCE_DEVICE = 0xd80;

/*
 * Probes of plug-ins (`decode/probes.ts`), u32 each. Whether the branch that follows will be taken; the site that
 * calls; which instruction a region has left in front of (0: not known; see `BlockProbes`).
 */
export const PROBE_TAKEN = 0xd88;
export const PROBE_SITE = 0xd8c;
export const PROBE_POSITION = 0xd90;
/** Where the trace goes on, less PROBE_TRACE_OFFSET: entries of PROBE_ENTRY bytes, a value u64 and a tag u32. */
export const PROBE_TRACE = 0xd94;
export const PROBE_TRACE_OFFSET = 0x1000;
export const PROBE_ENTRY = 16;
