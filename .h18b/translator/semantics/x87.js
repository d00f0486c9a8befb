import * as S from '../state.js';
import { waitForX87 as wait } from './mmx-state.js';
import { define } from './registry.js';
import { recordFlagsIfUnusual } from './sse-state.js';
/*
 * x87. The arithmetic is in the helpers (`helpers/x87-*.wat.ts`), which work on the register stack in the CPU state; a
 * definition moves memory operands and says which helper. Helpers look after stack faults, exceptions and pops.
 */
const GENERAL_PROTECTION = 13;
/** What every non-control instruction starts with. */
function begin(l) {
    wait(l);
}
/** Keeps the offsets of the instruction and of its memory operand, if any: after anything that can fault. */
function keepPointer(l, o) {
    l.setState(S.FIP, l.zext(l.ripValue(), 64));
    if (o?.kind !== 'mem')
        return;
    const flat = o.mem !== undefined && o.mem.seg < 0;
    l.setState(S.FDP, l.zext(l.address(o, flat), 64));
}
const call = (l, name, ...args) => l.helper(`x87_${name}`, 'none', args);
const number = (l, v) => l.const(32, v);
/** A plain instruction: one helper, no memory. */
function plain(name, ...args) {
    return (l) => {
        begin(l);
        keepPointer(l);
        call(l, name, ...args.map((a) => number(l, a)));
    };
}
/** Calls `name`_f32, _f64 or _int with the memory operand's bits. */
function withMemory(l, name, o, integer, ...more) {
    begin(l);
    const v = l.read(o);
    keepPointer(l, o);
    if (integer)
        call(l, `${name}_int`, l.sext(v, 64), ...more);
    else
        call(l, `${name}_f${o.bits}`, v, ...more);
}
for (const op of ['add', 'sub', 'subr', 'mul', 'div', 'divr']) {
    /** FADD, FSUB, FSUBR, FMUL, FDIV, FDIVR: ST(0) op memory, or register op register. SDM vol. 2A. */
    define(`f${op}`, (l, dst, src) => {
        if (dst.kind === 'mem')
            return withMemory(l, op, dst, false);
        begin(l);
        keepPointer(l);
        call(l, `${op}_st`, l.registerNumber(dst), l.registerNumber(src), number(l, 0));
    });
    /** The same with an integer from memory. */
    define(`fi${op}`, (l, src) => withMemory(l, op, src, true));
}
for (const op of ['add', 'sub', 'subr', 'mul', 'div', 'divr']) {
    /** FADDP and its kin: ST(i) op ST(0), then pop. iced names them fsubrp, fdivrp where the operation is reversed. */
    define(`f${op}p`, (l, dst, src) => {
        begin(l);
        keepPointer(l);
        call(l, `${op}_st`, l.registerNumber(dst), l.registerNumber(src), number(l, 1));
    });
}
/** FCOM, FCOMP, FICOM, FICOMP: SDM vol. 2A. */
function compare(pops, integer) {
    return (l, a, b) => {
        if (a.kind === 'mem')
            return withMemory(l, 'com', a, integer, number(l, pops));
        begin(l);
        keepPointer(l);
        call(l, 'com_st', l.registerNumber(b), number(l, pops), number(l, 0));
    };
}
define('fcom', compare(0, false));
define('fcomp', compare(1, false));
define('ficom', compare(0, true));
define('ficomp', compare(1, true));
define('fcompp', plain('com_st', 1, 2, 0));
define('fucompp', plain('com_st', 1, 2, 1));
for (const [name, pops] of [
    ['fucom', 0],
    ['fucomp', 1],
]) {
    /** FUCOM, FUCOMP: quiet NaNs compare without an exception. SDM vol. 2A. */
    define(name, (l, _st0, b) => {
        begin(l);
        keepPointer(l);
        call(l, 'com_st', l.registerNumber(b), number(l, pops), number(l, 1));
    });
}
for (const [name, pops, quiet] of [
    ['fcomi', 0, 0],
    ['fcomip', 1, 0],
    ['fucomi', 0, 1],
    ['fucomip', 1, 1],
]) {
    /** FCOMI, FUCOMI: ZF, PF and CF from the comparison, the other three cleared. SDM vol. 2A. */
    define(name, (l, _st0, b) => {
        begin(l);
        keepPointer(l);
        const flags = l.helper('x87_comi', 'i32', [l.registerNumber(b), number(l, pops), number(l, quiet)]);
        const bit = (n) => l.bool(l.band(l.shr(flags, n), 1));
        l.setFlag('C', bit(0));
        l.setFlag('P', bit(2));
        l.setFlag('Z', bit(6));
        for (const f of 'ASO')
            l.setFlag(f, l.const(1, 0));
    });
}
const ONE_HELPER = 'ftst fxam fchs fabs fsqrt frndint fscale fprem fprem1 fxtract fld1 fldl2t fldl2e fldpi fldlg2 fldln2 fldz';
const TRANSCENDENTAL = 'f2xm1 fyl2x fyl2xp1 fptan fpatan fsin fcos fsincos';
for (const name of `${ONE_HELPER} ${TRANSCENDENTAL}`.split(' '))
    define(name, plain(name));
