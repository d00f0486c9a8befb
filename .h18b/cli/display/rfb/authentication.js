/** VNC authentication: a challenge encrypted with DES under the password. RFC 6143, 7.2.2. */
import { createCipheriv, randomBytes, timingSafeEqual } from 'node:crypto';
export const CHALLENGE_BYTES = 16;
const PASSWORD_BYTES = 8;
/** Without those that are read for each other. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** As long as the protocol has it. */
export function newPassword() {
    return Array.from(randomBytes(PASSWORD_BYTES), (byte) => LETTERS[byte % LETTERS.length]).join('');
}
export function newChallenge() {
    return randomBytes(CHALLENGE_BYTES);
}
/** What a viewer that knows the password answers. */
export function challengeResponse(challenge, password) {
    const key = Buffer.alloc(PASSWORD_BYTES);
    key.write(password, 'latin1');
    // VNC takes the bits of each byte from the other end than DES does.
    for (const [i, byte] of key.entries()) {
        let turned = 0;
        for (let bit = 0; bit < 8; bit++)
            turned |= ((byte >> bit) & 1) << (7 - bit);
        key[i] = turned;
    }
    // Triple DES with one key is DES, which OpenSSL no longer has by itself.
    const cipher = createCipheriv('des-ede3-ecb', Buffer.concat([key, key, key]), null).setAutoPadding(false);
    return Buffer.concat([cipher.update(challenge), cipher.final()]);
}
export function isRightResponse(response, challenge, password) {
    return timingSafeEqual(response, challengeResponse(challenge, password));
}
