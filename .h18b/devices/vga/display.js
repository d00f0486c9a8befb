/** What the VGA shows: as text, and as a picture. */
import { bytesOf } from './bochs-vbe.js';
import { characterText } from './font.js';
import { ATTR_COLOR_SELECT, ATTR_MODE, ATTR_PANNING, ATTR_PLANE_ENABLE, CRTC_CURSOR_END, CRTC_CURSOR_HIGH, CRTC_CURSOR_LOW, CRTC_CURSOR_START, CRTC_HORIZONTAL_END, CRTC_LINE_COMPARE, CRTC_MAXIMUM_SCAN_LINE, CRTC_MODE, CRTC_OFFSET, CRTC_OVERFLOW, CRTC_START_HIGH, CRTC_START_LOW, CRTC_VERTICAL_END, GC_MISCELLANEOUS, GC_MODE, SEQ_CHARACTER_MAP, SEQ_CLOCKING, VBE_BPP, VBE_VIRTUAL_WIDTH, VBE_X, VBE_X_OFFSET, VBE_Y, VBE_Y_OFFSET, } from './vga-state.js';
const MISC_GRAPHICS = 1 << 0;
const MODE_SHIFT_INTERLEAVED = 1 << 5;
const MODE_SHIFT_256 = 1 << 6;
const CLOCKING_8_DOTS = 1 << 0;
const CLOCKING_SCREEN_OFF = 1 << 5;
const ATTR_LINE_GRAPHICS = 1 << 2;
const ATTR_BLINK = 1 << 3;
const ATTR_PALETTE_5_4 = 1 << 7;
const SCAN_DOUBLE = 1 << 7;
const CURSOR_OFF = 1 << 5;
/** CRT controller's mode: 0 puts odd lines elsewhere, as on a CGA; addresses count bytes rather than words. */
const MODE_ALL_LINES = 1 << 0;
const MODE_BYTES = 1 << 6;
/** Box drawing characters reach into the ninth column. */
const LINE_GRAPHICS_FIRST = 0xc0;
const LINE_GRAPHICS_LAST = 0xdf;
/** Nothing is larger: larger numbers in the registers are a guest's nonsense. */
const MAX_WIDTH = 2560;
const MAX_HEIGHT = 2048;
export function isTextMode(vga) {
    return !vga.vbeEnabled && !(vga.graphics[GC_MISCELLANEOUS] & MISC_GRAPHICS);
}
function visibleLines(vga) {
    const overflow = vga.crtc[CRTC_OVERFLOW];
    return vga.crtc[CRTC_VERTICAL_END] + ((overflow & 2) << 7) + ((overflow & 0x40) << 3) + 1;
}
function textGeometry(vga) {
    const scan = vga.crtc[CRTC_MAXIMUM_SCAN_LINE];
    const characterHeight = (scan & 31) + 1;
    const lines = visibleLines(vga) >> (scan & SCAN_DOUBLE ? 1 : 0);
    return {
        columns: vga.crtc[CRTC_HORIZONTAL_END] + 1,
        rows: Math.max(1, Math.floor(lines / characterHeight)),
        characterHeight,
    };
}
/** Offset in video memory of the cell in `row` and `column`: character, attribute. */
function cellOffset(vga, row, column) {
    const cell = startAddress(vga) + row * vga.crtc[CRTC_OFFSET] * 2 + column;
    return (cell & 0xffff) * 4;
}
function startAddress(vga) {
    return vga.crtc[CRTC_START_HIGH] * 256 + vga.crtc[CRTC_START_LOW];
}
/** The characters on a text screen, a line each without its blanks at the end; null in a graphics mode. */
export function screenText(vga) {
    if (!isTextMode(vga))
        return null;
    const { columns, rows } = textGeometry(vga);
    const lines = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => characterText(vga.memory[cellOffset(vga, row, column)]))
        .join('')
        .trimEnd());
    return lines.join('\n');
}
/** A text screen by its cells; null in a graphics mode. */
export function textCells(vga) {
    if (!isTextMode(vga))
        return null;
    const { columns, rows } = textGeometry(vga);
    const at = vga.crtc[CRTC_CURSOR_HIGH] * 256 + vga.crtc[CRTC_CURSOR_LOW] - startAddress(vga);
    const [row, column] = [Math.floor(at / columns), at % columns];
    const hidden = (vga.crtc[CRTC_CURSOR_START] & CURSOR_OFF) !== 0 || at < 0 || row >= rows;
    const blinks = (vga.attribute[ATTR_MODE] & ATTR_BLINK) !== 0;
    return {
        columns,
        rows,
        cursor: hidden ? null : { row, column },
        cells: (line) => Array.from({ length: columns }, (_, i) => {
            const cell = cellOffset(vga, line, i);
            const attribute = vga.memory[cell + 1];
            return {
                character: characterText(vga.memory[cell]),
                foreground: attribute & 15,
                background: blinks ? (attribute >> 4) & 7 : attribute >> 4,
            };
        }),
    };
}
/** The screen as a picture. A display that is switched off is a black one. */
export function renderScreen(vga) {
    if (vga.vbeEnabled)
        return renderLinear(vga);
    if (!vga.displayEnabled || vga.sequencer[SEQ_CLOCKING] & CLOCKING_SCREEN_OFF)
        return blank(720, 400);
    return isTextMode(vga) ? renderText(vga) : renderGraphics(vga);
}
function blank(width, height) {
    const rgba = new Uint8Array(width * height * 4);
    for (let i = 3; i < rgba.length; i += 4)
        rgba[i] = 255;
    return { width, height, rgba };
}
/** Colour of a DAC entry, ready to be stored as a little-endian word of RGBA. */
function dacColors(vga) {
    const wide = (value) => (vga.dacBits === 8 ? value : (value << 2) | (value >> 4));
    return Uint32Array.from({ length: 256 }, (_, i) => {
        const at = (i & vga.pelMask) * 3;
        const [red, green, blue] = [vga.dac[at], vga.dac[at + 1], vga.dac[at + 2]].map(wide);
        return (0xff00_0000 | (blue << 16) | (green << 8) | red) >>> 0;
    });
}
/** The 16 colours of the palette, by way of the colour select register and the DAC. */
function paletteColors(vga) {
    const colors = dacColors(vga);
    const select = vga.attribute[ATTR_COLOR_SELECT];
    const replace = vga.attribute[ATTR_MODE] & ATTR_PALETTE_5_4;
    return Uint32Array.from({ length: 16 }, (_, i) => {
        const entry = vga.attribute[i];
        const low = replace ? (entry & 15) | ((select & 3) << 4) : entry & 63;
        return colors[low | ((select & 12) << 4)];
    });
}
/** Font A serves characters with attribute bit 3, font B the others: 8 KiB each in plane 2, in an order of its own. */
function fontOffsets(vga) {
    const map = vga.sequencer[SEQ_CHARACTER_MAP];
    const offset = (number) => (((number & 3) << 1) | (number >> 2)) * 0x2000;
    return { a: offset(((map >> 2) & 3) | ((map >> 3) & 4)), b: offset((map & 3) | ((map >> 2) & 4)) };
}
function renderText(vga) {
    const { columns, rows, characterHeight } = textGeometry(vga);
    const dots = vga.sequencer[SEQ_CLOCKING] & CLOCKING_8_DOTS ? 8 : 9;
    const width = columns * dots;
    const height = Math.min(rows * characterHeight, MAX_HEIGHT);
    const picture = blank(width, height);
    const pixels = new Uint32Array(picture.rgba.buffer);
    const colors = paletteColors(vga);
    const mode = vga.attribute[ATTR_MODE];
    const fonts = fontOffsets(vga);
    const cursor = vga.crtc[CRTC_CURSOR_HIGH] * 256 + vga.crtc[CRTC_CURSOR_LOW];
    const cursorStart = vga.crtc[CRTC_CURSOR_START] & 31;
    const cursorEnd = vga.crtc[CRTC_CURSOR_END] & 31;
    const cursorShown = !(vga.crtc[CRTC_CURSOR_START] & CURSOR_OFF);
    for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
            const at = cellOffset(vga, row, column);
            const character = vga.memory[at];
            const attribute = vga.memory[at + 1];
            const font = attribute & 8 ? fonts.a : fonts.b;
            const foreground = colors[attribute & 15];
            // With blinking on, bit 7 is no colour. A picture shows the half of the time in which the character is seen.
            const background = colors[mode & ATTR_BLINK ? (attribute >> 4) & 7 : attribute >> 4];
            const repeatsLast = (mode & ATTR_LINE_GRAPHICS) !== 0 && character >= LINE_GRAPHICS_FIRST && character <= LINE_GRAPHICS_LAST;
            const underCursor = cursorShown && at / 4 === cursor;
            for (let line = 0; line < characterHeight && row * characterHeight + line < height; line++) {
                let bits = vga.memory[(font + character * 32 + line) * 4 + 2] << 1;
                if (repeatsLast)
                    bits |= (bits >> 1) & 1;
                if (underCursor && line >= cursorStart && line <= cursorEnd)
                    bits = 0x1ff;
                const to = (row * characterHeight + line) * width + column * dots;
                for (let dot = 0; dot < dots; dot++)
                    pixels[to + dot] = (bits >> (8 - dot)) & 1 ? foreground : background;
            }
        }
    }
    return picture;
}
function renderGraphics(vga) {
    const mode = vga.graphics[GC_MODE];
    const many = (mode & MODE_SHIFT_256) !== 0;
    const dots = (vga.crtc[CRTC_HORIZONTAL_END] + 1) * 8;
    const width = Math.min(many ? dots >> 1 : dots, MAX_WIDTH);
    const scan = vga.crtc[CRTC_MAXIMUM_SCAN_LINE];
    // Each line of memory is shown several times: 200-line modes twice.
    const repeat = ((scan & 31) + 1) * (scan & SCAN_DOUBLE ? 2 : 1);
    const interleaved = !(vga.crtc[CRTC_MODE] & MODE_ALL_LINES);
    const lines = interleaved ? repeat / 2 : repeat;
    const height = Math.min(Math.max(1, Math.floor(visibleLines(vga) / Math.max(1, lines))), MAX_HEIGHT);
    const picture = blank(width, height);
    const pixels = new Uint32Array(picture.rgba.buffer);
    const colors = many ? dacColors(vga) : paletteColors(vga);
    const enabled = vga.attribute[ATTR_PLANE_ENABLE] & 15;
    const panning = vga.attribute[ATTR_PANNING] & 7;
    const compare = Math.floor(lineCompare(vga) / Math.max(1, lines));
    // In words of four planes.
    const pitch = vga.crtc[CRTC_OFFSET] * 2;
    const start = startAddress(vga);
    // CGA's odd lines lie 8 KiB behind the even ones; in word mode each word holds two of those bytes.
    const oddLines = vga.crtc[CRTC_MODE] & MODE_BYTES ? 0x2000 : 0x1000;
    for (let y = 0; y < height; y++) {
        // Below the line compare the display starts again at address 0.
        const row = y > compare ? y - compare - 1 : y;
        let base = (y > compare ? 0 : start) + (interleaved ? row >> 1 : row) * pitch;
        if (interleaved && row & 1)
            base += oddLines;
        for (let x = 0; x < width; x++) {
            let color;
            if (many) {
                color = vga.memory[(base * 4 + x + (panning >> 1)) & 0x3_ffff];
            }
            else if (mode & MODE_SHIFT_INTERLEAVED) {
                // CGA's four colours: two bits a pixel, even bytes in plane 0, odd ones in plane 1.
                const word = ((base + (x >> 3)) & 0xffff) * 4;
                color = (vga.memory[word + ((x >> 2) & 1)] >> (6 - (x & 3) * 2)) & 3;
            }
            else {
                const dot = x + panning;
                const word = ((base + (dot >> 3)) & 0xffff) * 4;
                const bit = 7 - (dot & 7);
                color = 0;
                for (let plane = 0; plane < 4; plane++)
                    color |= ((vga.memory[word + plane] >> bit) & 1) << plane;
                color &= enabled;
            }
            pixels[y * width + x] = colors[color];
        }
    }
    return picture;
}
/** Ten bits in three registers. */
function lineCompare(vga) {
    const overflow = vga.crtc[CRTC_OVERFLOW];
    const scan = vga.crtc[CRTC_MAXIMUM_SCAN_LINE];
    return vga.crtc[CRTC_LINE_COMPARE] + ((overflow & 0x10) << 4) + ((scan & 0x40) << 3);
}
/** The Bochs extension's modes. */
function renderLinear(vga) {
    const { vbe, memory } = vga;
    const bpp = vbe[VBE_BPP];
    const width = vbe[VBE_X];
    const height = vbe[VBE_Y];
    const picture = blank(width, height);
    const pixels = new Uint32Array(picture.rgba.buffer);
    const colors = bpp === 4 ? paletteColors(vga) : dacColors(vga);
    const bytes = bytesOf(bpp);
    const pitch = vbe[VBE_VIRTUAL_WIDTH] * bytes;
    if (bpp === 32) {
        renderWords(vga, picture, pitch / 4);
        return picture;
    }
    for (let y = 0; y < height; y++) {
        const line = (vbe[VBE_Y_OFFSET] + y) * pitch;
        for (let x = 0; x < width; x++) {
            const column = vbe[VBE_X_OFFSET] + x;
            if (bpp === 4) {
                const word = (Math.floor(line / 4) + (column >> 3)) * 4;
                let color = 0;
                for (let plane = 0; plane < 4; plane++)
                    color |= (((memory[word + plane] ?? 0) >> (7 - (column & 7))) & 1) << plane;
                pixels[y * width + x] = colors[color];
                continue;
            }
            const at = line + column * bytes;
            const [b0, b1, b2] = [memory[at] ?? 0, memory[at + 1] ?? 0, memory[at + 2] ?? 0];
            pixels[y * width + x] = bpp === 8 ? colors[b0] : trueColor(bpp, b0, b1, b2);
        }
    }
    return picture;
}
/** 32 bits a pixel, as most desktops have it: a word each. */
function renderWords({ vbe, words }, { width, height, rgba }, pitch) {
    const pixels = new Uint32Array(rgba.buffer);
    for (let y = 0; y < height; y++) {
        const from = (vbe[VBE_Y_OFFSET] + y) * pitch + vbe[VBE_X_OFFSET];
        const to = y * width;
        // Behind the end of video memory everything is black.
        const end = Math.min(width, words.length - from);
        for (let x = 0; x < end; x++) {
            const word = words[from + x];
            pixels[to + x] = 0xff00_0000 | ((word & 0xff) << 16) | (word & 0xff00) | ((word >>> 16) & 0xff);
        }
    }
}
/** Blue is lowest in memory. */
function trueColor(bpp, b0, b1, b2) {
    if (bpp >= 24)
        return (0xff00_0000 | (b0 << 16) | (b1 << 8) | b2) >>> 0;
    const value = b0 | (b1 << 8);
    const greenBits = bpp === 16 ? 6 : 5;
    const scale = (part, bits) => (part << (8 - bits)) | (part >> (2 * bits - 8));
    const blue = scale(value & 31, 5);
    const green = scale((value >> 5) & ((1 << greenBits) - 1), greenBits);
    const red = scale((value >> (5 + greenBits)) & 31, 5);
    return (0xff00_0000 | (blue << 16) | (green << 8) | red) >>> 0;
}
