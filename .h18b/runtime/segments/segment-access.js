import { accessesOf } from '../../translator/decode/segment-checks.js';
import * as S from '../../translator/state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR } from './descriptor.js';
/*
 * Limits and types of segments: SDM vol. 3A, sections 5.3 and 5.5. Translated code compares with two numbers a segment
 * register (`translator/semantics/check.ts`); what fails there is judged here.
 */
const WHOLE = 0xffffffff;
/** Writes what translated code compares accesses through segment register `s` with. */
export function setLimits(cpu, s, limit, attr, typed) {
    const { u32 } = cpu;
    const read = plainLimit(limit, attr, typed, false);
    const write = plainLimit(limit, attr, typed, true);
    u32[(S.SEG_READ_LIMIT >> 2) + 2 * s] = read;
    u32[(S.SEG_READ_LIMIT >> 2) + 2 * s + 1] = read < 0 ? -1 : 0;
    u32[(S.SEG_WRITE_LIMIT >> 2) + 2 * s] = write;
    u32[(S.SEG_WRITE_LIMIT >> 2) + 2 * s + 1] = write < 0 ? -1 : 0;
}
/**
 * Offset of the last byte that an expand-up segment lets be read, or written; -1: none, or each access has to be looked
 * at.
 */
function plainLimit(limit, attr, protectedMode, write) {
    if (!protectedMode)
        return limit;
    if ((attr & (ATTR.P | ATTR.S)) !== (ATTR.P | ATTR.S))
        return -1;
    // The bit that lets data be written lets code be read.
    if (attr & ATTR.CODE)
        return !write && (attr & ATTR.WRITABLE) !== 0 ? limit : -1;
    if (attr & ATTR.EXPAND_DOWN)
        return -1;
    return !write || (attr & ATTR.WRITABLE) !== 0 ? limit : -1;
}
/** Data of 4 GiB that may be written: nothing to check. */
export function isWhole(cpu, s) {
    const at = (S.SEG_WRITE_LIMIT >> 2) + 2 * s;
    return cpu.u32[at] === WHOLE && cpu.u32[at + 1] === 0;
}
/** Whether a segment lets `bytes` from `offset` (unsigned) be accessed. */
export function allowsAccess(v, protectedMode, offset, bytes, write) {
    const last = offset + bytes - 1;
    if (!protectedMode)
        return last <= v.limit;
    if ((v.attr & (ATTR.P | ATTR.S)) !== (ATTR.P | ATTR.S))
        return false;
    if (v.attr & ATTR.CODE)
        return !write && (v.attr & ATTR.WRITABLE) !== 0 && last <= v.limit;
    if (write && (v.attr & ATTR.WRITABLE) === 0)
        return false;
    if ((v.attr & ATTR.EXPAND_DOWN) === 0)
        return last <= v.limit;
    return offset > v.limit && last <= (v.attr & ATTR.DB ? WHOLE : 0xffff);
}
/** Offset in its segment that an address has. */
function offsetOf(cpu, m) {
    let v = m.disp;
    if (m.base >= 0)
        v += cpu.big(m.base);
    if (m.index >= 0)
        v += cpu.big(m.index) << BigInt(m.scale);
    return Number(BigInt.asUintN(m.addressBits, v));
}
/** Offset that BT's register moves a memory operand by, bytes: SDM vol. 2A, "BT". */
function bitOffset(cpu, index) {
    const bits = BigInt.asIntN(index.bits, cpu.big(index.reg));
    return (bits >> BigInt(Math.log2(index.bits))) * BigInt(index.bits / 8);
}
/**
 * The fault that an instruction's accesses raise, or null: #SS(0) for the stack segment, #GP(0) for others. `reads`: it
 * only reads what it might write (ARPL).
 */
export function segmentFault(p, insn, reads = false) {
    const { cpu } = p;
    const { form, memory } = insn;
    if (cpu.bits === 64 || p.code64)
        return null;
    const checked = p.protectedMode && !p.virtual8086;
    const judge = (seg, offset, bytes, write) => allowsAccess(p.segment(seg), checked, offset, bytes, write)
        ? null
        : new GuestFault(seg === S.SS ? VECTOR.SS : VECTOR.GP);
    if (form.prefix !== '' && BigInt.asUintN(form.addressBits, cpu.big(S.RCX)) === 0n)
        return null;
    if (form.mnemonic === 'xlatb') {
        const at = Number(BigInt.asUintN(form.addressBits, cpu.big(S.RBX) + (cpu.big(S.RAX) & 0xffn)));
        return judge(memory?.seg ?? S.DS, at, 1, false);
    }
    if (form.mnemonic === 'clzero') {
        const at = Number(BigInt.asUintN(form.addressBits, cpu.big(S.RAX)) & -64n);
        return judge(memory?.seg ?? S.DS, at, 64, true);
    }
    const [operand, index] = form.operands;
    const moved = /^bt[crs]?$/.test(form.mnemonic) && operand?.kind === 'mem' && index?.kind === 'gpr';
    const masked = maskedElements(cpu, insn);
    for (const { seg, mem, bytes, write } of accessesOf(insn)) {
        const place = moved ? { ...mem, disp: mem.disp + bitOffset(cpu, index) } : mem;
        const offset = offsetOf(cpu, place);
        for (const at of masked?.offsets ?? WHOLE_ACCESS) {
            const fault = judge(seg, offset + at, masked?.bytes ?? bytes, write && !reads);
            if (fault)
                return fault;
        }
    }
    return null;
}
/** Whether ARPL with the operand in memory at linear `address` leaves it alone. */
export function leavesAlone(cpu, insn, space, address) {
    try {
        return (space.readU8(address) & 3) >= (cpu.lo(insn.form.operands[1].reg) & 3);
    }
    catch (e) {
        // It faults by itself.
        if (e instanceof GuestFault)
            return true;
        throw e;
    }
}
const WHOLE_ACCESS = [0];
/** MASKMOVQ and MASKMOVDQU are not among them: all their bytes have to lie within the limit. */
const MASKED = /^vp?maskmov(ps|pd|d|q)$/;
/**
 * What AVX's masked moves access: offsets of the elements that the mask selects, and their size; null: it is none of
 * them.
 */
function maskedElements(cpu, { form, memory }) {
    const m = MASKED.exec(form.mnemonic);
    if (!m)
        return null;
    const bytes = m[1] === 'ps' || m[1] === 'd' ? 4 : 8;
    const at = S.XMM + S.XMM_STRIDE * form.operands[1].reg;
    const offsets = Array.from({ length: memory.bytes / bytes }, (_, i) => i * bytes);
    return { offsets: offsets.filter((o) => cpu.u8[at + o + bytes - 1] & 0x80), bytes };
}
/** Whether all that an instruction accesses lies in segments of 4 GiB: no part of it needs another look. */
export function isUnlimited(cpu, insn) {
    return accessesOf(insn).every(({ seg }) => isWhole(cpu, seg));
}
/** Raises #SS(`errorCode`) unless `bytes` at `offset` of a stack may be accessed. */
export function checkStack(p, ss, offset, bytes, write, errorCode = 0) {
    if (!allowsAccess(ss, p.protectedMode && !p.virtual8086, offset, bytes, write))
        throw new GuestFault(VECTOR.SS, errorCode);
}
