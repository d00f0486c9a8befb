/** Whatever poll(2) tells of. */
const ANY = 0xffff;
/**
 * Those who wait for one thing: wait_queue_head of Linux. A wake-up is a hint: the woken one looks again and may wait
 * again.
 */
export class WaitQueue {
    #sleepers = new Set();
    /** The queue as a list of one, for who waits on no other. */
    alone = [this];
    get empty() {
        return this.#sleepers.size === 0;
    }
    add(sleeper) {
        this.#sleepers.add(sleeper);
    }
    delete(sleeper) {
        this.#sleepers.delete(sleeper);
    }
    /** Wakes all, in the order in which they came. */
    wake(events = ANY) {
        // Mostly nobody waits.
        if (this.#sleepers.size === 0)
            return;
        if (this.#sleepers.size === 1) {
            const [one] = this.#sleepers;
            one.wake(events);
            return;
        }
        for (const sleeper of [...this.#sleepers])
            sleeper.wake(events);
    }
}
