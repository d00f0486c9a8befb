import * as S from '../state.js';
import { COMPACTED, XCOMP_BV, XSAVE_AVX, XSAVE_HEADER_SIZE, XSTATE_BV } from '../xstate.js';
import { define } from './registry.js';
import { recordFlagsIfUnusual } from './sse-state.js';
import { zeroVector } from './sse-values.js';
/**
 * XSAVE, XSAVEOPT, XSAVEC, XRSTOR, XGETBV: SDM vol. 1, chapter 13, and vol. 2. Layout: `../xstate.ts`. XSAVES and
 * XRSTORS are not there, and CPUID does not report them.
 *
 * Which components are saved or restored is known only when the instruction runs. Accesses to memory are masked: what
 * is not wanted is not touched and raises no fault.
 */
const UNDEFINED = 6;
const GENERAL_PROTECTION = 13;
/** CR4.OSXSAVE. */
const OSXSAVE = 1 << 18;
const MXCSR = 24;
const MXCSR_MASK = 0xffff;
const MXCSR_INITIAL = 0x1f80;
const XMM = 160;
const [X87_BIT, SSE_BIT, AVX_BIT] = [0, 1, 2];
const number = (l, n) => l.const(32, n);
const bit = (l, v, n) => l.band(l.shr(v, n), 1);
/** All bits of a quadword set if the i32 `truth` is 1. */
const mask64 = (l, truth) => l.neg(l.zext(truth, 64));
const mask128 = (l, truth) => l.simd('i64x2.splat', [mask64(l, truth)]);
const pair = (l, low, high) => l.simd('i64x2.replace_lane', [l.simd('i64x2.splat', [low]), high], 1);
/** Vector registers that there are in this mode. */
const registers = (l) => Array.from({ length: l.word === 64 ? 16 : 8 }, (_, r) => r);
/** The first of each pair of them. */
const evenRegisters = (l) => registers(l).filter((r) => r % 2 === 0);
/** #UD until the operating system has switched the instructions on. */
function requireXsave(l) {
    l.faultIf(l.isZero(l.band(l.state(S.CR4, 32), OSXSAVE)), UNDEFINED);
}
/** RFBM: the components that EDX:EAX asks for and XCR0 allows (none has a number above 31). */
function requested(l) {
    return l.and(l.reg(S.RAX, 32), l.state(S.XCR0, 32));
}
/** XINUSE: components that are not in their initial configuration. MXCSR does not count as SSE's. */
function inUse(l) {
    const any = (high) => {
        const all = registers(l).map((r) => l.xmmReg(r, high));
        return l.low32(l.simd('v128.any_true', [all.reduce((a, b) => l.simd('v128.or', [a, b]))]));
    };
    const x87 = l.helper('x87_in_use', 'i32', []);
    return l.or(x87, l.or(l.shl(any(false), SSE_BIT), l.shl(any(true), AVX_BIT)));
}
/** The address of an area, which must be a multiple of 64. */
function area(l, o) {
    requireXsave(l);
    l.faultIf(l.band(l.low32(l.address(o)), 63), GENERAL_PROTECTION);
    return (offset) => l.addressPlus(o, offset);
}
/** FXSAVE's image with x87 state in pieces of 32 bytes. MXCSR and its mask are the last quarter of the first. */
const X87_PIECES = [0, 32, 64, 96, 128];
function save(kind, wide) {
    return (l, dst) => {
        const at = area(l, dst);
        const rfbm = requested(l);
        let used = inUse(l);
        const mxcsr = l.state(S.MXCSR, 32);
        // The compacted format keeps MXCSR with SSE, so that it must be saved when it is not what XRSTOR would make it.
        if (kind === 'xsavec')
            used = l.or(used, l.shl(l.zext(l.ne(mxcsr, number(l, MXCSR_INITIAL)), 32), SSE_BIT));
        const saved = kind === 'xsave' ? rfbm : l.and(rfbm, used);
        const sse = bit(l, saved, SSE_BIT);
        const withMxcsr = kind === 'xsavec' ? sse : l.or(bit(l, rfbm, SSE_BIT), bit(l, rfbm, AVX_BIT));
        l.callout('x87Opcode');
        l.helper('x87_pack_fx', 'none', [number(l, wide)]);
        l.setState(S.X87_IMAGE + MXCSR, mxcsr);
        l.setState(S.X87_IMAGE + MXCSR + 4, number(l, MXCSR_MASK));
        const x87 = bit(l, saved, X87_BIT);
        const x87Mask = mask128(l, x87);
        for (const offset of X87_PIECES) {
            const image = [0, 16].map((half) => l.state(S.X87_IMAGE + offset + half, 128));
            const second = offset === 0 ? pair(l, mask64(l, x87), mask64(l, withMxcsr)) : x87Mask;
            l.storeMasked(at(offset), 8, image, [x87Mask, second]);
        }
        const vectors = (offset, wanted, high) => {
            const mask = mask128(l, wanted);
            for (const r of evenRegisters(l))
                l.storeMasked(at(offset + 16 * r), 8, [l.xmmReg(r, high), l.xmmReg(r + 1, high)], [mask, mask]);
        };
        vectors(XMM, sse, false);
        vectors(XSAVE_AVX, bit(l, saved, AVX_BIT), true);
        const now = l.zext(l.and(rfbm, used), 64);
        const asked = l.zext(rfbm, 64);
        if (kind === 'xsavec') {
            l.store(at(XSTATE_BV), now);
            l.store(at(XCOMP_BV), l.or(asked, l.const(64, COMPACTED)));
        }
        else {
            const before = l.load(64, at(XSTATE_BV), true);
            l.store(at(XSTATE_BV), l.or(l.and(before, l.not(asked)), now));
        }
    };
}
function restore(wide) {
    return (l, src) => {
        const at = area(l, src);
        const rfbm = requested(l);
        const stored = l.load(64, at(XSTATE_BV));
        const format = l.load(64, at(XCOMP_BV));
        const rest = [];
        for (let offset = XCOMP_BV + 8; offset < XSTATE_BV + XSAVE_HEADER_SIZE; offset += 8)
            rest.push(l.load(64, at(offset)));
        const or = (a, b) => l.or(a, b);
        const compacted = l.low32(l.shr(format, 63));
        const allowed = l.zext(l.state(S.XCR0, 32), 64);
        // What must be zero: components that XCR0 does not have; of the header, the standard format's bytes 8 to 23, and
        // the compacted one's bytes 16 to 63, with each component stored also in XCOMP_BV.
        const components = l.band(format, COMPACTED - 1n);
        const wrong = l.select(compacted, or(l.and(stored, l.not(components)), or(l.and(components, l.not(allowed)), rest.slice(1).reduce(or))), format);
        l.faultIf(l.ne(or(or(wrong, rest[0]), l.and(stored, l.not(allowed))), l.const(64, 0)), GENERAL_PROTECTION);
        const present = l.low32(stored);
        const loaded = l.and(rfbm, present);
        const initial = l.and(rfbm, l.not(present));
        const sse = bit(l, loaded, SSE_BIT);
        const sseInitial = bit(l, initial, SSE_BIT);
        // In the standard format MXCSR comes from memory whether XSTATE_BV has SSE or not.
        const either = l.or(bit(l, rfbm, SSE_BIT), bit(l, rfbm, AVX_BIT));
        const withMxcsr = l.select(compacted, sse, either);
        const mxcsr = l.loadIf(withMxcsr, 32, at(MXCSR));
        l.faultIf(l.band(mxcsr, ~MXCSR_MASK >>> 0), GENERAL_PROTECTION);
        recordFlagsIfUnusual(l, l.select(withMxcsr, mxcsr, number(l, MXCSR_INITIAL)));
        const x87 = bit(l, loaded, X87_BIT);
        const x87Mask = mask128(l, x87);
        const image = X87_PIECES.map((offset) => l.loadMasked(at(offset), 8, [x87Mask, x87Mask]));
        const vectors = (offset, from) => {
            const mask = mask128(l, from);
            return evenRegisters(l).flatMap((r) => l.loadMasked(at(offset + 16 * r), 8, [mask, mask]));
        };
        const avx = bit(l, loaded, AVX_BIT);
        const lower = vectors(XMM, sse);
        const upper = vectors(XSAVE_AVX, avx);
        // Nothing can fault from here on.
        image.forEach((halves, i) => {
            halves.forEach((v, half) => {
                l.setState(S.X87_IMAGE + X87_PIECES[i] + 16 * half, v);
            });
        });
        l.helper('x87_restore', 'none', [x87, bit(l, initial, X87_BIT), number(l, wide)]);
        const fallback = l.select(l.and(compacted, sseInitial), number(l, MXCSR_INITIAL), l.state(S.MXCSR, 32));
        l.setMxcsr(l.select(withMxcsr, mxcsr, fallback));
        const zero = zeroVector(l);
        const set = (values, load, clear, high) => {
            values.forEach((v, r) => {
                l.setXmmReg(r, l.select(load, v, l.select(clear, zero, l.xmmReg(r, high))), high);
            });
        };
        set(lower, sse, sseInitial, false);
        set(upper, avx, bit(l, initial, AVX_BIT), true);
    };
}
for (const kind of ['xsave', 'xsaveopt', 'xsavec']) {
    define(kind, save(kind, 0));
    define(`${kind}64`, save(kind, 1));
}
define('xrstor', restore(0));
define('xrstor64', restore(1));
/** XGETBV: ECX 0 gives XCR0, 1 the components of it that are in use. */
define('xgetbv', (l) => {
    requireXsave(l);
    const which = l.reg(S.RCX, 32);
    l.faultIf(l.ltU(number(l, 1), which), GENERAL_PROTECTION);
    const xcr0 = l.state(S.XCR0, 32);
    l.setReg(S.RAX, l.select(which, l.and(xcr0, inUse(l)), xcr0));
    l.setReg(S.RDX, number(l, 0));
});
