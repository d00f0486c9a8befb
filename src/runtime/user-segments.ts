import { type CodeMode, USER_CODE } from '../translator/decode/mode.js';
import * as S from '../translator/state.js';
import type { Cpu } from './cpu.js';
import { GuestFault, VECTOR } from './guest-fault.js';
import type { Descriptor } from './guest-kernel.js';
import { checkStack, isWhole, type Segment, type SegmentRegisters, setLimits } from './segment-access.js';
import { ATTR } from './system/registers.js';

/*
 * Segment registers under a kernel that is the VMM itself: everything runs at privilege level 3, and the kernel knows
 * the descriptors. SDM vol. 3A, chapters 3 and 5.
 */

const isNull = (selector: number): boolean => (selector & 0xfffc) === 0;
/** Bits of a segment register's hidden part, of what LAR gives. */
const attributes = (d: Descriptor): number => (d.access >>> 8) & 0xf0ff;

export class UserSegments implements SegmentRegisters {
  readonly protectedMode = true;
  readonly virtual8086 = false;

  constructor(readonly cpu: Cpu) {}

  get code64(): boolean {
    return this.cpu.bits === 64;
  }

  segment(s: number): Segment {
    const { u32 } = this.cpu;
    return {
      selector: this.cpu.selector(s),
      base: u32[(S.SEG_BASE >> 2) + 2 * s]!,
      limit: u32[(S.SEG_LIMIT >> 2) + s]!,
      attr: u32[(S.SEG_ATTR >> 2) + s]!,
    };
  }

  /** Sets all of a segment register, unchecked; `d` null: nothing can be accessed. `changed` has to follow. */
  put(s: number, selector: number, d: Descriptor | null): void {
    const { cpu } = this;
    const limit = d === null ? 0 : d.limit;
    const attr = d === null ? 0 : attributes(d);
    cpu.setSelector(s, selector);
    cpu.setSegBase(s, BigInt(d === null ? 0 : d.base));
    cpu.u32[(S.SEG_LIMIT >> 2) + s] = limit;
    cpu.u32[(S.SEG_ATTR >> 2) + s] = attr;
    setLimits(cpu, s, limit, attr, true);
  }

  /** Segment registers have changed: says what code means from now on. Outside of guest code only. */
  changed(): void {
    this.cpu.onSegments();
  }

  /** MOV Sreg, POP Sreg, LxS: SDM vol. 2B, "MOV". Throws GuestFault. */
  load(s: number, selector: number, d: Descriptor | null): void {
    const error = selector & 0xfffc;
    if (isNull(selector)) {
      if (s === S.SS) throw new GuestFault(VECTOR.GP, 0);
      this.put(s, selector, null);
    } else {
      const attr = d === null ? 0 : attributes(d);
      if (d === null || (attr & ATTR.S) === 0 || !this.#mayHold(s, selector, attr))
        throw new GuestFault(VECTOR.GP, error);
      if ((attr & ATTR.P) === 0) throw new GuestFault(s === S.SS ? VECTOR.SS : VECTOR.NP, error);
      this.put(s, selector, d);
    }
    this.changed();
  }

  /** The stack wants data that may be written, the others what may be read. */
  #mayHold(s: number, selector: number, attr: number): boolean {
    const isCode = (attr & ATTR.CODE) !== 0;
    const writable = (attr & ATTR.WRITABLE) !== 0;
    return s === S.SS ? !isCode && writable && (selector & 3) === 3 : !isCode || writable;
  }

  // --- the stack ---

  /** Width of stack addresses. */
  get stackBits(): 16 | 32 | 64 {
    if (this.code64) return 64;
    return (this.cpu.u32[(S.SEG_ATTR >> 2) + S.SS]! & ATTR.DB) !== 0 ? 32 : 16;
  }

  /**
   * Linear address of `bytes` at `at` in the stack segment. Throws #SS where that is beyond its limit, or not
   * canonical.
   */
  stackAddress(at: bigint, bytes: number, write: boolean): number {
    const bits = this.stackBits;
    if (bits === 64) {
      const signed = Number(BigInt.asIntN(64, at));
      if (signed < -0x800000000000 || signed >= 0x800000000000) throw new GuestFault(VECTOR.SS);
      return signed;
    }
    const offset = Number(BigInt.asUintN(bits, at));
    const ss = this.segment(S.SS);
    checkStack(this, ss, offset, bytes, write);
    return (ss.base + offset) % 4294967296;
  }

  /** Sets as much of RSP as stack addresses are wide. */
  setStackPointer(value: bigint): void {
    if (this.stackBits === 16) this.cpu.u16[(S.GPR + 8 * S.RSP) >> 1] = Number(BigInt.asUintN(16, value));
    else this.cpu.setBig(S.RSP, BigInt.asUintN(64, value));
  }
}

/** What the code that CS and the other segments stand for means, and CS's base and limit. */
export function userCode(cpu: Cpu): { mode: CodeMode; base: number; limit: number } {
  const { u32 } = cpu;
  const attr = u32[(S.SEG_ATTR >> 2) + S.CS]!;
  if ((attr & ATTR.L) !== 0) return { mode: USER_CODE[64], base: 0, limit: Number.POSITIVE_INFINITY };
  const baseOf = (s: number): number => u32[(S.SEG_BASE >> 2) + 2 * s]!;
  const wideStack = (u32[(S.SEG_ATTR >> 2) + S.SS]! & ATTR.DB) !== 0;
  return {
    mode: {
      ...USER_CODE[32],
      codeBits: (attr & ATTR.DB) !== 0 ? 32 : 16,
      flat: [S.CS, S.DS, S.ES, S.SS].every((s) => baseOf(s) === 0),
      stack: !wideStack ? 's16' : baseOf(S.SS) !== 0 ? 's32' : '',
      checked: [S.DS, S.ES, S.SS].every((s) => isWhole(cpu, s)) ? 'extra' : 'all',
    },
    base: baseOf(S.CS),
    limit: u32[(S.SEG_LIMIT >> 2) + S.CS]!,
  };
}
