import { UserError } from '../../host/user-error.js';
import { endAfterInit } from './exit.js';
/** Guest instructions that a task may execute while others wait for their turn. */
const SLICE = 1_000_000;
/** How long the host sleeps between looks at what does not wake anybody, at most; ns. */
const POLL_NS = 2e6;
/** Whose turn it is: switches between tasks, waits when none can run, and counts what each has used. */
export class Turns {
    kernel;
    /** Timers of processes that are armed. */
    armed = new Set();
    #engine = null;
    #spaces = null;
    /** Count of instructions from which on the task's turn is over; when it began, in ns. */
    #turnEnds = SLICE;
    #turnBegan;
    constructor(kernel) {
        this.kernel = kernel;
        this.#turnBegan = kernel.clock.ticks();
    }
    attach(engine, spaces) {
        this.#engine = engine;
        this.#spaces = spaces;
    }
    /** Sees to it that `current` is a task that can run, or that all has ended. */
    pick() {
        const { kernel } = this;
        const { scheduler } = kernel;
        if (kernel.idleUntil !== null) {
            kernel.idleUntil = null;
            scheduler.wakePollers();
        }
        for (;;) {
            this.#expire();
            const { current } = kernel;
            const runs = current.state === 'running' && !current.group.stopped;
            if (runs && (!scheduler.othersReady || this.#instructions() < this.#turnEnds))
                return;
            if (current.state === 'running') {
                if (runs)
                    scheduler.ready(current);
                else if (!current.group.held.includes(current))
                    current.group.held.push(current);
            }
            const next = scheduler.take();
            if (next !== null) {
                this.#switchTo(next);
                return;
            }
            this.#idle();
            if (kernel.finished || kernel.idleUntil !== null)
                return;
        }
    }
    #instructions() {
        return this.#engine?.instructionCount() ?? 0;
    }
    /** Timers and deadlines that are due. */
    #expire() {
        const { kernel } = this;
        if (this.armed.size > 0)
            for (const timers of [...this.armed])
                timers.fire();
        const { deadlines } = kernel.scheduler;
        if (deadlines.size > 0)
            kernel.scheduler.expire(kernel.clock.monotonic());
        if (kernel.alarms.size === 0)
            return;
        const now = kernel.clock.monotonic();
        for (let due = kernel.alarms.take(now); due !== null; due = kernel.alarms.take(now))
            due();
    }
    /** Nobody can run: waits for the next timer, or for the host. */
    #idle() {
        const { kernel } = this;
        endAfterInit(kernel);
        if (kernel.finished)
            return;
        const { scheduler } = kernel;
        let until = Math.min(scheduler.deadlines.next, kernel.alarms.next);
        for (const timers of this.armed)
            until = Math.min(until, timers.next);
        const polls = scheduler.pollers.size > 0;
        const { outside } = kernel.network;
        if (until === Number.POSITIVE_INFINITY && !polls && outside?.isExpected !== true) {
            // A debugger wants to see why.
            if (kernel.tracer !== null && kernel.exit === null)
                kernel.idleUntil = until;
            else
                this.#stuck();
            return;
        }
        const now = kernel.clock.monotonic();
        if (outside !== null || (kernel.servesHost && !kernel.clock.isCounted)) {
            // The host's events have to be served meanwhile.
            kernel.idleUntil = polls ? Math.min(until, now + POLL_NS) : until;
            return;
        }
        if (polls) {
            // Where time is the count of instructions, it goes on all the same.
            if (kernel.clock.isCounted)
                kernel.clock.sleep(Math.min(POLL_NS, until - now));
            kernel.clock.pause(Math.min(POLL_NS, until - now) / 1e6);
            scheduler.wakePollers();
            if (kernel.servesHost)
                kernel.idleUntil = now;
        }
        else
            kernel.clock.sleep(until - now);
    }
    /** `task` is the next one, if it can run. */
    prefer(task) {
        const { kernel } = this;
        if (task === kernel.current || task.group.stopped || !kernel.scheduler.takeOut(task))
            return;
        const { current } = kernel;
        if (current.state === 'running')
            kernel.scheduler.ready(current);
        this.#switchTo(task);
    }
    /** Everybody waits for somebody else, for ever. */
    #stuck() {
        const { kernel } = this;
        if (kernel.exit !== null) {
            // What is left of background jobs: nobody waits for it.
            kernel.finished = true;
            return;
        }
        const who = [...kernel.tasks.values()].map((t) => {
            const name = t.call === null ? 'stopped' : t.call.abi.table.names[t.call.number];
            return `${t.comm} (${t.tid}, ${name})`;
        });
        throw new UserError(`all processes of the guest wait for what cannot come: ${who.join(', ')}`, 125);
    }
    #switchTo(next) {
        const { kernel } = this;
        const { current: before } = kernel;
        this.#turnEnds = this.#instructions() + SLICE;
        if (next === before)
            return;
        const engine = this.#engine;
        if (before.state !== 'dead') {
            this.accountTime();
            before.registers.save(kernel.cpu);
            before.codeContext = engine?.context ?? null;
        }
        else
            this.#turnBegan = kernel.clock.ticks();
        kernel.current = next;
        this.#spaces?.use(next.mm.space);
        kernel.observer?.switched?.(kernel, next);
        if (next.codeContext !== null)
            engine?.useContext(next.codeContext);
        next.registers.restore(kernel.cpu);
    }
    /** The running task has used the processor until now. */
    accountTime() {
        const now = this.kernel.clock.ticks();
        this.kernel.current.cpuNs += now - this.#turnBegan;
        this.#turnBegan = now;
    }
    /** The task's turn is over: sched_yield(2). */
    yieldTurn() {
        if (!this.kernel.scheduler.othersReady)
            return;
        this.#turnEnds = 0;
        this.kernel.leave = true;
    }
    /** A new task gets the registers as they are now, in code of the running task's kind. */
    saveRegistersFor(task) {
        task.registers.save(this.kernel.cpu);
        task.codeContext = this.#engine?.context ?? null;
    }
    /** CPU time of the process so far, in ns. */
    cpuTime() {
        const { kernel } = this;
        // The one process has used all that was used, the translator's threads included.
        if (kernel.groups.size === 1 && kernel.group.cpuNs === 0 && kernel.group.childrenCpuNs === 0)
            return kernel.clock.cpu();
        this.accountTime();
        let total = kernel.group.cpuNs;
        for (const task of kernel.group.tasks)
            total += task.cpuNs;
        return total;
    }
}
