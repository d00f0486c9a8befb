/** Bits of the flag words: asm-generic/termbits.h. */
const [ISTRIP, INLCR, IGNCR, ICRNL] = [0x20, 0x40, 0x80, 0x100];
const [OPOST, ONLCR, OCRNL] = [1, 4, 8];
const [ISIG, ICANON, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH] = [1, 2, 8, 0x10, 0x20, 0x40, 0x80];
const ECHOCTL = 0x200;
const ECHOKE = 0x800;
const IEXTEN = 0x8000;
/** Places in c_cc. */
const [VINTR, VQUIT, VERASE, VKILL, VEOF, VMIN, VSUSP, VEOL, VWERASE, VLNEXT, VEOL2] = [
    0, 1, 2, 3, 4, 6, 10, 11, 14, 15, 16,
];
const NEWLINE = 10;
const RETURN = 13;
const ERASE = [8, 32, 8];
/** What a new terminal has: tty_std_termios, INIT_C_CC. */
export function standardTermios() {
    const cc = new Uint8Array(19);
    cc.set([3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22]);
    return { iflag: 0x500, oflag: 5, cflag: 0xbf, lflag: 0x8a3b, cc };
}
/**
 * What lies between the two ends of a terminal: turns keys into lines and signals, and echoes them: termios(3),
 * drivers/tty/n_tty.c. Flow control by characters is not there: the other end takes what comes.
 */
