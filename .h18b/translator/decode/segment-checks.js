import * as S from '../state.js';
import { calloutForm, formKey, STACK } from './forms.js';
/** Operations that only read a first operand in memory. A read taken for a write costs time, no more. */
const READS_FIRST = /^(cmp(?!xchg)|test|bt(?![src])|push|call|jmp|mul|imul|div|idiv|l[gil]dt|ltr|lmsw|ver[rw]|ldmxcsr|bound|f(?!n?st|n?save|ist|bstp|xsave)|x?rstor|xrstor|clflush|clwb)/;
/**
 * No access, whatever the operand looks like; and gathers, whose many addresses a check cannot compute: they have no
 * limit.
 */
const NO_ACCESS = /^(lea|nop|prefetch|reservednop|invlpg|cldemote|endbr|vp?gather)/;
/** MOVSD and CMPSD without the ending are SSE's. */
const STRING = /^((ins|outs|stos|lods|scas)[bwdq]|(movs|cmps)([bwq]|d_string))$/;
const WIDTHS = { b: 1, w: 2, d: 4, q: 8 };
const at = (base, disp, addressBits) => ({
    base,
    index: -1,
    scale: 0,
    disp: BigInt(disp),
    seg: -1,
    addressBits,
});
const isString = (form) => STRING.test(form.mnemonic);
/** Accesses to the stack: bytes from the stack pointer (or rBP) on. */
function stackAccess({ mnemonic: m, operandBits, word, stack }) {
    if (!STACK.has(m))
        return null;
    const size = m === 'call' || m === 'ret' ? (operandBits === 16 ? 2 : word / 8) : operandBits / 8;
    const bits = stack === 's16' ? 16 : word;
    const access = (base, disp, bytes, write) => ({
        seg: S.SS,
        mem: at(base, disp, bits),
        bytes,
        write,
    });
    if (m === 'leave')
        return access(S.RBP, 0, size, false);
    if (m.startsWith('pop') || m === 'ret')
        return access(S.RSP, 0, /^popa/.test(m) ? 8 * size : size, false);
    const bytes = /^pusha/.test(m) ? 8 * size : size;
    return access(S.RSP, -bytes, bytes, true);
}
/** What an instruction accesses, as far as that can be said before it runs: see `isLate`. */
export function accessesOf(insn) {
    const { form, memory } = insn;
    const m = form.mnemonic;
    if (isString(form)) {
        const bytes = WIDTHS[m.replace('_string', '').at(-1)];
        const out = [];
        if (/^(movs|cmps|lods|outs)/.test(m))
            out.push({ seg: memory?.seg ?? S.DS, mem: at(S.RSI, 0, form.addressBits), bytes, write: false });
        if (/^(movs|cmps|stos|scas|ins)/.test(m))
            out.push({ seg: S.ES, mem: at(S.RDI, 0, form.addressBits), bytes, write: /^(movs|stos|ins)/.test(m) });
        return out;
    }
    const out = [];
    const operand = form.operands.findIndex((o) => o.kind === 'mem');
    if (operand >= 0 && memory && memory.bytes > 0 && !NO_ACCESS.test(m)) {
        const { mem } = form.operands[operand];
        const write = operand === 0 && !READS_FIRST.test(m);
        out.push({ seg: memory.seg, mem: { ...mem, seg: -1 }, bytes: memory.bytes, write });
    }
    else if (/^v?maskmov(q|dqu)$/.test(m)) {
        out.push({
            seg: memory?.seg ?? S.DS,
            mem: at(S.RDI, 0, form.addressBits),
            bytes: m.endsWith('u') ? 16 : 8,
            write: true,
        });
    }
    const stack = stackAccess(form);
    if (stack && !(m === 'call' && isFar(insn)))
        out.push(stack);
    return out;
}
const isFar = ({ form }) => {
    const o = form.operands[0];
    return !o || (o.kind === 'mem' && o.bits > form.operandBits);
};
/**
 * An address that depends on more than a check can compute (XLAT, CLZERO, BT with a register's offset), or a write that
 * depends on what is read (ARPL): the VMM looks at each of them.
 */
export function isLate({ form }) {
    if (form.mnemonic === 'xlatb' || form.mnemonic === 'clzero')
        return true;
    if (form.mnemonic === 'arpl' && form.operands[0]?.kind === 'mem')
        return true;
    return /^bt[crs]?$/.test(form.mnemonic) && form.operands[0]?.kind === 'mem' && form.operands[1]?.kind === 'gpr';
}
/**
 * Where the limit for an access stands in the CPU state, and the bytes of the access: what a check's immediate holds.
 */
const immediate = ({ seg, bytes, write }) => BigInt((write ? S.SEG_WRITE_LIMIT : S.SEG_READ_LIMIT) + 8 * seg) | (BigInt(bytes) << 16n);
const imm = (value) => ({ kind: 'imm', bits: 32, field: 0, imm: value });
const mem = (m) => ({ kind: 'mem', bits: 0, field: -1, mem: m });
const form = (mnemonic, operands, addressBits, prefix) => ({
    mnemonic,
    operands,
    word: 32,
    operandBits: 0,
    addressBits,
    prefix,
});
const SINGLE = 'check';
const REPEATED = new Map([
    [S.RSI, 'check_rep_rsi'],
    [S.RDI, 'check_rep_rdi'],
]);
/** The forms that the interpreter has handlers for. */
export const CHECK_FORMS = [
    form(SINGLE, [mem(), imm()], 32, ''),
    ...[...REPEATED.values()].flatMap((name) => [16, 32].map((bits) => form(name, [imm()], bits, 'rep'))),
];
/** The checks that go before an instruction, and the instruction itself. */
export function withChecks(insn, all) {
    if (insn.invalid || insn.form.word === 64)
        return [insn];
    if (isLate(insn)) {
        return [{ ...insn, ...named(calloutForm('checked')) }];
    }
    const accesses = accessesOf(insn).filter(({ seg }) => all || seg >= S.FS || seg === S.CS);
    const checks = accesses.map((a) => insn.form.prefix !== '' && isString(insn.form)
        ? form(REPEATED.get(a.mem.base), [imm(immediate(a))], insn.form.addressBits, 'rep')
        : form(SINGLE, [mem(a.mem), imm(immediate(a))], 32, ''));
    const pseudo = checks.map((f) => ({
        rip: insn.rip,
        length: 0,
        ...named(f),
        invalid: false,
        immediateAt: 0,
        immediateBytes: 0,
        ends: false,
    }));
    return [...pseudo, insn];
}
const named = (f) => ({ form: f, key: formKey(f) });