/** FLD: SDM vol. 2A. */
define('fld', (l, src) => {
    begin(l);
    if (src.kind === 'st') {
        keepPointer(l);
        call(l, 'fld_st', l.registerNumber(src));
    }
    else if (src.bits === 80) {
        const significand = l.load(64, l.address(src));
        const exponent = l.load(16, l.addressPlus(src, 8));
        keepPointer(l, src);
        call(l, 'fld_f80', significand, exponent);
    }
    else {
        const v = l.read(src);
        keepPointer(l, src);
        call(l, `fld_f${src.bits}`, v);
    }
});
/** FILD, FBLD: SDM vol. 2A. */
define('fild', (l, src) => {
    begin(l);
    const v = l.sext(l.read(src), 64);
    keepPointer(l, src);
    call(l, 'fild', v);
});
define('fbld', (l, src) => {
    begin(l);
    const low = l.load(64, l.address(src));
    const high = l.load(16, l.addressPlus(src, 8));
    keepPointer(l, src);
    call(l, 'fbld', low, high);
});
/**
 * Ends a store whose value has been converted: `write` puts it into memory, then the helper takes over the status word
 * and pops. Where an unmasked exception forbids the store, memory is given back what it holds (an IR operation that
 * stores on a condition would be the better way).
 */
function finishStore(l, dst, pop, write) {
    const forbidden = l.ltS(l.state(S.X87_PENDING, 32), number(l, 0));
    write((v, old) => l.select(forbidden, old(), v));
    keepPointer(l, dst);
    call(l, 'commit', number(l, pop ? 1 : 0));
}
/** One number as wide as the operand. */
const storeWhole = (l, dst, v) => (keep) => l.write(dst, keep(v, () => l.readForWrite(dst)));
/** The ten bytes of an 80-bit number or packed decimal: `low`, and what the helper left in HELPER_RESULT. */
const storeTen = (l, dst, low) => (keep) => {
    const at = l.addressPlus(dst, 8);
    // The lower page's fault comes first.
    const first = keep(low, () => l.load(64, l.address(dst), true));
    const high = keep(l.state(S.HELPER_RESULT, 16), () => l.load(16, at, true));
    l.store(at, high, 16);
    l.store(l.address(dst), first, 64);
};
for (const [name, pop] of [
    [['fst'], false],
    [['fstp', 'fstpnce'], true],
]) {
    /** FST, FSTP: SDM vol. 2A. */
    define(name, (l, dst) => {
        begin(l);
        if (dst.kind === 'st') {
            keepPointer(l);
            call(l, 'fst_st', l.registerNumber(dst), number(l, pop ? 1 : 0));
            return;
        }
        const v = l.helper(`x87_st_f${dst.bits}`, dst.bits === 32 ? 'i32' : 'i64', []);
        finishStore(l, dst, pop, dst.bits === 80 ? storeTen(l, dst, v) : storeWhole(l, dst, v));
    });
}
for (const [name, pop, truncate] of [
    ['fist', false, 0],
    ['fistp', true, 0],
    ['fisttp', true, 1],
]) {
    /** FIST, FISTP, FISTTP: SDM vol. 2A. */
    define(name, (l, dst) => {
        begin(l);
        const max = l.const(64, (1n << BigInt(dst.bits - 1)) - 1n);
        const v = l.helper('x87_st_int', 'i64', [max, number(l, truncate)]);
        finishStore(l, dst, pop, storeWhole(l, dst, l.trunc(v, dst.bits)));
    });
}
/** FBSTP: SDM vol. 2A. */
define('fbstp', (l, dst) => {
    begin(l);
    const low = l.helper('x87_st_bcd', 'i64', []);
    finishStore(l, dst, true, storeTen(l, dst, low));
});
/** FXCH: SDM vol. 2A. */
define('fxch', (l, _st0, other) => {
    begin(l);
    keepPointer(l);
    call(l, 'fxch', l.registerNumber(other));
});
for (const [suffix, condition] of Object.entries({
    b: 'b',
    e: 'e',
    be: 'be',
    u: 'p',
    nb: 'ae',
    ne: 'ne',
    nbe: 'a',
    nu: 'np',
})) {
    /** FCMOVcc: SDM vol. 2A. */
    define(`fcmov${suffix}`, (l, _st0, src) => {
        begin(l);
        keepPointer(l);
        call(l, 'fcmov', l.registerNumber(src), l.low32(l.condition(condition)));
    });
}
/** FFREE, FFREEP (not in the manual: FFREE and a pop): SDM vol. 2A. */
define('ffree', (l, st) => {
    begin(l);
    keepPointer(l);
    call(l, 'ffree', l.registerNumber(st), number(l, 0));
});
define('ffreep', (l, st) => {
    begin(l);
    keepPointer(l);
    call(l, 'ffree', l.registerNumber(st), number(l, 1));
});
define('fincstp', (l) => {
    begin(l);
    keepPointer(l);
    call(l, 'move_top', number(l, 1));
});
define('fdecstp', (l) => {
    begin(l);
    keepPointer(l);
    call(l, 'move_top', number(l, -1));
});
define('fnop', (l) => {
    begin(l);
    keepPointer(l);
});
define('wait', wait);
/** 8087 and 80287 instructions that do nothing any more. */
define(['fneni', 'feni', 'fndisi', 'fdisi', 'fnsetpm', 'fsetpm', 'frstpm'], () => { });
// --- control: the forms without "n" wait for pending exceptions first ---------------------------------------------
/** FLDCW: SDM vol. 2A. */
define('fldcw', (l, src) => {
    wait(l);
    const v = l.read(src);
    call(l, 'fldcw', l.low32(v));
});
/** Defines `fn<name>` and its waiting form `f<name>`. */
function control(name, definition) {
    define(`fn${name}`, definition);
    define(`f${name}`, (l, ...operands) => {
        wait(l);
        definition(l, ...operands);
    });
}
/** FNSTCW, FNSTSW, FNCLEX, FNINIT: SDM vol. 2A. */
control('stcw', (l, dst) => l.write(dst, l.trunc(l.state(S.FCW, 32), 16)));
control('stsw', (l, dst) => l.write(dst, l.trunc(l.helper('x87_fnstsw', 'i32', []), 16)));
control('clex', (l) => call(l, 'fnclex'));
control('init', (l) => call(l, 'fninit'));
/**
 * Copies the first `sizeBytes` of the state's image to or from guest memory; what is not a multiple of 8 bytes long
 * need not be aligned to 8 bytes either (EFLAGS.AC).
 */
