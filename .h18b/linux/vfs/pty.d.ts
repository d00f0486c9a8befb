import type { Linux } from '../kernel.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { LineDiscipline, type Termios } from './line-discipline.js';
import { OpenFile, type Terminal } from './node.js';
import { PipeBuffer } from './pipe.js';
import { type StatRecord } from './stat.js';
/** A pseudo-terminal: pty(7). The master is the keyboard and the screen, the slave the terminal. */
export declare class Pty implements Terminal {
    #private;
    readonly kernel: Linux;
    readonly index: number;
    readonly discipline: LineDiscipline;
    /** What the terminal shows, until the master reads it. */
    readonly screen: PipeBuffer;
    /** TIOCSPTLCK: slaves cannot be opened. */
    isLocked: boolean;
    masters: number;
    slaves: number;
    /** A slave was open, and the last is closed. */
    isHungUp: boolean;
    /** The session whose controlling terminal it is, and its process group in the foreground; 0: none. */
    session: number;
    foreground: number;
    constructor(kernel: Linux, index: number);
    /** Who waits for either end. */
    get queue(): WaitQueue;
    get(): Termios;
    set(termios: Termios): void;
    size(): {
        rows: number;
        columns: number;
    };
    setSize(rows: number, columns: number): void;
    /** tty_check_change() and job_control(): what becomes of a caller in the background; 0: it may go on. */
    checkBackground(signal: number): number;
    input(bytes: Uint8Array): void;
    /** The master is gone: the session loses its terminal. */
    hangUp(): void;
}
/** What the slave's side and the master's have in common. */
declare abstract class PtyEnd extends OpenFile {
    readonly pty: Pty;
    constructor(flags: number, pty: Pty);
    get stream(): boolean;
    get queue(): WaitQueue;
    terminal(): Pty;
    protected nothingYet(): number;
}
export declare class PtyMaster extends PtyEnd {
    constructor(flags: number, pty: Pty);
    stat(out: StatRecord): number;
    read(memory: Uint8Array, at: number, length: number): number;
    write(memory: Uint8Array, at: number, length: number): number;
    available(): number;
    poll(): number;
    name(): string;
    close(): void;
}
export declare class PtySlave extends PtyEnd {
    constructor(flags: number, pty: Pty);
    stat(out: StatRecord): number;
    read(memory: Uint8Array, at: number, length: number): number;
    write(memory: Uint8Array, at: number, length: number): number;
    available(): number;
    poll(): number;
    name(): string;
    reopen(flags: number): OpenFile;
    close(): void;
}
export declare function slaveStat(pty: Pty, out: StatRecord): void;
export {};
