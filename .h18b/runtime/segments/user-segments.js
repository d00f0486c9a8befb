import { USER_CODE } from '../../translator/decode/mode.js';
import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, attributesOf } from './descriptor.js';
import { isWhole } from './segment-access.js';
import { SegmentUnit } from './segment-unit.js';
/**
 * Segment registers under a kernel that is the VMM itself: everything runs at privilege level 3 of IA-32e mode, and the
 * kernel knows the descriptors.
 */
export class UserSegments extends SegmentUnit {
    descriptors;
    protectedMode = true;
    virtual8086 = false;
    longMode = true;
    keepsResume = false;
    constructor(cpu, space, descriptors) {
        super(cpu, space);
        this.descriptors = descriptors;
    }
    get code64() {
        return this.cpu.bits === 64;
    }
    get cpl() {
        return 3;
    }
    set cpl(_level) { }
    descriptor(selector, vector = VECTOR.GP) {
        const d = this.descriptors(selector);
        if (d === null)
            throw new GuestFault(vector, selector & 0xfffc);
        return { ...d, selector, at: 0, attr: attributesOf(d.access) };
    }
    /** All of them are marked. */
    markAccessed() { }
    /** Segment registers have changed: says what code means from now on. Outside of guest code only. */
    modeChanged() {
        this.cpu.onSegments();
    }
    /** Sets all of a segment register, unchecked; `d` null: nothing can be accessed. `modeChanged` has to follow. */
    put(s, selector, d) {
        if (d === null)
            this.putSegment(s, selector, 0, 0, 0);
        else
            this.putSegment(s, selector, d.base, d.limit, attributesOf(d.access));
    }
}
/** What the code that CS and the other segments stand for means, and CS's base and limit. */
export function userCode(cpu) {
    const { u32 } = cpu;
    const attr = u32[(S.SEG_ATTR >> 2) + S.CS];
    if ((attr & ATTR.L) !== 0)
        return { mode: USER_CODE[64], base: 0, limit: Number.POSITIVE_INFINITY };
    const baseOf = (s) => u32[(S.SEG_BASE >> 2) + 2 * s];
    const wideStack = (u32[(S.SEG_ATTR >> 2) + S.SS] & ATTR.DB) !== 0;
    return {
        mode: {
            ...USER_CODE[32],
            codeBits: (attr & ATTR.DB) !== 0 ? 32 : 16,
            flat: [S.CS, S.DS, S.ES, S.SS].every((s) => baseOf(s) === 0),
            stack: !wideStack ? 's16' : baseOf(S.SS) !== 0 ? 's32' : '',
            checked: [S.DS, S.ES, S.SS].every((s) => isWhole(cpu, s)) ? 'extra' : 'all',
        },
        base: baseOf(S.CS),
        limit: u32[(S.SEG_LIMIT >> 2) + S.CS],
    };
}
