/** Files that are cut short or damaged give a BootError or an image, never another exception. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BootError } from '../../src/boot/boot-error.js';
import { loadElfKernel, loadLinuxImage } from '../../src/boot/linux.js';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { loadMultiboot } from '../../src/boot/multiboot.js';
import { loadMultiboot2 } from '../../src/boot/multiboot2.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { makeBzImage, makeElf, makeKernelDisk, makeMultiboot, makeMultiboot2, makeRealModeImage } from './images.js';

const ROUNDS = process.env.RINGLESS_FULL ? 20_000 : 1_000;
const options = { e820: pcMemoryMap(64 << 20), initrd: Buffer.from('disk') };
const code = Buffer.alloc(64, 0xf4);
const elf = makeElf(64, 0x100_0000, [{ address: 0x100_0000, bytes: code, sizeBytes: 0x1000 }], 0x100_0000);

const sector = Buffer.alloc(512);
sector.writeUInt16LE(0xaa55, 510);

const samples = {
  bzImage: { bytes: makeBzImage(elf), load: loadLinuxImage },
  'bzImage, 16-bit': {
    bytes: makeBzImage(elf),
    load: (bytes: Uint8Array) => loadLinuxImage(bytes, { ...options, entry: '16' }),
  },
  ELF: { bytes: elf, load: loadElfKernel },
  multiboot: { bytes: makeMultiboot(code), load: loadMultiboot },
  'multiboot 2': {
    bytes: makeMultiboot2(code, [2, 24, 0x10_0000, 0x10_0000, 0, 0], [3, 12, 0x10_0050]),
    load: loadMultiboot2,
  },
  disk: { bytes: makeKernelDisk(sector), load: loadKernel },
  zImage: { bytes: makeRealModeImage('zImage'), load: loadLinuxImage },
  'gzipped multiboot': { bytes: gzipSync(makeMultiboot(code)), load: loadKernel },
} as const;

describe.each(Object.entries(samples))('%s', (_name, { bytes, load }) => {
  const attempt = (file: Uint8Array) => {
    for (const start of [load, loadKernel]) {
      try {
        const image = start(file, options);
        for (const piece of image.pieces) {
          expect(piece.address + piece.bytes.length).toBeLessThanOrEqual(64 << 20);
        }
      } catch (error) {
        if (!(error instanceof BootError)) throw error;
      }
    }
  };

  test('cut anywhere', () => {
    for (let length = 0; length < bytes.length; length += length < 2048 ? 1 : 97) attempt(bytes.subarray(0, length));
  });

  test('with random bytes', () => {
    let seed = 1;
    const random = (limit: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return Math.floor((seed / 2 ** 32) * limit);
    };
    const interesting = [0, 1, 0x7f, 0x80, 0xfe, 0xff];
    for (let round = 0; round < ROUNDS; round++) {
      const file = Buffer.from(bytes);
      for (let n = random(6); n >= 0; n--) {
        const at = random(2) ? random(file.length) : random(Math.min(file.length, 0x270));
        file[at] = random(2) ? random(256) : interesting[random(interesting.length)]!;
      }
      attempt(file);
    }
  });
});