export class LineDiscipline {
    show;
    signal;
    termios = standardTermios();
    /** What can be read: lines, or in raw mode pieces of what came. An empty one is an end of file. */
    #ready = [];
    /** The line that is being edited. */
    #line = [];
    #isLiteral = false;
    constructor(
    /** Takes what the terminal shows. */
    show, signal) {
        this.show = show;
        this.signal = signal;
    }
    get isReady() {
        return this.#ready.length > 0;
    }
    get available() {
        return this.#ready.reduce((n, piece) => n + piece.length, 0);
    }
    /** In raw mode: whether a read waits for the first byte. */
    get waits() {
        return this.#has(ICANON) || this.termios.cc[VMIN] > 0;
    }
    #has(bit) {
        return (this.termios.lflag & bit) !== 0;
    }
    #is(character, place) {
        return character !== 0 && this.termios.cc[place] === character;
    }
    set(termios) {
        const wasCanonical = this.#has(ICANON);
        this.termios = termios;
        if (wasCanonical && !this.#has(ICANON))
            this.#end();
    }
    /** What is waiting to be read goes. */
    flush() {
        this.#ready.length = 0;
        this.#line = [];
    }
    /** Characters come from the keyboard. */
    input(bytes) {
        for (const byte of bytes)
            this.#one(byte);
        if (!this.#has(ICANON))
            this.#end();
    }
    /** The line goes to whoever reads, without a newline of its own. */
    #end() {
        if (this.#line.length > 0)
            this.#ready.push(Uint8Array.from(this.#line));
        this.#line = [];
    }
    #one(typed) {
        const { iflag } = this.termios;
        let c = (iflag & ISTRIP) !== 0 ? typed & 0x7f : typed;
        if (this.#isLiteral) {
            this.#isLiteral = false;
            this.#put(c);
            return;
        }
        if (c === RETURN) {
            if ((iflag & IGNCR) !== 0)
                return;
            if ((iflag & ICRNL) !== 0)
                c = NEWLINE;
        }
        else if (c === NEWLINE && (iflag & INLCR) !== 0)
            c = RETURN;
        if (this.#has(ISIG) && this.#signals(c))
            return;
        if (!this.#has(ICANON)) {
            this.#put(c);
            return;
        }
        this.#edit(c);
    }
    #signals(c) {
        const which = this.#is(c, VINTR)
            ? 'interrupt'
            : this.#is(c, VQUIT)
                ? 'quit'
                : this.#is(c, VSUSP)
                    ? 'suspend'
                    : null;
        if (which === null)
            return false;
        if (!this.#has(NOFLSH))
            this.flush();
        this.#echo(c);
        this.signal(which);
        return true;
    }
    #edit(c) {
        const extended = this.#has(IEXTEN);
        if (this.#is(c, VERASE))
            this.#erase(1);
        else if (extended && this.#is(c, VWERASE))
            this.#erase(this.#wordLength());
        else if (this.#is(c, VKILL))
            this.#kill(c);
        else if (extended && this.#is(c, VLNEXT)) {
            this.#isLiteral = true;
            if (this.#has(ECHO) && this.#has(ECHOCTL))
                this.show([94, 8]);
        }
        else if (this.#is(c, VEOF)) {
            this.#ready.push(Uint8Array.from(this.#line));
            this.#line = [];
        }
        else if (c === NEWLINE || this.#is(c, VEOL) || (extended && this.#is(c, VEOL2))) {
            this.#line.push(c);
            if (this.#has(ECHO) || (c === NEWLINE && this.#has(ECHONL)))
                this.#echoPlain(c);
            this.#end();
        }
        else
            this.#put(c);
    }
    #put(c) {
        this.#line.push(c);
        this.#echo(c);
    }
    #isControl(c) {
        return (c < 32 && c !== 9 && c !== NEWLINE) || c === 127;
    }
    #echo(c) {
        if (!this.#has(ECHO))
            return;
        if (this.#isControl(c) && this.#has(ECHOCTL))
            this.show([94, c ^ 64]);
        else
            this.#echoPlain(c);
    }
    #echoPlain(c) {
        this.show(this.output(Uint8Array.of(c)));
    }
    /** How many bytes of the line belong to its last word. */
    #wordLength() {
        let n = 0;
        const at = (i) => this.#line[this.#line.length - 1 - i];
        while (at(n) === 32 || at(n) === 9)
            n++;
        while (n < this.#line.length && at(n) !== 32 && at(n) !== 9)
            n++;
        return n;
    }
    #erase(count) {
        for (let i = 0; i < count && this.#line.length > 0; i++) {
            // All bytes of a character in UTF-8.
            let c = this.#line.pop();
            while ((c & 0xc0) === 0x80 && this.#line.length > 0)
                c = this.#line.pop();
            if (!this.#has(ECHO) || !this.#has(ECHOE))
                continue;
            this.show(this.#isControl(c) && this.#has(ECHOCTL) ? [...ERASE, ...ERASE] : ERASE);
        }
    }
    #kill(c) {
        if (this.#has(ECHOKE) && this.#has(ECHOE))
            this.#erase(this.#line.length);
        else {
            this.#line = [];
            this.#echo(c);
            if (this.#has(ECHOK))
                this.#echoPlain(NEWLINE);
        }
    }
    /** Reads into a buffer; null: there is nothing yet. In canonical mode one line at most. */
    read(memory, at, length) {
        const first = this.#ready[0];
        if (first === undefined)
            return null;
        let done = 0;
        do {
            const piece = this.#ready[0];
            const n = Math.min(length - done, piece.length);
            memory.set(piece.subarray(0, n), at + done);
            done += n;
            if (n < piece.length)
                this.#ready[0] = piece.subarray(n);
            else
                this.#ready.shift();
        } while (!this.#has(ICANON) && done < length && this.#ready.length > 0);
        return done;
    }
    /** What a program writes, as the terminal shows it. */
    output(bytes) {
        const { oflag } = this.termios;
        if ((oflag & OPOST) === 0)
            return [...bytes];
        const out = [];
        for (const byte of bytes) {
            if (byte === NEWLINE && (oflag & ONLCR) !== 0)
                out.push(RETURN, NEWLINE);
            else
                out.push(byte === RETURN && (oflag & OCRNL) !== 0 ? NEWLINE : byte);
        }
        return out;
    }
}
