import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import * as Rec from '../translator/codegen/record.js';
import * as S from '../translator/state.js';
import { AddressBases } from './address-bases.js';
/** Writes the interpreter's records (`codegen/record.ts`) into Wasm memory. */
export class RecordWriter {
    cpu;
    handlers;
    descriptor;
    constructor(cpu, handlers, 
    /** The descriptor for a branch's target, an address as a signed number. */
    descriptor) {
        this.cpu = cpu;
        this.handlers = handlers;
        this.descriptor = descriptor;
        this.bases = new AddressBases(cpu);
    }
    handlerOf(insn) {
        return insn.invalid ? fixedHandler('undefined') : (this.handlers()[insn.key] ?? fixedHandler('undefined'));
    }
    clear(at) {
        this.cpu.u32.fill(0, at >> 2, (at + Rec.SIZE) >> 2);
    }
    setRip(at, rip) {
        this.cpu.u64[(at + Rec.RIP) >> 3] = BigInt.asUintN(this.cpu.bits, rip);
    }
    encodeEa(at, insn) {
        const m = insn.form.operands.find((o) => o.kind === 'mem').mem;
        this.clear(at);
        this.cpu.u32[at >> 2] = fixedHandler(m.addressBits === 16 ? 'ea16' : 'ea32');
        this.memoryFields(at, insn, m.disp);
        this.setRip(at, insn.rip);
    }
    memoryFields(at, insn, disp) {
        const { u16, u8 } = this.cpu;
        const m = insn.form.operands.find((o) => o.kind === 'mem').mem;
        const gpr = (r) => (r < 0 ? S.ZERO : S.GPR + 8 * r);
        u16[(at + Rec.BASE) >> 1] = gpr(m.base);
        u16[(at + Rec.INDEX) >> 1] = gpr(m.index);
        u16[(at + Rec.SEG) >> 1] = m.seg < 0 ? S.ZERO : S.SEG_BASE + 8 * m.seg;
        u8[at + Rec.SCALE] = m.scale;
        this.cpu.i32[(at + Rec.DISP) >> 2] = Number(BigInt.asIntN(32, disp));
    }
    encodeInsn(at, insn) {
        const { u8, u16, u32, u64 } = this.cpu;
        this.clear(at);
        u32[at >> 2] = this.handlerOf(insn);
        u8[at + Rec.LENGTH] = insn.length;
        this.setRip(at, insn.rip);
        for (const o of insn.form.operands) {
            switch (o.kind) {
                case 'gpr':
                    u16[(at + Rec.REGISTER_FIELDS[o.field]) >> 1] = S.GPR + 8 * o.reg + (o.high ? 1 : 0);
                    break;
                case 'xmm':
                case 'ymm':
                    u16[(at + Rec.REGISTER_FIELDS[o.field]) >> 1] = S.XMM + S.XMM_STRIDE * o.reg;
                    break;
                case 'mm':
                case 'st':
                case 'seg':
                case 'cr':
                case 'dr':
                    u16[(at + Rec.REGISTER_FIELDS[o.field]) >> 1] = o.reg;
                    break;
                case 'imm':
                    if (o.field === 1)
                        u64[(at + Rec.WIDE) >> 3] = o.imm;
                    else
                        u32[(at + (o.field === 2 ? Rec.DISP : Rec.IMM)) >> 2] = Number(BigInt.asUintN(32, o.imm));
                    break;
                case 'mem':
                    if (needsEa(insn)) {
                        u16[(at + Rec.BASE) >> 1] = S.EA;
                        // The segment's base is in there.
                        u16[(at + Rec.SEG) >> 1] = S.ZERO;
                        // Of a vector of indices, which is no part of that address.
                        u8[at + Rec.SCALE] = o.mem.scale;
                    }
                    else {
                        const m = o.mem;
                        this.memoryFields(at, insn, m.disp);
                        // A displacement beyond 32 bits (RIP-relative, moffs): its upper part comes from a constant as the base.
                        if (insn.form.word === 64 && m.base < 0 && BigInt.asIntN(32, m.disp) !== m.disp)
                            u16[(at + Rec.BASE) >> 1] = this.ripBase(m.disp - BigInt.asIntN(32, m.disp), false);
                    }
                    break;
                case 'target': {
                    u32[(at + Rec.TARGET) >> 2] = this.descriptor(Number(BigInt.asIntN(64, o.target)));
                    u32[(at + Rec.FALLTHROUGH) >> 2] = this.descriptor(Number(BigInt.asIntN(64, BigInt.asUintN(insn.form.word, insn.rip + BigInt(insn.length)))));
                    break;
                }
            }
        }
        if (insn.form.stringSeg !== undefined && insn.form.stringSeg >= 0)
            u16[(at + Rec.SEG) >> 1] = S.SEG_BASE + 8 * insn.form.stringSeg;
    }
    bases;
    /**
     * The constant `value`, the upper part of an address, as the base of a record; `relative`: the code has it relative
     * to RIP.
     */
    ripBase(value, relative) {
        return this.bases.place(value, relative);
    }
    /** A block's constants may find no room. */
    get basesFull() {
        return this.bases.full;
    }
    /** Forgets the constants: the records are being forgotten too. */
    forgetBases() {
        this.bases.clear();
    }
}
/** An address size other than the code's goes through an `ea` record. */
export function needsEa(insn) {
    const m = insn.form.operands.find((o) => o.kind === 'mem')?.mem;
    return m !== undefined && m.addressBits !== insn.form.word;
}