function pieces(sizeBytes, copy) {
    let offset = 0;
    for (const bits of sizeBytes % 8 === 0 ? [64] : sizeBytes % 4 === 0 ? [32] : [16])
        for (; sizeBytes - offset >= bits / 8; offset += bits / 8)
            copy(offset, bits);
}
function imageToMemory(l, o, sizeBytes) {
    pieces(sizeBytes, (offset, bits) => l.store(l.addressPlus(o, offset), l.state(S.X87_IMAGE + offset, bits), bits));
}
function memoryToImage(l, o, sizeBytes) {
    pieces(sizeBytes, (offset, bits) => l.setState(S.X87_IMAGE + offset, l.load(bits, l.addressPlus(o, offset)), bits));
}
/** Size of the environment: the operand size is part of the encoding's form. */
const isShort = (l) => l.form.operandBits === 16;
const environmentSize = (l) => (isShort(l) ? 14 : 28);
const shortFlag = (l) => number(l, isShort(l) ? 1 : 0);
/** Before an image is packed: the opcode of the last instruction. */
const findOpcode = (l) => l.callout('x87Opcode');
/** FNSTENV, FLDENV, FNSAVE, FRSTOR: SDM vol. 2A. */
control('stenv', (l, dst) => {
    findOpcode(l);
    call(l, 'pack_env', shortFlag(l));
    imageToMemory(l, dst, environmentSize(l));
    call(l, 'mask_all');
});
define('fldenv', (l, src) => {
    wait(l);
    memoryToImage(l, src, environmentSize(l));
    call(l, 'unpack_env', shortFlag(l));
});
control('save', (l, dst) => {
    findOpcode(l);
    const size = environmentSize(l);
    call(l, 'pack_env', shortFlag(l));
    call(l, 'pack_registers', number(l, size), number(l, 10));
    imageToMemory(l, dst, size + 80);
    call(l, 'fninit');
});
define('frstor', (l, src) => {
    wait(l);
    const size = environmentSize(l);
    memoryToImage(l, src, size + 80);
    call(l, 'unpack_env', shortFlag(l));
    call(l, 'unpack_registers', number(l, size), number(l, 10));
});
const MXCSR_MASK = 0xffff;
const XMM_AT = 160;
function aligned(l, o) {
    l.faultIf(l.band(l.low32(l.address(o)), 15), GENERAL_PROTECTION);
}
/** FXSAVE, FXRSTOR: x87 state, MXCSR, XMM registers; 512 bytes. SDM vol. 2A; layout in vol. 1, section 10.5.1. */
function fxsave(wide) {
    return (l, dst) => {
        aligned(l, dst);
        findOpcode(l);
        call(l, 'pack_fx', number(l, wide));
        imageToMemory(l, dst, 24);
        l.store(l.addressPlus(dst, 24), l.state(S.MXCSR, 32), 32);
        l.store(l.addressPlus(dst, 28), number(l, MXCSR_MASK), 32);
        for (let offset = 32; offset < XMM_AT; offset += 8)
            l.store(l.addressPlus(dst, offset), l.state(S.X87_IMAGE + offset, 64), 64);
        for (let r = 0; r < (l.word === 64 ? 16 : 8); r++)
            l.store(l.addressPlus(dst, XMM_AT + 16 * r), l.xmmReg(r), 128);
    };
}
function fxrstor(wide) {
    return (l, src) => {
        aligned(l, src);
        const mxcsr = l.load(32, l.addressPlus(src, 24));
        l.faultIf(l.band(mxcsr, ~MXCSR_MASK >>> 0), GENERAL_PROTECTION);
        recordFlagsIfUnusual(l, mxcsr);
        memoryToImage(l, src, XMM_AT);
        const xmm = [];
        for (let r = 0; r < (l.word === 64 ? 16 : 8); r++)
            xmm.push(l.load(128, l.addressPlus(src, XMM_AT + 16 * r)));
        call(l, 'unpack_fx', number(l, wide));
        xmm.forEach((v, r) => {
            l.setXmmReg(r, v);
        });
        l.setMxcsr(mxcsr);
    };
}
define('fxsave', fxsave(0));
define('fxsave64', fxsave(1));
define('fxrstor', fxrstor(0));
define('fxrstor64', fxrstor(1));
