/**
 * The CPU state's place in the VM's one WebAssembly memory: byte offsets that the interpreter's handlers, translated
 * regions and TypeScript share. Everything else in the memory is laid out in `src/translator/layout.ts`.
 *
 * Invariants: a 32-bit write to a general register leaves bits 63..32 zero (as in 64-bit mode; 32-bit guests keep
 * them zero throughout). `RAX + 1` is AH. The 16 bytes at `ZERO` are always zero: a missing index register, and the
 * base of a flat segment, point there.
 */
/** 16 zero bytes. */
export declare const ZERO = 0;
/** General registers, 16 x 8 bytes, in the order of their encoding. */
export declare const GPR = 64;
export declare const RAX = 0;
export declare const RCX = 1;
export declare const RDX = 2;
export declare const RBX = 3;
export declare const RSP = 4;
export declare const RBP = 5;
export declare const RSI = 6;
export declare const RDI = 7;
export declare const R8 = 8;
export declare const R9 = 9;
export declare const R10 = 10;
export declare const R11 = 11;
export declare const R12 = 12;
export declare const R13 = 13;
export declare const R14 = 14;
export declare const R15 = 15;
/** Instruction pointer, u64. Valid whenever control is outside Wasm. */
export declare const RIP = 192;
export declare const FLAG_C = 200;
export declare const FLAG_P = 204;
export declare const FLAG_A = 208;
export declare const FLAG_D = 212;
export declare const FLAG_Z = 216;
export declare const FLAG_S = 224;
export declare const FLAG_O = 232;
/** The other bits of EFLAGS in their places (TF, IF, IOPL, NT, RF, VM, AC, VIF, VIP, ID), u32. */
export declare const EFLAGS_REST = 240;
/** Guest instructions left before the dispatcher wants control, i32. Negative: return at the next block entry. */
export declare const BUDGET = 248;
/**
 * Guest instructions executed in units of templates since the dispatcher last looked, u32. Right behind BUDGET: see
 * `templates/emit.ts`.
 */
export declare const TIER1_INSTRUCTIONS = 252;
/**
 * Segment registers in encoding order ES CS SS DS FS GS: cached base u64[6], selector u32[6], limit u32[6], attributes
 * u32[6].
 */
export declare const SEG_BASE = 256;
export declare const SEG_SELECTOR = 304;
export declare const SEG_LIMIT = 328;
export declare const SEG_ATTR = 352;
export declare const ES = 0;
export declare const CS = 1;
export declare const SS = 2;
export declare const DS = 3;
export declare const FS = 4;
export declare const GS = 5;
/** Control registers, u64 each, CRn at CR + 8 * n. Process mode uses CR2 only. */
export declare const CR = 704;
export declare const CR0 = 704;
export declare const CR2: number;
export declare const CR3: number;
export declare const CR4: number;
export declare const CR8: number;
export declare const EFER = 784;
/** IA32_KERNEL_GS_BASE, u64: what SWAPGS exchanges. */
export declare const KERNEL_GS_BASE = 792;
/** XCR0, u64. */
export declare const XCR0 = 808;
/** Byte offset of the TLB that the interpreter probes, u32: there is one for each privilege. */
export declare const TLB_BASE = 800;
/** The fault that ended a handler or region: vector u32, error code u32, faulting linear address u64 (as CR2). */
export declare const FAULT_VECTOR = 448;
export declare const FAULT_ERROR = 452;
export declare const FAULT_ADDRESS = 456;
/** Where control left: the record (interpreter) or descriptor (region) that returned, u32. */
export declare const EXIT_RECORD = 464;
/** Guest instructions executed in regions since the dispatcher last looked, u32. */
export declare const REGION_INSTRUCTIONS = 472;
/**
 * Hops between blocks or regions through a chain, and by the jump cache, since the dispatcher last looked, u32 each.
 */
export declare const CHAIN_HITS = 980;
/** Arguments of the slow memory path: linear address u64, value and mask 32 bytes each. */
export declare const SLOW_ADDRESS = 480;
export declare const SLOW_VALUE = 656;
export declare const SLOW_MASK = 832;
/** Effective address computed by an `ea` record for the record that follows it, u64 (interpreter only). */
export declare const EA = 576;
/** Second results of helper functions (for example a remainder), 2 x u64. */
export declare const HELPER_RESULT = 584;
/** Argument of a callout that takes more than registers, u64. */
export declare const CALLOUT_ARG = 600;
/** Results of callouts that return: cpuid EAX EBX ECX EDX, u32[4]; others one u64, rdtscp also TSC_AUX, u32 at +8. */
export declare const CALLOUT_RESULT = 608;
/**
 * The flags as the operands that they follow from, instead of as FLAG_*, i32 and 3 x i64. Zero but when a region left
 * with a fault: `flags_from_record` in the interpreter turns them into FLAG_* (see `ir/flag-record.ts`).
 */
export declare const FLAGS_RECORD = 244;
export declare const FLAGS_RECORD_ARGS = 624;
/**
 * How far accesses through each segment register reach without further questions, i64[6] for reads and for writes: the
 * offset of the last byte; -1 where each access has to be looked at (null, expand-down and read-only segments). Only
 * code whose mode says so asks (`CodeMode.checked`).
 */
