/** Random numbers that a seed repeats on every host: inputs of programs, the order of runs, resampling. */
/** xorshift32 (Marsaglia, "Xorshift RNGs", 2003). */
export declare class Random {
    private state;
    /** `state` is not 0. */
    constructor(state: number);
    /** Neighbouring seeds, from 0 on, do not begin alike. */
    static seeded(seed: number): Random;
    /** 32 bits. */
    word(): number;
    below(n: number): number;
    chance(p: number): boolean;
    pick<T>(values: readonly T[]): T;
    /** A copy in random order (Fisher and Yates). */
    shuffled<T>(from: readonly T[]): T[];
}
