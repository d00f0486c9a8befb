import { EAGAIN, EINVAL, ERESTARTSYS } from '../errno.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_NONBLOCK, O_RDWR, POLLIN } from './constants.js';
/** timerfd_create(2). Times are CLOCK_MONOTONIC ns. */
export class TimerFile extends AnonymousFile {
    host;
    clockId;
    #deadline = Number.POSITIVE_INFINITY;
    #intervalNs = 0;
    #expirations = 0;
    #alarm = () => {
        this.#count();
        this.queue.wake(POLLIN);
    };
    constructor(flags, host, 
    /** CLOCK_ id. */
    clockId) {
        super(flags | O_RDWR, 'timerfd');
        this.host = host;
        this.clockId = clockId;
    }
    /** Counts what is due, and sees to it that the next time is noticed. */
    #count() {
        const now = this.host.clock.monotonic();
        if (this.#deadline <= now) {
            const more = this.#intervalNs > 0 ? Math.floor((now - this.#deadline) / this.#intervalNs) + 1 : 1;
            this.#expirations += more;
            this.#deadline = this.#intervalNs > 0 ? this.#deadline + more * this.#intervalNs : Number.POSITIVE_INFINITY;
        }
        this.host.alarms.set(this.#alarm, this.#deadline);
    }
    get() {
        this.#count();
        const left = this.#deadline - this.host.clock.monotonic();
        return { left: left === Number.POSITIVE_INFINITY ? 0 : Math.max(1, left), interval: this.#intervalNs };
    }
    /** `deadline` Infinity: not armed. */
    set(deadline, intervalNs) {
        this.#deadline = deadline;
        this.#intervalNs = intervalNs;
        this.#expirations = 0;
        this.#count();
        if (this.#expirations > 0)
            this.queue.wake(POLLIN);
    }
    read(memory, at, length) {
        if (length < 8)
            return -EINVAL;
        this.#count();
        if (this.#expirations === 0)
            return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
        new DataView(memory.buffer, memory.byteOffset + at, 8).setBigUint64(0, BigInt(this.#expirations), true);
        this.#expirations = 0;
        return 8;
    }
    poll() {
        this.#count();
        return this.#expirations > 0 ? POLLIN : 0;
    }
    close() {
        this.host.alarms.delete(this.#alarm);
    }
}
