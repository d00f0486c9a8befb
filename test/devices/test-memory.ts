import type { GuestMemory } from '../../src/devices/device.js';
import { fuzzCount } from '../support/fuzz-count.js';

/** RAM of a guest, without a guest. */
export class TestMemory implements GuestMemory {
  readonly bytes: Uint8Array;
  readonly data: DataView;
  /** Ranges that devices said they wrote. */
  writes: [number, number][] = [];
  constructor(readonly sizeBytes: number) {
    this.bytes = new Uint8Array(sizeBytes);
    this.data = new DataView(this.bytes.buffer);
  }
  view(address: number, length: number): Uint8Array | null {
    if (!(address >= 0 && length >= 0 && address + length <= this.sizeBytes)) return null;
    return this.bytes.subarray(address, address + length);
  }
  written(address: number, length: number): void {
    if (!(address >= 0 && length >= 0 && address + length <= this.sizeBytes)) {
      throw new Error(`written ${length} bytes at ${address}, outside memory`);
    }
    this.writes.push([address, length]);
    if (this.writes.length > 1000) this.writes.length = 0;
  }
}

/** A small generator with a seed (xorshift): a number below `below`. */
export function randomNumbers(seed: number): (below: number) => number {
  let x = seed | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

/** How many random accesses a fuzzer makes. */
export const FUZZ_ACCESSES = fuzzCount(50_000);
