import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { probeMedium } from '../../src/system/medium.js';
import { makeBzImage, makeElf, makeMultiboot } from '../boot/images.js';
import { makeQcow2 } from '../devices/qcow2-image.js';
import { bootSector, HALTS } from '../support/boot-sector.js';
import { MEDIA, makeCd } from '../support/cd-image.js';

const KIB = 1024;
const probe = (bytes: Uint8Array) =>
  probeMedium({ sizeBytes: bytes.length, head: (length) => bytes.subarray(0, Math.min(length, bytes.length)) });

function disk(kib: number, partition = false): Buffer {
  const bytes = Buffer.alloc(kib * KIB);
  bytes.set(bootSector(HALTS));
  if (partition) {
    bytes.set([0x80, 0, 2, 0, 0x83], 446);
    bytes.writeUInt32LE(1, 446 + 8);
    bytes.writeUInt32LE(100, 446 + 12);
  }
  return bytes;
}

test('what an image is', () => {
  const cd = makeCd({ boot: bootSector(HALTS), media: MEDIA.none });
  expect(probe(cd)).toBe('cd');
  // A CD that is a disk too, as isohybrid makes them, is a CD.
  cd.set(disk(1, true).subarray(0, 512));
  expect(probe(cd)).toBe('cd');
  // Without a boot record it is a disk if it has a boot sector, and otherwise a CD that cannot be booted.
  cd.fill(0, 17 * 2048, 18 * 2048);
  expect(probe(cd)).toBe('disk');
  cd.fill(0, 0, 512);
  expect(probe(cd)).toBe('cd');

  for (const kib of [160, 360, 720, 1200, 1440, 2880]) expect(probe(disk(kib))).toBe('floppy');
  expect(probe(bootSector(HALTS))).toBe('floppy');
  expect(probe(disk(100))).toBe('floppy');
  expect(probe(disk(1024, true))).toBe('disk');
  expect(probe(disk(5000))).toBe('disk');
  expect(probe(makeQcow2({ sizeBytes: 1 << 20 }))).toBe('disk');

  const kernel = makeMultiboot(Buffer.from('f4', 'hex'));
  const linux = makeBzImage(new Uint8Array(64));
  for (const file of [kernel, linux, makeElf(32, 0, []), gzipSync(kernel)]) expect(probe(file)).toBe('kernel');
  // A disk with a kernel inside is a disk.
  const xv6 = disk(5000);
  xv6.set(kernel, 4 * KIB);
  expect(probe(xv6)).toBe('disk');

  expect(probe(Buffer.from('a text'))).toBeNull();
  expect(probe(Buffer.alloc(1440 * KIB))).toBeNull();
});
