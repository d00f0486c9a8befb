import { host } from '../host/host.js';

/**
 * Fills arrays with random bytes: the host's, or with `repeatable` the same in every run (where time is the instruction
 * count).
 */
export function randomSource(repeatable: boolean): (into: Uint8Array) => void {
  if (!repeatable) return host.fillRandom;
  return seededSource(0x9e3779b9);
}

/** The same bytes for the same seed: for runs that are repeated. No secret. */
export function seededSource(seed: number): (into: Uint8Array) => void {
  let state = seed;
  return (into) => {
    for (let i = 0; i < into.length; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      into[i] = state >>> 24;
    }
  };
}
