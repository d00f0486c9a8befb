import * as S from '../state.js';
import { define } from './registry.js';
/*
 * String instructions: SDM vol. 1, 7.3.9, and vol. 2. One run of a definition does one element; `repeatIf` runs a
 * repeated one again. Registers are used at the address size. `movsd_string` and `cmpsd_string` are the string forms of
 * mnemonics that SSE has as well.
 */
const WIDTHS = { b: 8, w: 16, d: 32, q: 64 };
/** Mnemonics of a string operation with their operand sizes in bits. */
function widthsOf(stem) {
    const shared = stem === 'movs' || stem === 'cmps';
    return Object.entries(WIDTHS).map(([s, bits]) => [stem + s + (shared && s === 'd' ? '_string' : ''), bits]);
}
const pointer = (l, register) => l.reg(register, l.form.addressBits);
const source = (l) => l.stringSource(pointer(l, S.RSI));
const destination = (l) => l.stringDest(pointer(l, S.RDI));
/** Moves pointer registers one element on, in the direction that DF says. */
function advance(l, bits, ...registers) {
    const size = l.form.addressBits;
    const step = l.select(l.df(), l.const(size, -bits / 8), l.const(size, bits / 8));
    for (const r of registers)
        l.setReg(r, l.add(pointer(l, r), step));
}
/** With a repeat prefix, does nothing more when the count is zero. */
function skipAtZero(l) {
    if (l.form.prefix)
        l.skipIf(l.isZero(pointer(l, S.RCX)));
}
/** Counts down and runs the instruction again while the count (and `also`) says so. */
function repeat(l, also) {
    if (!l.form.prefix)
        return;
    const left = l.sub(pointer(l, S.RCX), l.const(l.form.addressBits, 1));
    l.setReg(S.RCX, left);
    const more = l.ne(left, l.const(l.form.addressBits, 0));
    l.repeatIf(also ? l.and(more, also) : more);
}
/** Does what can be done at once; the single element that follows is the first one that could not. */
function inBulk(l, kind, bits) {
    const size = l.form.addressBits;
    // An offset narrower than linear addresses may wrap: one element at a time then.
    if (!l.form.prefix || !l.options.bulkStrings || size !== l.word)
        return;
    const count = l.select(l.df(), l.const(size, 0), pointer(l, S.RCX));
    const from = kind === 'movs' ? source(l) : l.zext(l.reg(S.RAX, bits), 64);
    const done = l.zext(l.bulk(kind, bits / 8, destination(l), from, count), size);
    const bytes = l.shl(done, Math.log2(bits / 8));
    if (kind === 'movs')
        l.setReg(S.RSI, l.add(pointer(l, S.RSI), bytes));
    l.setReg(S.RDI, l.add(pointer(l, S.RDI), bytes));
    l.setReg(S.RCX, l.sub(pointer(l, S.RCX), done));
    l.progress();
}
for (const [mnemonic, bits] of widthsOf('movs')) {
    /** MOVS. */
    define(mnemonic, (l) => {
        inBulk(l, 'movs', bits);
        skipAtZero(l);
        l.store(destination(l), l.load(bits, source(l)));
        advance(l, bits, S.RSI, S.RDI);
        repeat(l);
    });
}
for (const [mnemonic, bits] of widthsOf('stos')) {
    /** STOS. */
    define(mnemonic, (l) => {
        inBulk(l, 'stos', bits);
        skipAtZero(l);
        l.store(destination(l), l.reg(S.RAX, bits));
        advance(l, bits, S.RDI);
        repeat(l);
    });
}
for (const [mnemonic, bits] of widthsOf('lods')) {
    /** LODS. */
    define(mnemonic, (l) => {
        skipAtZero(l);
        const v = l.load(bits, source(l));
        l.setReg(S.RAX, v);
        advance(l, bits, S.RSI);
        repeat(l);
    });
}
/** REPE goes on while the elements are equal, REPNE while they differ. */
function whileEqual(l, x, y) {
    return l.form.prefix === 'repne' ? l.ne(x, y) : l.eq(x, y);
}
for (const [mnemonic, bits] of widthsOf('scas')) {
    /** SCAS. */
    define(mnemonic, (l) => {
        skipAtZero(l);
        const x = l.reg(S.RAX, bits);
        const y = l.load(bits, destination(l));
        advance(l, bits, S.RDI);
        repeat(l, whileEqual(l, x, y));
        l.setFlags('sub', bits, x, y, l.sub(x, y));
    });
}
for (const [mnemonic, bits] of widthsOf('cmps')) {
    /** CMPS: the source is the first operand. */
    define(mnemonic, (l) => {
        skipAtZero(l);
        const x = l.load(bits, source(l));
        const y = l.load(bits, destination(l));
        advance(l, bits, S.RSI, S.RDI);
        repeat(l, whileEqual(l, x, y));
        l.setFlags('sub', bits, x, y, l.sub(x, y));
    });
}
