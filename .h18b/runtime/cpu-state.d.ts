import type { CpuModel } from './cpu-models.js';
/** EFLAGS bits: SDM vol. 1, section 3.4.3. */
export declare const CF: number;
export declare const PF: number;
export declare const AF: number;
export declare const ZF: number;
export declare const SF: number;
export declare const TF: number;
export declare const IF: number;
export declare const DF: number;
export declare const OF: number;
export declare const IOPL: number;
export declare const NT: number;
/** No instruction breakpoint stops the next instruction. */
export declare const RF: number;
export declare const VM: number;
export declare const AC: number;
export declare const VIF: number;
export declare const VIP: number;
export declare const ID: number;
/**
 * TypeScript's view of the CPU state that lies in Wasm memory (see `translator/state.ts`).
 *
 * 64-bit values come in three forms, so that hot paths never allocate a bigint: the low 32 bits (`lo`), a number
 * (exact below 2^53, which covers every user address; larger values round), and a bigint (exact).
 */
export declare class CpuState {
    readonly memory: WebAssembly.Memory;
    /** 32 for an i386 guest, 64 for x86-64 (in 64-bit mode). */
    bits: 32 | 64;
    /** What CPUID says, and which instructions exist; null: every instruction that is defined. */
    readonly model: CpuModel | null;
    /**
     * Set by the engine of a process: segment registers have changed, and with them what code means. Outside of guest
     * code only.
     */
    onSegments: () => void;
    readonly u8: Uint8Array;
    readonly u16: Uint16Array;
    readonly u32: Uint32Array;
    readonly i32: Int32Array;
    readonly u64: BigUint64Array;
    readonly i64: BigInt64Array;
    constructor(memory: WebAssembly.Memory, 
    /** 32 for an i386 guest, 64 for x86-64 (in 64-bit mode). */
    bits: 32 | 64, 
    /** What CPUID says, and which instructions exist; null: every instruction that is defined. */
    model?: CpuModel | null);
    /** Writes MXCSR, and the guards that follow from it: `$sse_guards` of `helpers/sse-exact.wat.ts`. */
    setMxcsr(v: number): void;
    private sseGuard;
    /** The u64 at byte offset `at` of the state, as a number; exact below 2^53. */
    number(at: number): number;
    setNumber(at: number, value: number): void;
    /** Low 32 bits of general register `r`, unsigned. */
    lo(r: number): number;
    /** The byte at `at` of the state. */
    lo8(at: number): number;
    hi(r: number): number;
    /** General register `r` as an unsigned number; exact below 2^53. */
    reg(r: number): number;
    /** General register `r` as a signed 64-bit number (32-bit in an i386 guest); exact within +-2^53. */
    sreg(r: number): number;
    big(r: number): bigint;
    /** Sets general register `r`: a number (negative ones are sign-extended to the guest's width). */
    setReg(r: number, value: number): void;
    setBig(r: number, value: bigint): void;
    /** Clears the upper halves of the registers: 32-bit code does not see them and expects zeros. */
    cutRegisters(): void;
    get rip(): number;
    set rip(value: number);
    /** RIP as a signed number, as code is known by: addresses of the upper half are exact, too. */
    get signedRip(): number;
    segBase(s: number): bigint;
    setSegBase(s: number, base: bigint): void;
    selector(s: number): number;
    setSelector(s: number, value: number): void;
    /** EFLAGS, assembled from the raw flags. */
    eflags(): number;
    /** Sets every bit of EFLAGS; what user code may change is the caller's business. */
    setEflags(f: number): void;
}
