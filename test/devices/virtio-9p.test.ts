import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseShareOptions } from '../../src/devices/virtio/p9/share-options.js';
import { Writer } from '../../src/devices/virtio/p9/wire.js';
import { Virtio9p } from '../../src/devices/virtio/virtio-9p.js';
import { NodeFolder } from '../../src/host/node/folder.js';
import { FUZZ_ACCESSES, randomNumbers, TestMemory } from './test-memory.js';
import { TestDriver } from './virtio-driver.js';

const base = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-9p-'));
afterAll(() => fs.rmSync(base, { recursive: true }));
let count = 0;

/** A share with a file, a folder, links that lead out; a secret beside it. */
function share(writable: boolean) {
  const around = path.join(base, `share${count++}`);
  const root = path.join(around, 'root');
  fs.mkdirSync(path.join(root, 'dir/deep'), { recursive: true });
  fs.writeFileSync(path.join(around, 'secret'), 'secret');
  fs.writeFileSync(path.join(root, 'file'), 'hello there');
  fs.writeFileSync(path.join(root, 'dir/inner'), 'inner');
  fs.symlinkSync('/etc/passwd', path.join(root, 'absolute'));
  fs.symlinkSync('../secret', path.join(root, 'relative'));
  fs.symlinkSync('..', path.join(root, 'up'));
  const memory = new TestMemory(1 << 20);
  const device = new Virtio9p(memory, new NodeFolder(root, writable), 'tag');
  const driver = new TestDriver(memory, device);
  /** Sends a request; returns the reply's type and its body. */
  const ask = (type: number, fill: (w: Writer) => void = () => {}) => {
    const w = new Writer(new Uint8Array(8192));
    fill(w);
    const reply = driver.request(0, [w.finish(type, 7).slice(), 8192]);
    const view = new DataView(reply.buffer, reply.byteOffset, reply.length);
    expect([view.getUint32(0, true), view.getUint16(5, true)]).toEqual([reply.length, 7]);
    return { type: reply[4]!, body: reply.slice(7), error: reply[4] === 7 ? view.getUint32(7, true) : 0 };
  };
  const walk = (from: number, to: number, ...names: string[]) =>
    ask(110, (w) => {
      w.u32(from).u32(to).u16(names.length);
      for (const name of names) w.text(name);
    });
  const open = (fid: number, flags = 0) => ask(12, (w) => w.u32(fid).u32(flags));
  const read = (fid: number, length = 100, offset = 0) => ask(116, (w) => w.u32(fid).u64(offset).u32(length));
  const clunk = (fid: number) => ask(120, (w) => w.u32(fid));
  expect(ask(100, (w) => w.u32(8192).text('9P2000.L')).type).toBe(101);
  expect(ask(104, (w) => w.u32(0).u32(0xffffffff).text('root').text('').u32(0)).type).toBe(105);
  return { around, root, device, driver, memory, ask, walk, open, read, clunk };
}
const text = (reply: { body: Uint8Array }) => Buffer.from(reply.body.subarray(4)).toString();

describe('--share', () => {
  it('parses a folder, a tag and whether it may be written', () => {
    expect(parseShareOptions('/a:b:tag')).toEqual({ path: '/a:b', tag: 'tag', writable: false });
    expect(parseShareOptions('.:tag:rw')).toEqual({ path: '.', tag: 'tag', writable: true });
    expect(() => parseShareOptions('/a')).toThrow('--share /a: it must be HOST:TAG or HOST:TAG:rw');
    expect(() => parseShareOptions(':t')).toThrow('a folder is missing');
    expect(() => parseShareOptions('/a:b c')).toThrow('a tag has 1 to 31');
    expect(() => new NodeFolder('/nowhere', false)).toThrow('cannot share /nowhere: no such folder');
  });
});

