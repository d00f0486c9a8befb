/** Bytes and text. */
export function utf8(text) {
    return new TextEncoder().encode(text);
}
/** One character a byte. */
export function latin1(bytes) {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
export function concat(parts) {
    const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const part of parts) {
        all.set(part, at);
        at += part.length;
    }
    return all;
}
