/**
 * The keys of a PC's keyboard: their names for QEMU (QKeyCode) and for browsers (UI Events KeyboardEvent code), what
 * they send (scancode set 1, IBM PS/2 Technical Reference), and what they write on a US keyboard.
 */
const row = (name, code, make, characters = '') => ({ name, code, make, characters });
const letters = (first, text) => [...text].map((letter, i) => row(letter, `Key${letter.toUpperCase()}`, first + i, letter + letter.toUpperCase()));
const digits = [...'1234567890'].map((digit, i) => row(digit, `Digit${digit}`, 2 + i, digit + '!@#$%^&*()'[i]));
const functions = Array.from({ length: 10 }, (_, i) => row(`f${i + 1}`, `F${i + 1}`, 0x3b + i));
/** Pause sends press and release in one, and nothing when it is let go. */
const PAUSE = 0xe11d;
export const KEYS = [
    row('esc', 'Escape', 0x01, '\x1b'),
    ...digits,
    row('minus', 'Minus', 0x0c, '-_'),
    row('equal', 'Equal', 0x0d, '=+'),
    row('backspace', 'Backspace', 0x0e, '\b'),
    row('tab', 'Tab', 0x0f, '\t'),
    ...letters(0x10, 'qwertyuiop'),
    row('bracket_left', 'BracketLeft', 0x1a, '[{'),
    row('bracket_right', 'BracketRight', 0x1b, ']}'),
    row('ret', 'Enter', 0x1c, '\n'),
    row('ctrl', 'ControlLeft', 0x1d),
    ...letters(0x1e, 'asdfghjkl'),
    row('semicolon', 'Semicolon', 0x27, ';:'),
    row('apostrophe', 'Quote', 0x28, '\'"'),
    row('grave_accent', 'Backquote', 0x29, '`~'),
    row('shift', 'ShiftLeft', 0x2a),
    row('backslash', 'Backslash', 0x2b, '\\|'),
    ...letters(0x2c, 'zxcvbnm'),
    row('comma', 'Comma', 0x33, ',<'),
    row('dot', 'Period', 0x34, '.>'),
    row('slash', 'Slash', 0x35, '/?'),
    row('shift_r', 'ShiftRight', 0x36),
    row('kp_multiply', 'NumpadMultiply', 0x37),
    row('alt', 'AltLeft', 0x38),
    row('spc', 'Space', 0x39, ' '),
    row('caps_lock', 'CapsLock', 0x3a),
    ...functions,
    row('num_lock', 'NumLock', 0x45),
    row('scroll_lock', 'ScrollLock', 0x46),
    row('kp_7', 'Numpad7', 0x47),
    row('kp_8', 'Numpad8', 0x48),
    row('kp_9', 'Numpad9', 0x49),
    row('kp_subtract', 'NumpadSubtract', 0x4a),
    row('kp_4', 'Numpad4', 0x4b),
    row('kp_5', 'Numpad5', 0x4c),
    row('kp_6', 'Numpad6', 0x4d),
    row('kp_add', 'NumpadAdd', 0x4e),
    row('kp_1', 'Numpad1', 0x4f),
    row('kp_2', 'Numpad2', 0x50),
    row('kp_3', 'Numpad3', 0x51),
    row('kp_0', 'Numpad0', 0x52),
    row('kp_decimal', 'NumpadDecimal', 0x53),
    row('less', 'IntlBackslash', 0x56),
    row('f11', 'F11', 0x57),
    row('f12', 'F12', 0x58),
    row('kp_enter', 'NumpadEnter', 0xe01c),
    row('ctrl_r', 'ControlRight', 0xe01d),
    row('kp_divide', 'NumpadDivide', 0xe035),
    row('print', 'PrintScreen', 0xe037),
    row('alt_r', 'AltRight', 0xe038),
    row('home', 'Home', 0xe047),
    row('up', 'ArrowUp', 0xe048),
    row('pgup', 'PageUp', 0xe049),
    row('left', 'ArrowLeft', 0xe04b),
    row('right', 'ArrowRight', 0xe04d),
    row('end', 'End', 0xe04f),
    row('down', 'ArrowDown', 0xe050),
    row('pgdn', 'PageDown', 0xe051),
    row('insert', 'Insert', 0xe052),
    row('delete', 'Delete', 0xe053),
    row('meta_l', 'MetaLeft', 0xe05b),
    row('meta_r', 'MetaRight', 0xe05c),
    row('menu', 'ContextMenu', 0xe05d),
    row('pause', 'Pause', PAUSE),
];
const PAUSE_BYTES = [0xe1, 0x1d, 0x45, 0xe1, 0x9d, 0xc5];
const byName = new Map(KEYS.map((key) => [key.name, key]));
const byCode = new Map(KEYS.map((key) => [key.code, key]));
const byCharacter = new Map(KEYS.flatMap((key) => [...key.characters].map((character, i) => [character, { key, shift: i === 1 }])));
export function keyNamed(name) {
    return byName.get(name);
}
export function keyOfCode(code) {
    return byCode.get(code);
}
/** The key that writes a character on a US keyboard, and whether with shift; undefined: none does. */
export function keyOfCharacter(character) {
    return byCharacter.get(character === '\r' ? '\n' : character);
}
/** What a key sends in set 1 when it goes down or up. */
export function scancodes(key, down) {
    if (key.make === PAUSE)
        return down ? PAUSE_BYTES : [];
    const code = (key.make & 0xff) | (down ? 0 : 0x80);
    return key.make > 0xff ? [key.make >> 8, code] : [code];
}
/** Presses and releases that write `text`, each as set 1 bytes. Characters that a US keyboard lacks are left out. */
export function typed(text) {
    const shift = keyNamed('shift');
    return [...text].flatMap((character) => {
        const found = keyOfCharacter(character);
        if (found === undefined)
            return [];
        const press = [scancodes(found.key, true), scancodes(found.key, false)];
        return found.shift ? [scancodes(shift, true), ...press, scancodes(shift, false)] : press;
    });
}
