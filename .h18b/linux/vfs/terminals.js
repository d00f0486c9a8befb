import * as N from '../signals/numbers.js';
import { groupsOf, sendToGroup } from '../signals/send.js';
import { Pty } from './pty.js';
/** The pseudo-terminals, and what terminals do to sessions and process groups. */
export class Terminals {
    kernel;
    constructor(kernel) {
        this.kernel = kernel;
    }
    /** Pseudo-terminals by number. */
    ptys = new Map();
    /** The process group in the foreground of the host's terminal, which is the first process's. */
    hostForeground = 0;
    newPty() {
        let index = 0;
        while (this.ptys.has(index))
            index++;
        const pty = new Pty(this.kernel, index);
        this.ptys.set(index, pty);
        return pty;
    }
    /** The pseudo-terminal that controls a session. */
    terminalOf(sid) {
        for (const pty of this.ptys.values())
            if (pty.session === sid)
                return pty;
        return null;
    }
    /** A terminal sends a signal to a process group. */
    signalForeground(pgid, info) {
        for (const group of groupsOf(this.kernel, pgid))
            sendToGroup(this.kernel, group, info);
    }
    /**
     * A terminal's other end is gone, or its session's leader has ended: disassociate_ctty() of
     * drivers/tty/tty_jobctrl.c.
     */
    hangUp(pty) {
        const { session, foreground } = pty;
        pty.session = pty.foreground = 0;
        if (pty.masters === 0)
            this.ptys.delete(pty.index);
        const leader = session === 0 ? undefined : this.kernel.groups.get(session);
        const told = new Set([
            ...(leader === undefined ? [] : [leader]),
            ...(foreground === 0 ? [] : groupsOf(this.kernel, foreground)),
        ]);
        for (const group of told) {
            sendToGroup(this.kernel, group, { signal: N.SIGHUP, code: N.SI_KERNEL });
            sendToGroup(this.kernel, group, { signal: N.SIGCONT, code: N.SI_KERNEL });
        }
    }
}
