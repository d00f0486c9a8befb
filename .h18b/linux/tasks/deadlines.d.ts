/** What is due when, earliest first: a binary heap. */
export declare class Deadlines<T> {
    #private;
    /** The earliest; Infinity: there is none. */
    get next(): number;
    get size(): number;
    /** `what` is due at `at`, and no longer when it was before. */
    set(what: T, at: number): void;
    delete(what: T): void;
    /** Takes out one that is due at `now`; null: none is. */
    take(now: number): T | null;
}
