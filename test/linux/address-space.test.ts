import { describe, expect, it } from 'vitest';
import { AddressSpace, type MappedFile, SharedMemory } from '../../src/runtime/address-space.js';
import { GuestFault } from '../../src/runtime/guest-fault.js';
import { makeCpu } from './support.js';

const PAGE = 4096;

function make(bits: 32 | 64 = 64, limitMiB = 8): AddressSpace {
  return new AddressSpace(makeCpu(bits), { limitBytes: limitMiB << 20 });
}

function fileOf(text: string): MappedFile & { data: Uint8Array } {
  const data = new Uint8Array(Buffer.from(text));
  return {
    data,
    frames: new Map(),
    readPage(target, at, offset) {
      const n = Math.min(PAGE, data.length - offset);
      if (n <= 0) return 0;
      target.set(data.subarray(offset, offset + n), at);
      return n;
    },
    writePage(source, at, offset) {
      const n = Math.min(PAGE, data.length - offset);
      if (n > 0) data.set(source.subarray(at, at + n), offset);
    },
    fileSize: () => data.length,
    retain() {},
    release() {},
  };
}

describe('AddressSpace', () => {
  it('allocates zeroed frames on first touch, neighbours side by side', () => {
    const s = make();
    s.map({ first: 0x400, pages: 8, protection: 3 });
    expect(s.frames.used).toBe(0);
    const a = s.lookup(0x400000, 'write');
    const b = s.lookup(0x401000, 'read');
    expect(b - a).toBe(PAGE);
    expect(s.readU32(0x400ffe)).toBe(0);
  });

  it('zeroes a frame before it is used again', () => {
    const s = make();
    s.map({ first: 0x400, pages: 1, protection: 3 });
    s.writeU32(0x400000, 0xdeadbeef);
    s.unmap(0x400, 1);
    s.map({ first: 0x400, pages: 1, protection: 3 });
    expect(s.readU32(0x400000)).toBe(0);
  });

  it('tells page faults by error code', () => {
    const s = make();
    expect(s.lookup(0x400000, 'read')).toBe(-1 - 4);
    expect(s.lookup(0x400000, 'write')).toBe(-1 - 6);
    s.map({ first: 0x400, pages: 1, protection: 1 });
    s.lookup(0x400000, 'read');
    expect(s.lookup(0x400000, 'write')).toBe(-1 - 7);
    expect(s.lookup(0x400000, 'execute')).toBe(-1 - 21);
    for (const bad of [-1, -(2 ** 40), 2 ** 47, 2 ** 63, Number.MAX_SAFE_INTEGER])
      expect(s.lookup(bad, 'read')).toBeLessThan(0);
  });

  it('follows x86: write and execute imply read', () => {
    const s = make();
    s.map({ first: 0x400, pages: 1, protection: 2 });
    expect(s.permissions(0x400000)).toBe(3);
    s.protect(0x400, 1, 4);
    expect(s.permissions(0x400000)).toBe(5);
  });

  it('counts against the limit what can be touched, and nothing else', () => {
    const s = make(64, 1);
    expect(s.map({ first: 0x10000, pages: 100000, protection: 0 })).toBe(true);
    expect(s.map({ first: 0x400, pages: 257, protection: 3 })).toBe(false);
    expect(s.map({ first: 0x400, pages: 256, protection: 3 })).toBe(true);
    expect(s.protect(0x10000, 1, 3)).toBe(false);
    s.unmap(0x400, 1);
    expect(s.protect(0x10000, 1, 3)).toBe(true);
  });

  it('splits and joins mappings', () => {
    const s = make();
    s.map({ first: 0x400, pages: 10, protection: 3 });
    s.protect(0x404, 2, 1);
    expect(s.vmas.list.length).toBe(3);
    s.protect(0x404, 2, 3);
    expect(s.vmas.list.length).toBe(1);
    s.unmap(0x405, 1);
    expect(s.vmas.list.length).toBe(2);
    expect(s.lookup(0x405000, 'read')).toBeLessThan(0);
  });

  it('reports every change of what was mapped', () => {
    const s = make();
    const seen: [number, number][] = [];
    s.onChange = (first, pages) => void seen.push([first, pages]);
    s.map({ first: 0x400, pages: 2, protection: 3 });
    expect(seen).toEqual([]);
    s.protect(0x400, 1, 1);
    s.map({ first: 0x401, pages: 1, protection: 3 });
    s.unmap(0x400, 2);
    expect(seen).toEqual([
      [0x400, 1],
      [0x401, 1],
      [0x400, 2],
    ]);
  });

  it('reports kernel writes to code frames only', () => {
    const cpu = makeCpu(64);
    const s = new AddressSpace(cpu, { limitBytes: 1 << 20 });
    s.map({ first: 0x400, pages: 2, protection: 3 });
    const code = s.lookup(0x401000, 'read');
    s.codeFrames = new Uint8Array(cpu.memory.buffer.byteLength / PAGE);
    s.codeFrames[code >>> 12] = 1;
    const seen: [number, number][] = [];
    s.onKernelWrite = (at, length) => void seen.push([at, length]);
    s.writeBytes(0x400ff0, new Uint8Array(32));
    expect(seen).toEqual([[code, 16]]);
  });

  it('grows a stack to its limit and not beyond, keeping a gap', () => {
    const s = make(32, 16);
    s.map({ first: 0xff000, pages: 4, protection: 3, growsDown: true });
    expect(s.lookup(0xff000000 - 5 * PAGE, 'write')).toBeGreaterThan(0);
    expect(s.lookup(0xff004000 - (8 << 20), 'write')).toBeGreaterThan(0);
    expect(s.lookup(0xff004000 - (8 << 20) - 1, 'write')).toBeLessThan(0);
    const t = make(32, 16);
    t.map({ first: 0xff000, pages: 4, protection: 3, growsDown: true });
    t.map({ first: 0xfef00, pages: 1, protection: 3 });
    expect(t.lookup(0xff000000 - 1, 'write')).toBeLessThan(0);
  });

  it('maps files, private and shared, and faults beyond their end', () => {
    const s = make();
    const file = fileOf(`${'x'.repeat(PAGE)}tail`);
    s.map({ first: 0x400, pages: 3, protection: 3, file, fileOffset: 0 });
    s.map({ first: 0x500, pages: 2, protection: 3, file, fileOffset: 0, shared: true });
    s.map({ first: 0x600, pages: 2, protection: 3, file, fileOffset: PAGE, shared: true });
    expect(s.readU32(0x401000)).toBe(0x6c696174);
    expect(s.readU32(0x401004)).toBe(0);
    expect(s.lookup(0x402000, 'read')).toBeLessThan(0);
    expect(s.isBeyondFile(0x402000, 'read')).toBe(true);
    s.writeU8(0x401000, 65);
    expect(file.data[PAGE]).toBe(0x74);
    s.writeU8(0x501000, 66);
    expect(s.readU8(0x600000)).toBe(66);
    s.sync(0x500, 2);
    expect(file.data[PAGE]).toBe(66);
  });

  it('keeps contents when pages move', () => {
    const s = make();
    s.map({ first: 0x400, pages: 2, protection: 3 });
    s.writeU32(0x401000, 42);
    s.map({ first: 0x800, pages: 2, protection: 3 });
    s.movePages(0x400, 0x800, 2);
    s.unmap(0x400, 2);
    expect(s.readU32(0x801000)).toBe(42);
  });

  it('finds free ranges from the top, and none that is too small', () => {
    const s = make(32);
    const first = s.findFree(16);
    expect(first * PAGE + 16 * PAGE).toBe(s.layout.mmapTop);
    s.map({ first, pages: 16, protection: 0 });
    expect(s.findFree(4)).toBe(first - 4);
    expect(s.findFree(2 ** 20)).toBe(-1);
  });

  it('throws a fault from accessors, and reads across pages', () => {
    const s = make();
    s.map({ first: 0x400, pages: 2, protection: 3 });
    s.writeNumber64(0x400ffc, 0x123456789abc);
    expect(s.readNumber64(0x400ffc)).toBe(0x123456789abc);
    expect(() => s.readU32(0x401ffe)).toThrow(GuestFault);
    expect(() => s.readBytes(0x400000, 2 ** 40)).toThrow(GuestFault);
    expect(() => s.readBytes(0x400000, -1)).toThrow(GuestFault);
    s.writeBytes(0x400ff0, Buffer.from('a string over two pages\0'));
    expect(s.readCString(0x400ff0, 100)).toBe('a string over two pages');
    expect(s.readCString(0x400ff0, 5)).toBe(null);
  });
});

