import { define } from './registry.js';
import { register, shuffle, vector } from './sse-values.js';
/** Arithmetic on bytes as elements of GF(2^8), which is what GFNI is for: SDM vol. 2A, each under its own name. */
/** x^8 + x^4 + x^3 + x + 1, without its highest term. */
const POLYNOMIAL = 0x1b;
const and = (l, a, b) => l.simd('v128.and', [a, b]);
const or = (l, a, b) => l.simd('v128.or', [a, b]);
const xor = (l, a, b) => l.simd('v128.xor', [a, b]);
const left = (l, v, n) => (n === 0 ? v : l.simd('i8x16.shl', [v, l.const(32, n)]));
const bytes = (l, value) => l.v128(new Array(16).fill(value));
/** All ones in the bytes whose highest bit is set. */
const highest = (l, v) => l.simd('i8x16.shr_s', [v, l.const(32, 7)]);
/** GF2P8MULB: the product modulo the polynomial. */
define('gf2p8mulb', (l, dst, src) => {
    const b = vector(l, src);
    const a = register(l, dst);
    let product = and(l, a, highest(l, b));
    for (let bit = 6; bit >= 0; bit--) {
        const reduction = and(l, highest(l, product), bytes(l, POLYNOMIAL));
        const term = and(l, a, highest(l, left(l, b, 7 - bit)));
        product = xor(l, xor(l, left(l, product, 1), reduction), term);
    }
    l.write(dst, product);
});
/** `x` times the matrix in each quadword of `matrix`, whose byte 7 makes bit 0 of the product, plus imm8. */
function affine(l, x, matrix, imm) {
    let sum = l.simd('i8x16.splat', [l.zext(l.read(imm), 32)]);
    for (let bit = 0; bit < 8; bit++) {
        const row = shuffle(l, 1, matrix, matrix, Array.from({ length: 16 }, (_, i) => (i & 8) + 7 - bit));
        const parity = and(l, l.simd('i8x16.popcnt', [and(l, row, x)]), bytes(l, 1));
        sum = xor(l, sum, left(l, parity, bit));
    }
    return sum;
}
/** GF2P8AFFINEQB. */
define('gf2p8affineqb', (l, dst, src, imm) => {
    const matrix = vector(l, src);
    l.write(dst, affine(l, register(l, dst), matrix, imm));
});
/** Inverses of all bytes, 0 for 0. */
const INVERSES = inverses();
function inverses() {
    const times = (a, b) => {
        let product = 0;
        for (let bit = 7; bit >= 0; bit--) {
            product = ((product << 1) ^ (product & 0x80 ? 0x100 | POLYNOMIAL : 0)) & 0xff;
            if ((b >> bit) & 1)
                product ^= a;
        }
        return product;
    };
    const found = new Array(256).fill(0);
    // 3 generates the field: the powers n and 255 - n are inverse to each other.
    const powers = [1];
    for (let n = 1; n < 255; n++)
        powers.push(times(powers[n - 1], 3));
    powers.forEach((p, n) => {
        found[p] = powers[(255 - n) % 255];
    });
    return found;
}
/** Looks the inverses up, sixteen of the table at a time: a swizzle gives 0 for what is not among them. */
function inverse(l, x) {
    const parts = Array.from({ length: 16 }, (_, high) => {
        const table = l.v128(INVERSES.slice(16 * high, 16 * high + 16));
        return l.simd('i8x16.swizzle', [table, xor(l, x, bytes(l, 16 * high))]);
    });
    return parts.reduce((a, b) => or(l, a, b));
}
/** GF2P8AFFINEINVQB. */
define('gf2p8affineinvqb', (l, dst, src, imm) => {
    const matrix = vector(l, src);
    l.write(dst, affine(l, inverse(l, register(l, dst)), matrix, imm));
});
