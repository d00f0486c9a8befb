/*
 * AES rounds: FIPS 197. The S-box is not looked up but computed, sixteen bytes at a time, from tables of sixteen
 * entries that `i8x16.swizzle` reads: inversion in GF(2^8) as pairs of elements of GF(2^4).
 *
 * A byte is k + i t, where i and k are in GF(2^4) (four bits each, by a basis that is chosen below) and t is a root of
 * t^2 + a t + a. With j = i + k and N = k^2 + a i k + a i^2 (the norm, not zero unless the byte is), its inverse is
 * p + q t with p = (k + a i) / N and q = i / N, and
 *
 *   1 / p = 1 / (1/i + a/k) + j          1 / r = 1 / (1/j + a/k) + i          where r = p + a k / N = a^2 q + a p
 *
 * as multiplying out shows. So five inversions by table and four additions (which are exclusive ors) give 1/p and 1/r,
 * and since p, r -> p + q t and what AES does to the inverse are linear, two tables more give the S-box's two parts.
 * Division by zero works: 1/0 is 80h, which a swizzle takes for "beyond the table" and gives 0 for, 1 divided by
 * infinity; an addition leaves its top bit, so that infinity plus anything is infinite.
 */
// --- the fields ----------------------------------------------------------------------------------------------------
const range = (n) => Array.from({ length: n }, (_, i) => i);
/** Product in GF(2^8) modulo AES's polynomial 11Bh. */
function times(x, y) {
    let r = 0;
    for (; y !== 0; y >>= 1) {
        if (y & 1)
            r ^= x;
        x = (x << 1) ^ (x & 0x80 ? 0x11b : 0);
    }
    return r;
}
function power(x, n) {
    return n === 0 ? 1 : times(x, power(x, n - 1));
}
/** 0 for 0. */
const inverse = (x) => power(x, 254);
/** A generator of the multiplicative group of GF(2^4) inside of GF(2^8): 3 generates all 255 = 15 * 17 elements. */
const GENERATOR = power(3, 17);
/** The element of GF(2^4) that four bits stand for. */
const element = (nibble) => range(4).reduce((sum, bit) => sum ^ ((nibble >> bit) & 1 ? power(GENERATOR, bit) : 0), 0);
const nibbleOf = new Map(range(16).map((n) => [element(n), n]));
/** a, and a t outside of GF(2^4) with t^2 = a t + a. */
const [A, T] = (() => {
    for (const n of range(15)) {
        const a = element(n + 1);
        const t = range(256).find((x) => !nibbleOf.has(x) && times(x, x) === (times(a, x) ^ a));
        if (t !== undefined)
            return [a, t];
    }
    throw new Error('no quadratic extension of GF(2^4)');
})();
/** i in the upper, k in the lower half: of the byte k + i t. */
const pairOf = new Map(range(256).map((p) => [element(p & 15) ^ times(element(p >> 4), T), p]));
// --- AES's affine transformation -------------------------------------------------------------------------------------
const AFFINE_CONSTANT = 0x63;
const rotate = (x, n) => ((x << n) | (x >> (8 - n))) & 0xff;
const affine = (x) => [0, 1, 2, 3, 4].reduce((sum, n) => sum ^ rotate(x, n), 0);
const affineInverse = (x) => [1, 3, 6].reduce((sum, n) => sum ^ rotate(x, n), 0);
// --- tables ------------------------------------------------------------------------------------------------------------
const bytes = (v) => `(v128.const i8x16 ${v.join(' ')})`;
const splat = (x) => bytes(range(16).map(() => x));
const INFINITY = 0x80;
const quotient = (x) => bytes(range(16).map((n) => (n === 0 ? INFINITY : nibbleOf.get(times(x, inverse(element(n)))))));
const INVERSE = quotient(1);
const A_OVER = quotient(A);
function box(before, after) {
    const over = inverse(A);
    const over2 = times(over, over);
    const part = (factor) => bytes(range(16).map((n) => (n === 0 ? 0 : after(times(inverse(element(n)), factor)))));
    return {
        low: bytes(range(16).map((n) => pairOf.get(before(n)))),
        high: bytes(range(16).map((n) => pairOf.get(before(n << 4)))),
        // q = r / a^2 + p / a^2 * (a + 1)
        p: part(1 ^ times(times(over2, A ^ 1), T)),
        r: part(times(over2, T)),
    };
}
// --- functions ---------------------------------------------------------------------------------------------------------
const get = (name) => `(local.get $${name})`;
const xor = (...v) => v.reduce((a, b) => `(v128.xor ${a} ${b})`);
const look = (table, index) => `(i8x16.swizzle ${table} ${index})`;
const lowHalf = (v) => `(v128.and ${v} ${splat(15)})`;
const highHalf = (v) => `(v128.and (i16x8.shr_u ${v} (i32.const 4)) ${splat(15)})`;
/** Each byte through a box, without the affine constant. */
const substitute = (name, b) => `
(func ${name} (param $x v128) (result v128)
  (local $i v128) (local $j v128) (local $k v128) (local $ak v128)
  (local.set $x ${xor(look(b.low, lowHalf(get('x'))), look(b.high, highHalf(get('x'))))})
  (local.set $i ${highHalf(get('x'))})
  (local.set $k ${lowHalf(get('x'))})
  (local.set $j ${xor(get('i'), get('k'))})
  (local.set $ak ${look(A_OVER, get('k'))})
  ${xor(look(b.p, xor(look(INVERSE, xor(look(INVERSE, get('i')), get('ak'))), get('j'))), look(b.r, xor(look(INVERSE, xor(look(INVERSE, get('j')), get('ak'))), get('i'))))})`;
