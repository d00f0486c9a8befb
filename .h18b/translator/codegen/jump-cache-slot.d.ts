/** Byte offset in the jump cache for a target address' low 32 bits; `environment.ts` emits the same for Wasm. */
export declare function jumpCacheOffset(low: number): number;
/** Fibonacci hashing: unlike the above, so that what collides there does not here. */
export declare const OVERFLOW_MULTIPLIER = 2654435761;
export declare const OVERFLOW_SHIFT: number;
/** Byte offset in the jump cache's overflow; as above, `environment.ts` emits the same. */
export declare function jumpOverflowOffset(low: number): number;
