import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { BootImage, BootOptions } from '../../src/boot/boot-image.js';
import { loadKernel, probeKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { loadRom } from '../../src/boot/raw.js';
import { makeElf, makeKernelDisk, makeMultiboot, makeMultiboot2 } from './images.js';

const MIB = 1024 * 1024;
const options: BootOptions = {
  e820: pcMemoryMap(64 * MIB),
  name: 'kernel.bin',
  append: 'kernel words',
  initrd: Buffer.from('first'),
  modules: [{ bytes: Buffer.from('second'), commandLine: 'with words' }],
};
const code = Buffer.alloc(64, 0xf4);

function at(image: BootImage, address: number): Buffer {
  const piece = image.pieces.find((p) => p.address <= address && address < p.address + p.bytes.length)!;
  return Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length).subarray(address - piece.address);
}

const text = (bytes: Buffer) => bytes.toString('latin1', 0, bytes.indexOf(0));

describe('multiboot 1', () => {
  const image = loadKernel(makeMultiboot(code), options);
  const info = at(image, image.cpu.registers.rbx!);

  test('starts in flat protected mode with its magic number', () => {
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x10_0030, cr0: 0x11, rflags: 2 });
    expect(image.cpu.registers.rax).toBe(0x2bad_b002);
    expect(image.cpu.segments.cs).toMatchObject({ base: 0, limit: 0xffff_ffff, access: 0xc09b });
    expect(at(image, 0x10_0030)[0]).toBe(0xf4);
  });

  test('hands over memory, command line and loader name', () => {
    expect(info.readUInt32LE(4)).toBe(639);
    expect(info.readUInt32LE(8)).toBe(63 * 1024);
    expect(text(at(image, info.readUInt32LE(16)))).toBe('kernel.bin kernel words');
    // The BIOS data area: low memory, and where the extended area is.
    expect(at(image, 0x413).readUInt16LE()).toBe(639);
    expect(at(image, 0x40e).readUInt16LE()).toBe(0x9fc0);
    expect(text(at(image, info.readUInt32LE(64)))).toBe('Ringless');
    expect(info.readUInt32LE(44)).toBe(24 * options.e820.length);
    const map = at(image, info.readUInt32LE(48) + 24 * 3);
    expect(map.readUInt32LE(0)).toBe(20);
    expect(map.readBigUInt64LE(4)).toBe(BigInt(MIB));
    expect(map.readBigUInt64LE(12)).toBe(BigInt(63 * MIB));
    expect(map.readUInt32LE(20)).toBe(1);
    expect(info.readBigUInt64LE(88)).toBe(0xb8000n);
    expect(info[109]).toBe(2);
  });

  test('hands over modules, page-aligned', () => {
    expect(info.readUInt32LE(20)).toBe(2);
    const list = at(image, info.readUInt32LE(24));
    const contents = [0, 16].map((offset) => {
      const start = list.readUInt32LE(offset);
      expect(start % 4096).toBe(0);
      return at(image, start).toString('latin1', 0, list.readUInt32LE(offset + 4) - start);
    });
    expect(contents).toEqual(['first', 'second']);
    expect(text(at(image, list.readUInt32LE(24)))).toBe('with words');
  });

  test('as an ELF file is entered at the physical address of its entry', () => {
    const kernel = makeMultiboot(code, 3);
    const elf = makeElf(32, 0xc010_0030, [{ address: 0x10_0000, virtualAddress: 0xc010_0000, bytes: kernel }]);
    expect(probeKernel(elf)).toBe('multiboot');
    expect(loadKernel(elf, options).cpu.rip).toBe(0x10_0030);
  });

  test('with demands that nobody can meet is refused', () => {
    expect(() => loadKernel(makeMultiboot(code, 0x1_0100), options)).toThrow(/do not exist/);
    expect(() => loadKernel(makeMultiboot(code, 3), options)).toThrow(/no ELF file/);
  });
});

