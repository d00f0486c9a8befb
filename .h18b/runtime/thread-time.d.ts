/** What `threadTime` gives, for `threadTimeSince`. */
export interface ThreadTime {
    /** ms. */
    readonly wall: number;
    /** ns; that of all threads where the host does not tell the thread's own. */
    readonly cpu: number;
}
export declare function threadTime(): ThreadTime;
/**
 * ns of CPU that the thread has used since `start`. Where the host tells the time of all threads only, the lesser of
 * that and wall time: both are upper bounds, the one high when other threads work, the other when other processes do.
 */
export declare function threadTimeSince(start: ThreadTime): number;
