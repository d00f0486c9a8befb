import { define } from './registry.js';
import { register, zeroVector } from './sse-values.js';
/**
 * SSE4A: AMD's manual, vol. 4, each under its own name. Fields of the low 64 bits of a register; a length of 0 stands
 * for 64. What the manual leaves undefined, the upper half of the result, is zero on Zen.
 */
const lane = (l, v, n) => l.simd('i64x2.extract_lane', [v], n);
/** Ones in the low `length` bits. */
function ones(l, length) {
    return l.shr(l.const(64, -1n), l.band(l.sub(l.const(64, 64), length), 63));
}
/** The field that two immediates name. */
function named(l, length, index) {
    const sixBits = (o) => l.band(l.zext(l.read(o), 64), 63);
    return { mask: ones(l, sixBits(length)), index: sixBits(index) };
}
/** The field that bits 5 to 0 and 13 to 8 of a lane name. */
function described(l, v) {
    return { mask: ones(l, l.band(v, 63)), index: l.band(l.shr(v, 8), 63) };
}
/** EXTRQ: the field moves to the bottom, with zeros above. */
define('extrq', (l, dst, a, b) => {
    const x = register(l, dst);
    const { mask, index } = b === undefined ? described(l, lane(l, l.xmm(a), 0)) : named(l, a, b);
    l.write(dst, l.simd('i64x2.replace_lane', [zeroVector(l), l.and(l.shr(lane(l, x, 0), index), mask)], 0));
});
/**
 * INSERTQ: the source's low bits replace the field. The register form has length and index in the source's upper half.
 */
define('insertq', (l, dst, src, a, b) => {
    const x = register(l, dst);
    const y = l.xmm(src);
    const { mask, index } = a === undefined || b === undefined ? described(l, lane(l, y, 1)) : named(l, a, b);
    const kept = l.and(lane(l, x, 0), l.xor(l.shl(mask, index), l.const(64, -1n)));
    const put = l.shl(l.and(lane(l, y, 0), mask), index);
    l.write(dst, l.simd('i64x2.replace_lane', [zeroVector(l), l.or(kept, put)], 0));
});
/** MOVNTSS, MOVNTSD: plain stores here. */
define('movntss', (l, dst, src) => l.store(l.address(dst), l.simd('i32x4.extract_lane', [register(l, src)], 0)));
define('movntsd', (l, dst, src) => l.store(l.address(dst), lane(l, register(l, src), 0)));