describe('fork', () => {
  it('shares private pages until one of the two writes', () => {
    const parent = make();
    parent.map({ first: 0x400, pages: 2, protection: 3 });
    parent.writeU32(0x400000, 1);
    parent.writeU32(0x401000, 2);
    const child = parent.fork();
    expect(parent.frames.used).toBe(2);
    expect([child.readU32(0x400000), child.readU32(0x401000)]).toEqual([1, 2]);
    child.writeU32(0x400000, 10);
    parent.writeU32(0x401000, 20);
    expect([parent.readU32(0x400000), parent.readU32(0x401000)]).toEqual([1, 20]);
    expect([child.readU32(0x400000), child.readU32(0x401000)]).toEqual([10, 2]);
    expect(parent.frames.used).toBe(4);
    // Who is left alone with a page writes to it where it is.
    child.close();
    expect(parent.frames.used).toBe(2);
    parent.writeU32(0x400000, 3);
    expect(parent.frames.used).toBe(2);
  });

  it('keeps shared memory shared, for as long as one of the two maps it', () => {
    const parent = make();
    parent.map({ first: 0x400, pages: 1, protection: 3, shared: true, file: new SharedMemory(PAGE) });
    parent.writeU32(0x400000, 1);
    const child = parent.fork();
    child.writeU32(0x400000, 2);
    expect(parent.readU32(0x400000)).toBe(2);
    parent.unmap(0x400, 1);
    expect(child.readU32(0x400000)).toBe(2);
    child.close();
    expect(parent.frames.used).toBe(0);
  });

  it('forbids what the parent may not do either', () => {
    const parent = make();
    parent.map({ first: 0x400, pages: 1, protection: 3 });
    parent.writeU32(0x400000, 1);
    const child = parent.fork();
    child.protect(0x400, 1, 1);
    expect(() => child.writeU32(0x400000, 2)).toThrow(GuestFault);
    child.protect(0x400, 1, 3);
    child.writeU32(0x400000, 2);
    expect(parent.readU32(0x400000)).toBe(1);
  });

  it('finds code that another process has touched where it will be mapped', () => {
    const parent = make();
    const file = fileOf('code');
    parent.map({ first: 0x400, pages: 1, protection: 5, file });
    const child = parent.fork();
    expect(child.codeFrame(0x400)).toBe(-1);
    const frame = parent.lookup(0x400000, 'execute');
    expect(child.codeFrame(0x400)).toBe(frame);
    expect(child.residentPages).toBe(0);
    expect(child.lookup(0x400000, 'execute')).toBe(frame);
  });
});
