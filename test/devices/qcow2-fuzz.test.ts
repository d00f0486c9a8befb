import { describe, expect, it } from 'vitest';
import { BlockError } from '../../src/devices/storage/block-backend.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { Qcow2Image } from '../../src/devices/storage/qcow2.js';
import { makeQcow2 } from './qcow2-image.js';
import { FUZZ_ACCESSES, randomNumbers } from './test-memory.js';

const SIZE = 256 << 10;

/** An image with data, zero clusters and something that passes for compressed ones. */
function goodImage(clusterBits: number): Uint8Array {
  const file = new MemoryImage(makeQcow2({ sizeBytes: SIZE, clusterBits }));
  const image = new Qcow2Image(file);
  for (let at = 0; at < SIZE; at += 16384) image.write(at, new Uint8Array(4096).fill(at >> 12));
  image.writeZeroes(65536, 32768);
  image.close();
  return file.bytes.slice();
}

describe('qcow2 images with random damage', () => {
  for (const clusterBits of [9, 12]) {
    it(`give a clear error or work, clusters of ${2 ** clusterBits} bytes`, () => {
      const next = randomNumbers(clusterBits);
      const good = goodImage(clusterBits);
      const cluster = 2 ** clusterBits;
      const sector = new Uint8Array(2048);
      let opened = 0;
      let refused = 0;
      for (let round = 0; round < FUZZ_ACCESSES / 100; round++) {
        const bytes = good.slice(0, next(10) === 0 ? next(good.length) : good.length);
        const view = new DataView(bytes.buffer);
        for (let n = 1 + next(4); n > 0 && bytes.length >= 112; n--) {
          // Tables are at the beginning: damage there hits more.
          const at = next(3) === 0 ? next(112) : next(Math.min(bytes.length, cluster * 12));
          if (next(2) === 0) bytes[at] = next(256);
          else if (at + 8 <= bytes.length) view.setUint32(at, next(2) === 0 ? next(2 ** 32) : next(40) * cluster);
        }
        const file = new MemoryImage(bytes, 'damaged', next(4) === 0);
        try {
          const image = new Qcow2Image(file);
          opened++;
          for (let i = 0; i < 12; i++) {
            const at = next(Math.max(1, (Math.min(image.sizeBytes, SIZE) - 2048) / 512)) * 512;
            try {
              if (next(2) === 0) image.read(at, sector);
              else if (next(4) === 0) image.writeZeroes(at, 2048);
              else image.write(at, sector);
              if (next(5) === 0) image.flush();
            } catch (e) {
              if (!(e instanceof BlockError)) throw e;
              refused++;
            }
          }
          image.close();
        } catch (e) {
          if (!(e instanceof BlockError)) throw e;
          refused++;
        }
        // What is written stays near what is there.
        expect(file.sizeBytes).toBeLessThan(good.length + (4 << 20));
      }
      expect(opened).toBeGreaterThan(20);
      expect(refused).toBeGreaterThan(20);
    });
  }
});
