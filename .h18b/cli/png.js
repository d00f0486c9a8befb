/** A picture as a PNG file: "Portable Network Graphics (PNG) Specification", 3rd edition. */
import { deflateSync } from 'node:zlib';
import { crc32 } from '../boot/unpack/crc32.js';
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Colour type 2: red, green, blue, of 8 bits. */
const TRUE_COLOR = 2;
export function encodePng({ width, height, rgba }) {
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header[8] = 8;
    header[9] = TRUE_COLOR;
    // Each line begins with its filter: none.
    const lineBytes = 1 + width * 3;
    const lines = Buffer.alloc(height * lineBytes);
    for (let y = 0; y < height; y++) {
        for (let x = 0; x < width; x++) {
            const from = (y * width + x) * 4;
            const to = y * lineBytes + 1 + x * 3;
            lines[to] = rgba[from];
            lines[to + 1] = rgba[from + 1];
            lines[to + 2] = rgba[from + 2];
        }
    }
    return Buffer.concat([
        SIGNATURE,
        chunk('IHDR', header),
        chunk('IDAT', deflateSync(lines)),
        chunk('IEND', new Uint8Array(0)),
    ]);
}
function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type), data]);
    const ends = Buffer.alloc(8);
    ends.writeUInt32BE(data.length, 0);
    ends.writeUInt32BE(crc32(body), 4);
    return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
}