export declare const SEG_READ_LIMIT = 864;
export declare const SEG_WRITE_LIMIT = 912;
/**
 * Number of the context that the code being run belongs to (`CodeContext`); a whole machine's current privilege level;
 * the contexts that own the two jump caches (0: none yet). u32 each.
 */
export declare const CONTEXT = 960;
export declare const CPL = 964;
export declare const JUMPS_OWNER = 968;
export declare const JUMPS_OWNER_SUPERVISOR = 972;
/** System calls and returns made without TypeScript since the dispatcher last looked, u32. */
export declare const TRANSITIONS = 976;
/** Vector registers: 16 places of 32 bytes (low 16 bytes XMM, all 32 YMM), room for 32. */
export declare const XMM = 1024;
export declare const XMM_STRIDE = 32;
/**
 * SSE control and status, u32. Written with `CpuState.setMxcsr` and `Builder.setMxcsr`, which keep the guards below.
 */
export declare const MXCSR = 2208;
export declare const SSE_GUARD = 2248;
export declare const SSE_GUARD_EXACT = 2264;
/** Translated code records MXCSR's exception flags: 0 until the program asks for MXCSR, u32. */
export declare const SSE_FLAGS_ASKED = 2292;
/**
 * Which part of its instruction an exact helper does: 0: all of it, 1, 2: the lower, the upper half of 256 bits. u32.
 */
export declare const SSE_PART = 2288;
/**
 * Exceptions that the instruction's elements have raised so far, as MXCSR's flags; bit 8: a result is denormal. u32.
 */
export declare const SSE_RAISED = 2280;
/** An exact helper raised an exception that is not masked: its instruction raises #XM. u32, zero otherwise. */
export declare const SSE_FAULT = 2284;
/** x87 registers in PHYSICAL order R0..R7, 16 bytes each: significand u64 at +0, sign and exponent u16 at +8. */
export declare const X87 = 2048;
export declare const X87_STRIDE = 16;
/**
 * Control word u32, status word u32 (TOP field kept in X87_TOP, not here), empty mask u32 (bit i set: Ri is empty), TOP
 * u32.
 */
export declare const FCW = 2176;
export declare const FSW = 2180;
export declare const X87_EMPTY = 2184;
export declare const X87_TOP = 2188;
/** Offsets of the last instruction and its memory operand, u64 each. */
export declare const FIP = 2192;
export declare const FDP = 2200;
/**
 * What goes with them, as far as it was loaded (fldenv, fxrstor): opcode u32, selectors u32 each; and the pointers that
 * they came with, u64 each. With other pointers the selectors are those in CS and DS, and the opcode is in the code.
 */
export declare const FOP = 2212;
export declare const LOADED_FIP = 2224;
export declare const LOADED_FDP = 2232;
export declare const FCS = 2240;
export declare const FDS = 2244;
/** What an x87 store will do to the status word once its memory access is done, i32 (negative: it must not store). */
export declare const X87_PENDING = 2216;
/** Image of the x87 state on its way to or from guest memory (`fnsave`, `fxsave` and their kin), 512 bytes. */
export declare const X87_IMAGE = 2304;
/**
 * What the slow path loaded, where that is not in one piece in memory: 64 bytes, and 32 of masked elements. Regions
 * subtract an access's offset in its check group from the address: there has to be that much room below.
 */
export declare const BOUNCE = 3328;
export declare const BOUNCE_MASKED = 3392;
/** What TypeScript's own accesses to device registers read, or are about to write: 8 bytes. */
export declare const BOUNCE_DEVICE = 3456;
export declare const PROBE_TAKEN = 3464;
export declare const PROBE_SITE = 3468;
export declare const PROBE_POSITION = 3472;
/** Where the trace goes on, less PROBE_TRACE_OFFSET: entries of PROBE_ENTRY bytes, a value u64 and a tag u32. */
export declare const PROBE_TRACE = 3476;
export declare const PROBE_TRACE_OFFSET = 4096;
export declare const PROBE_ENTRY = 16;
/**
 * What SYSCALL and SYSRET did last, so that generated code can do it again (`codegen/transition-code.ts`): CS and SS as
 * they are in the state afterwards, and PLAN_*.
 */
export declare const SYSCALL_PLAN = 3584;
export declare const SYSRET_PLAN = 3712;
/** 16 bytes each: bases, limits for reading, for writing. 8 bytes each: selectors, limits, attributes. */
export declare const PLAN_BASES = 0;
export declare const PLAN_READ_LIMITS = 16;
export declare const PLAN_WRITE_LIMITS = 32;
export declare const PLAN_SELECTORS = 48;
export declare const PLAN_LIMITS = 56;
export declare const PLAN_ATTRIBUTES = 64;
/**
 * u64: SYSCALL's target. u32 each: IA32_FMASK; context that it is for (0: none) and context after it; TLB and CPL after
 * it.
 */
export declare const PLAN_RIP = 72;
export declare const PLAN_FMASK = 80;
export declare const PLAN_FROM = 84;
export declare const PLAN_TO = 88;
export declare const PLAN_TLB = 92;
export declare const PLAN_CPL = 96;
