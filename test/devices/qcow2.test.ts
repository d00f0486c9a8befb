import { execFileSync, spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BlockError } from '../../src/devices/storage/block-backend.js';
import { openHostImage } from '../../src/devices/storage/host-image.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { Qcow2Image } from '../../src/devices/storage/qcow2.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { checkQcow2, makeQcow2 } from './qcow2-image.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-qcow2-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const hasQemuImg = spawnSync('qemu-img', ['--version']).status === 0;
function qemuImg(...args: string[]): string {
  return execFileSync('qemu-img', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A small generator with a seed (xorshift). */
function random(seed: number): (below: number) => number {
  let x = seed | 1;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

/** Runs random requests against the image and a plain array; compares every read. */
function exercise(image: Qcow2Image, model: Uint8Array, seed: number, requests: number): void {
  const next = random(seed);
  for (let i = 0; i < requests; i++) {
    const length = Math.min(512 * (1 + next(next(4) === 0 ? 400 : 16)), model.length);
    const offset = 512 * next((model.length - length) / 512 + 1);
    switch (next(8)) {
      case 0:
        image.writeZeroes(offset, length);
        model.fill(0, offset, offset + length);
        break;
      case 1:
        image.flush();
        break;
      case 2:
      case 3:
      case 4: {
        const bytes = new Uint8Array(length).map(() => next(256));
        image.write(offset, bytes);
        model.set(bytes, offset);
        break;
      }
      default: {
        const into = new Uint8Array(length);
        image.read(offset, into);
        if (Buffer.compare(into, model.subarray(offset, offset + length)) !== 0) {
          throw new Error(`read of ${length} at ${offset} differs at request ${i}`);
        }
      }
    }
  }
}

describe('qcow2', () => {
  const shapes = [
    { version: 2 as const, clusterBits: 16, refcountOrder: 4 },
    { version: 3 as const, clusterBits: 16, refcountOrder: 4 },
    { version: 3 as const, clusterBits: 9, refcountOrder: 4 },
    { version: 3 as const, clusterBits: 9, refcountOrder: 6 },
    { version: 3 as const, clusterBits: 12, refcountOrder: 0 },
    { version: 3 as const, clusterBits: 12, refcountOrder: 3 },
    { version: 3 as const, clusterBits: 21, refcountOrder: 5 },
  ];
  for (const shape of shapes) {
    it(`reads back what was written, and stays consistent: ${JSON.stringify(shape)}`, () => {
      const sizeBytes = 6 << 20;
      const file = new MemoryImage(makeQcow2({ ...shape, sizeBytes }));
      const model = new Uint8Array(sizeBytes);
      const image = new Qcow2Image(file);
      exercise(image, model, 7 + shape.clusterBits, 300);
      image.close();
      expect(checkQcow2(file.bytes)).toEqual({ corruptions: [], leaks: 0 });
      const again = new Qcow2Image(new MemoryImage(file.bytes, 'again', true));
      const all = new Uint8Array(sizeBytes);
      again.read(0, all);
      expect(Buffer.compare(all, model)).toBe(0);
      if (hasQemuImg) {
        const name = path.join(folder, 'shape.qcow2');
        fs.writeFileSync(name, file.bytes);
        qemuImg('check', '-f', 'qcow2', name);
        fs.writeFileSync(`${name}.raw`, model);
        qemuImg('compare', '-f', 'qcow2', '-F', 'raw', name, `${name}.raw`);
      }
    });
  }

  it('has no corruption at any moment: every prefix of the file operations', () => {
    // Each write to the file is a moment at which the writer may be killed.
    const states: Uint8Array[] = [];
    const file = new MemoryImage(makeQcow2({ sizeBytes: 4 << 20, clusterBits: 9 }));
    const recording = Object.create(file, {
      sizeBytes: { get: () => file.sizeBytes },
      readAt: { value: (at: number, into: Uint8Array) => file.readAt(at, into) },
      extendTo: { value: (n: number) => file.extendTo(n) },
      writeAt: {
        value: (at: number, bytes: Uint8Array) => {
          file.writeAt(at, bytes);
          states.push(file.bytes.slice());
        },
      },
    }) as MemoryImage;
    const image = new Qcow2Image(recording);
    exercise(image, new Uint8Array(4 << 20), 3, 40);
    image.close();
    expect(states.length).toBeGreaterThan(300);
    const bad: string[] = [];
    for (let i = 0; i < states.length; i += 7) bad.push(...checkQcow2(states[i]!).corruptions);
    expect(bad).toEqual([]);
    expect(checkQcow2(file.bytes)).toEqual({ corruptions: [], leaks: 0 });
  });

  it('keeps what was written before a flush when the writer is killed after it', () => {
    const file = new MemoryImage(makeQcow2({ sizeBytes: 1 << 20 }));
    const image = new Qcow2Image(file);
    image.write(70_000 - (70_000 % 512), new Uint8Array(4096).fill(0x5a));
    image.flush();
    image.write(500 * 512, new Uint8Array(4096).fill(0xa5)); // never flushed
    const left = new Qcow2Image(new MemoryImage(file.bytes.slice()));
    const into = new Uint8Array(4096);
    left.read(70_000 - (70_000 % 512), into);
    expect(into.every((b) => b === 0x5a)).toBe(true);
  });

  it('reads a backing file where the image has nothing, and copies on write', () => {
    const bytes = makeQcow2({ sizeBytes: 1 << 20 });
    const view = new DataView(bytes.buffer);
    bytes.set(Buffer.from('/etc/shadow'), 512);
    view.setUint32(12, 512);
    view.setUint32(16, 11);
    expect(() => new Qcow2Image(new MemoryImage(bytes, 'x.qcow2'))).toThrow(
      'x.qcow2 needs its backing file "/etc/shadow": grant it with backing=FILE',
    );
    const base = new RawImage(new MemoryImage(new Uint8Array(700 * 512).fill(7), 'base', true));
    const file = new MemoryImage(bytes);
    const image = new Qcow2Image(file, base);
    const model = new Uint8Array(1 << 20).fill(7, 0, 700 * 512);
    exercise(image, model, 99, 200);
    image.close();
    expect(checkQcow2(file.bytes)).toEqual({ corruptions: [], leaks: 0 });
  });

  it('refuses what is corrupt or unknown with one clear line, and allocates nothing huge for it', () => {
    const edit = (change: (view: DataView) => void): (() => Qcow2Image) => {
      const bytes = makeQcow2({ sizeBytes: 1 << 20 });
      change(new DataView(bytes.buffer));
      return () => new Qcow2Image(new MemoryImage(bytes, 'x'));
    };
    expect(edit((v) => v.setUint32(0, 1))).toThrow('x: not a qcow2 image');
    expect(edit((v) => v.setUint32(4, 9))).toThrow('x: qcow2 version 9 is not known');
    expect(edit((v) => v.setUint32(20, 40))).toThrow('clusters of 2^40 bytes');
    expect(edit((v) => v.setUint32(32, 1))).toThrow('encrypted');
    expect(edit((v) => v.setUint32(36, 0xffffffff))).toThrow('the L1 table has 34359738360 bytes, more than');
    expect(edit((v) => v.setUint32(44, 0x30001))).toThrow('not aligned');
    expect(edit((v) => v.setUint32(40, 0xffff))).toThrow('past the end of the file');
    expect(edit((v) => v.setUint32(56, 0x10000))).toThrow('the refcount table has');
    expect(edit((v) => v.setUint32(76, 4))).toThrow('external data file');
    expect(edit((v) => v.setUint32(76, 16))).toThrow('subclusters');
    expect(edit((v) => v.setUint32(76, 64))).toThrow('features that are not known');
    expect(edit((v) => v.setUint32(76, 1))).toThrow('can be opened read-only: its refcounts are marked');
    expect(edit((v) => v.setUint32(24, 0x100))).toThrow('the L1 table is too small');
    expect(edit((v) => v.setUint32(0x10004, 0x12340000))).toThrow('refcount block 0 lies outside');
    expect(edit((v) => v.setUint32(0x30004, 0x50000))).toThrow('L2 table 0 lies outside');
    expect(edit((v) => v.setUint32(0x30004, 0x10000))).toThrow('L2 table 0 overlaps');
  });

  it('gives an I/O error for an entry that leads outside the file or onto a table', () => {
    const file = new MemoryImage(makeQcow2({ sizeBytes: 1 << 20 }), 'x');
    const image = new Qcow2Image(file);
    image.write(0, new Uint8Array(512));
    image.close();
    const l2 = new DataView(file.bytes.buffer).getUint32(0x30004);
    const entry = (high: number, low: number): Qcow2Image => {
      const bytes = file.bytes.slice();
      new DataView(bytes.buffer).setUint32(l2, high);
      new DataView(bytes.buffer).setUint32(l2 + 4, low);
      return new Qcow2Image(new MemoryImage(bytes, 'x'));
    };
    const sector = new Uint8Array(512);
    expect(() => entry(0x80ff0000, 0).read(0, sector)).toThrow(BlockError);
    expect(() => entry(0x80000000, 0x200).read(0, sector)).toThrow('not aligned');
    expect(() => entry(0x80000000, 0x20000).write(0, sector)).toThrow('overlaps a table');
    expect(() => entry(0x7fffffff, 0xffffffff).read(0, sector)).toThrow(BlockError);
    expect(() => entry(0x40000000, 0x0).read(0, sector)).toThrow(BlockError); // the header is no deflate stream
  });

  it.skipIf(!hasQemuImg)('reads compressed images, internal snapshots and preallocation of qemu-img', () => {
    const raw = path.join(folder, 'in.raw');
    const next = random(5);
    const data = new Uint8Array(3 << 20).map((_, i) => (i % 200_000 < 150_000 ? i >> 9 : next(256)));
    fs.writeFileSync(raw, data);
    const read = (name: string): Uint8Array => {
      const image = new Qcow2Image(openHostImage(name, true));
      const all = new Uint8Array(image.sizeBytes);
      image.read(0, all);
      image.close();
      return all;
    };
    const packed = path.join(folder, 'packed.qcow2');
    qemuImg('convert', '-c', '-f', 'raw', '-O', 'qcow2', raw, packed);
    expect(Buffer.compare(read(packed), data)).toBe(0);

    // Writing into it frees compressed clusters.
    const image = new Qcow2Image(openHostImage(packed, false));
    exercise(image, data, 17, 200);
    image.close();
    qemuImg('check', packed);
    fs.writeFileSync(raw, data);
    qemuImg('compare', '-f', 'qcow2', '-F', 'raw', packed, raw);

    // An internal snapshot shares clusters: the writer must copy them.
    const snap = path.join(folder, 'snap.qcow2');
    qemuImg('convert', '-f', 'raw', '-O', 'qcow2', raw, snap);
    qemuImg('snapshot', '-c', 'first', snap);
    const before = data.slice();
    const shared = new Qcow2Image(openHostImage(snap, false));
    exercise(shared, data, 18, 200);
    shared.close();
    qemuImg('check', snap);
    fs.writeFileSync(raw, data);
    qemuImg('compare', '-f', 'qcow2', '-F', 'raw', snap, raw);
    qemuImg('snapshot', '-a', 'first', snap);
    expect(Buffer.compare(read(snap), before)).toBe(0);

    const full = path.join(folder, 'full.qcow2');
    qemuImg('create', '-q', '-f', 'qcow2', '-o', 'preallocation=metadata', full, '8M');
    expect(read(full).every((b) => b === 0)).toBe(true);
    const zeroed = new Qcow2Image(openHostImage(full, false));
    exercise(zeroed, new Uint8Array(8 << 20), 19, 200);
    zeroed.discard(0, 8 << 20);
    zeroed.close();
    qemuImg('check', full);
  });

  it.skipIf(!hasQemuImg)('reads zstd clusters, or says which Node can', () => {
    const raw = path.join(folder, 'z.raw');
    fs.writeFileSync(
      raw,
      new Uint8Array(1 << 20).map((_, i) => i >> 8),
    );
    const packed = path.join(folder, 'z.qcow2');
    const made = spawnSync('qemu-img', 'convert -c -o compression_type=zstd -O qcow2'.split(' ').concat(raw, packed));
    if (made.status !== 0) return; // a qemu-img without zstd
    const image = new Qcow2Image(openHostImage(packed, true));
    const all = new Uint8Array(1 << 20);
    if ('zstdDecompressSync' in (process.getBuiltinModule?.('node:zlib') ?? {})) {
      image.read(0, all);
      expect(all[70_000]).toBe((70_000 >> 8) & 255);
    } else {
      expect(() => image.read(0, all)).toThrow('needs Node 22.15');
    }
  });
});
