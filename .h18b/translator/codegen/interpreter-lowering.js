import binaryen from 'binaryen';
import * as S from '../state.js';
import { fixedHandler } from './fixed-handlers.js';
import { flagPlace } from './flag-place.js';
import { Lowering } from './lower.js';
import * as Rec from './record.js';
/** A handler's parameter: the address of its record. */
export const PC = 0;
const { i32 } = binaryen;
/** Lowers the IR of one instruction, with registers and flags in the CPU state, and what is open in the record. */
export class InterpreterLowering extends Lowering {
    registersAreLocals = false;
    pc() {
        return this.m.local.get(PC, i32);
    }
    field16(offset) {
        return this.m.i32.load16_u(offset, 2, this.pc());
    }
    fieldOfRegister(field) {
        return this.field16(Rec.REGISTER_FIELDS[field]);
    }
    gprGet(reg, bits, high) {
        return this.loadHost(bits, this.m.i32.const(0), S.GPR + 8 * reg + (high ? 1 : 0));
    }
    gprSet(reg, bits, high, value) {
        return this.setAt(this.m.i32.const(0), S.GPR + 8 * reg + (high ? 1 : 0), bits, value);
    }
    /** Writes a register part: 32 bits clear the upper half. */
    setAt(address, offset, bits, value) {
        const m = this.m;
        if (bits === 32)
            return m.i64.store(offset, 1, address, m.i64.extend_u(value));
        return this.storeHost(bits, address, offset, value, bits === 64 ? 'i64' : 'i32');
    }
    xmmGet(reg, high) {
        return this.m.v128.load(S.XMM + S.XMM_STRIDE * reg + (high ? 16 : 0), 1, this.m.i32.const(0));
    }
    xmmSet(reg, high, value) {
        return this.m.v128.store(S.XMM + S.XMM_STRIDE * reg + (high ? 16 : 0), 1, this.m.i32.const(0), value);
    }
    flagGet(letter) {
        const [at, wide] = flagPlace(letter);
        return wide ? this.m.i64.load(at, 8, this.m.i32.const(0)) : this.m.i32.load(at, 4, this.m.i32.const(0));
    }
    flagSet(letter, value) {
        const [at, wide] = flagPlace(letter);
        return wide
            ? this.m.i64.store(at, 8, this.m.i32.const(0), value)
            : this.m.i32.store(at, 4, this.m.i32.const(0), value);
    }
    leave(status) {
        return this.m.return_call('leave', [this.pc(), status], i32);
    }
    next() {
        const m = this.m;
        return m.return_call_indirect('table', m.i32.load(Rec.SIZE, 4, this.pc()), [m.i32.add(this.pc(), m.i32.const(Rec.SIZE))], i32, i32);
    }
    /** Tail call to the descriptor whose address is in `local`. */
    dispatch(local) {
        return this.m.block(null, goTo(this.m, local, this.locals.temp(i32)));
    }
    special(n) {
        const m = this.m;
        switch (n.op) {
            case 'open.gpr.get':
                return this.loadHost(n.bits, this.fieldOfRegister(n.imm), 0);
            case 'open.gpr.set':
                return this.setAt(this.fieldOfRegister(n.imm), 0, n.bits, this.value(n.args[0]));
            case 'open.xmm.get': {
                const r = n.imm;
                return m.v128.load(r.high ? 16 : 0, 1, this.fieldOfRegister(r.reg));
            }
            case 'open.xmm.set': {
                const r = n.imm;
                return m.v128.store(r.high ? 16 : 0, 1, this.fieldOfRegister(r.reg), this.value(n.args[0]));
            }
            case 'open.scale':
                return m.i32.load8_u(Rec.SCALE, 1, this.pc());
            case 'open.address':
                return this.fieldOfRegister(n.imm);
            case 'open.imm': {
                const field = n.imm;
                if (field === 1)
                    return m.i64.load(Rec.WIDE, 8, this.pc());
                const at = field === 2 ? Rec.DISP : Rec.IMM;
                if (n.bits === 64)
                    return m.i64.load32_s(at, 4, this.pc());
                return n.bits === 8
                    ? m.i32.load8_u(at, 1, this.pc())
                    : n.bits === 16
                        ? m.i32.load16_u(at, 2, this.pc())
                        : m.i32.load(at, 4, this.pc());
            }
            case 'open.rip':
                return this.word === 64 ? m.i64.load(Rec.RIP, 8, this.pc()) : m.i32.load(Rec.RIP, 4, this.pc());
            case 'open.next_rip':
                return this.word === 64
                    ? m.i64.add(m.i64.load(Rec.RIP, 8, this.pc()), m.i64.load8_u(Rec.LENGTH, 1, this.pc()))
                    : m.i32.add(m.i32.load(Rec.RIP, 4, this.pc()), m.i32.load8_u(Rec.LENGTH, 1, this.pc()));
            case 'open.segbase':
                return this.word === 64 ? m.i64.load(0, 8, this.field16(Rec.SEG)) : m.i32.load(0, 4, this.field16(Rec.SEG));
            case 'open.ea':
                return this.effectiveAddress(n.imm === 1);
            case 'zero.uppers':
                return m.block(null, Array.from({ length: n.imm }, (_, r) => this.xmmSet(r, true, this.zero('v128'))));
            case 'skip.if':
                return m.if(this.value(n.args[0]), this.next());
            default:
                throw new Error(`no lowering for ${n.op} in the interpreter`);
        }
    }
    effectiveAddress(segment) {
        const m = this.m;
        if (this.word === 64) {
            const index = m.i64.shl(m.i64.load(0, 1, this.field16(Rec.INDEX)), m.i64.load8_u(Rec.SCALE, 1, this.pc()));
            const offset = m.i64.add(m.i64.add(m.i64.load(0, 1, this.field16(Rec.BASE)), index), m.i64.load32_s(Rec.DISP, 4, this.pc()));
            return segment ? m.i64.add(offset, m.i64.load(0, 1, this.field16(Rec.SEG))) : offset;
        }
        const index = m.i32.shl(m.i32.load(0, 1, this.field16(Rec.INDEX)), m.i32.load8_u(Rec.SCALE, 1, this.pc()));
        const offset = m.i32.add(m.i32.add(m.i32.load(0, 1, this.field16(Rec.BASE)), index), m.i32.load(Rec.DISP, 4, this.pc()));
        return segment ? m.i32.add(offset, m.i32.load(0, 1, this.field16(Rec.SEG))) : offset;
    }
}
/**
 * Goes on at the descriptor whose address is in local `d`. Most lead to a block to interpret (`enter`): what that
 * handler does is done here, for the price of a comparison instead of an indirect call; where it would leave, it is
 * called. `t`: a free i32 local.
 */