const shuffled = (v, places) => `(i8x16.shuffle ${places.join(' ')} ${v} ${v})`;
/** The state is four columns of four bytes; row r moves by r columns, one way or the other. */
const SHIFT_ROWS = range(16).map((n) => (n + 4 * (n & 3)) & 15);
const UNSHIFT_ROWS = range(16).map((n) => (n + 12 * (n & 3)) & 15);
/** Columns rotated by n rows. */
const column = (v, n) => shuffled(v, range(16).map((i) => (i & 12) | ((i + n) & 3)));
/** Bytes times 2 in GF(2^8). */
const twice = (name) => `(v128.xor (i8x16.add ${get(name)} ${get(name)}) (v128.and (i8x16.lt_s ${get(name)} ${splat(0)}) ${splat(0x1b)}))`;
export const AES = `
${substitute('$aes_box', box((x) => x, affine))}
${substitute('$aes_unbox', box(affineInverse, (x) => x))}

;; SubBytes.
(func $aes_sub (export "aes_sub") (param $x v128) (result v128)
  ${xor('(call $aes_box (local.get $x))', splat(AFFINE_CONSTANT))})
;; InvSubBytes.
(func $aes_unsub (param $x v128) (result v128)
  (call $aes_unbox ${xor(get('x'), splat(AFFINE_CONSTANT))}))

;; MixColumns: each byte twice, the next three times, the others once.
(func $aes_mix (param $s v128) (result v128)
  (local $next v128) (local $sum v128)
  (local.set $next ${column(get('s'), 1)})
  (local.set $sum ${xor(get('s'), get('next'))})
  ${xor(twice('sum'), get('next'), column(get('sum'), 2))})
;; InvMixColumns: MixColumns after 4 times (a byte and the one across from it) has been added to each.
(func $aes_unmix (export "aes_unmix") (param $s v128) (result v128)
  (local $across v128)
  (local.set $across ${xor(get('s'), column(get('s'), 2))})
  (local.set $across ${twice('across')})
  (local.set $across ${twice('across')})
  (call $aes_mix ${xor(get('s'), get('across'))}))

;; The four rounds of SDM vol. 2A: AESENC, AESENCLAST, AESDEC, AESDECLAST.
(func (export "aes_encrypt") (param $s v128) (param $key v128) (result v128)
  ${xor(`(call $aes_mix (call $aes_sub ${shuffled(get('s'), SHIFT_ROWS)}))`, get('key'))})
(func (export "aes_encrypt_last") (param $s v128) (param $key v128) (result v128)
  ${xor(`(call $aes_sub ${shuffled(get('s'), SHIFT_ROWS)})`, get('key'))})
(func (export "aes_decrypt") (param $s v128) (param $key v128) (result v128)
  ${xor(`(call $aes_unmix (call $aes_unsub ${shuffled(get('s'), UNSHIFT_ROWS)}))`, get('key'))})
(func (export "aes_decrypt_last") (param $s v128) (param $key v128) (result v128)
  ${xor(`(call $aes_unsub ${shuffled(get('s'), UNSHIFT_ROWS)})`, get('key'))})
`;
