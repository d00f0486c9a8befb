const row = (name, code, make, characters = "") => ({
	name,
	code,
	make,
	characters
});
const letters = (first, text) => [...text].map((letter, i) => row(letter, `Key${letter.toUpperCase()}`, first + i, letter + letter.toUpperCase()));
const digits = [..."1234567890"].map((digit, i) => row(digit, `Digit${digit}`, 2 + i, digit + "!@#$%^&*()"[i]));
const functions = Array.from({ length: 10 }, (_, i) => row(`f${i + 1}`, `F${i + 1}`, 59 + i));
const PAUSE = 57629;
const KEYS = [
	row("esc", "Escape", 1, "\x1B"),
	...digits,
	row("minus", "Minus", 12, "-_"),
	row("equal", "Equal", 13, "=+"),
	row("backspace", "Backspace", 14, "\b"),
	row("tab", "Tab", 15, "	"),
	...letters(16, "qwertyuiop"),
	row("bracket_left", "BracketLeft", 26, "[{"),
	row("bracket_right", "BracketRight", 27, "]}"),
	row("ret", "Enter", 28, "\n"),
	row("ctrl", "ControlLeft", 29),
	...letters(30, "asdfghjkl"),
	row("semicolon", "Semicolon", 39, ";:"),
	row("apostrophe", "Quote", 40, "'\""),
	row("grave_accent", "Backquote", 41, "`~"),
	row("shift", "ShiftLeft", 42),
	row("backslash", "Backslash", 43, "\\|"),
	...letters(44, "zxcvbnm"),
	row("comma", "Comma", 51, ",<"),
	row("dot", "Period", 52, ".>"),
	row("slash", "Slash", 53, "/?"),
	row("shift_r", "ShiftRight", 54),
	row("kp_multiply", "NumpadMultiply", 55),
	row("alt", "AltLeft", 56),
	row("spc", "Space", 57, " "),
	row("caps_lock", "CapsLock", 58),
	...functions,
	row("num_lock", "NumLock", 69),
	row("scroll_lock", "ScrollLock", 70),
	row("kp_7", "Numpad7", 71),
	row("kp_8", "Numpad8", 72),
	row("kp_9", "Numpad9", 73),
	row("kp_subtract", "NumpadSubtract", 74),
	row("kp_4", "Numpad4", 75),
	row("kp_5", "Numpad5", 76),
	row("kp_6", "Numpad6", 77),
	row("kp_add", "NumpadAdd", 78),
	row("kp_1", "Numpad1", 79),
	row("kp_2", "Numpad2", 80),
	row("kp_3", "Numpad3", 81),
	row("kp_0", "Numpad0", 82),
	row("kp_decimal", "NumpadDecimal", 83),
	row("less", "IntlBackslash", 86),
	row("f11", "F11", 87),
	row("f12", "F12", 88),
	row("kp_enter", "NumpadEnter", 57372),
	row("ctrl_r", "ControlRight", 57373),
	row("kp_divide", "NumpadDivide", 57397),
	row("print", "PrintScreen", 57399),
	row("alt_r", "AltRight", 57400),
	row("home", "Home", 57415),
	row("up", "ArrowUp", 57416),
	row("pgup", "PageUp", 57417),
	row("left", "ArrowLeft", 57419),
	row("right", "ArrowRight", 57421),
	row("end", "End", 57423),
	row("down", "ArrowDown", 57424),
	row("pgdn", "PageDown", 57425),
	row("insert", "Insert", 57426),
	row("delete", "Delete", 57427),
	row("meta_l", "MetaLeft", 57435),
	row("meta_r", "MetaRight", 57436),
	row("menu", "ContextMenu", 57437),
	row("pause", "Pause", PAUSE)
];
const PAUSE_BYTES = [
	225,
	29,
	69,
	225,
	157,
	197
];
const byName = new Map(KEYS.map((key) => [key.name, key]));
const byCode = new Map(KEYS.map((key) => [key.code, key]));
const byCharacter = new Map(KEYS.flatMap((key) => [...key.characters].map((character, i) => [character, {
	key,
	shift: i === 1
}])));
function keyNamed(name) {
	return byName.get(name);
}
function keyOfCode(code) {
	return byCode.get(code);
}
function keyOfCharacter(character) {
	return byCharacter.get(character === "\r" ? "\n" : character);
}
function scancodes(key, down) {
	if (key.make === PAUSE) return down ? PAUSE_BYTES : [];
	const code = key.make & 255 | (down ? 0 : 128);
	return key.make > 255 ? [key.make >> 8, code] : [code];
}
Object.defineProperty(exports, "KEYS", {
	enumerable: true,
	get: function() {
		return KEYS;
	}
});
Object.defineProperty(exports, "keyNamed", {
	enumerable: true,
	get: function() {
		return keyNamed;
	}
});
Object.defineProperty(exports, "keyOfCharacter", {
	enumerable: true,
	get: function() {
		return keyOfCharacter;
	}
});
Object.defineProperty(exports, "keyOfCode", {
	enumerable: true,
	get: function() {
		return keyOfCode;
	}
});
Object.defineProperty(exports, "scancodes", {
	enumerable: true,
	get: function() {
		return scancodes;
	}
});
