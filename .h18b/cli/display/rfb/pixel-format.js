export const PIXEL_FORMAT_BYTES = 16;
/** What the viewer is offered: 32 bits, blue lowest. */
export const OWN_FORMAT = { bits: 32, bigEndian: false, max: [255, 255, 255], shift: [16, 8, 0] };
export function writePixelFormat({ bits, bigEndian, max, shift }) {
    const bytes = new Uint8Array(PIXEL_FORMAT_BYTES);
    const view = new DataView(bytes.buffer);
    bytes.set([bits, bits === 32 ? 24 : bits, bigEndian ? 1 : 0, 1]);
    for (const [i, value] of max.entries())
        view.setUint16(4 + 2 * i, value);
    bytes.set(shift, 10);
    return bytes;
}
/** Null: one that is not served (colour maps, numbers that make no sense). */
export function readPixelFormat(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, PIXEL_FORMAT_BYTES);
    const bits = bytes[0];
    const max = [4, 6, 8].map((at) => view.getUint16(at));
    const shift = [...bytes.subarray(10, 13)];
    if ((bits !== 8 && bits !== 16 && bits !== 32) || bytes[3] === 0)
        return null;
    if (max.some((value, i) => value === 0 || shift[i] > 31 || value * 2 ** shift[i] >= 2 ** bits))
        return null;
    return { bits, bigEndian: bytes[2] !== 0, max, shift };
}
/** The values of a rectangle's pixels in `format`, line by line. */
export function pixelValues(format, { width, rgba }, rectangle) {
    const { max, shift } = format;
    // Each component's contribution, by its value.
    const tables = max.map((most, i) => Uint32Array.from({ length: 256 }, (_, value) => (Math.round((value * most) / 255) << shift[i]) >>> 0));
    const [red, green, blue] = tables;
    const words = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
    const values = new Uint32Array(rectangle.width * rectangle.height);
    let to = 0;
    for (let y = 0; y < rectangle.height; y++) {
        const from = (rectangle.y + y) * width + rectangle.x;
        for (let x = 0; x < rectangle.width; x++) {
            const word = words[from + x];
            values[to++] = red[word & 255] | green[(word >>> 8) & 255] | blue[(word >>> 16) & 255];
        }
    }
    return values;
}
/** Writes one pixel at `at`; returns what is behind it. */
export function putPixel(format, value, into, at) {
    const bytes = format.bits / 8;
    for (let i = 0; i < bytes; i++)
        into[at + i] = value >>> (8 * (format.bigEndian ? bytes - 1 - i : i));
    return at + bytes;
}
