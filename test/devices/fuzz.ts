import { expect } from 'vitest';
import type { Bus } from '../../src/devices/bus.js';
import type { AccessSize } from '../../src/devices/device.js';
import { fuzzCount } from '../support/fuzz-count.js';

/** Accesses of one fuzzing run. */
export const FUZZ_ACCESSES = fuzzCount(50_000);

/** A generator of numbers below `n` that repeats itself from the same seed (xorshift32). */
export function seededRandom(seed: number): (n: number) => number {
  let state = seed | 1;
  return (n) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % n;
  };
}

const SIZES: readonly AccessSize[] = [1, 2, 4];

/**
 * Random reads and writes, of all widths, aligned or not, in and a little around every range of a bus. Values are often
 * small, as register bits are. What is read has to be an unsigned number of the access's width. `between` runs after
 * every 16th access.
 */
export function fuzzBus(bus: Bus, seed: number, between: () => void = () => {}, accesses = FUZZ_ACCESSES): void {
  const random = seededRandom(seed);
  for (let i = 0; i < accesses; i++) {
    const inPorts = bus.mmio.length === 0 || (bus.ports.length > 0 && random(2) === 0);
    const ranges = inPorts ? bus.ports : bus.mmio;
    const range = ranges[random(ranges.length)]!;
    if (range.base !== null) {
      const size = SIZES[random(3)]!;
      let address = range.base + random(range.length + 2) - 1;
      if (random(2) === 0) address -= address % size;
      if (address < 0) address = 0;
      if (random(2) === 0) {
        const value = inPorts ? bus.readPort(address, size) : bus.readMmio(address, size);
        if (!(Number.isInteger(value) && value >= 0 && value < 2 ** (8 * size))) {
          expect.fail(`${range.name}: read of ${size} at ${address.toString(16)}h gives ${value}`);
        }
      } else {
        const value = random(3) === 0 ? random(2 ** 32 - 1) : random(256);
        const cut = size === 4 ? value : value % 2 ** (8 * size);
        if (inPorts) bus.writePort(address, size, cut);
        else bus.writeMmio(address, size, cut);
      }
    }
    if (i % 16 === 0) between();
  }
}
