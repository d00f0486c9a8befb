/** So many bytes at a time: a multiple of 3, so that the parts' texts follow each other without padding. */
const PART = 0x6000;
/** Bytes as devices save them in their state. */
export function toBase64(bytes) {
    const parts = [];
    for (let at = 0; at < bytes.length; at += PART) {
        parts.push(btoa(String.fromCharCode.apply(null, bytes.subarray(at, at + PART))));
    }
    return parts.join('');
}
export function fromBase64(text) {
    const characters = atob(text);
    const bytes = new Uint8Array(characters.length);
    for (let i = 0; i < bytes.length; i++)
        bytes[i] = characters.charCodeAt(i);
    return bytes;
}
