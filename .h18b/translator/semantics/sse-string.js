import * as S from '../state.js';
import { define } from './registry.js';
import { constVector, register } from './sse-values.js';
/**
 * PCMPISTRI, PCMPISTRM, PCMPESTRI, PCMPESTRM: SDM vol. 2B, 4.1. Strings end at a zero (implicit) or have their lengths
 * in rAX and rDX (explicit). The memory operand may have any address.
 */
function compareStrings(l, a, b, imm, lengthBits) {
    const y = l.read(b);
    const x = register(l, a);
    const control = l.zext(l.read(imm), 32);
    const length = (v, r) => lengthBits
        ? l.helper('sse_string_limit', 'i32', [l.sext(l.reg(r, lengthBits), 64), control])
        : l.helper('sse_string_length', 'i32', [v, control]);
    const lengths = [length(x, S.RAX), length(y, S.RDX)];
    return [l.helper('sse_compare_strings', 'i32', [x, y, ...lengths, control]), control];
}
/** CF: some element matched; ZF, SF: the second, the first string ends; OF: element 0 matched. */
function setFlags(l, result) {
    const bit = (n) => l.bool(l.band(l.shr(result, n), 1));
    l.setFlags('stringTest', 8, bit(17), bit(16), bit(18), bit(19));
}
for (const [suffix, lengthBits] of [
    ['istr', 0],
    ['estr', 32],
    ['estr64', 64],
]) {
    const name = (kind) => `pcmp${suffix.slice(0, 4)}${kind}${suffix.slice(4)}`;
    /** To an index in ECX: of the lowest or (imm8 bit 6) highest element that matched, or the number of elements. */
    define(name('i'), (l, a, b, imm) => {
        const [result, control] = compareStrings(l, a, b, imm, lengthBits);
        const matches = l.band(result, 0xffff);
        const elements = l.op('i32.shr_u', [l.const(32, 16), l.band(control, 1)], 32);
        const lowest = l.op('i32.ctz', [matches], 32);
        const highest = l.sub(l.const(32, 31), l.op('i32.clz', [matches], 32));
        const index = l.select(l.band(control, 64), highest, lowest);
        l.setReg(S.RCX, l.select(l.isZero(matches), elements, index));
        setFlags(l, result);
    });
    /** To a mask in XMM0: bits, or (imm8 bit 6) whole elements. */
    define(name('m'), (l, a, b, imm) => {
        const [result, control] = compareStrings(l, a, b, imm, lengthBits);
        const matches = l.band(result, 0xffff);
        const bits = l.simd('i32x4.replace_lane', [constVector(l, 8, 0), matches], 0);
        const expanded = (shape, wanted, v) => l.simd(`${shape}.eq`, [l.simd('v128.and', [v, wanted]), wanted]);
        const single = [1, 2, 4, 8, 16, 32, 64, 128];
        const words = expanded('i16x8', constVector(l, 16, ...single), l.simd('i16x8.splat', [matches]));
        const halves = l.simd('i8x16.swizzle', [bits, constVector(l, 8, ...single.map(() => 0), ...single.map(() => 1))]);
        const bytes = expanded('i8x16', constVector(l, 8, ...single), halves);
        l.setXmmReg(0, l.select(l.band(control, 64), l.select(l.band(control, 1), words, bytes), bits));
        setFlags(l, result);
    });
}
