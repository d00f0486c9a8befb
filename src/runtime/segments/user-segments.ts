import { type CodeMode, USER_CODE } from '../../translator/decode/mode.js';
import * as S from '../../translator/state.js';
import type { CpuState } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import type { GuestSpace } from '../guest-space.js';
import { ATTR, attributesOf, type Descriptor, type SegmentDescriptor } from './descriptor.js';
import { isWhole } from './segment-access.js';
import { SegmentUnit } from './segment-unit.js';

/** The descriptor of code or data with DPL 3 that a selector (its RPL apart) names; null: none. */
export type UserDescriptors = (selector: number) => SegmentDescriptor | null;

/**
 * Segment registers under a kernel that is the VMM itself: everything runs at privilege level 3 of IA-32e mode, and the
 * kernel knows the descriptors.
 */
export class UserSegments extends SegmentUnit {
  readonly protectedMode = true;
  readonly virtual8086 = false;
  readonly longMode = true;
  readonly keepsResume = false;

  constructor(
    cpu: CpuState,
    space: GuestSpace,
    public descriptors: UserDescriptors,
  ) {
    super(cpu, space);
  }

  get code64(): boolean {
    return this.cpu.bits === 64;
  }
  get cpl(): number {
    return 3;
  }
  set cpl(_level: number) {}

  descriptor(selector: number, vector: number = VECTOR.GP): Descriptor {
    const d = this.descriptors(selector);
    if (d === null) throw new GuestFault(vector, selector & 0xfffc);
    return { ...d, selector, at: 0, attr: attributesOf(d.access) };
  }
  /** All of them are marked. */
  markAccessed(): void {}

  /** Segment registers have changed: says what code means from now on. Outside of guest code only. */
  modeChanged(): void {
    this.cpu.onSegments();
  }

  /** Sets all of a segment register, unchecked; `d` null: nothing can be accessed. `modeChanged` has to follow. */
  put(s: number, selector: number, d: SegmentDescriptor | null): void {
    if (d === null) this.putSegment(s, selector, 0, 0, 0);
    else this.putSegment(s, selector, d.base, d.limit, attributesOf(d.access));
  }
}

/** What the code that CS and the other segments stand for means, and CS's base and limit. */
export function userCode(cpu: CpuState): { mode: CodeMode; base: number; limit: number } {
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
