import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { BlockError } from '../../src/devices/storage/block-backend.js';
import { parseDiskOptions } from '../../src/devices/storage/disk-options.js';
import { temporaryImage } from '../../src/devices/storage/host-image.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { openDisk } from '../../src/devices/storage/open-disk.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { SnapshotOverlay } from '../../src/devices/storage/snapshot-overlay.js';
import { makeQcow2 } from './qcow2-image.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-disks-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const file = (name: string, bytes: Uint8Array): string => {
  fs.writeFileSync(path.join(folder, name), bytes);
  return path.join(folder, name);
};

describe('--disk options', () => {
  it('parses what the command documents', () => {
    expect(parseDiskOptions('a.img')).toEqual({
      file: 'a.img',
      interface: 'virtio',
      format: 'probe',
      mode: 'direct',
      backing: [],
    });
    expect(parseDiskOptions('a,,b,,,if=ide,format=qcow2,snapshot,backing=c')).toEqual({
      file: 'a,b,',
      interface: 'ide',
      format: 'qcow2',
      mode: 'snapshot',
      backing: ['c'],
    });
    expect(parseDiskOptions('x,ro').mode).toBe('read-only');
  });
  it('says what is wrong in one line', () => {
    const wrong = (text: string): string => {
      try {
        parseDiskOptions(text);
      } catch (e) {
        return (e as Error).message;
      }
      return '';
    };
    expect(wrong('')).toBe('--disk : a file is missing');
    expect(wrong('a,if=scsi')).toBe('--disk a,if=scsi: if=scsi is not known (virtio, virtio-mmio or ide)');
    expect(wrong('a,format=vmdk')).toBe('--disk a,format=vmdk: format=vmdk is not known (raw or qcow2)');
    expect(wrong('a,ro,snapshot')).toContain('exclude each other');
    expect(wrong('a,speed=9')).toContain('"speed=9" is not known');
    expect(wrong('a,ro=1')).toContain('ro takes no value');
    expect(wrong('a,format=raw,backing=b')).toContain('no backing file');
  });
});

describe('raw images', () => {
  it('reads and writes the file directly, a last partial sector included', () => {
    const name = file('raw', new Uint8Array(1000).fill(1));
    const { backend, notes } = openDisk(parseDiskOptions(name));
    expect(notes).toEqual([]);
    expect(backend.sizeBytes).toBe(1024);
    const into = new Uint8Array(512);
    backend.read(512, into);
    expect([into[0], into[487], into[488]]).toEqual([1, 1, 0]);
    backend.write(512, new Uint8Array(512).fill(2));
    backend.writeZeroes(0, 512);
    backend.flush();
    backend.close();
    expect([...new Set(fs.readFileSync(name))]).toEqual([0, 2]);
    expect(fs.statSync(name).size).toBe(1024);
  });

  it('refuses ranges outside the disk, and writes to a read-only one', () => {
    const { backend } = openDisk(parseDiskOptions(`${file('ro', new Uint8Array(1024))},ro`));
    expect(() => backend.read(512, new Uint8Array(1024))).toThrow(BlockError);
    expect(() => backend.read(-512, new Uint8Array(512))).toThrow(BlockError);
    expect(() => backend.write(0, new Uint8Array(512))).toThrow('is read-only');
    backend.close();
  });

  it('says that the file was cut short under it', () => {
    const name = file('cut', new Uint8Array(1 << 20));
    const { backend } = openDisk(parseDiskOptions(name));
    fs.truncateSync(name, 4096);
    expect(() => backend.read(8192, new Uint8Array(512))).toThrow('it was cut short');
    backend.close();
  });

  it('names files that cannot be opened', () => {
    const open = (name: string) => () => openDisk(parseDiskOptions(name));
    expect(open(path.join(folder, 'none'))).toThrow(/^cannot open .*none: no such file$/);
    expect(open(folder)).toThrow(/it is a folder$/);
    expect(open('/dev/null')).toThrow(
      'cannot open /dev/null: it is a character device; an image is a regular file or a block device',
    );
  });
});

describe('probing', () => {
  it('takes the qcow2 magic at its word, with a note', () => {
    const name = file('q', makeQcow2({ sizeBytes: 1 << 20 }));
    const probed = openDisk(parseDiskOptions(name));
    expect(probed.backend.sizeBytes).toBe(1 << 20);
    expect(probed.notes[0]).toContain('looks like qcow2');
    probed.backend.close();
    const raw = openDisk(parseDiskOptions(`${name},format=raw`));
    expect(raw.backend.sizeBytes).toBe(fs.statSync(name).size);
    raw.backend.close();
    expect(() => openDisk(parseDiskOptions(`${file('zeros', new Uint8Array(512))},format=qcow2`))).toThrow(
      'not a qcow2 image',
    );
  });
});

describe('snapshots', () => {
  it('leave the base alone, in memory and beyond it in a temporary file', () => {
    for (const limit of [64 << 20, 0]) {
      const bytes = new Uint8Array(1 << 20).map((_, i) => i >> 10);
      const base = new RawImage(new MemoryImage(bytes.slice(), 'base', true));
      const disk = new SnapshotOverlay(base, temporaryImage, limit);
      const model = bytes.slice();
      for (let i = 0; i < 60; i++) {
        const offset = ((i * 7919) % 2000) * 512;
        const part = new Uint8Array(Math.min(512 * (1 + (i % 60)), model.length - offset)).fill(i);
        disk.write(offset, part);
        model.set(part, offset);
      }
      disk.writeZeroes(512, 100 * 512);
      model.fill(0, 512, 101 * 512);
      const all = new Uint8Array(1 << 20);
      disk.read(0, all);
      expect(Buffer.compare(all, model)).toBe(0);
      base.read(0, all);
      expect(Buffer.compare(all, bytes)).toBe(0);
      disk.close();
    }
  });
});
