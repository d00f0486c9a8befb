/** When the host's events get their turn: the guest's thread is theirs as well. */
export declare class HostTurns {
    #private;
    /** Data move between guest and host: the host's events come more often for a while. */
    busy(): void;
    /** How long guest code runs at a time, ms. */
    get turnMs(): number;
    /** Whether the host's events have waited for long enough. */
    get due(): boolean;
    /** The host's events that wait are served. */
    serve(): Promise<void>;
    /** Whether a wait is so short that `doze` does it. */
    isShort(ms: number): boolean;
    /** Waits without looking at the host's events. */
    doze(ms: number): void;
    /** Serves the host's events until `ms` are over (Infinity: never) or one of them calls `wake`. */
    sleep(ms: number): Promise<void>;
    /** Ends a sleep. */
    wake(): void;
}
