import * as iced from 'iced-x86';
import * as Rec from '../translator/codegen/record.js';
import { immediateBytesOf, registerInfo } from '../translator/decode/decode.js';
import { codeInfo } from '../translator/decode/forms.js';
import * as S from '../translator/state.js';
import { endingOf } from './flow.js';
/** What a record is given for an operand. */
export const STEPS = [
    'register',
    'memory',
    'imm8',
    'imm8s',
    'imm16',
    'imm32',
    'imm64',
    /** A shift by 1, which has no bytes. */
    'one',
    'rel8',
    'rel32',
];
export const opKindOf = (i, n) => n === 0 ? i.op0Kind : n === 1 ? i.op1Kind : n === 2 ? i.op2Kind : i.op3Kind;
export const opRegisterOf = (i, n) => n === 0 ? i.op0Register : n === 1 ? i.op1Register : n === 2 ? i.op2Register : i.op3Register;
/** Index of the operand in memory; -1: none. */
export function memoryOperandOf(i) {
    const { opCount } = i;
    const { Memory } = iced.OpKind;
    for (let n = 0; n < opCount && n < 4; n++)
        if (opKindOf(i, n) === Memory)
            return n;
    return -1;
}
/**
 * Of instructions whose address size is part of their form, those that have no address of their own, or an implied one.
 */
const NO_ADDRESS = /^(bt[src]?|loop(e|ne)?|j[er]?cxz)$/;
/** How instructions of this encoding are written, by what the decoder has made of one of them; null: not by a plan. */
export function planOf(i, insn, handler) {
    const { form } = insn;
    const info = codeInfo(i.code);
    if (insn.invalid || insn.far || form.mnemonic !== info.mnemonic || info.indices)
        return null;
    const memory = memoryOperandOf(i);
    if (info.addressSized && (form.stringSeg !== -1 || memory >= 0 || form.addressBits !== form.word))
        return null;
    if (info.addressSized && !(info.repeatable && form.operands.length === 0) && !NO_ADDRESS.test(form.mnemonic))
        return null;
    // INT 80h has a name of its own.
    if (info.mnemonic === 'int')
        return null;
    // POP's address depends on the registers in it.
    if (form.mnemonic === 'pop' && memory >= 0)
        return null;
    if (i.opCount > 4 || form.operands.filter((o) => o.kind === 'imm').length > 1)
        return null;
    const steps = [];
    let n = -1;
    for (const o of form.operands) {
        do
            n++;
        while (!info.shapes[n]);
        const step = stepFor(i, n, o.kind, o.field, info.shapes[n].implied === true);
        if (!step)
            return null;
        steps.push(step);
    }
    // Beyond the canonical addresses, and around the top of the address space, the decoder's arithmetic counts.
    if (insn.ends && steps.length > 1)
        return null;
    return {
        handler,
        steps,
        ending: endingOf(insn),
        ends: insn.ends,
        isCall: form.mnemonic === 'call',
        withSegment: form.mnemonic !== 'lea',
    };
}
function stepFor(i, n, kind, field, implied) {
    const OK = iced.OpKind;
    switch (kind) {
        case 'mem':
            return { operand: n, what: 'memory', at: 0 };
        case 'target': {
            const name = iced.Code[i.code] ?? '';
            if (opKindOf(i, n) === OK.NearBranch16)
                return null;
            const what = name.includes('_rel8') ? 'rel8' : name.includes('_rel32') ? 'rel32' : null;
            return what && { operand: n, what, at: 0 };
        }
        case 'imm': {
            const of = opKindOf(i, n);
            if (of === OK.Immediate64)
                return { operand: n, what: 'imm64', at: Rec.WIDE / 4 };
            if (field !== 0)
                return null;
            const at = Rec.IMM / 4;
            if (implied)
                return { operand: n, what: 'one', at };
            const bytes = immediateBytesOf(of);
            if (of === OK.Immediate8)
                return { operand: n, what: 'imm8', at };
            if (of === OK.Immediate8to16 || of === OK.Immediate8to32 || of === OK.Immediate8to64)
                return { operand: n, what: 'imm8s', at };
            if (bytes === 2)
                return { operand: n, what: 'imm16', at };
            return bytes === 4 ? { operand: n, what: 'imm32', at } : null;
        }
        default:
            return { operand: n, what: 'register', at: Rec.REGISTER_FIELDS[field] / 2 };
    }
}
/**
 * Places in a record for what it can hold of a register, by iced's number: address of the state, or number; -1 not
 * known.
 */
const places = new Int32Array(512).fill(-1);
/** What a register operand's field of the record holds: where its value lies, or its number. */
export function placeOf(register) {
    let place = places[register];
    if (place >= 0)
        return place;
    const info = registerInfo(register);
    const { number } = info;
    if (iced.RegisterExt.isGPR(register)) {
        // iced counts AH to BH among the byte registers: SPL, the first after them, is its number 8.
        const reduced = info.bits === 8 && !info.high && number >= 8 ? number - 4 : number;
        place = S.GPR + 8 * reduced + (info.high ? 1 : 0);
    }
    else if (iced.RegisterExt.isXMM(register) || iced.RegisterExt.isYMM(register))
        place = S.XMM + S.XMM_STRIDE * number;
    else
        place = number;
    places[register] = place;
    return place;
}
