/** CRC-32 of IEEE 802.3, reflected: .xz, PNG. Eight bytes a step ("slicing-by-8"). */
const tables = Array.from({ length: 8 }, () => new Uint32Array(256));
for (let byte = 0; byte < 256; byte++) {
    let value = byte;
    for (let bit = 0; bit < 8; bit++)
        value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
    tables[0][byte] = value;
}
for (let slice = 1; slice < 8; slice++) {
    for (let byte = 0; byte < 256; byte++) {
        const value = tables[slice - 1][byte];
        tables[slice][byte] = (value >>> 8) ^ tables[0][value & 255];
    }
}
const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
/** `start` is the checksum of what went before. */
export function crc32(bytes, start = 0) {
    let crc = ~start;
    let i = 0;
    for (const end = bytes.length - 7; i < end; i += 8) {
        crc ^= bytes[i] | (bytes[i + 1] << 8) | (bytes[i + 2] << 16) | (bytes[i + 3] << 24);
        crc =
            t7[crc & 255] ^
                t6[(crc >>> 8) & 255] ^
                t5[(crc >>> 16) & 255] ^
                t4[crc >>> 24] ^
                t3[bytes[i + 4]] ^
                t2[bytes[i + 5]] ^
                t1[bytes[i + 6]] ^
                t0[bytes[i + 7]];
    }
    for (; i < bytes.length; i++)
        crc = (crc >>> 8) ^ t0[(crc ^ bytes[i]) & 255];
    return ~crc >>> 0;
}