describe('multiboot 2', () => {
  const addresses = [2, 24, 0x10_0000, 0x10_0000, 0, 0];
  const entry = [3, 12, 0x10_0050, 0];
  const kernel = makeMultiboot2(code, addresses, entry);

  test('gets its information as tags', () => {
    expect(probeKernel(kernel)).toBe('multiboot2');
    const image = loadKernel(kernel, options);
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x10_0050 });
    expect(image.cpu.registers.rax).toBe(0x36d7_6289);
    const info = at(image, image.cpu.registers.rbx!);
    const tags = new Map<number, Buffer[]>();
    for (let offset = 8; offset < info.readUInt32LE(0); offset += Math.ceil(info.readUInt32LE(offset + 4) / 8) * 8) {
      const type = info.readUInt32LE(offset);
      tags.set(type, [...(tags.get(type) ?? []), info.subarray(offset + 8, offset + info.readUInt32LE(offset + 4))]);
    }
    expect([...tags.keys()]).toEqual([1, 2, 3, 4, 6, 8, 0]);
    expect(text(tags.get(1)![0]!)).toBe('kernel words');
    expect(tags.get(3)).toHaveLength(2);
    const [, second] = tags.get(3)!;
    expect(at(image, second!.readUInt32LE(0)).toString()).toBe('second');
    expect(text(second!.subarray(8))).toBe('with words');
    expect(tags.get(4)![0]!.readUInt32LE(4)).toBe(63 * 1024);
    expect(tags.get(6)![0]!.readUInt32LE(0)).toBe(24);
  });

  test('with an unknown demand is refused, with an unknown wish started', () => {
    expect(() => loadKernel(makeMultiboot2(code, addresses, entry, [99, 8]), options)).toThrow(/header tag 99/);
    expect(loadKernel(makeMultiboot2(code, addresses, entry, [99 | 0x1_0000, 8]), options).cpu.rip).toBe(0x10_0050);
  });
});

describe('without a loader', () => {
  test('a boot sector starts at 7C00h with DL = 80h, over the small BIOS', () => {
    const disk = Buffer.alloc(2048, 0x90);
    disk.set([0x55, 0xaa], 510);
    const image = loadKernel(disk, options);
    const [bios] = image.roms;
    expect(bios!.address + bios!.bytes.length).toBe(0x10_0000);
    expect(image.cpu).toMatchObject({ mode: 'real' });
    expect(image.cpu.segments.cs.base).toBe(0xf0000);
    // IP, CS, DS, SP, DX, entries of the memory map; KiB above 1 MiB and blocks of 64 KiB above 16 MiB.
    const parameters = new DataView(bios!.bytes.buffer);
    const words = Array.from({ length: 8 }, (_, i) => parameters.getUint16(8 + i * 2, true));
    expect(words).toEqual([0x7c00, 0, 0, 0x7c00, 0x80, options.e820.length, 15 * 1024, 48 * 16]);
    expect(parameters.getBigUint64(32 + 3 * 20, true)).toBe(BigInt(MIB));
    expect(image.pieces).toHaveLength(1);
    expect(image.pieces[0]!.bytes).toHaveLength(512);
  });

  test('a ROM starts at the reset vector and is seen at both places', () => {
    const image = loadRom(new Uint8Array(256 * 1024));
    expect(image.cpu.segments.cs).toMatchObject({ selector: 0xf000, base: 0xffff_0000 });
    expect(image.cpu.rip).toBe(0xfff0);
    expect(image.roms.map(({ address, bytes }) => [address, bytes.length])).toEqual([
      [0xfffc_0000, 0x40000],
      [0xe0000, 0x20000],
    ]);
    // A flash image that begins with a volume of code: UEFI's variables are elsewhere.
    const code = new Uint8Array(256 * 1024);
    code.set(Buffer.from('78e58c8c3d8a1c4f9935896185c32dd3', 'hex'), 16);
    code.set(Buffer.from('_FVH'), 40);
    expect(() => loadRom(code)).toThrow(/UEFI firmware without its variables/);
    expect(() => loadRom(new Uint8Array(1000))).toThrow(/no ROM image/);
  });
});

