/**
 * Bytes that a PS/2 device has for the controller: 16 of what it has to report, as keyboards hold, and answers to
 * commands before them.
 */
export declare class Ps2Queue {
    #private;
    static readonly SIZE = 16;
    /** The last byte sent, for the resend command. */
    last: number;
    get length(): number;
    /** Whether a report of `count` bytes fits. */
    fits(count: number): boolean;
    report(...bytes: number[]): void;
    /** Answers go first. A guest that asks and never reads loses them. */
    answer(...bytes: number[]): void;
    shift(): number;
    clear(): void;
    clearReports(): void;
    state(): {
        last: number;
        answers: number[];
        reports: number[];
    };
    restore(state: ReturnType<Ps2Queue['state']>): void;
}