export function goTo(m, d, t) {
    const at = () => m.local.get(d, i32);
    const zero = () => m.i32.const(0);
    const dispatch = (table, handler, record) => m.return_call_indirect(table, handler, [record], i32, i32);
    const budget = () => m.i32.sub(m.i32.load(S.BUDGET, 4, zero()), m.i32.load(Rec.D_COUNT, 4, at()));
    return [
        m.if(m.i32.eq(m.local.tee(t, m.i32.load(0, 4, at()), i32), m.i32.const(fixedHandler('enter'))), m.if(m.i32.ge_s(m.local.tee(t, budget(), i32), zero()), m.block(null, [
            m.if(m.i32.ne(m.i32.load(Rec.D_HOT, 4, at()), m.i32.const(1)), m.block(null, [
                m.i32.store(S.BUDGET, 4, zero(), m.local.get(t, i32)),
                m.i32.store(Rec.D_HOT, 4, at(), m.i32.sub(m.i32.load(Rec.D_HOT, 4, at()), m.i32.const(1))),
                m.local.set(t, m.i32.load(Rec.D_BODY, 4, at())),
                dispatch('table', m.i32.load(0, 4, m.local.get(t, i32)), m.local.get(t, i32)),
            ])),
        ]))),
        dispatch('code', m.i32.load(0, 4, at()), at()),
    ];
}
