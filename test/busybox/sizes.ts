import type { Size } from './inputs.js';

/** Translating everything at first sight is slow, and needs no big inputs to be thorough. */
export function sizeFor(engine: readonly string[]): Size {
  return atFirstSight(engine) ? 'small' : 'full';
}

export const atFirstSight = (engine: readonly string[]): boolean =>
  engine.includes('--hot-threshold') || engine.includes('--tier1-threshold');
