/** What a terminal sends for keys (ECMA-48; xterm's control sequences), as keys of a PC. */
import { keyNamed, keyOfCharacter } from '../../../devices/keys.js';
const ESCAPE = 0x1b;
/** Last letters of `ESC [ ... X` and `ESC O X`. */
const BY_LETTER = {
    A: 'up',
    B: 'down',
    C: 'right',
    D: 'left',
    E: 'kp_5',
    F: 'end',
    H: 'home',
    P: 'f1',
    Q: 'f2',
    R: 'f3',
    S: 'f4',
};
/** Numbers of `ESC [ N ~`. */
const BY_NUMBER = {
    1: 'home',
    2: 'insert',
    3: 'delete',
    4: 'end',
    5: 'pgup',
    6: 'pgdn',
    7: 'home',
    8: 'end',
    11: 'f1',
    12: 'f2',
    13: 'f3',
    14: 'f4',
    15: 'f5',
    17: 'f6',
    18: 'f7',
    19: 'f8',
    20: 'f9',
    21: 'f10',
    23: 'f11',
    24: 'f12',
};
function held(modifier) {
    // 1 and the bits: shift 1, alt 2, ctrl 4.
    const bits = modifier - 1;
    return [...(bits & 1 ? ['shift'] : []), ...(bits & 2 ? ['alt'] : []), ...(bits & 4 ? ['ctrl'] : [])];
}
/** What one byte that is no escape sequence writes. */
function ofByte(byte) {
    if (byte === 0x7f || byte === 8)
        return ['backspace'];
    if (byte === 0)
        return ['ctrl', 'spc'];
    if (byte === 9)
        return ['tab'];
    if (byte === 10 || byte === 13)
        return ['ret'];
    if (byte === ESCAPE)
        return ['esc'];
    if (byte < 0x20) {
        const found = keyOfCharacter(String.fromCharCode(byte + 0x60)) ?? keyOfCharacter(String.fromCharCode(byte + 0x40));
        return found ? ['ctrl', found.key.name] : null;
    }
    const found = keyOfCharacter(String.fromCharCode(byte));
    return found ? [...(found.shift ? ['shift'] : []), found.key.name] : null;
}
/** The sequence that begins `bytes`, which follow ESC: its length, and the chord. Null: more has to come. */
function sequence(bytes) {
    const first = String.fromCharCode(bytes[0]);
    if (first === 'O') {
        if (bytes.length < 2)
            return null;
        const name = BY_LETTER[String.fromCharCode(bytes[1])];
        return { length: 2, chord: name ? [name] : null };
    }
    const end = bytes.findIndex((byte, i) => i > 0 && byte >= 0x40 && byte <= 0x7e);
    if (end < 0)
        return bytes.length > 16 ? { length: bytes.length, chord: null } : null;
    const last = String.fromCharCode(bytes[end]);
    const [number = 1, modifier = 1] = String.fromCharCode(...bytes.slice(1, end))
        .split(';')
        .map(Number);
    const name = last === '~' ? BY_NUMBER[number] : last === 'Z' ? 'tab' : BY_LETTER[last];
    const chord = name === undefined ? null : [...(last === 'Z' ? ['shift'] : held(modifier)), name];
    return { length: end + 1, chord: chord?.every((key) => keyNamed(key)) ? chord : null };
}
/** Turns a terminal's bytes into chords. An ESC that nothing follows is the key itself: `flush`, after a moment. */
export class TerminalKeys {
    #bytes = [];
    /** Whether something is half there. */
    get pending() {
        return this.#bytes.length > 0;
    }
    take(bytes) {
        this.#bytes.push(...bytes);
        const chords = [];
        const add = (chord) => {
            if (chord !== null)
                chords.push(chord);
        };
        while (this.#bytes.length > 0) {
            if (this.#bytes[0] !== ESCAPE) {
                add(ofByte(this.#bytes.shift()));
                continue;
            }
            const next = this.#bytes[1];
            if (next === undefined)
                break;
            if (next === 0x5b || next === 0x4f) {
                const found = sequence(this.#bytes.slice(1));
                if (found === null)
                    break;
                add(found.chord);
                this.#bytes.splice(0, found.length + 1);
                continue;
            }
            this.#bytes.splice(0, 2);
            // Alt, as terminals send it; two escapes are two.
            const chord = ofByte(next);
            if (next === ESCAPE)
                add(['esc']);
            add(chord && next !== ESCAPE ? ['alt', ...chord] : chord);
        }
        return chords;
    }
    flush() {
        const chords = this.#bytes.map(ofByte).filter((chord) => chord !== null);
        this.#bytes = [];
        return chords;
    }
}
