const require_keys = require("./keys.js");
const require_ringless = require("./ringless.js");
const require_screen_updates = require("./screen-updates.js");
const PASSWORD_BYTES = 8;
const LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
function newPassword() {
	return Array.from((0, require("node:crypto").randomBytes)(PASSWORD_BYTES), (byte) => LETTERS[byte % 56]).join("");
}
function newChallenge() {
	return (0, require("node:crypto").randomBytes)(16);
}
function challengeResponse(challenge, password) {
	const key = Buffer.alloc(PASSWORD_BYTES);
	key.write(password, "latin1");
	for (const [i, byte] of key.entries()) {
		let turned = 0;
		for (let bit = 0; bit < 8; bit++) turned |= (byte >> bit & 1) << 7 - bit;
		key[i] = turned;
	}
	const cipher = (0, require("node:crypto").createCipheriv)("des-ede3-ecb", Buffer.concat([
		key,
		key,
		key
	]), null).setAutoPadding(false);
	return Buffer.concat([cipher.update(challenge), cipher.final()]);
}
function isRightResponse(response, challenge, password) {
	return (0, require("node:crypto").timingSafeEqual)(response, challengeResponse(challenge, password));
}
const NAMED = {
	65288: "backspace",
	65289: "tab",
	65293: "ret",
	65299: "pause",
	65300: "scroll_lock",
	65301: "print",
	65307: "esc",
	65360: "home",
	65361: "left",
	65362: "up",
	65363: "right",
	65364: "down",
	65365: "pgup",
	65366: "pgdn",
	65367: "end",
	65377: "print",
	65379: "insert",
	65383: "menu",
	65407: "num_lock",
	65421: "kp_enter",
	65429: "kp_7",
	65430: "kp_4",
	65431: "kp_8",
	65432: "kp_6",
	65433: "kp_2",
	65434: "kp_9",
	65435: "kp_3",
	65436: "kp_1",
	65437: "kp_5",
	65438: "kp_0",
	65439: "kp_decimal",
	65450: "kp_multiply",
	65451: "kp_add",
	65453: "kp_subtract",
	65454: "kp_decimal",
	65455: "kp_divide",
	65505: "shift",
	65506: "shift_r",
	65507: "ctrl",
	65508: "ctrl_r",
	65509: "caps_lock",
	65511: "meta_l",
	65512: "meta_r",
	65513: "alt",
	65514: "alt_r",
	65515: "meta_l",
	65516: "meta_r",
	65535: "delete",
	65027: "alt_r",
	65056: "tab"
};
const KP_0 = 65456;
const F1 = 65470;
function keyOfKeysym(keysym) {
	if (keysym >= 32 && keysym < 127) return require_keys.keyOfCharacter(String.fromCharCode(keysym))?.key;
	if (keysym >= KP_0 && keysym < 65466) return require_keys.keyNamed(`kp_${keysym - KP_0}`);
	if (keysym >= F1 && keysym < 65482) return require_keys.keyNamed(`f${keysym - F1 + 1}`);
	const name = NAMED[keysym];
	return name === void 0 ? void 0 : require_keys.keyNamed(name);
}
const OWN_FORMAT = {
	bits: 32,
	bigEndian: false,
	max: [
		255,
		255,
		255
	],
	shift: [
		16,
		8,
		0
	]
};
function writePixelFormat({ bits, bigEndian, max, shift }) {
	const bytes = new Uint8Array(16);
	const view = new DataView(bytes.buffer);
	bytes.set([
		bits,
		bits === 32 ? 24 : bits,
		bigEndian ? 1 : 0,
		1
	]);
	for (const [i, value] of max.entries()) view.setUint16(4 + 2 * i, value);
	bytes.set(shift, 10);
	return bytes;
}
function readPixelFormat(bytes) {
	const view = new DataView(bytes.buffer, bytes.byteOffset, 16);
	const bits = bytes[0];
	const max = [
		4,
		6,
		8
	].map((at) => view.getUint16(at));
	const shift = [...bytes.subarray(10, 13)];
	if (bits !== 8 && bits !== 16 && bits !== 32 || bytes[3] === 0) return null;
	if (max.some((value, i) => value === 0 || shift[i] > 31 || value * 2 ** shift[i] >= 2 ** bits)) return null;
	return {
		bits,
		bigEndian: bytes[2] !== 0,
		max,
		shift
	};
}
function pixelValues(format, { width, rgba }, rectangle) {
	const { max, shift } = format;
	const [red, green, blue] = max.map((most, i) => Uint32Array.from({ length: 256 }, (_, value) => Math.round(value * most / 255) << shift[i] >>> 0));
	const words = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
	const values = new Uint32Array(rectangle.width * rectangle.height);
	let to = 0;
	for (let y = 0; y < rectangle.height; y++) {
		const from = (rectangle.y + y) * width + rectangle.x;
		for (let x = 0; x < rectangle.width; x++) {
			const word = words[from + x];
			values[to++] = red[word & 255] | green[word >>> 8 & 255] | blue[word >>> 16 & 255];
		}
	}
	return values;
}
function putPixel(format, value, into, at) {
	const bytes = format.bits / 8;
	for (let i = 0; i < bytes; i++) into[at + i] = value >>> 8 * (format.bigEndian ? bytes - 1 - i : i);
	return at + bytes;
}
const TILE = 64;
const RAW = 0;
const SOLID = 1;
const MAX_PALETTE = 16;
function shortPixel({ bits, max, shift }) {
	if (bits !== 32) return null;
	const used = max.reduce((mask, most, i) => (mask | most << shift[i]) >>> 0, 0);
	if (used <= 16777215) return { shift: 0 };
	return (used & 255) === 0 ? { shift: 8 } : null;
}
function zrleTiles(format, values, width, height) {
	const short = shortPixel(format);
	const pixelBytes = short ? 3 : format.bits / 8;
	const tiles = Math.ceil(width / TILE) * Math.ceil(height / TILE);
	const out = new Uint8Array(width * height * pixelBytes + tiles * (1 + MAX_PALETTE * pixelBytes));
	let at = 0;
	const put = (value) => {
		const bits = short ? value >>> short.shift : value;
		for (let i = 0; i < pixelBytes; i++) out[at + i] = bits >>> 8 * (format.bigEndian ? pixelBytes - 1 - i : i);
		at += pixelBytes;
	};
	for (let top = 0; top < height; top += TILE) for (let left = 0; left < width; left += TILE) {
		const tile = {
			left,
			right: Math.min(width, left + TILE),
			top,
			bottom: Math.min(height, top + TILE)
		};
		const palette = paletteOf(values, width, tile);
		if (palette === null) {
			out[at++] = RAW;
			for (let y = tile.top; y < tile.bottom; y++) for (let x = tile.left; x < tile.right; x++) put(values[y * width + x]);
			continue;
		}
		const colors = [...palette.keys()];
		out[at++] = colors.length === 1 ? SOLID : colors.length;
		for (const color of colors) put(color);
		if (colors.length === 1) continue;
		const indexBits = colors.length === 2 ? 1 : colors.length <= 4 ? 2 : 4;
		for (let y = tile.top; y < tile.bottom; y++) {
			let [packed, filled] = [0, 0];
			for (let x = tile.left; x < tile.right; x++) {
				packed = packed << indexBits | palette.get(values[y * width + x]);
				filled += indexBits;
				if (filled < 8) continue;
				out[at++] = packed;
				[packed, filled] = [0, 0];
			}
			if (filled > 0) out[at++] = packed << 8 - filled;
		}
	}
	return out.subarray(0, at);
}
function paletteOf(values, width, tile) {
	const palette = new Map();
	let last = -1;
	for (let y = tile.top; y < tile.bottom; y++) for (let x = tile.left; x < tile.right; x++) {
		const value = values[y * width + x];
		if (value === last) continue;
		last = value;
		if (palette.has(value)) continue;
		if (palette.size === MAX_PALETTE) return null;
		palette.set(value, palette.size);
	}
	return palette;
}
const VERSION = "RFB 003.008\n";
const SECURITY_VNC = 2;
var FromViewer;
(function(FromViewer) {
	FromViewer[FromViewer["SetPixelFormat"] = 0] = "SetPixelFormat";
	FromViewer[FromViewer["SetEncodings"] = 2] = "SetEncodings";
	FromViewer[FromViewer["UpdateRequest"] = 3] = "UpdateRequest";
	FromViewer[FromViewer["KeyEvent"] = 4] = "KeyEvent";
	FromViewer[FromViewer["PointerEvent"] = 5] = "PointerEvent";
	FromViewer[FromViewer["CutText"] = 6] = "CutText";
	FromViewer[FromViewer["Qemu"] = 255] = "Qemu";
})(FromViewer || (FromViewer = {}));
const ENCODING_RAW = 0;
const ENCODING_ZRLE = 16;
const ENCODING_SIZE = -223;
const ENCODING_QEMU_KEYS = -258;
const MAX_ENCODINGS = 1024;
const MAX_CUT_TEXT = 1 << 20;
var RfbSession = class {
	password;
	events;
	#updates;
	#input = new Uint8Array(0);
	#read = () => this.#readVersion();
	#challenge = newChallenge();
	#format = OWN_FORMAT;
	#encodings = new Set();
	#wanted = "nothing";
	#sending = false;
	#ended = false;
	#size = {
		width: 0,
		height: 0
	};
	#deflate = null;
	#compressed = [];
	constructor(vga, password, events) {
		this.password = password;
		this.events = events;
		this.#updates = new require_screen_updates.ScreenUpdates(vga);
		events.send(Buffer.from(VERSION));
	}
	receive(bytes) {
		if (this.#ended) return;
		const all = new Uint8Array(this.#input.length + bytes.length);
		all.set(this.#input);
		all.set(bytes, this.#input.length);
		this.#input = all;
		while (!this.#ended && this.#input.length > 0 && this.#read());
	}
	close() {
		this.#ended = true;
		this.#deflate?.close();
		this.#deflate = null;
	}
	#end() {
		this.close();
		this.events.end();
	}
	#take(count) {
		if (this.#input.length < count) return null;
		const { buffer, byteOffset } = this.#input;
		this.#input = this.#input.subarray(count);
		return new DataView(buffer, byteOffset, count);
	}
	#bytes(view) {
		return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
	}
	#readVersion() {
		const view = this.#take(12);
		if (view === null) return false;
		const minor = /^RFB 003\.00([378])\n$/.exec(Buffer.from(this.#bytes(view)).toString("latin1"));
		if (minor === null) {
			this.#end();
			return false;
		}
		if (minor[1] === "3") {
			this.events.send(Uint8Array.of(0, 0, 0, SECURITY_VNC, ...this.#challenge));
			this.#read = () => this.#readResponse(false);
			return true;
		}
		this.events.send(Uint8Array.of(1, SECURITY_VNC));
		this.#read = () => this.#readSecurity(minor[1] === "8");
		return true;
	}
	#readSecurity(tellsWhy) {
		const chosen = this.#take(1);
		if (chosen === null) return false;
		if (chosen.getUint8(0) !== SECURITY_VNC) {
			this.#end();
			return false;
		}
		this.events.send(this.#challenge);
		this.#read = () => this.#readResponse(tellsWhy);
		return true;
	}
	#readResponse(tellsWhy) {
		const response = this.#take(16);
		if (response === null) return false;
		if (!isRightResponse(this.#bytes(response), this.#challenge, this.password)) {
			const why = Buffer.from("the password is wrong");
			this.events.send(Uint8Array.of(0, 0, 0, 1, ...tellsWhy ? [
				0,
				0,
				0,
				why.length,
				...why
			] : []));
			this.#end();
			return false;
		}
		this.events.send(Uint8Array.of(0, 0, 0, 0));
		this.#read = () => this.#readShared();
		return true;
	}
	#readShared() {
		if (this.#take(1) === null) return false;
		const update = this.#updates.take();
		this.#updates.renew();
		const { width, height } = update?.picture ?? {
			width: 720,
			height: 400
		};
		this.#size = {
			width,
			height
		};
		const name = Buffer.from("Ringless");
		const message = Buffer.alloc(24);
		message.writeUInt16BE(width, 0);
		message.writeUInt16BE(height, 2);
		message.set(writePixelFormat(OWN_FORMAT), 4);
		message.writeUInt32BE(name.length, 20);
		this.events.send(Buffer.concat([message, name]));
		this.#read = () => this.#readMessage();
		return true;
	}
	#readMessage() {
		const done = (length, act) => {
			const view = this.#take(length);
			if (view !== null) act(view);
			return view !== null;
		};
		const { buffer, byteOffset, length } = this.#input;
		const head = new DataView(buffer, byteOffset, length);
		switch (head.getUint8(0)) {
			case FromViewer.SetPixelFormat: return done(20, (view) => this.#setFormat(this.#bytes(view).subarray(4)));
			case FromViewer.SetEncodings: {
				if (length < 4) return false;
				const count = head.getUint16(2);
				if (count > MAX_ENCODINGS) break;
				return done(4 + 4 * count, (view) => this.#setEncodings(view, count));
			}
			case FromViewer.UpdateRequest: return done(10, (view) => {
				if (view.getUint8(1) === 0) this.#wanted = "everything";
				else if (this.#wanted === "nothing") this.#wanted = "changes";
				this.tick();
			});
			case FromViewer.KeyEvent: return done(8, (view) => this.events.key(view.getUint32(4), view.getUint8(1) !== 0));
			case FromViewer.PointerEvent: return done(6, (view) => this.events.pointer(view.getUint16(2), view.getUint16(4), view.getUint8(1)));
			case FromViewer.CutText: {
				if (length < 8) return false;
				const text = head.getUint32(4);
				if (text > MAX_CUT_TEXT) break;
				return done(8 + text, () => {});
			}
			case FromViewer.Qemu:
				if (length < 2) return false;
				if (head.getUint8(1) !== 0) break;
				return done(12, (view) => this.events.scancode(view.getUint32(8), view.getUint16(2) !== 0));
		}
		this.#end();
		return false;
	}
	#setFormat(bytes) {
		const format = readPixelFormat(bytes);
		if (format === null) this.#end();
		else this.#format = format;
		this.#updates.renew();
	}
	#setEncodings(view, count) {
		this.#encodings = new Set(Array.from({ length: count }, (_, i) => view.getInt32(4 + 4 * i)));
		if (this.#encodings.has(ENCODING_QEMU_KEYS)) this.events.send(Buffer.concat([updateHeader(1), rectangleHeader(EMPTY, ENCODING_QEMU_KEYS)]));
	}
	tick() {
		if (this.#wanted === "nothing" || this.#sending || this.#ended) return;
		if (this.#wanted === "everything") this.#updates.renew();
		const update = this.#updates.take();
		if (update === null) return;
		this.#wanted = "nothing";
		this.#sending = true;
		this.#send(update.picture, update.rectangles).finally(() => {
			this.#sending = false;
			if (!this.#ended) this.tick();
		});
	}
	async #send(picture, rectangles) {
		const parts = [];
		const { width, height } = picture;
		if ((width !== this.#size.width || height !== this.#size.height) && this.#encodings.has(ENCODING_SIZE)) {
			this.#size = {
				width,
				height
			};
			parts.push(rectangleHeader({
				x: 0,
				y: 0,
				width,
				height
			}, ENCODING_SIZE));
		}
		for (const rectangle of rectangles) {
			const w = Math.min(rectangle.width, this.#size.width - rectangle.x);
			const h = Math.min(rectangle.height, this.#size.height - rectangle.y);
			if (w > 0 && h > 0) parts.push(await this.#encode(picture, {
				...rectangle,
				width: w,
				height: h
			}));
		}
		if (!this.#ended) this.events.send(Buffer.concat([updateHeader(parts.length), ...parts]));
	}
	async #encode(picture, rectangle) {
		const format = this.#format;
		const values = pixelValues(format, picture, rectangle);
		if (this.#encodings.has(ENCODING_ZRLE)) {
			const data = await this.#compress(zrleTiles(format, values, rectangle.width, rectangle.height));
			const length = Buffer.alloc(4);
			length.writeUInt32BE(data.length);
			return Buffer.concat([
				rectangleHeader(rectangle, ENCODING_ZRLE),
				length,
				data
			]);
		}
		const bytes = new Uint8Array(values.length * format.bits / 8);
		let at = 0;
		for (const value of values) at = putPixel(format, value, bytes, at);
		return Buffer.concat([rectangleHeader(rectangle, ENCODING_RAW), bytes]);
	}
	#compress(bytes) {
		if (this.#deflate === null) {
			this.#deflate = (0, require("node:zlib").createDeflate)({
				level: 1,
				chunkSize: 65536
			});
			this.#deflate.on("data", (data) => this.#compressed.push(data));
			this.#deflate.on("error", () => {});
		}
		const deflate = this.#deflate;
		return new Promise((resolve) => {
			deflate.once("close", () => resolve(Buffer.alloc(0)));
			deflate.write(bytes);
			deflate.flush(require("node:zlib").constants.Z_SYNC_FLUSH, () => {
				deflate.removeAllListeners("close");
				resolve(Buffer.concat(this.#compressed.splice(0)));
			});
		});
	}
};
const EMPTY = {
	x: 0,
	y: 0,
	width: 0,
	height: 0
};
function updateHeader(rectangles) {
	const header = Buffer.alloc(4);
	header.writeUInt16BE(rectangles, 2);
	return header;
}
function rectangleHeader({ x, y, width, height }, encoding) {
	const header = Buffer.alloc(12);
	for (const [i, value] of [
		x,
		y,
		width,
		height
	].entries()) header.writeUInt16BE(value, 2 * i);
	header.writeInt32BE(encoding, 8);
	return header;
}
const LOOPBACK = "127.0.0.1";
const FIRST_PORT = 5900;
const FRAME_MS = 33;
const MAX_VIEWERS = 8;
const PENDING_BYTES = 64 << 20;
const REFUSED_MS = 1e3;
async function openVncDisplay(machine, number) {
	const password = newPassword();
	const viewers = new Set();
	const server = (0, require("node:net").createServer)((socket) => {
		if (viewers.size >= MAX_VIEWERS) {
			socket.destroy();
			return;
		}
		viewers.add(socket);
		socket.on("close", () => viewers.delete(socket));
		serveViewer(machine, socket, password);
	});
	try {
		await new Promise((resolve, reject) => {
			server.on("error", reject);
			server.listen(number === null ? 0 : FIRST_PORT + number, LOOPBACK, resolve);
		});
	} catch (error) {
		throw new require_ringless.UserError(`--display vnc: cannot listen: ${require_ringless.hostReason(error)}`, require_ringless.ExitStatus.cannotRun);
	}
	server.unref();
	return {
		port: server.address().port,
		password,
		close: () => {
			for (const viewer of viewers) viewer.destroy();
			server.close();
		}
	};
}
function serveViewer({ vm }, socket, password) {
	const { keyboard } = vm.pc;
	socket.setNoDelay(true);
	let at = null;
	const session = new RfbSession(vm.vga.vga, password, {
		send: (bytes) => {
			if (socket.writableLength > PENDING_BYTES) socket.destroy();
			else socket.write(bytes);
		},
		end: () => void setTimeout(() => socket.destroy(), REFUSED_MS).unref(),
		key: (keysym, down) => {
			const key = keyOfKeysym(keysym);
			if (key) keyboard.key(require_keys.scancodes(key, down));
		},
		scancode: (code, down) => {
			const bytes = [code & 127 | (down ? 0 : 128)];
			keyboard.key(code & 128 ? [224, ...bytes] : bytes);
		},
		pointer: (x, y, buttons) => {
			const [dx, dy] = at === null ? [0, 0] : [x - at.x, at.y - y];
			at = {
				x,
				y
			};
			const pressed = buttons & 1 | (buttons & 4) >> 1 | (buttons & 2) << 1;
			const wheel = buttons & 8 ? -1 : buttons & 16 ? 1 : 0;
			keyboard.pointer(dx, dy, pressed, wheel);
		}
	});
	const timer = setInterval(() => session.tick(), FRAME_MS);
	socket.on("data", (bytes) => session.receive(bytes));
	socket.on("error", () => {});
	socket.on("close", () => {
		clearInterval(timer);
		session.close();
	});
}
exports.openVncDisplay = openVncDisplay;