describe('virtio-9p', () => {
  it('has its tag in the configuration', () => {
    const { driver } = share(false);
    expect(driver.read(0x100)).toBe(3 | (0x74 << 16) | (0x61 << 24));
  });
  it('walks, opens, reads, lists', () => {
    const s = share(false);
    expect(s.walk(0, 1, 'dir', 'inner').body[0]).toBe(2);
    expect(s.open(1).type).toBe(13);
    expect(text(s.read(1))).toBe('inner');
    expect(text(s.read(1, 3, 2))).toBe('ner');
    expect(s.clunk(1).type).toBe(121);
    expect(s.clunk(1).error).toBe(9);
    expect(s.walk(0, 1, 'dir', 'none', 'x').body[0]).toBe(1); // got as far as that
    expect(s.walk(0, 1, 'none').error).toBe(2);
    s.walk(0, 2);
    s.open(2);
    const names: string[] = [];
    for (let offset = 0; ; ) {
      const { body } = s.ask(40, (w) => w.u32(2).u64(offset).u32(100));
      const view = new DataView(body.buffer);
      if (view.getUint32(0, true) === 0) break;
      for (let at = 4; at < body.length; ) {
        offset = view.getUint32(at + 13, true);
        const length = view.getUint16(at + 22, true);
        names.push(`${Buffer.from(body.subarray(at + 24, at + 24 + length)).toString()}:${body[at + 21]}`);
        at += 24 + length;
      }
    }
    expect(names.sort()).toEqual(['.:4', '..:4', 'absolute:10', 'dir:4', 'file:8', 'relative:10', 'up:10'].sort());
    const stat = new DataView(s.ask(24, (w) => w.u32(2).u64(0x7ff)).body.buffer);
    expect(stat.getUint32(21, true) & 0o170000).toBe(0o040000);
  });

  it('never leaves the folder', () => {
    const s = share(true);
    // Above the root is the root.
    expect(s.walk(0, 1, '..', '..', 'secret').body[0]).toBe(2);
    expect(s.walk(0, 1, '..', 'file').type).toBe(111);
    for (const name of ['../secret', '/etc/passwd', '', '.', 'a\0b']) expect(s.walk(0, 2, name).error).toBe(22);
    // Links are named, not followed.
    for (const name of ['absolute', 'relative', 'up']) {
      expect(s.walk(0, 3, name).body[2]).toBe(2);
      expect(s.open(3).error).toBe(13);
      expect(s.open(3, 1).error).toBe(13);
      s.clunk(3);
      const create = s.walk(0, 3);
      expect(create.type).toBe(111);
      expect(s.ask(14, (w) => w.u32(3).text(name).u32(1).u32(0o644).u32(0)).error).toBe(17);
      s.clunk(3);
    }
    expect(s.walk(0, 4, 'up', 'secret').body[0]).toBe(1);
    expect(s.walk(0, 4, 'relative').type).toBe(111);
    expect(Buffer.from(s.ask(22, (w) => w.u32(4)).body.subarray(2)).toString()).toBe('../secret');
    expect(s.ask(26, (w) => w.u32(4).u32(8).u32(0).u32(0).u32(0).u64(0).u64(0).u64(0).u64(0).u64(0)).error).toBe(13);
    expect(s.ask(72, (w) => w.u32(0).text('../out').u32(0o755).u32(0)).error).toBe(22);
    expect(s.ask(74, (w) => w.u32(0).text('file').u32(0).text('../file')).error).toBe(22);
    // A folder that becomes a link under the guest.
    s.walk(0, 5, 'dir');
    fs.renameSync(path.join(s.root, 'dir'), path.join(s.root, 'away'));
    fs.symlinkSync('..', path.join(s.root, 'dir'));
    expect(s.walk(5, 6, 'secret').error).toBe(20);
    expect(s.ask(14, (w) => w.u32(5).text('new').u32(1).u32(0o644).u32(0)).error).toBeGreaterThan(0);
    expect(fs.readdirSync(s.around).sort()).toEqual(['root', 'secret']);
    expect(fs.readFileSync(path.join(s.around, 'secret'), 'utf8')).toBe('secret');
  });

  it('changes nothing when it is read-only', () => {
    const s = share(false);
    s.walk(0, 1, 'file');
    const EROFS = 30;
    for (const flags of [1, 2, 0o1000]) expect(s.open(1, flags).error).toBe(EROFS);
    expect(s.ask(14, (w) => w.u32(0).text('new').u32(1).u32(0o644).u32(0)).error).toBe(EROFS);
    expect(s.ask(16, (w) => w.u32(0).text('new').text('x').u32(0)).error).toBe(EROFS);
    expect(s.ask(18, (w) => w.u32(0).text('new').u32(0o100644).u32(0).u32(0).u32(0)).error).toBe(EROFS);
    expect(s.ask(20, (w) => w.u32(1).u32(0).text('new')).error).toBe(EROFS);
    for (const valid of [1, 2, 8, 0x20]) {
      const reply = s.ask(26, (w) => w.u32(1).u32(valid).u32(0).u32(0).u32(0).u64(0).u64(0).u64(0).u64(0).u64(0));
      expect(reply.error).toBe(EROFS);
    }
    expect(s.ask(70, (w) => w.u32(0).u32(1).text('new')).error).toBe(EROFS);
    expect(s.ask(72, (w) => w.u32(0).text('new').u32(0o755).u32(0)).error).toBe(EROFS);
    expect(s.ask(74, (w) => w.u32(0).text('file').u32(0).text('new')).error).toBe(EROFS);
    expect(s.ask(76, (w) => w.u32(0).text('file').u32(0)).error).toBe(EROFS);
    expect(s.ask(122, (w) => w.u32(1)).error).toBe(EROFS);
    expect(fs.readdirSync(s.root).sort()).toEqual(['absolute', 'dir', 'file', 'relative', 'up']);
  });

  it('writes, makes, renames and removes when it may', () => {
    const s = share(true);
    s.walk(0, 1);
    expect(s.ask(14, (w) => w.u32(1).text('new').u32(1).u32(0o640).u32(0)).type).toBe(15);
    const data = Buffer.from('written by the guest');
    const wrote = s.ask(118, (w) => {
      w.u32(1).u64(2).u32(data.length);
      w.reserve(data.length).set(data);
    });
    expect(wrote.body[0]).toBe(data.length);
    expect(s.ask(50, (w) => w.u32(1).u32(0)).type).toBe(51);
    expect(fs.readFileSync(path.join(s.root, 'new'), 'latin1')).toBe(`\0\0${data}`);
    expect(s.ask(72, (w) => w.u32(0).text('made').u32(0o755).u32(0)).type).toBe(73);
    expect(s.ask(74, (w) => w.u32(0).text('new').u32(0)).error).toBe(71); // cut short
    s.walk(0, 9, 'made');
    expect(s.ask(74, (w) => w.u32(0).text('new').u32(9).text('moved')).type).toBe(75);
    // The open fid follows the file.
    expect(s.ask(26, (w) => w.u32(1).u32(8).u32(0).u32(0).u32(0).u64(5).u64(0).u64(0).u64(0).u64(0)).type).toBe(27);
    expect(fs.statSync(path.join(s.root, 'made/moved')).size).toBe(5);
    expect(
      s.ask(26, (w) => w.u32(1).u32(0x121).u32(0o600).u32(0).u32(0).u64(0).u64(0).u64(0).u64(1000).u64(0)).type,
    ).toBe(27);
    const stat = fs.statSync(path.join(s.root, 'made/moved'));
    expect([stat.mode & 0o777, stat.mtimeMs]).toEqual([0o600, 1_000_000]);
    expect(s.ask(16, (w) => w.u32(0).text('sym').text('file').u32(0)).type).toBe(17);
    expect(fs.readlinkSync(path.join(s.root, 'sym'))).toBe('file');
    expect(s.ask(70, (w) => w.u32(0).u32(1).text('hard')).type).toBe(71);
    expect(fs.statSync(path.join(s.root, 'hard')).nlink).toBe(2);
    expect(s.ask(18, (w) => w.u32(0).text('dev').u32(0o020644).u32(1).u32(3).u32(0)).error).toBe(1);
    expect(s.ask(76, (w) => w.u32(0).text('made').u32(0x200)).error).toBe(39); // not empty
    expect(s.ask(76, (w) => w.u32(9).text('moved').u32(0)).type).toBe(77);
    expect(s.ask(76, (w) => w.u32(0).text('made').u32(0x200)).type).toBe(77);
  });

  it('saves and restores its session', () => {
    const s = share(true);
    s.walk(0, 1, 'file');
    s.open(1);
    const state = JSON.parse(JSON.stringify(s.device.state()));
    s.device.reset();
    s.device.restore(state);
    expect(text(s.read(1))).toBe('hello there');
  });

  it('stands random messages, and holds few descriptors', () => {
    const s = share(true);
    const before = fs.readdirSync('/proc/self/fd').length;
    const next = randomNumbers(3);
    const types = [8, 12, 14, 16, 18, 20, 22, 24, 26, 30, 40, 50, 52, 54, 70, 72, 74, 76, 102, 108, 110, 116, 118, 120];
    const names = ['dir', 'file', 'x', 'y', '..', '.', '', 'up', 'absolute', 'a/b', 'deep'];
    for (let i = 0; i < FUZZ_ACCESSES / 10; i++) {
      if (!s.device.running) {
        s.driver.start();
        s.ask(100, (w) => w.u32(8192).text('9P2000.L'));
        s.ask(104, (w) => w.u32(0).u32(0xffffffff).text('root').text('').u32(0));
      }
      const w = new Writer(new Uint8Array(4096));
      for (let field = 0; field < 8; field++) {
        if (next(4) === 0) w.text(names[next(names.length)]!);
        else if (next(10) === 0) w.u32(next(2 ** 32));
        else if (next(3) === 0) w.u16(next(3));
        else w.u32(next(12));
      }
      const message = w.finish(next(50) === 0 ? next(256) : types[next(types.length)]!, i & 0xffff).slice();
      s.driver.post(0, [
        message.subarray(0, next(100) === 0 ? next(message.length) : message.length),
        next(50) === 0 ? next(40) : 8192,
      ]);
      s.driver.kick(0);
    }
    s.device.reset();
    expect(fs.readdirSync('/proc/self/fd').length).toBeLessThanOrEqual(before + 2);
    expect(fs.readdirSync(s.around).sort()).toEqual(['root', 'secret']);
  });
});
