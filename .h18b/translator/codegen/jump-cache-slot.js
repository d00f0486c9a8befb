import { JUMP_CACHE_ENTRIES, JUMP_OVERFLOW_ENTRIES } from '../layout.js';
/** Byte offset in the jump cache for a target address' low 32 bits; `environment.ts` emits the same for Wasm. */
export function jumpCacheOffset(low) {
    return ((low ^ (low >>> 12)) & (JUMP_CACHE_ENTRIES - 1)) << 4;
}
/** Fibonacci hashing: unlike the above, so that what collides there does not here. */
export const OVERFLOW_MULTIPLIER = 0x9e3779b1;
export const OVERFLOW_SHIFT = 32 - Math.log2(JUMP_OVERFLOW_ENTRIES);
/** Byte offset in the jump cache's overflow; as above, `environment.ts` emits the same. */
export function jumpOverflowOffset(low) {
    return (Math.imul(low, OVERFLOW_MULTIPLIER) >>> OVERFLOW_SHIFT) << 4;
}
