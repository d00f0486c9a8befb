import type { Linux } from '../kernel.js';
import type { SignalInfo } from '../signals/signals.js';
import { Pty } from './pty.js';
/** The pseudo-terminals, and what terminals do to sessions and process groups. */
export declare class Terminals {
    private readonly kernel;
    constructor(kernel: Linux);
    /** Pseudo-terminals by number. */
    readonly ptys: Map<number, Pty>;
    /** The process group in the foreground of the host's terminal, which is the first process's. */
    hostForeground: number;
    newPty(): Pty;
    /** The pseudo-terminal that controls a session. */
    terminalOf(sid: number): Pty | null;
    /** A terminal sends a signal to a process group. */
    signalForeground(pgid: number, info: SignalInfo): void;
    /**
     * A terminal's other end is gone, or its session's leader has ended: disassociate_ctty() of
     * drivers/tty/tty_jobctrl.c.
     */
    hangUp(pty: Pty): void;
}
