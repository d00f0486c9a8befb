/** Whoever can wait: a task, or an epoll instance on behalf of several. */
export interface Sleeper {
    /** What it waited for has to be looked at again: `events` of poll(2) may have come. */
    wake(events: number): void;
}
/**
 * Those who wait for one thing: wait_queue_head of Linux. A wake-up is a hint: the woken one looks again and may wait
 * again.
 */
export declare class WaitQueue {
    #private;
    /** The queue as a list of one, for who waits on no other. */
    readonly alone: readonly WaitQueue[];
    get empty(): boolean;
    add(sleeper: Sleeper): void;
    delete(sleeper: Sleeper): void;
    /** Wakes all, in the order in which they came. */
    wake(events?: number): void;
}
