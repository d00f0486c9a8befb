/**
 * A checksum of 64 bits, in two halves. Each step can be undone, so that a change of one word always changes the sum;
 * of other changes one in 2^64 does not. It is no defence against somebody who means harm: the folder's permissions
 * are.
 */
export function checksum(bytes) {
    let a = 0x9e3779b9 ^ bytes.length;
    let b = 0x85ebca6b;
    const words = bytes.length >> 2;
    const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
    const w = new Uint32Array(aligned.buffer, aligned.byteOffset, words);
    let n = 0;
    for (; n + 1 < words; n += 2) {
        a = step(a, w[n]) + b;
        b = step(b, w[n + 1]) + a;
    }
    if (n < words)
        a = step(a, w[n]) + b;
    let rest = 0;
    for (let at = words * 4; at < bytes.length; at++)
        rest = (rest << 8) | bytes[at];
    b = step(b, rest) + a;
    a = finish(a + b);
    b = finish(b + a);
    return [a >>> 0, b >>> 0];
}
function step(state, word) {
    const k = Math.imul(word, 0xcc9e2d51);
    const mixed = state ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
    return Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0x6b64;
}
function finish(h) {
    const first = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35);
    return second ^ (second >>> 16);
}
/** The sum as 16 hexadecimal digits. */
export function digest(bytes) {
    return checksum(bytes)
        .map((half) => half.toString(16).padStart(8, '0'))
        .join('');
}
