import * as S from '../translator/state.js';
import type { CpuModel } from './cpu-models.js';

const TWO32 = 4294967296;

/** EFLAGS bits: SDM vol. 1, section 3.4.3. */
export const CF = 1 << 0;
export const PF = 1 << 2;
export const AF = 1 << 4;
export const ZF = 1 << 6;
export const SF = 1 << 7;
export const TF = 1 << 8;
export const IF = 1 << 9;
export const DF = 1 << 10;
export const OF = 1 << 11;
export const IOPL = 3 << 12;
export const NT = 1 << 14;
/** No instruction breakpoint stops the next instruction. */
export const RF = 1 << 16;
export const VM = 1 << 17;
export const AC = 1 << 18;
export const VIF = 1 << 19;
export const VIP = 1 << 20;
export const ID = 1 << 21;

/**
 * TypeScript's view of the CPU state that lies in Wasm memory (see `translator/state.ts`).
 *
 * 64-bit values come in three forms, so that hot paths never allocate a bigint: the low 32 bits (`lo`), a number
 * (exact below 2^53, which covers every user address; larger values round), and a bigint (exact).
 */
export class CpuState {
  /**
   * Set by the engine of a process: segment registers have changed, and with them what code means. Outside of guest
   * code only.
   */
  onSegments: () => void = () => {};
  readonly u8: Uint8Array;
  readonly u16: Uint16Array;
  readonly u32: Uint32Array;
  readonly i32: Int32Array;
  readonly u64: BigUint64Array;
  readonly i64: BigInt64Array;

  constructor(
    readonly memory: WebAssembly.Memory,
    /** 32 for an i386 guest, 64 for x86-64 (in 64-bit mode). */
    public bits: 32 | 64,
    /** What CPUID says, and which instructions exist; null: every instruction that is defined. */
    readonly model: CpuModel | null = null,
  ) {
    const b = memory.buffer;
    this.u8 = new Uint8Array(b);
    this.u16 = new Uint16Array(b);
    this.u32 = new Uint32Array(b);
    this.i32 = new Int32Array(b);
    this.u64 = new BigUint64Array(b);
    this.i64 = new BigInt64Array(b);
    this.setMxcsr(0x1f80);
    this.u32[S.FCW >> 2] = 0x37f;
    this.u32[S.X87_EMPTY >> 2] = 0xff;
    this.u32[S.EFLAGS_REST >> 2] = 0x202 & ~0xcd5;
    this.setEflags(0x202);
  }

  /** Writes MXCSR, and the guards that follow from it: `$sse_guards` of `helpers/sse-exact.wat.ts`. */
  setMxcsr(v: number): void {
    this.u32[S.MXCSR >> 2] = v;
    this.sseGuard(S.SSE_GUARD, (v & 0xffe0) === 0x1fa0);
    this.sseGuard(S.SSE_GUARD_EXACT, (v & 0xffc0) === 0x1f80);
  }
  private sseGuard(at: number, inOrder: boolean): void {
    this.i32[at >> 2] = inOrder ? 0x40000000 : 0;
    this.i32[(at + 4) >> 2] = inOrder ? 3 : -1;
    this.i32[(at + 8) >> 2] = inOrder ? 15 : -1;
    this.i32[(at + 12) >> 2] = inOrder ? 0 : -0x80000000;
  }

  /** The u64 at byte offset `at` of the state, as a number; exact below 2^53. */
  number(at: number): number {
    return this.u32[(at + 4) >> 2]! * TWO32 + this.u32[at >> 2]!;
  }
  /** The same as a signed number, as addresses of code are kept. */
  signedNumber(at: number): number {
    return this.i32[(at + 4) >> 2]! * TWO32 + this.u32[at >> 2]!;
  }
  setNumber(at: number, value: number): void {
    this.u32[at >> 2] = value;
    this.u32[(at + 4) >> 2] = Math.floor(value / TWO32);
  }

