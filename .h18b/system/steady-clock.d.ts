/**
 * The host's monotonic clock as a running guest sees it: the one time of the machine, from which all of its clocks and
 * counters are computed.
 *
 * - Time stands still within a *moment*: all that one access to a device reads or does has one time.
 * - It stops at the next timer until that has fired, and then leaves the guest some instructions to take the interrupt.
 *   So no interrupt of a periodic timer goes missing because the host did something else; what has to come more often
 *   than every 20 us may.
 * - It does not jump: what is held back is made up for bit by bit, at most a second of it. What is beyond is lost, to
 *   all clocks alike.
 * - While the guest is halted time goes on as it does, up to the next timer. If the host wakes it late, the rest passes
 *   in its next sleeps.
 */
export declare class SteadyClock {
    #private;
    private readonly hostNs;
    private readonly instructions;
    /** `instructions` counts what the guest has executed. */
    constructor(hostNs: () => number, instructions: () => number);
    /** A new moment begins. */
    nextMoment(): void;
    /** Guest time, ns. The next timer is due at `timerNs`. */
    now(timerNs?: number): number;
    /**
     * Whether the timer is due, as far as is known; at every eighth access that has not looked itself the host is asked.
     */
    reached(timerNs: number): boolean;
    /** Timers have fired. */
    fired(): void;
    /** The guest starts now: what went before was not its time. */
    start(): void;
    /** Time stands still, for all of the machine's clocks, until `release`. */
    hold(): void;
    release(): void;
    /** The guest halts until a timer at `timerNs` or something from outside. What it overslept before passes at once. */
    sleep(timerNs: number): void;
    /** The guest was halted until now; the next timer is due at `timerNs`. */
    wake(timerNs: number): void;
}
