const require_boot = require("./boot.js");
const MISC_GRAPHICS = 1;
const MODE_SHIFT_INTERLEAVED = 32;
const MODE_SHIFT_256 = 64;
const CLOCKING_8_DOTS = 1;
const CLOCKING_SCREEN_OFF = 32;
const ATTR_LINE_GRAPHICS = 4;
const ATTR_BLINK = 8;
const ATTR_PALETTE_5_4 = 128;
const SCAN_DOUBLE = 128;
const CURSOR_OFF = 32;
const MODE_ALL_LINES = 1;
const MODE_BYTES = 64;
const LINE_GRAPHICS_FIRST = 192;
const LINE_GRAPHICS_LAST = 223;
const MAX_WIDTH = 2560;
const MAX_HEIGHT = 2048;
function isTextMode(vga) {
	return !vga.vbeEnabled && !(vga.graphics[6] & MISC_GRAPHICS);
}
function visibleLines(vga) {
	const overflow = vga.crtc[7];
	return vga.crtc[18] + ((overflow & 2) << 7) + ((overflow & 64) << 3) + 1;
}
function textGeometry(vga) {
	const scan = vga.crtc[9];
	const characterHeight = (scan & 31) + 1;
	const lines = visibleLines(vga) >> (scan & SCAN_DOUBLE ? 1 : 0);
	return {
		columns: vga.crtc[1] + 1,
		rows: Math.max(1, Math.floor(lines / characterHeight)),
		characterHeight
	};
}
function cellOffset(vga, row, column) {
	return (startAddress(vga) + row * vga.crtc[19] * 2 + column & 65535) * 4;
}
function startAddress(vga) {
	return vga.crtc[12] * 256 + vga.crtc[13];
}
function textCells(vga) {
	if (!isTextMode(vga)) return null;
	const { columns, rows } = textGeometry(vga);
	const at = vga.crtc[14] * 256 + vga.crtc[15] - startAddress(vga);
	const [row, column] = [Math.floor(at / columns), at % columns];
	const hidden = (vga.crtc[10] & CURSOR_OFF) !== 0 || at < 0 || row >= rows;
	const blinks = (vga.attribute[16] & ATTR_BLINK) !== 0;
	return {
		columns,
		rows,
		cursor: hidden ? null : {
			row,
			column
		},
		cells: (line) => Array.from({ length: columns }, (_, i) => {
			const cell = cellOffset(vga, line, i);
			const attribute = vga.memory[cell + 1];
			return {
				character: require_boot.characterText(vga.memory[cell]),
				foreground: attribute & 15,
				background: blinks ? attribute >> 4 & 7 : attribute >> 4
			};
		})
	};
}
function renderScreen(vga) {
	if (vga.vbeEnabled) return renderLinear(vga);
	if (!vga.displayEnabled || vga.sequencer[1] & CLOCKING_SCREEN_OFF) return blank(720, 400);
	return isTextMode(vga) ? renderText(vga) : renderGraphics(vga);
}
function blank(width, height) {
	const rgba = new Uint8Array(width * height * 4);
	for (let i = 3; i < rgba.length; i += 4) rgba[i] = 255;
	return {
		width,
		height,
		rgba
	};
}
function dacColors(vga) {
	const wide = (value) => vga.dacBits === 8 ? value : value << 2 | value >> 4;
	return Uint32Array.from({ length: 256 }, (_, i) => {
		const at = (i & vga.pelMask) * 3;
		const [red, green, blue] = [
			vga.dac[at],
			vga.dac[at + 1],
			vga.dac[at + 2]
		].map(wide);
		return (4278190080 | blue << 16 | green << 8 | red) >>> 0;
	});
}
function paletteColors(vga) {
	const colors = dacColors(vga);
	const select = vga.attribute[20];
	const replace = vga.attribute[16] & ATTR_PALETTE_5_4;
	return Uint32Array.from({ length: 16 }, (_, i) => {
		const entry = vga.attribute[i];
		const low = replace ? entry & 15 | (select & 3) << 4 : entry & 63;
		return colors[low | (select & 12) << 4];
	});
}
function fontOffsets(vga) {
	const map = vga.sequencer[3];
	const offset = (number) => ((number & 3) << 1 | number >> 2) * 8192;
	return {
		a: offset(map >> 2 & 3 | map >> 3 & 4),
		b: offset(map & 3 | map >> 2 & 4)
	};
}
function renderText(vga) {
	const { columns, rows, characterHeight } = textGeometry(vga);
	const dots = vga.sequencer[1] & CLOCKING_8_DOTS ? 8 : 9;
	const width = columns * dots;
	const height = Math.min(rows * characterHeight, MAX_HEIGHT);
	const picture = blank(width, height);
	const pixels = new Uint32Array(picture.rgba.buffer);
	const colors = paletteColors(vga);
	const mode = vga.attribute[16];
	const fonts = fontOffsets(vga);
	const cursor = vga.crtc[14] * 256 + vga.crtc[15];
	const cursorStart = vga.crtc[10] & 31;
	const cursorEnd = vga.crtc[11] & 31;
	const cursorShown = !(vga.crtc[10] & CURSOR_OFF);
	for (let row = 0; row < rows; row++) for (let column = 0; column < columns; column++) {
		const at = cellOffset(vga, row, column);
		const character = vga.memory[at];
		const attribute = vga.memory[at + 1];
		const font = attribute & 8 ? fonts.a : fonts.b;
		const foreground = colors[attribute & 15];
		const background = colors[mode & ATTR_BLINK ? attribute >> 4 & 7 : attribute >> 4];
		const repeatsLast = (mode & ATTR_LINE_GRAPHICS) !== 0 && character >= LINE_GRAPHICS_FIRST && character <= LINE_GRAPHICS_LAST;
		const underCursor = cursorShown && at / 4 === cursor;
		for (let line = 0; line < characterHeight && row * characterHeight + line < height; line++) {
			let bits = vga.memory[(font + character * 32 + line) * 4 + 2] << 1;
			if (repeatsLast) bits |= bits >> 1 & 1;
			if (underCursor && line >= cursorStart && line <= cursorEnd) bits = 511;
			const to = (row * characterHeight + line) * width + column * dots;
			for (let dot = 0; dot < dots; dot++) pixels[to + dot] = bits >> 8 - dot & 1 ? foreground : background;
		}
	}
	return picture;
}
function renderGraphics(vga) {
	const mode = vga.graphics[5];
	const many = (mode & MODE_SHIFT_256) !== 0;
	const dots = (vga.crtc[1] + 1) * 8;
	const width = Math.min(many ? dots >> 1 : dots, MAX_WIDTH);
	const scan = vga.crtc[9];
	const repeat = ((scan & 31) + 1) * (scan & SCAN_DOUBLE ? 2 : 1);
	const interleaved = !(vga.crtc[23] & MODE_ALL_LINES);
	const lines = interleaved ? repeat / 2 : repeat;
	const height = Math.min(Math.max(1, Math.floor(visibleLines(vga) / Math.max(1, lines))), MAX_HEIGHT);
	const picture = blank(width, height);
	const pixels = new Uint32Array(picture.rgba.buffer);
	const colors = many ? dacColors(vga) : paletteColors(vga);
	const enabled = vga.attribute[18] & 15;
	const panning = vga.attribute[19] & 7;
	const compare = Math.floor(lineCompare(vga) / Math.max(1, lines));
	const pitch = vga.crtc[19] * 2;
	const start = startAddress(vga);
	const oddLines = vga.crtc[23] & MODE_BYTES ? 8192 : 4096;
	for (let y = 0; y < height; y++) {
		const row = y > compare ? y - compare - 1 : y;
		let base = (y > compare ? 0 : start) + (interleaved ? row >> 1 : row) * pitch;
		if (interleaved && row & 1) base += oddLines;
		for (let x = 0; x < width; x++) {
			let color;
			if (many) color = vga.memory[base * 4 + x + (panning >> 1) & 262143];
			else if (mode & MODE_SHIFT_INTERLEAVED) {
				const word = (base + (x >> 3) & 65535) * 4;
				color = vga.memory[word + (x >> 2 & 1)] >> 6 - (x & 3) * 2 & 3;
			} else {
				const dot = x + panning;
				const word = (base + (dot >> 3) & 65535) * 4;
				const bit = 7 - (dot & 7);
				color = 0;
				for (let plane = 0; plane < 4; plane++) color |= (vga.memory[word + plane] >> bit & 1) << plane;
				color &= enabled;
			}
			pixels[y * width + x] = colors[color];
		}
	}
	return picture;
}
function lineCompare(vga) {
	const overflow = vga.crtc[7];
	const scan = vga.crtc[9];
	return vga.crtc[24] + ((overflow & 16) << 4) + ((scan & 64) << 3);
}
function renderLinear(vga) {
	const { vbe, memory } = vga;
	const bpp = vbe[3];
	const width = vbe[1];
	const height = vbe[2];
	const picture = blank(width, height);
	const pixels = new Uint32Array(picture.rgba.buffer);
	const colors = bpp === 4 ? paletteColors(vga) : dacColors(vga);
	const bytes = require_boot.bytesOf(bpp);
	const pitch = vbe[6] * bytes;
	if (bpp === 32) {
		renderWords(vga, picture, pitch / 4);
		return picture;
	}
	for (let y = 0; y < height; y++) {
		const line = (vbe[9] + y) * pitch;
		for (let x = 0; x < width; x++) {
			const column = vbe[8] + x;
			if (bpp === 4) {
				const word = (Math.floor(line / 4) + (column >> 3)) * 4;
				let color = 0;
				for (let plane = 0; plane < 4; plane++) color |= ((memory[word + plane] ?? 0) >> 7 - (column & 7) & 1) << plane;
				pixels[y * width + x] = colors[color];
				continue;
			}
			const at = line + column * bytes;
			const [b0, b1, b2] = [
				memory[at] ?? 0,
				memory[at + 1] ?? 0,
				memory[at + 2] ?? 0
			];
			pixels[y * width + x] = bpp === 8 ? colors[b0] : trueColor(bpp, b0, b1, b2);
		}
	}
	return picture;
}
function renderWords({ vbe, words }, { width, height, rgba }, pitch) {
	const pixels = new Uint32Array(rgba.buffer);
	for (let y = 0; y < height; y++) {
		const from = (vbe[9] + y) * pitch + vbe[8];
		const to = y * width;
		const end = Math.min(width, words.length - from);
		for (let x = 0; x < end; x++) {
			const word = words[from + x];
			pixels[to + x] = 4278190080 | (word & 255) << 16 | word & 65280 | word >>> 16 & 255;
		}
	}
}
function trueColor(bpp, b0, b1, b2) {
	if (bpp >= 24) return (4278190080 | b0 << 16 | b1 << 8 | b2) >>> 0;
	const value = b0 | b1 << 8;
	const greenBits = bpp === 16 ? 6 : 5;
	const scale = (part, bits) => part << 8 - bits | part >> 2 * bits - 8;
	const blue = scale(value & 31, 5);
	const green = scale(value >> 5 & (1 << greenBits) - 1, greenBits);
	const red = scale(value >> 5 + greenBits & 31, 5);
	return (4278190080 | blue << 16 | green << 8 | red) >>> 0;
}
Object.defineProperty(exports, "renderScreen", {
	enumerable: true,
	get: function() {
		return renderScreen;
	}
});
Object.defineProperty(exports, "textCells", {
	enumerable: true,
	get: function() {
		return textCells;
	}
});
