import { host } from '../host/host.js';

/**
 * Fills arrays with random bytes: the host's, or with `repeatable` the same in every run (where time is the instruction
 * count).
 */
export function randomSource(repeatable: boolean): (into: Uint8Array) => void {
  if (!repeatable) return host.fillRandom;
  return new SeededRandom(0x9e3779b9).fill;
}

/** The same bytes for the same seed: for runs that are repeated. No secret. */
export class SeededRandom {
  constructor(public state: number) {}

  readonly fill = (into: Uint8Array): void => {
    for (let i = 0; i < into.length; i++) {
      this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
      into[i] = this.state >>> 24;
    }
  };
}
