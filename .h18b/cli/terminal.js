const require_boot = require("./boot.js");
const require_display = require("./display.js");
const require_ringless = require("./ringless.js");
const require_keys = require("./keys.js");
const ESCAPE = 27;
const BY_LETTER = {
	A: "up",
	B: "down",
	C: "right",
	D: "left",
	E: "kp_5",
	F: "end",
	H: "home",
	P: "f1",
	Q: "f2",
	R: "f3",
	S: "f4"
};
const BY_NUMBER = {
	1: "home",
	2: "insert",
	3: "delete",
	4: "end",
	5: "pgup",
	6: "pgdn",
	7: "home",
	8: "end",
	11: "f1",
	12: "f2",
	13: "f3",
	14: "f4",
	15: "f5",
	17: "f6",
	18: "f7",
	19: "f8",
	20: "f9",
	21: "f10",
	23: "f11",
	24: "f12"
};
function held(modifier) {
	const bits = modifier - 1;
	return [
		...bits & 1 ? ["shift"] : [],
		...bits & 2 ? ["alt"] : [],
		...bits & 4 ? ["ctrl"] : []
	];
}
function ofByte(byte) {
	if (byte === 127 || byte === 8) return ["backspace"];
	if (byte === 0) return ["ctrl", "spc"];
	if (byte === 9) return ["tab"];
	if (byte === 10 || byte === 13) return ["ret"];
	if (byte === ESCAPE) return ["esc"];
	if (byte < 32) {
		const found = require_keys.keyOfCharacter(String.fromCharCode(byte + 96)) ?? require_keys.keyOfCharacter(String.fromCharCode(byte + 64));
		return found ? ["ctrl", found.key.name] : null;
	}
	const found = require_keys.keyOfCharacter(String.fromCharCode(byte));
	return found ? [...found.shift ? ["shift"] : [], found.key.name] : null;
}
function sequence(bytes) {
	if (String.fromCharCode(bytes[0]) === "O") {
		if (bytes.length < 2) return null;
		const name = BY_LETTER[String.fromCharCode(bytes[1])];
		return {
			length: 2,
			chord: name ? [name] : null
		};
	}
	const end = bytes.findIndex((byte, i) => i > 0 && byte >= 64 && byte <= 126);
	if (end < 0) return bytes.length > 16 ? {
		length: bytes.length,
		chord: null
	} : null;
	const last = String.fromCharCode(bytes[end]);
	const [number = 1, modifier = 1] = String.fromCharCode(...bytes.slice(1, end)).split(";").map(Number);
	const name = last === "~" ? BY_NUMBER[number] : last === "Z" ? "tab" : BY_LETTER[last];
	const chord = name === void 0 ? null : [...last === "Z" ? ["shift"] : held(modifier), name];
	return {
		length: end + 1,
		chord: chord?.every((key) => require_keys.keyNamed(key)) ? chord : null
	};
}
var TerminalKeys = class {
	#bytes = [];
	get pending() {
		return this.#bytes.length > 0;
	}
	take(bytes) {
		this.#bytes.push(...bytes);
		const chords = [];
		const add = (chord) => {
			if (chord !== null) chords.push(chord);
		};
		while (this.#bytes.length > 0) {
			if (this.#bytes[0] !== ESCAPE) {
				add(ofByte(this.#bytes.shift()));
				continue;
			}
			const next = this.#bytes[1];
			if (next === void 0) break;
			if (next === 91 || next === 79) {
				const found = sequence(this.#bytes.slice(1));
				if (found === null) break;
				add(found.chord);
				this.#bytes.splice(0, found.length + 1);
				continue;
			}
			this.#bytes.splice(0, 2);
			const chord = ofByte(next);
			if (next === ESCAPE) add(["esc"]);
			add(chord && next !== ESCAPE ? ["alt", ...chord] : chord);
		}
		return chords;
	}
	flush() {
		const chords = this.#bytes.map(ofByte).filter((chord) => chord !== null);
		this.#bytes = [];
		return chords;
	}
};
const color = (vga) => (vga & 1) << 2 | vga & 2 | (vga & 4) >> 2;
function attributes(foreground, background) {
	return `\x1b[0;${color(foreground) + (foreground & 8 ? 90 : 30)};${color(background) + (background & 8 ? 100 : 40)}m`;
}
const NOTE = "The machine shows graphics: --display web or vnc shows them. Ctrl-A x ends it.";
function firstRow(screen, size) {
	if (screen.rows <= size.rows) return 0;
	const row = screen.cursor?.row ?? 0;
	return Math.min(screen.rows - size.rows, Math.max(0, row - size.rows + 1));
}
function paint(screen, size, before) {
	const rows = [];
	let cursor = "\x1B[?25l";
	if (screen === null) rows.push(`\x1b[0m${NOTE.slice(0, size.columns)}`);
	else {
		const first = firstRow(screen, size);
		for (let row = first; row < Math.min(screen.rows, first + size.rows); row++) {
			let line = "";
			let style = "";
			for (const cell of screen.cells(row).slice(0, size.columns)) {
				const wanted = attributes(cell.foreground, cell.background);
				if (wanted !== style) line += wanted;
				style = wanted;
				line += cell.character;
			}
			rows.push(line);
		}
		const at = screen.cursor;
		if (at !== null && at.row >= first && at.row < first + size.rows && at.column < size.columns) cursor = `\x1b[${at.row - first + 1};${at.column + 1}H\x1b[?25h`;
	}
	let text = "";
	for (let i = 0; i < Math.max(rows.length, before?.rows.length ?? 0); i++) {
		const line = rows[i] ?? "";
		if (before === null || before.rows[i] !== line) text += `\x1b[${i + 1};1H${line}\x1b[0m\x1b[K`;
	}
	if (text !== "" || cursor !== before?.cursor) text += cursor;
	return {
		text,
		state: {
			rows,
			cursor
		}
	};
}
const PREFIX = 1;
const FRAME_MS = 33;
const USUAL = {
	columns: 80,
	rows: 25
};
const ESCAPE_MS = 50;
const ENTER = "\x1B[?1049h\x1B[2J\x1B[?25l";
const LEAVE = "\x1B[0m\x1B[?25h\x1B[?1049l";
function openTerminalDisplay({ vm }, actions) {
	const { stdin, stdout } = process;
	if (!stdin.isTTY || !stdout.isTTY) throw new require_ringless.UserError("--display terminal: standard input and output are no terminal", require_ringless.ExitStatus.usage);
	const keys = new TerminalKeys();
	let painted = null;
	let changes = -1;
	let prefixed = false;
	let half = null;
	const draw = () => {
		const { vga } = vm.vga;
		if (vga.changes === changes && painted !== null) return;
		changes = vga.changes;
		const size = {
			columns: stdout.columns || USUAL.columns,
			rows: stdout.rows || USUAL.rows
		};
		const { text, state } = paint(require_display.textCells(vga), size, painted);
		painted = state;
		if (text !== "") stdout.write(text);
	};
	const repaint = () => {
		painted = null;
		stdout.write("\x1B[0m\x1B[2J");
		draw();
	};
	const press = (chords) => {
		for (const chord of chords) vm.pc.typist.type(require_boot.chordStrokes(chord));
	};
	const commands = {
		x: () => actions.quit(),
		p: () => vm.pressPowerButton(),
		n: () => vm.sendNmi(),
		d: () => require_boot.pressTogether(vm, [
			"ctrl",
			"alt",
			"delete"
		]),
		l: repaint,
		a: () => press([["ctrl", "a"]])
	};
	const onData = (data) => {
		if (half !== null) clearTimeout(half);
		half = null;
		const plain = [];
		for (const byte of data) if (prefixed) {
			prefixed = false;
			commands[byte === PREFIX ? "a" : String.fromCharCode(byte)]?.();
		} else if (byte === PREFIX) prefixed = true;
		else plain.push(byte);
		press(keys.take(plain));
		if (keys.pending) half = setTimeout(() => press(keys.flush()), ESCAPE_MS);
	};
	stdout.write(ENTER);
	stdin.setRawMode(true);
	stdin.on("data", onData);
	stdin.unref();
	stdout.on("resize", repaint);
	const timer = setInterval(draw, FRAME_MS);
	timer.unref();
	return () => {
		clearInterval(timer);
		if (half !== null) clearTimeout(half);
		stdin.off("data", onData);
		stdout.off("resize", repaint);
		draw();
		stdin.setRawMode(false);
		stdin.pause();
		stdout.write(LEAVE);
	};
}
exports.openTerminalDisplay = openTerminalDisplay;
