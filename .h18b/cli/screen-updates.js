const require_display = require("./display.js");
const BAND_LINES = 16;
var ScreenUpdates = class {
	vga;
	#seen = -1;
	#picture = null;
	constructor(vga) {
		this.vga = vga;
	}
	renew() {
		this.#seen = -1;
		this.#picture = null;
	}
	take() {
		if (this.vga.changes === this.#seen) return null;
		this.#seen = this.vga.changes;
		const picture = require_display.renderScreen(this.vga);
		const before = this.#picture;
		this.#picture = picture;
		const { width, height } = picture;
		if (before === null || before.width !== width || before.height !== height) return {
			picture,
			resized: true,
			rectangles: [{
				x: 0,
				y: 0,
				width,
				height
			}]
		};
		const rectangles = differences(before, picture);
		return rectangles.length === 0 ? null : {
			picture,
			resized: false,
			rectangles
		};
	}
};
function differences(before, after) {
	const { width, height } = after;
	const old = new Uint32Array(before.rgba.buffer);
	const now = new Uint32Array(after.rgba.buffer);
	const found = [];
	let open = null;
	const close = () => {
		if (open) found.push({
			x: open.x,
			y: open.y,
			width: open.end - open.x,
			height: open.bottom - open.y
		});
		open = null;
	};
	for (let y = 0; y < height; y += BAND_LINES) {
		const bottom = Math.min(height, y + BAND_LINES);
		let [first, end] = [width, 0];
		for (let line = y; line < bottom; line++) {
			const from = line * width;
			let x = 0;
			while (x < width && old[from + x] === now[from + x]) x++;
			if (x === width) continue;
			let last = width - 1;
			while (last > x && old[from + last] === now[from + last]) last--;
			first = Math.min(first, x);
			end = Math.max(end, last + 1);
		}
		if (end === 0) close();
		else if (open === null) open = {
			x: first,
			end,
			y,
			bottom
		};
		else open = {
			x: Math.min(open.x, first),
			end: Math.max(open.end, end),
			y: open.y,
			bottom
		};
	}
	close();
	return found;
}
function cutOut({ width, rgba }, rectangle, into) {
	const lineBytes = rectangle.width * 4;
	for (let line = 0; line < rectangle.height; line++) {
		const from = ((rectangle.y + line) * width + rectangle.x) * 4;
		into.set(rgba.subarray(from, from + lineBytes), line * lineBytes);
	}
}
Object.defineProperty(exports, "ScreenUpdates", {
	enumerable: true,
	get: function() {
		return ScreenUpdates;
	}
});
Object.defineProperty(exports, "cutOut", {
	enumerable: true,
	get: function() {
		return cutOut;
	}
});
