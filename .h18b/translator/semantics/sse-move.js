import * as S from '../state.js';
import { useMmx } from './mmx-state.js';
import { define, defineVex } from './registry.js';
import { lowVector, mergeLow, narrowVector, register, shuffle, vector, zeroVector } from './sse-values.js';
const CACHE_LINE = 64;
/** Moves of vectors and of their elements: SDM vol. 2, each under its own name. */
/** MOVAPS, MOVAPD, MOVDQA; non-temporal stores and loads are plain ones here. */
define(['movaps', 'movapd', 'movdqa', 'movntps', 'movntpd', 'movntdq', 'movntdqa'], (l, dst, src) => {
    if (dst.kind === 'mem')
        l.write(dst, register(l, src), true);
    else
        l.write(dst, vector(l, src, true));
});
/** MOVUPS, MOVUPD, MOVDQU, LDDQU: any address. */
define(['movups', 'movupd', 'movdqu', 'lddqu'], (l, dst, src) => l.write(dst, l.read(src)));
/** MOVNTI, MOVNTQ. */
define(['movnti', 'movntq'], (l, dst, src) => l.write(dst, l.read(src)));
for (const [mnemonic, t, bits] of [
    ['movss', 'f32', 32],
    ['movsd', 'f64', 64],
]) {
    /** MOVSS, MOVSD: between registers the rest of the destination stays, from memory it becomes zero. */
    define(mnemonic, (l, dst, src) => {
        if (dst.kind === 'mem') {
            const packed = t === 'f32' ? 'f32x4' : 'f64x2';
            l.store(l.address(dst), l.simd(`${packed}.extract_lane`, [l.xmm(src)], 0), bits);
        }
        else if (src.kind === 'mem')
            l.write(dst, lowVector(l, src, bits));
        else
            l.write(dst, mergeLow(l, bits, l.xmm(dst), l.xmm(src)));
    });
}
/** MOVD, MOVQ between a vector and a general register or memory; the vector's other bits become zero. */
define(['movd', 'movq'], (l, dst, src) => {
    if (dst.kind === 'mm')
        l.write(dst, l.zext(l.read(src), 64));
    else if (src.kind === 'mm')
        l.write(dst, l.trunc(l.read(src), dst.bits));
    else if (dst.kind === 'xmm') {
        if (src.kind === 'mem')
            l.write(dst, lowVector(l, src, src.bits));
        else if (src.kind === 'xmm')
            l.write(dst, shuffle(l, 8, l.xmm(src), zeroVector(l), [0, 2]));
        else {
            const v = l.read(src);
            l.write(dst, l.simd(v.bits === 64 ? 'i64x2.replace_lane' : 'i32x4.replace_lane', [zeroVector(l), v], 0));
        }
    }
    else if (dst.bits === 64)
        l.write(dst, l.simd('i64x2.extract_lane', [l.xmm(src)], 0));
    else
        l.write(dst, l.simd('i32x4.extract_lane', [l.xmm(src)], 0));
});
/** MOVLPS, MOVLPD: 64 bits between memory and the low half. */
define(['movlps', 'movlpd'], (l, dst, src) => {
    if (dst.kind === 'mem')
        l.store(l.address(dst), l.simd('f64x2.extract_lane', [register(l, src)], 0));
    else {
        const x = l.loadAs('f64', 64, l.address(src));
        l.write(dst, l.simd('f64x2.replace_lane', [register(l, dst), x], 0));
    }
});
/** MOVHPS, MOVHPD: 64 bits between memory and the high half. */
define(['movhps', 'movhpd'], (l, dst, src) => {
    if (dst.kind === 'mem')
        l.store(l.address(dst), l.simd('f64x2.extract_lane', [register(l, src)], 1));
    else {
        const x = l.loadAs('f64', 64, l.address(src));
        l.write(dst, l.simd('f64x2.replace_lane', [register(l, dst), x], 1));
    }
});
/** MOVLHPS: the low half to the high half. MOVHLPS: the high half to the low half. */
define('movlhps', (l, dst, src) => l.write(dst, shuffle(l, 8, register(l, dst), register(l, src), [0, 2])));
define('movhlps', (l, dst, src) => l.write(dst, shuffle(l, 8, register(l, src), register(l, dst), [1, 3])));
for (const [mnemonic, shape] of [
    ['movmskps', 'i32x4'],
    ['movmskpd', 'i64x2'],
    ['pmovmskb', 'i8x16'],
]) {
    /** MOVMSKPS, MOVMSKPD, PMOVMSKB: the elements' top bits. */
    const bits = (l, v) => l.simd(`${shape}.bitmask`, [v]);
    define(mnemonic, (l, dst, src) => l.write(dst, l.zext(bits(l, register(l, src)), dst.bits)));
    defineVex(`v${mnemonic}`, (l, dst, src) => {
        const low = bits(l, l.xmm(src, 0));
        const elements = { i32x4: 4, i64x2: 2, i8x16: 16 }[shape];
        l.write(dst, l.zext(src.bits === 256 ? l.or(low, l.shl(bits(l, l.xmm(src, 1)), elements)) : low, dst.bits));
    });
}
/**
 * A masked store in 32-bit code whose bytes reach across 4 GiB: the limit counts for bytes that are chosen, the page of
 * the first one always.
 */
