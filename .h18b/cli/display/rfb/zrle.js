const TILE = 64;
const RAW = 0;
const SOLID = 1;
/** More colours are sent as they are. */
const MAX_PALETTE = 16;
/** Where the three bytes of a "compressed pixel" stand in a pixel of 32 bits: null, if its colours need all four. */
function shortPixel({ bits, max, shift }) {
    if (bits !== 32)
        return null;
    const used = max.reduce((mask, most, i) => (mask | (most << shift[i])) >>> 0, 0);
    if (used <= 0x00ff_ffff)
        return { shift: 0 };
    return (used & 0xff) === 0 ? { shift: 8 } : null;
}
/** The tiles of a rectangle, before compression. */
export function zrleTiles(format, values, width, height) {
    const short = shortPixel(format);
    const pixelBytes = short ? 3 : format.bits / 8;
    const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
    const out = new Uint8Array(width * height * pixelBytes + tiles * (1 + MAX_PALETTE * pixelBytes));
    let at = 0;
    const put = (value) => {
        const bits = short ? value >>> short.shift : value;
        for (let i = 0; i < pixelBytes; i++)
            out[at + i] = bits >>> (8 * (format.bigEndian ? pixelBytes - 1 - i : i));
        at += pixelBytes;
    };
    for (let top = 0; top < height; top += TILE) {
        for (let left = 0; left < width; left += TILE) {
            const tile = { left, right: Math.min(width, left + TILE), top, bottom: Math.min(height, top + TILE) };
            const palette = paletteOf(values, width, tile);
            if (palette === null) {
                out[at++] = RAW;
                for (let y = tile.top; y < tile.bottom; y++)
                    for (let x = tile.left; x < tile.right; x++)
                        put(values[y * width + x]);
                continue;
            }
            const colors = [...palette.keys()];
            out[at++] = colors.length === 1 ? SOLID : colors.length;
            for (const color of colors)
                put(color);
            if (colors.length === 1)
                continue;
            const indexBits = colors.length === 2 ? 1 : colors.length <= 4 ? 2 : 4;
            for (let y = tile.top; y < tile.bottom; y++) {
                // Each line begins with a byte of its own.
                let [packed, filled] = [0, 0];
                for (let x = tile.left; x < tile.right; x++) {
                    packed = (packed << indexBits) | palette.get(values[y * width + x]);
                    filled += indexBits;
                    if (filled < 8)
                        continue;
                    out[at++] = packed;
                    [packed, filled] = [0, 0];
                }
                if (filled > 0)
                    out[at++] = packed << (8 - filled);
            }
        }
    }
    return out.subarray(0, at);
}
/** Colours and their numbers; null: there are too many. */
function paletteOf(values, width, tile) {
    const palette = new Map();
    let last = -1;
    for (let y = tile.top; y < tile.bottom; y++) {
        for (let x = tile.left; x < tile.right; x++) {
            const value = values[y * width + x];
            if (value === last)
                continue;
            last = value;
            if (palette.has(value))
                continue;
            if (palette.size === MAX_PALETTE)
                return null;
            palette.set(value, palette.size);
        }
    }
    return palette;
}
