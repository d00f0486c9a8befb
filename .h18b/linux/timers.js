import * as N from './signals/numbers.js';
/**
 * setitimer(2), alarm(2) and timer_create(2). CPU-time timers run on the CPU clock, looked at on the same occasions.
 */
export class Timers {
    clock;
    send;
    changed;
    #itimers = [
        { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGALRM, code: N.SI_KERNEL }, overrun: 0 },
        { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGVTALRM, code: N.SI_KERNEL }, overrun: 0 },
        { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: { signal: N.SIGPROF, code: N.SI_KERNEL }, overrun: 0 },
    ];
    #posix = new Map();
    #nextId = 0;
    /** The earliest deadline. */
    next = Number.POSITIVE_INFINITY;
    armed = false;
    constructor(clock, send, 
    /** `next` has changed. */
    changed = () => { }) {
        this.clock = clock;
        this.send = send;
        this.changed = changed;
    }
    /** Sends the signals that are due. */
    fire() {
        if (!this.armed)
            return;
        const now = this.clock.monotonic();
        if (now < this.next)
            return;
        for (const t of this.#itimers)
            this.#fireOne(t, now);
        for (const t of this.#posix.values())
            this.#fireOne(t, now);
        this.#update();
    }
    #fireOne(t, now) {
        if (t.deadline > now)
            return;
        if (t.info !== null)
            this.send(t.info);
        if (t.intervalNs > 0) {
            const missed = Math.floor((now - t.deadline) / t.intervalNs);
            t.overrun = missed;
            t.deadline += (missed + 1) * t.intervalNs;
        }
        else
            t.deadline = Number.POSITIVE_INFINITY;
    }
    #update() {
        let next = Number.POSITIVE_INFINITY;
        for (const t of this.#itimers)
            next = Math.min(next, t.deadline);
        for (const t of this.#posix.values())
            next = Math.min(next, t.deadline);
        this.next = next;
        this.armed = next !== Number.POSITIVE_INFINITY;
        this.changed(this);
    }
    #set(t, deadline, intervalNs) {
        t.deadline = deadline;
        t.intervalNs = intervalNs;
        t.overrun = 0;
        this.#update();
    }
    #left(t) {
        return t.deadline === Number.POSITIVE_INFINITY ? 0 : Math.max(1000, t.deadline - this.clock.monotonic());
    }
    /** Time left and interval of interval timer `which`, in nanoseconds. */
    getItimer(which) {
        const t = this.#itimers[which];
        return { left: this.#left(t), interval: t.intervalNs };
    }
    setItimer(which, ns, intervalNs) {
        this.#set(this.#itimers[which], ns > 0 ? this.clock.monotonic() + ns : Number.POSITIVE_INFINITY, intervalNs);
    }
    create(info) {
        const id = this.#nextId++;
        const stamped = info === null ? null : { ...info, timerId: id };
        this.#posix.set(id, { deadline: Number.POSITIVE_INFINITY, intervalNs: 0, info: stamped, overrun: 0 });
        return id;
    }
    get count() {
        return this.#posix.size;
    }
    has(id) {
        return this.#posix.has(id);
    }
    get(id) {
        const t = this.#posix.get(id);
        return { left: this.#left(t), interval: t.intervalNs };
    }
    set(id, deadline, intervalNs) {
        this.#set(this.#posix.get(id), deadline, intervalNs);
    }
    overrun(id) {
        return this.#posix.get(id).overrun;
    }
    delete(id) {
        this.#posix.delete(id);
        this.#update();
    }
    /** The process has ended. */
    clear() {
        for (const t of this.#itimers)
            t.deadline = Number.POSITIVE_INFINITY;
        this.#posix.clear();
        this.#update();
    }
    /** execve(2) deletes POSIX timers; interval timers go on. */
    exec() {
        this.#posix.clear();
        this.#update();
    }
}
