import * as S from '../../translator/state.js';
import { signed64 } from '../canonical.js';
import { ZF } from '../cpu-state.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR, dplOf } from './descriptor.js';
import { widthOf } from './far-transfers.js';
import { StackFrame } from './stack-frame.js';
/*
 * Loads of segment registers, what selectors allow (LAR, LSL, VERR, VERW), ARPL, and ENTER's nested frames: SDM vol. 2,
 * each instruction.
 */
const SEGMENT_OF = { les: S.ES, lss: S.SS, lds: S.DS, lfs: S.FS, lgs: S.GS };
/** MOV Sreg, POP Sreg, LxS. */
export function loadSegmentRegister(p, insn, operands) {
    const [dst, src] = insn.form.operands;
    const { mnemonic } = insn.form;
    if (mnemonic === 'mov' || mnemonic === 'pop') {
        if (dst.reg === S.CS)
            throw new GuestFault(VECTOR.UD);
        if (mnemonic === 'mov')
            p.loadSegment(dst.reg, Number(operands.read(src) & 0xffffn));
        else {
            const frame = new StackFrame(p, p.segment(S.SS), p.rsp, widthOf(insn));
            p.loadSegment(dst.reg, frame.popSelector());
            // By the stack that the pop was from.
            frame.commit();
        }
        if (dst.reg === S.SS)
            p.stackLoaded();
        return;
    }
    const { space } = p;
    const at = operands.place(src);
    const bytes = widthOf(insn);
    const offset = bytes === 2 ? BigInt(space.readU16(at)) : bytes === 4 ? BigInt(space.readU32(at)) : space.readBig64(at);
    p.loadSegment(SEGMENT_OF[mnemonic], space.readU16(at + bytes));
    operands.write(dst, offset);
}
/** ENTER with a nesting level. */
export function enterNested(p, insn) {
    const { cpu } = p;
    const [size, nesting] = insn.form.operands;
    const width = widthOf(insn);
    const ss = p.segment(S.SS);
    const frame = new StackFrame(p, ss, p.rsp, width);
    const low = cpu.lo(S.RBP);
    frame.push(low, cpu.hi(S.RBP));
    const top = frame.pointer;
    const bp = new StackFrame(p, ss, cpu.bits === 32 ? low : signed64(low, cpu.hi(S.RBP)), width);
    const level = Number(nesting.imm & 31n);
    for (let i = 1; i < level; i++) {
        bp.skip(-width);
        const display = new StackFrame(p, ss, bp.pointer, width);
        frame.push(display.pop(), display.high);
    }
    if (level > 0)
        frame.pushAddress(top);
    frame.skip(-Number(size.imm));
    // The processor checks that the new top of the stack is writable.
    new StackFrame(p, ss, frame.pointer, width).touch();
    const at = S.GPR + 8 * S.RBP;
    if (width === 2)
        cpu.u16[at >> 1] = top;
    else
        cpu.setNumber(at, top);
    frame.commit();
}
/** ARPL with an operand in memory. */
export function adjustRpl(p, insn, operands) {
    const [dst, src] = insn.form.operands;
    const selector = operands.read(dst);
    const rpl = operands.read(src) & 3n;
    const raises = (selector & 3n) < rpl;
    if (raises)
        operands.write(dst, (selector & ~3n) | rpl);
    setZero(p.cpu, raises);
}
function setZero(cpu, zero) {
    const flags = cpu.eflags();
    cpu.setEflags(zero ? flags | ZF : flags & ~ZF);
}
/** LAR, LSL, VERR, VERW: what a selector allows, without loading it. */
export function probeSelector(p, insn, operands) {
    if (!p.protectedMode || p.virtual8086)
        throw new GuestFault(VECTOR.UD);
    const { mnemonic } = insn.form;
    const ops = insn.form.operands;
    const selector = Number(operands.read(ops[1] ?? ops[0]) & 0xffffn);
    let d = null;
    if ((selector & 0xfffc) !== 0) {
        try {
            d = p.descriptor(selector);
        }
        catch (e) {
            if (!(e instanceof GuestFault) || e.vector !== VECTOR.GP)
                throw e;
        }
    }
    const ok = d !== null && allows(p, mnemonic, d);
    setZero(p.cpu, ok);
    if (!ok || d === null)
        return;
    if (mnemonic === 'lsl')
        operands.write(ops[0], BigInt(d.limit));
    else if (mnemonic === 'lar')
        operands.write(ops[0], BigInt(ops[0].bits === 16 ? d.access & 0xff00 : d.access));
}
const LAR_TYPES = new Set([1, 2, 3, 4, 5, 9, 11, 12]);
const LSL_TYPES = new Set([1, 2, 3, 9, 11]);
const LONG_TYPES = new Set([2, 9, 11, 12]);
function allows(p, mnemonic, d) {
    const type = d.attr & ATTR.TYPE;
    const isSegment = (d.attr & ATTR.S) !== 0;
    const isCode = (d.attr & ATTR.CODE) !== 0;
    const conforming = isSegment && isCode && (d.attr & ATTR.EXPAND_DOWN) !== 0;
    const dpl = dplOf(d.attr);
    if (!conforming && (dpl < p.cpl || dpl < (d.selector & 3)))
        return false;
    switch (mnemonic) {
        case 'verr':
            return isSegment && (!isCode || (d.attr & ATTR.WRITABLE) !== 0);
        case 'verw':
            return isSegment && !isCode && (d.attr & ATTR.WRITABLE) !== 0;
        case 'lar':
            return isSegment || (LAR_TYPES.has(type) && (!p.longMode || LONG_TYPES.has(type)));
        default:
            return isSegment || (LSL_TYPES.has(type) && (!p.longMode || LONG_TYPES.has(type)));
    }
}
