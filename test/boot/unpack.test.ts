import { spawnSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../src/boot/unpack/crc32.js';
import { canUnpack, type Packing, packingOf, unpack } from '../../src/boot/unpack/unpack.js';

/** Text that packs well, calls and jumps for the x86 filter, and noise: half a MiB. */
function sample(): Buffer {
  const bytes = Buffer.alloc(512 * 1024);
  let seed = 12345;
  const next = () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed >>> 8;
  };
  for (let i = 0; i < bytes.length; ) {
    const kind = next() % 8;
    if (kind < 3) {
      const near = (next() % 65536) - 32768;
      bytes[i] = kind === 0 ? 0xe9 : 0xe8;
      if (i + 5 <= bytes.length) bytes.writeInt32LE(near, i + 1);
      i += 5;
    } else if (kind < 6) i += bytes.write('the quick brown fox ', i);
    else if (kind === 6) bytes[i++] = next();
    else i += next() % 40;
  }
  return bytes;
}

const original = sample();
const size = Buffer.alloc(4);
size.writeUInt32LE(original.length);

/** As Linux's build packs: the size behind it. */
function packed(command: string, args: string[]): Buffer | null {
  const result = spawnSync(command, args, { input: original, maxBuffer: 1 << 24 });
  return result.status === 0 ? Buffer.concat([result.stdout, size]) : null;
}

describe('unpacking', () => {
  const xz = ['-c', '--format=xz', '--check=crc32'];
  const packers: [string, Packing, () => Buffer | null][] = [
    ['gzip', 'gzip', () => gzipSync(original)],
    ['xz', 'XZ', () => packed('xz', xz)],
    ['xz with the x86 filter', 'XZ', () => packed('xz', [...xz, '--x86', '--lzma2=dict=1MiB,lc=2,lp=1,pb=3'])],
    ['xz in several blocks', 'XZ', () => packed('xz', [...xz, '--x86', '--lzma2', '--block-size=65536'])],
    ['lzma', 'LZMA', () => packed('xz', ['-c', '--format=lzma'])],
    ['lz4 -l', 'LZ4', () => packed('lz4', ['-l', '-9', '-c'])],
    ['zstd', 'ZSTD', () => packed('zstd', ['-c', '-19'])],
  ];
  for (const [name, packing, make] of packers) {
    test(name, ({ skip }) => {
      const bytes = make();
      if (!bytes || !canUnpack(packing)) return skip(`no ${name} here`);
      expect(packingOf(bytes)).toBe(packing);
      expect(Buffer.compare(unpack(bytes, packing), original)).toBe(0);
      // Cut or changed anywhere, it is refused (or, unchecked, gives something of the right size).
      for (const at of [20, 100, bytes.length >> 1, bytes.length - 6]) {
        const bad = Buffer.from(bytes);
        bad[at]! ^= 0x55;
        for (const file of [bad, Buffer.concat([bytes.subarray(0, at), size])]) {
          try {
            expect(unpack(file, packing)).toHaveLength(original.length);
          } catch (error) {
            expect((error as Error).name).toBe('BootError');
          }
        }
      }
    });
  }

  test('LZ4 made by hand: literals, overlapping match, long lengths', () => {
    // "ab", a match of 4 + 15 + 255 + 1 at distance 2, five literals.
    const block = [0x2f, 0x61, 0x62, 2, 0, 255, 1, 0x50, ...Buffer.from('01234')];
    const length = 2 + 275 + 5;
    const bytes = Buffer.from([
      0x02,
      0x21,
      0x4c,
      0x18,
      block.length,
      0,
      0,
      0,
      ...block,
      length & 255,
      length >> 8,
      0,
      0,
    ]);
    expect(Buffer.from(unpack(bytes, 'LZ4')).toString()).toBe(`${'ab'.repeat(138)}a01234`);
  });

  test('crc32', () => {
    expect(crc32(Buffer.from('123456789'))).toBe(0xcbf4_3926);
    expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345')))).toBe(0xcbf4_3926);
  });
});
