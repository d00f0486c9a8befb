import { define } from './registry.js';
import { constVector, knownByte, lowVector, packedBinary, register, shuffle, vector, zeroVector, } from './sse-values.js';
/** AES, carry-less multiplication, SHA: SDM vol. 2, each under its own name. */
// --- AES -----------------------------------------------------------------------------------------------------------
/** AESENC, AESENCLAST, AESDEC, AESDECLAST: a round on the destination with the source as its key. */
for (const [mnemonic, helper] of [
    ['aesenc', 'aes_encrypt'],
    ['aesenclast', 'aes_encrypt_last'],
    ['aesdec', 'aes_decrypt'],
    ['aesdeclast', 'aes_decrypt_last'],
]) {
    define(mnemonic, packedBinary((l, state, key) => l.helper(helper, 'v128', [state, key])));
}
/** AESIMC: InvMixColumns of a round key. */
define('aesimc', (l, dst, src) => l.write(dst, l.helper('aes_unmix', 'v128', [vector(l, src)])));
/** AESKEYGENASSIST: SubWord of the doublewords 1 and 3, and beside each the same rotated, xor imm8. */
define('aeskeygenassist', (l, dst, src, imm) => {
    const words = l.helper('aes_sub', 'v128', [vector(l, src)]);
    const r = shuffle(l, 1, words, words, [4, 5, 6, 7, 5, 6, 7, 4, 12, 13, 14, 15, 13, 14, 15, 12]);
    const constant = l.simd('i64x2.splat', [l.shl(l.zext(l.read(imm), 64), 32)]);
    l.write(dst, l.simd('v128.xor', [r, constant]));
});
// --- carry-less multiplication -----------------------------------------------------------------------------------------
/** PCLMULQDQ: imm8 bit 0 chooses the destination's quadword, bit 4 the source's. */
define('pclmulqdq', (l, dst, src, imm) => {
    const b = vector(l, src);
    const a = register(l, dst);
    const known = knownByte(imm);
    const quadword = (v, bit) => {
        const half = (n) => l.simd('i64x2.extract_lane', [v], n);
        if (known !== undefined)
            return half((known >> bit) & 1);
        return l.select(l.band(l.zext(l.read(imm), 32), 1 << bit), half(1), half(0));
    };
    l.write(dst, l.helper('carryless_multiply', 'v128', [quadword(a, 0), quadword(b, 4)]));
});
// --- SHA ---------------------------------------------------------------------------------------------------------------
/** Unlike the rest of legacy SSE, memory operands may have any address (AMD's Zen; the SDM would have them aligned). */
const source = (l, o) => lowVector(l, o, 128);
function shaBinary(compute) {
    return (l, dst, src) => {
        const b = source(l, src);
        l.write(dst, compute(l, register(l, dst), b));
    };
}
const add = (l, a, b) => l.simd('i32x4.add', [a, b]);
const xor = (l, a, b) => l.simd('v128.xor', [a, b]);
const shiftRight = (l, v, n) => l.simd('i32x4.shr_u', [v, l.const(32, n)]);
const rotateRight = (l, v, n) => l.simd('v128.or', [shiftRight(l, v, n), l.simd('i32x4.shl', [v, l.const(32, 32 - n)])]);
/** SHA1RNDS4. */
define('sha1rnds4', (l, dst, src, imm) => {
    const w = source(l, src);
    l.write(dst, l.helper('sha1_rounds', 'v128', [register(l, dst), w, l.zext(l.read(imm), 32)]));
});
/** SHA1NEXTE: e of the next rounds, which is the first operand's highest lane rotated, added to the source's. */
define('sha1nexte', shaBinary((l, a, b) => {
    const highest = l.simd('v128.and', [a, constVector(l, 32, 0, 0, 0, 0xffffffff)]);
    return add(l, b, rotateRight(l, highest, 2));
}));
/** SHA1MSG1: each word with the one two words on. */
define('sha1msg1', shaBinary((l, a, b) => xor(l, a, shuffle(l, 4, a, b, [6, 7, 0, 1]))));
/** SHA1MSG2: the lowest lane takes in the highest one of the result. */
define('sha1msg2', shaBinary((l, a, b) => {
    const r = rotateRight(l, xor(l, a, shuffle(l, 4, zeroVector(l), b, [0, 4, 5, 6])), 31);
    return xor(l, r, rotateRight(l, shuffle(l, 4, zeroVector(l), r, [7, 0, 0, 0]), 31));
}));
/** SHA256RNDS2: XMM0 has the words with the round constants added. */
define('sha256rnds2', (l, dst, src) => {
    const abef = source(l, src);
    l.write(dst, l.helper('sha256_rounds', 'v128', [register(l, dst), abef, l.xmmReg(0)]));
});
/** SHA256MSG1: sigma 0 of the next word added to each. */
define('sha256msg1', shaBinary((l, a, b) => {
    const next = shuffle(l, 4, a, b, [1, 2, 3, 4]);
    return add(l, a, xor(l, xor(l, rotateRight(l, next, 7), rotateRight(l, next, 18)), shiftRight(l, next, 3)));
}));
/** SHA256MSG2: sigma 1 of the word two before; the upper two words follow from the lower two of the result. */
define('sha256msg2', shaBinary((l, a, b) => {
    const sigma = (v) => xor(l, xor(l, rotateRight(l, v, 17), rotateRight(l, v, 19)), shiftRight(l, v, 10));
    const lower = add(l, a, sigma(shuffle(l, 4, b, zeroVector(l), [2, 3, 4, 4])));
    return add(l, lower, sigma(shuffle(l, 4, zeroVector(l), lower, [0, 0, 4, 5])));
}));
