import * as N from './numbers.js';
import { PendingSignals } from './pending.js';
import { SignalSet } from './signal-info.js';
export { SignalSet } from './signal-info.js';
const UNBLOCKABLE = (1 << (N.SIGKILL - 1)) | (1 << (N.SIGSTOP - 1));
/** Signals that do nothing by default: signal(7). */
const IGNORED = new Set([N.SIGCHLD, N.SIGURG, N.SIGWINCH, N.SIGCONT]);
/** Signals that stop the process by default. */
export const STOPPING = new Set([N.SIGSTOP, N.SIGTSTP, N.SIGTTIN, N.SIGTTOU]);
/** What a process does on each signal: sighand_struct. Shared by the tasks that clone(2) made with CLONE_SIGHAND. */
export class SignalHandlers {
    /** Tasks that have it. */
    users = 1;
    actions = [];
    constructor() {
        for (let i = 0; i <= N.NSIG; i++)
            this.actions.push({ handler: N.SIG_DFL, flags: 0, restorer: 0, maskLow: 0, maskHigh: 0 });
    }
    copy() {
        const copy = new SignalHandlers();
        for (const [i, action] of this.actions.entries())
            Object.assign(copy.actions[i], action);
        return copy;
    }
    ignores(signal) {
        const { handler } = this.actions[signal];
        return handler === N.SIG_IGN || (handler === N.SIG_DFL && IGNORED.has(signal));
    }
}
/** A thread's signal state: blocked and pending signals, alternate stack, and the process's dispositions. */
export class Signals {
    handlers;
    shared;
    blocked = new SignalSet();
    /** Sent to this thread. */
    own = new PendingSignals();
    /** Mask to restore after sigsuspend(2). */
    saved = null;
    /** What sigtimedwait(2) waits for, although it is blocked. */
    awaited = new SignalSet();
    altStack = 0;
    altSize = 0;
    altFlags = 2;
    constructor(handlers, 
    /** Sent to the process. */
    shared) {
        this.handlers = handlers;
        this.shared = shared;
    }
    /** Of a new thread or process: the same mask, nothing pending. */
    copy(handlers, shared) {
        const copy = new Signals(handlers, shared);
        copy.blocked.set(this.blocked.low, this.blocked.high);
        return copy;
    }
    copyAlternateStack(from) {
        this.altStack = from.altStack;
        this.altSize = from.altSize;
        this.altFlags = from.altFlags;
    }
    get actions() {
        return this.handlers.actions;
    }
    setMask(low, high) {
        this.blocked.set(low & ~UNBLOCKABLE, high);
    }
    /** True if a signal is pending that is not blocked. */
    get deliverable() {
        const { own, shared, blocked } = this;
        return (((own.set.low | shared.set.low) & ~blocked.low) | ((own.set.high | shared.set.high) & ~blocked.high)) !== 0;
    }
    /** Whether a signal that was just sent ends a wait. */
    get wakes() {
        const { awaited } = this;
        return this.deliverable || ((this.pendingLow & awaited.low) | (this.pendingHigh & awaited.high)) !== 0;
    }
    get pendingLow() {
        return this.own.set.low | this.shared.set.low;
    }
    get pendingHigh() {
        return this.own.set.high | this.shared.set.high;
    }
    ignores(signal) {
        return this.handlers.ignores(signal);
    }
    /** Takes the pending signal out that is to be delivered next, of those not in `blocked`: the thread's own first. */
    take(blockedLow = this.blocked.low, blockedHigh = this.blocked.high) {
        return this.own.take(blockedLow, blockedHigh) ?? this.shared.take(blockedLow, blockedHigh);
    }
    /** execve(2): handlers go back to the default, ignored signals stay ignored. */
    exec() {
        for (const action of this.actions) {
            if (action.handler !== N.SIG_IGN)
                action.handler = N.SIG_DFL;
            action.flags = 0;
            action.maskLow = action.maskHigh = 0;
        }
        this.altStack = this.altSize = 0;
        this.altFlags = 2;
    }
}
