/**
 * Fills arrays with random bytes: the host's, or with `repeatable` the same in every run (where time is the instruction
 * count).
 */
export declare function randomSource(repeatable: boolean): (into: Uint8Array) => void;