describe('a disk with a multiboot kernel near its start', () => {
  const sector = Buffer.alloc(512);
  sector.writeUInt16LE(0xaa55, 510);

  test('is a disk: no loader could do what the header says', () => {
    const image = loadKernel(makeKernelDisk(sector), options);
    expect(image.description).toBe('boot sector');
    expect(image.note).toMatch(/^taken for a disk, .* multiboot header at byte \d+ /);
    expect(loadKernel(sector, options).note).toBeUndefined();
  });

  test('is a disk also where the header gives addresses: they are those of a file inside', () => {
    // GRUB's core.img is such a file, and lies behind the boot sector.
    const disk = Buffer.concat([sector, makeMultiboot(code), Buffer.alloc(4096)]);
    expect(probeKernel(disk)).toBe('boot-sector');
    const other = Buffer.concat([
      sector,
      makeMultiboot2(code, [2, 24, 0x10_0000, 0x10_0000, 0, 0], [3, 12, 0x10_0050]),
    ]);
    expect(probeKernel(other)).toBe('boot-sector');
  });

  test('without a boot sector the header is told what it lacks', () => {
    expect(() => loadKernel(makeKernelDisk(Buffer.alloc(512)), options)).toThrow(/is no ELF file and gives no load/);
  });

  test('a flat kernel stays one, also where 55 AA stands at the end of its first sector', () => {
    const kernel = Buffer.from(makeMultiboot(Buffer.alloc(1024)));
    kernel.writeUInt16LE(0xaa55, 510);
    expect(probeKernel(kernel)).toBe('multiboot');
    // Behind a header of its own, of which the loader knows nothing.
    expect(probeKernel(Buffer.concat([Buffer.alloc(64), makeMultiboot(code)]))).toBe('multiboot');
  });

  test.each([
    ['a load address above the header', 16, 0x20_0000],
    ['an end before its start', 20, 0x8_0000],
    ['an end behind the file', 20, 0x50_0000],
    ['an entry outside', 28, 0x50_0000],
  ])('a header with %s makes no kernel', (_, at, value) => {
    const file = Buffer.from(makeMultiboot(Buffer.alloc(1024)));
    file.writeUInt32LE(value, at);
    expect(() => loadKernel(file, options)).toThrow(/make no sense/);
    file.writeUInt16LE(0xaa55, 510);
    expect(probeKernel(file)).toBe('boot-sector');
  });
});

describe('a gzipped kernel', () => {
  test.each([
    ['multiboot', makeMultiboot(code)],
    ['multiboot 2', makeMultiboot2(code, [2, 24, 0x10_0000, 0x10_0000, 0, 0], [3, 12, 0x10_0050])],
    ['ELF', makeElf(32, 0x10_0000, [{ address: 0x10_0000, bytes: code }])],
  ])('is unpacked: %s', (name, file) => {
    const packed = loadKernel(gzipSync(file), options);
    expect(packed.description).toMatch(new RegExp(`^${name} .*, unpacked \\(gzip\\)$`));
    expect({ ...packed, description: '' }).toEqual({ ...loadKernel(file, options), description: '' });
  });

  test.each([
    ['something else', gzipSync('text'.repeat(20)), /is a gzip file of what is neither/],
    ['another gzip file', gzipSync(gzipSync(makeMultiboot(code))), /is a gzip file of what is neither/],
    ['half of it', gzipSync(makeMultiboot(code)).subarray(0, -12), /damaged/],
    // The last word is the size: a file may say anything.
    [
      'a size that is a lie',
      Buffer.concat([gzipSync(makeMultiboot(code)).subarray(0, -4), Buffer.from([9, 0, 0, 0])]),
      /damaged/,
    ],
    ['4 GiB', Buffer.concat([gzipSync(makeMultiboot(code)).subarray(0, -4), Buffer.alloc(4, 0xff)]), /damaged/],
    [
      'an XZ file',
      Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.alloc(64)]),
      /is packed \(XZ\) and has to be/,
    ],
  ])('that holds %s is refused', (_, file, reason) => {
    expect(() => loadKernel(file, options)).toThrow(reason);
  });
});
