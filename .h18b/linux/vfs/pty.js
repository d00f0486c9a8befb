import { EAGAIN, EIO, ERESTARTSYS } from '../errno.js';
import * as N from '../signals/numbers.js';
import { O_NONBLOCK, POLLHUP, POLLIN, POLLOUT, S_IFCHR } from './constants.js';
import { LineDiscipline } from './line-discipline.js';
import { OpenFile } from './node.js';
import { PipeBuffer } from './pipe.js';
import { makeDevice } from './stat.js';
/** Major number of slaves: UNIX98_PTY_SLAVE_MAJOR. */
const SLAVE_MAJOR = 136;
/** TOSTOP of c_lflag: output from the background stops its process. */
const TOSTOP = 0x100;
const SIGNALS = { interrupt: N.SIGINT, quit: N.SIGQUIT, suspend: N.SIGTSTP };
/** What one write takes at a time: less than fits after newlines have become two characters. */
const PIECE = 4096;
/** A pseudo-terminal: pty(7). The master is the keyboard and the screen, the slave the terminal. */
export class Pty {
    kernel;
    index;
    discipline;
    /** What the terminal shows, until the master reads it. */
    screen;
    /** TIOCSPTLCK: slaves cannot be opened. */
    isLocked = true;
    masters = 0;
    slaves = 0;
    /** A slave was open, and the last is closed. */
    isHungUp = false;
    /** The session whose controlling terminal it is, and its process group in the foreground; 0: none. */
    session = 0;
    foreground = 0;
    #rows = 0;
    #columns = 0;
    constructor(kernel, index) {
        this.kernel = kernel;
        this.index = index;
        this.screen = new PipeBuffer(0);
        this.discipline = new LineDiscipline((bytes) => {
            this.screen.write(Uint8Array.from(bytes), 0, bytes.length);
        }, (which) => this.#signal(SIGNALS[which]));
    }
    /** Who waits for either end. */
    get queue() {
        return this.screen.queue;
    }
    #signal(signal) {
        if (this.foreground !== 0)
            this.kernel.terminals.signalForeground(this.foreground, { signal, code: N.SI_KERNEL });
    }
    // --- Terminal ---
    get() {
        return this.discipline.termios;
    }
    set(termios) {
        this.discipline.set(termios);
        this.queue.wake();
    }
    size() {
        return { rows: this.#rows, columns: this.#columns };
    }
    setSize(rows, columns) {
        if (rows === this.#rows && columns === this.#columns)
            return;
        this.#rows = rows;
        this.#columns = columns;
        this.#signal(N.SIGWINCH);
    }
    /** tty_check_change() and job_control(): what becomes of a caller in the background; 0: it may go on. */
    checkBackground(signal) {
        const { group, signals } = this.kernel;
        if (this.session === 0 || group.sid !== this.session || group.pgid === this.foreground)
            return 0;
        if (signals.ignores(signal) || signals.blocked.has(signal))
            return signal === N.SIGTTIN ? -EIO : 0;
        this.kernel.terminals.signalForeground(group.pgid, { signal, code: N.SI_KERNEL });
        return -ERESTARTSYS;
    }
    input(bytes) {
        this.discipline.input(bytes);
        this.queue.wake(POLLIN);
    }
    /** The master is gone: the session loses its terminal. */
    hangUp() {
        this.kernel.terminals.hangUp(this);
        this.queue.wake();
    }
}
/** What the slave's side and the master's have in common. */
class PtyEnd extends OpenFile {
    pty;
    constructor(flags, pty) {
        super(flags);
        this.pty = pty;
    }
    get stream() {
        return true;
    }
    get queue() {
        return this.pty.queue;
    }
    terminal() {
        return this.pty;
    }
    nothingYet() {
        return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    }
}
export class PtyMaster extends PtyEnd {
    constructor(flags, pty) {
        super(flags, pty);
        pty.masters++;
    }
    stat(out) {
        out.clear();
        out.mode = S_IFCHR | 0o666;
        out.nlink = 1;
        out.rdev = makeDevice(5, 2);
        return 0;
    }
    read(memory, at, length) {
        const { screen } = this.pty;
        if (screen.length > 0)
            return screen.read(memory, at, length);
        return this.pty.isHungUp ? -EIO : this.nothingYet();
    }
    write(memory, at, length) {
        const n = Math.min(length, PIECE);
        if (n > 0 && this.pty.screen.room < 3 * n)
            return this.nothingYet();
        this.pty.input(memory.subarray(at, at + n));
        return n;
    }
    available() {
        return this.pty.screen.length;
    }
    poll() {
        const { screen, isHungUp } = this.pty;
        return (screen.length > 0 ? POLLIN : 0) | (screen.room >= 3 * PIECE ? POLLOUT : 0) | (isHungUp ? POLLHUP : 0);
    }
    name() {
        return '/dev/ptmx';
    }
    close() {
        if (--this.pty.masters === 0)
            this.pty.hangUp();
    }
}
export class PtySlave extends PtyEnd {
    constructor(flags, pty) {
        super(flags, pty);
        pty.slaves++;
        pty.isHungUp = false;
    }
    stat(out) {
        slaveStat(this.pty, out);
        return 0;
    }
    read(memory, at, length) {
        const { pty } = this;
        const stopped = pty.checkBackground(N.SIGTTIN);
        if (stopped !== 0)
            return stopped;
        const n = pty.discipline.read(memory, at, length);
        if (n !== null)
            return n;
        if (pty.masters === 0 || !pty.discipline.waits)
            return 0;
        return this.nothingYet();
    }
    write(memory, at, length) {
        const { pty } = this;
        if (pty.masters === 0)
            return -EIO;
        if ((pty.get().lflag & TOSTOP) !== 0) {
            const stopped = pty.checkBackground(N.SIGTTOU);
            if (stopped !== 0)
                return stopped;
        }
        const n = Math.min(length, PIECE);
        if (n > 0 && pty.screen.room < 2 * n)
            return this.nothingYet();
        const shown = Uint8Array.from(pty.discipline.output(memory.subarray(at, at + n)));
        pty.screen.write(shown, 0, shown.length);
        return n;
    }
    available() {
        return this.pty.discipline.available;
    }
    poll() {
        const { pty } = this;
        const gone = pty.masters === 0;
        const readable = pty.discipline.isReady || gone ? POLLIN : 0;
        return readable | (gone ? POLLHUP : 0) | (pty.screen.room >= 2 * PIECE || gone ? POLLOUT : 0);
    }
    name() {
        return `/dev/pts/${this.pty.index}`;
    }
    reopen(flags) {
        return new PtySlave(flags, this.pty);
    }
    close() {
        if (--this.pty.slaves > 0)
            return;
        this.pty.isHungUp = true;
        this.pty.queue.wake();
    }
}
export function slaveStat(pty, out) {
    out.clear();
    out.dev = 24;
    out.ino = pty.index + 3;
    out.mode = S_IFCHR | 0o620;
    out.nlink = 1;
    out.uid = pty.kernel.credentials.uid;
    out.gid = 5;
    out.rdev = makeDevice(SLAVE_MAJOR, pty.index);
}