  /** Low 32 bits of general register `r`, unsigned. */
  lo(r: number): number {
    return this.u32[(S.GPR >> 2) + 2 * r]!;
  }
  /** The byte at `at` of the state. */
  lo8(at: number): number {
    return this.u8[at]!;
  }
  hi(r: number): number {
    return this.u32[(S.GPR >> 2) + 2 * r + 1]!;
  }
  /** General register `r` as an unsigned number; exact below 2^53. */
  reg(r: number): number {
    return this.number(S.GPR + 8 * r);
  }
  /** General register `r` as a signed 64-bit number (32-bit in an i386 guest); exact within +-2^53. */
  sreg(r: number): number {
    const lo = this.u32[(S.GPR >> 2) + 2 * r]!;
    return this.bits === 32 ? lo | 0 : this.i32[(S.GPR >> 2) + 2 * r + 1]! * TWO32 + lo;
  }
  big(r: number): bigint {
    return this.u64[(S.GPR >> 3) + r]!;
  }
  /** Sets general register `r`: a number (negative ones are sign-extended to the guest's width). */
  setReg(r: number, value: number): void {
    const at = (S.GPR >> 2) + 2 * r;
    this.u32[at] = value;
    this.u32[at + 1] = this.bits === 32 ? 0 : value === (value | 0) ? value >> 31 : Math.floor(value / TWO32);
  }
  setBig(r: number, value: bigint): void {
    this.u64[(S.GPR >> 3) + r] = this.bits === 32 ? BigInt.asUintN(32, value) : value;
  }

  /** Clears the upper halves of the registers: 32-bit code does not see them and expects zeros. */
  cutRegisters(): void {
    for (let r = 0; r < 8; r++) this.u32[(S.GPR >> 2) + 2 * r + 1] = 0;
  }

  get rip(): number {
    return this.number(S.RIP);
  }
  set rip(value: number) {
    this.setNumber(S.RIP, value);
  }
  /** RIP as a signed number, as code is known by: addresses of the upper half are exact, too. */
  get signedRip(): number {
    return this.i32[(S.RIP + 4) >> 2]! * TWO32 + this.u32[S.RIP >> 2]!;
  }

  segBase(s: number): bigint {
    return this.u64[(S.SEG_BASE >> 3) + s]!;
  }
  setSegBase(s: number, base: bigint): void {
    this.u64[(S.SEG_BASE >> 3) + s] = base;
  }
  selector(s: number): number {
    return this.u32[(S.SEG_SELECTOR >> 2) + s]!;
  }
  setSelector(s: number, value: number): void {
    this.u32[(S.SEG_SELECTOR >> 2) + s] = value;
  }

  /** EFLAGS, assembled from the raw flags. */
  eflags(): number {
    let parity = this.u32[S.FLAG_P >> 2]! & 0xff;
    parity ^= parity >> 4;
    parity ^= parity >> 2;
    parity ^= parity >> 1;
    return (
      this.u32[S.EFLAGS_REST >> 2]! |
      2 |
      (this.u32[S.FLAG_C >> 2]! & 1) |
      (parity & 1 ? 0 : PF) |
      (this.u32[S.FLAG_A >> 2]! & AF) |
      (this.u32[S.FLAG_Z >> 2] === 0 && this.u32[(S.FLAG_Z + 4) >> 2] === 0 ? ZF : 0) |
      (this.i32[(S.FLAG_S + 4) >> 2]! < 0 ? SF : 0) |
      (this.u32[S.FLAG_D >> 2]! ? DF : 0) |
      (this.i32[(S.FLAG_O + 4) >> 2]! < 0 ? OF : 0)
    );
  }
  /** Sets every bit of EFLAGS; what user code may change is the caller's business. */
  setEflags(f: number): void {
    this.u32[S.FLAG_C >> 2] = f & CF;
    this.u32[S.FLAG_P >> 2] = f & PF ? 0 : 1;
    this.u32[S.FLAG_A >> 2] = f & AF;
    this.u32[S.FLAG_Z >> 2] = f & ZF ? 0 : 1;
    this.u32[(S.FLAG_Z + 4) >> 2] = 0;
    this.u32[S.FLAG_S >> 2] = 0;
    this.i32[(S.FLAG_S + 4) >> 2] = f & SF ? -1 : 0;
    this.u32[S.FLAG_D >> 2] = f & DF ? 1 : 0;
    this.u32[S.FLAG_O >> 2] = 0;
    this.i32[(S.FLAG_O + 4) >> 2] = f & OF ? -1 : 0;
    this.u32[S.EFLAGS_REST >> 2] = f & ~0xcd5 & 0x3f7fd7;
  }
}