function firstByte(l, address) {
    if (l.options.word === 32)
        l.load(8, address, true);
}
/**
 * MASKMOVDQU: bytes of a register to DS:rDI where the mask's byte has its top bit set. Done on the 16 bytes as a whole,
 * so unlike the processor it writes bytes back unchanged.
 */
define('maskmovdqu', (l, src, mask) => {
    const address = l.stringSource(l.reg(S.RDI, l.form.addressBits));
    firstByte(l, address);
    const old = l.load(128, address, true);
    const chosen = l.simd('i8x16.lt_s', [register(l, mask), zeroVector(l)]);
    l.store(address, l.simd('v128.bitselect', [register(l, src), old, chosen]));
});
/** MASKMOVQ: the same with 8 bytes. The processor takes the registers into use even when the access faults. */
define('maskmovq', (l, src, mask) => {
    useMmx(l);
    const address = l.stringSource(l.reg(S.RDI, l.form.addressBits));
    firstByte(l, address);
    const old = l.simd('i64x2.splat', [l.load(64, address, true)]);
    const chosen = l.simd('i8x16.lt_s', [register(l, mask), zeroVector(l)]);
    const bytes = l.simd('v128.bitselect', [register(l, src), old, chosen]);
    l.store(address, l.simd('i64x2.extract_lane', [bytes], 0));
});
/** CLZERO: zeros to the aligned 64 bytes around DS:rAX. AMD's manual, vol. 3. */
define('clzero', (l) => {
    const line = l.band(l.stringSource(l.reg(S.RAX, l.form.addressBits)), -CACHE_LINE);
    for (let at = 0; at < CACHE_LINE; at += 16)
        l.store(l.add(line, l.const(line.bits, at)), zeroVector(l));
});
/** MOVDQ2Q, MOVQ2DQ: between the low half of a vector, the upper half of which becomes zero, and an MMX register. */
define(['movdq2q', 'movq2dq'], (l, dst, src) => l.write(dst, register(l, src)));
/** SSE3: MOVSLDUP, MOVSHDUP, MOVDDUP double the even or odd elements, or the low half. */
define('movsldup', (l, dst, src) => {
    const v = vector(l, src);
    l.write(dst, shuffle(l, 4, v, v, [0, 0, 2, 2]));
});
define('movshdup', (l, dst, src) => {
    const v = vector(l, src);
    l.write(dst, shuffle(l, 4, v, v, [1, 1, 3, 3]));
});
define('movddup', (l, dst, src) => {
    const v = lowVector(l, src, 64);
    l.write(dst, shuffle(l, 8, v, v, [0, 0]));
});
for (const sign of ['s', 'z']) {
    for (const [suffix, steps, bits] of [
        ['bw', ['i16x8.extend_low_i8x16'], 64],
        ['bd', ['i16x8.extend_low_i8x16', 'i32x4.extend_low_i16x8'], 32],
        ['bq', ['i16x8.extend_low_i8x16', 'i32x4.extend_low_i16x8', 'i64x2.extend_low_i32x4'], 16],
        ['wd', ['i32x4.extend_low_i16x8'], 64],
        ['wq', ['i32x4.extend_low_i16x8', 'i64x2.extend_low_i32x4'], 32],
        ['dq', ['i64x2.extend_low_i32x4'], 64],
    ]) {
        /** SSE4.1: PMOVSX, PMOVZX: the low elements, widened. */
        define(`pmov${sign}x${suffix}`, (l, dst, src) => {
            let v = narrowVector(l, src, bits);
            for (const step of steps)
                v = l.simd(`${step}_${sign === 's' ? 's' : 'u'}`, [v]);
            l.write(dst, v);
        });
    }
}
