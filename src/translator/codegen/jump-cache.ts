import { JUMP_CACHE_ENTRIES } from '../layout.js';

/** Byte offset in the jump cache for a target address' low 32 bits; `environment.ts` emits the same for Wasm. */
export function jumpCacheOffset(low: number): number {
  return ((low ^ (low >>> 12)) & (JUMP_CACHE_ENTRIES - 1)) << 4;
}
