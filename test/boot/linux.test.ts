import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BootError } from '../../src/boot/boot-error.js';
import type { BootImage, BootOptions, Piece } from '../../src/boot/boot-image.js';
import { readLinuxHeader } from '../../src/boot/linux-header.js';
import { loadKernel, probeKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { makeBzImage, makeElf, makeRealModeImage } from './images.js';

const MIB = 1024 * 1024;
const options: BootOptions = { e820: pcMemoryMap(128 * MIB), append: 'console=ttyS0' };

const kernel64 = makeElf(
  64,
  0x100_0000,
  [{ address: 0x100_0000, virtualAddress: 0xffff_ffff_8100_0000, bytes: Buffer.from('kernel'), sizeBytes: 0x2000 }],
  0x100_0040,
);
const kernel32 = makeElf(32, 0x100_0000, [{ address: 0x100_0000, bytes: Buffer.from('kernel'), sizeBytes: 0x2000 }]);

function at(image: BootImage, address: number): Buffer {
  const piece = image.pieces.find((p) => p.address <= address && address < p.address + p.bytes.length) as Piece;
  expect(piece, `something at 0x${address.toString(16)}`).toBeDefined();
  return Buffer.from(piece.bytes.buffer, piece.bytes.byteOffset, piece.bytes.length).subarray(address - piece.address);
}

const text = (bytes: Buffer) => bytes.toString('latin1', 0, bytes.indexOf(0));

describe('a bzImage', () => {
  test('is unpacked and entered in long mode at its ELF entry', () => {
    const initrd = Buffer.alloc(5000, 7);
    const image = loadKernel(makeBzImage(kernel64), { ...options, initrd });
    expect(image.description).toBe('Linux 9.9-test, unpacked (gzip), 64-bit entry');
    expect(image.cpu).toMatchObject({ mode: 'long64', rip: 0x100_0000, cr4: 0x20, efer: 0x500, cr0: 0x8000_0011 });
    expect(at(image, 0x100_0000).toString()).toBe('kernel');
    const params = at(image, image.cpu.registers.rsi!);
    expect(params.toString('latin1', 0x202, 0x206)).toBe('HdrS');
    expect(params[0x210]).toBe(0xff);
    expect(text(at(image, params.readUInt32LE(0x228)))).toBe('console=ttyS0');
    const ramdisk = params.readUInt32LE(0x218);
    expect(params.readUInt32LE(0x21c)).toBe(5000);
    expect(ramdisk).toBe(128 * MIB - 8192);
    expect(at(image, ramdisk)[4999]).toBe(7);
    expect(params[0x1e8]).toBe(options.e820.length);
    expect(params.readBigUInt64LE(0x2d0 + 3 * 20)).toBe(BigInt(MIB));
    expect(params.readBigUInt64LE(0x2d8 + 3 * 20)).toBe(BigInt(127 * MIB));
    // CR3's tables map the entry to itself: 2 MiB pages, present and writable.
    const pml4 = at(image, image.cpu.cr3);
    const pdpt = at(image, Number(pml4.readBigUInt64LE(0)) & ~0xfff);
    const directory = at(image, Number(pdpt.readBigUInt64LE(0)) & ~0xfff);
    expect(directory.readBigUInt64LE(8 * 8)).toBe(0x100_0083n);
    // The descriptor table holds what the segment registers cache.
    const descriptors = at(image, image.cpu.gdtr.base);
    expect(descriptors.readBigUInt64LE(image.cpu.segments.cs.selector)).toBe(0x00af_9b00_0000_ffffn);
    expect(descriptors.readBigUInt64LE(image.cpu.segments.ds.selector)).toBe(0x00cf_9300_0000_ffffn);
  });

  test('of 32 bits is entered in protected mode', () => {
    const image = loadKernel(makeBzImage(kernel32, { xloadflags: 0 }), options);
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x100_0000, cr0: 0x11 });
    expect(at(image, image.cpu.gdtr.base).readBigUInt64LE(0x10)).toBe(0x00cf_9b00_0000_ffffn);
    expect(() => loadKernel(makeBzImage(kernel32, { xloadflags: 0 }), { ...options, entry: '64' })).toThrow(BootError);
  });

  test('is entered through PVH, with memory map and RAM disk', () => {
    const image = loadKernel(makeBzImage(kernel64), {
      ...options,
      entry: 'pvh',
      initrd: Buffer.from('disk'),
      acpiRsdp: 0xe0000,
    });
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x100_0040 });
    const info = at(image, image.cpu.registers.rbx!);
    expect(info.readUInt32LE(0)).toBe(0x336e_c578);
    expect(text(at(image, Number(info.readBigUInt64LE(24))))).toBe('console=ttyS0');
    expect(info.readBigUInt64LE(32)).toBe(0xe0000n);
    const module = at(image, Number(info.readBigUInt64LE(16)));
    expect(at(image, Number(module.readBigUInt64LE(0))).toString()).toBe('disk');
    expect(module.readBigUInt64LE(8)).toBe(4n);
    expect(info.readUInt32LE(48)).toBe(options.e820.length);
    expect(at(image, Number(info.readBigUInt64LE(40))).readBigUInt64LE(8)).toBe(0x9fc00n);
  });

  test('unpacks itself in the guest without fast boot, or where the packer is unknown', () => {
    const whole = makeBzImage(kernel64);
    const image = loadKernel(whole, { ...options, fastBoot: false });
    expect(image.cpu).toMatchObject({ mode: 'long64', rip: 0x10_0200 });
    expect(at(image, 0x10_0000).equals(Buffer.from(readLinuxHeader(whole).code))).toBe(true);
    expect(loadKernel(whole, { ...options, fastBoot: false, entry: '32' }).cpu.rip).toBe(0x10_0000);
    const unknown = loadKernel(makeBzImage(kernel64, { payload: Buffer.alloc(100, 0xaa) }), options);
    expect(unknown.cpu.rip).toBe(0x10_0200);
  });

  test('is entered at its 16-bit setup code', () => {
    const image = loadKernel(makeBzImage(kernel64), { ...options, entry: '16', initrd: Buffer.from('disk') });
    // The small BIOS comes first, and goes to the setup code behind the boot sector.
    const [bios] = image.roms;
    const parameters = new DataView(bios!.bytes.buffer);
    expect(image.cpu.segments.cs.selector).toBe(0xf000);
    expect([8, 10, 12].map((offset) => parameters.getUint16(offset, true))).toEqual([0, 0x1020, 0x1000]);
    const setup = at(image, 0x10000);
    expect(text(at(image, setup.readUInt32LE(0x228)))).toBe('console=ttyS0');
    expect(at(image, setup.readUInt32LE(0x218)).toString()).toBe('disk');
    expect(setup[0x211]).toBe(0x81);
    expect(setup.readUInt16LE(0x224)).toBe(0xde00);
  });

  test('without a 32-bit entry is entered at its setup code by itself', () => {
    const file = makeRealModeImage('lkrn');
    const image = loadKernel(file, options);
    expect(image.description).toMatch(/16-bit entry$/);
    expect(at(image, 0x10_0000).toString('latin1', 0, 4)).toBe('code');
    expect(() => loadKernel(file, { ...options, entry: '32' })).toThrow('has no 32-bit entry, only the 16-bit one');
    expect(() => loadKernel(file, { ...options, entry: '64' })).toThrow('has no 64-bit entry, only the 16-bit one');
  });

  test('that loads below 1 MiB (zImage) has its code at 64 KiB and its setup code at 576 KiB', () => {
    const image = loadKernel(makeRealModeImage('zImage'), options);
    expect(image.description).toMatch(/16-bit entry$/);
    expect(at(image, 0x1_0000).toString('latin1', 0, 4)).toBe('code');
    const setup = at(image, 0x9_0000);
    expect(setup.toString('latin1', 0x202, 0x206)).toBe('HdrS');
    expect(text(at(image, setup.readUInt32LE(0x228)))).toBe('console=ttyS0');
  });

  test('that does not fit in RAM is refused', () => {
    const image = makeBzImage(kernel64);
    expect(() => loadKernel(image, { ...options, e820: pcMemoryMap(16 * MIB) })).toThrow(/needs RAM from 0x1000000/);
    expect(() => loadKernel(image, { ...options, initrd: new Uint8Array(126 * MIB) })).toThrow(/more memory/);
    expect(() => loadKernel(image, { ...options, append: 'x'.repeat(2048) })).toThrow(/2047 bytes at most/);
    expect(() => loadKernel(kernel64, { ...options, entry: '32' })).toThrow(/64-bit kernel/);
  });
});

describe('an ELF kernel', () => {
  test('with a PVH note is entered there', () => {
    const image = loadKernel(kernel64, options);
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x100_0040 });
  });

  test('without one is entered as Linux', () => {
    const image = loadKernel(kernel32, options);
    expect(image.cpu).toMatchObject({ mode: 'protected32', rip: 0x100_0000 });
    expect(at(image, image.cpu.registers.rsi!).toString('latin1', 0x202, 0x206)).toBe('HdrS');
  });
});

const guest = (name: string) => fileURLToPath(new URL(`../../.guests/${name}`, import.meta.url));

describe('Debian', () => {
  const cases = [
    { name: 'vmlinuz-cloud-amd64', packing: 'LZ4', entries: ['16', '32', '64', 'pvh'], mode: 'long64' },
    { name: 'vmlinuz-amd64', packing: 'XZ', entries: ['16', '32', '64', 'pvh'], mode: 'long64' },
    { name: 'vmlinuz-686', packing: 'XZ', entries: ['16', '32'], mode: 'protected32' },
    { name: 'vmlinuz-686-pae', packing: 'XZ', entries: ['16', '32', 'pvh'], mode: 'protected32' },
  ] as const;
  for (const { name, packing, entries, mode } of cases) {
    const missing = !existsSync(guest(name));
    test.skipIf(missing && !process.env.CI)(`${name} is unpacked and entered at 16 MiB`, () => {
      const bytes = readFileSync(guest(name));
      expect(probeKernel(bytes)).toBe('linux');
      const image = loadKernel(bytes, options);
      expect(image.description).toMatch(new RegExp(`^Linux 6\\..* unpacked \\(${packing}\\), (64|32)-bit entry$`));
      expect(image.cpu).toMatchObject({ mode, rip: 0x100_0000 });
      for (const entry of entries) {
        const other = loadKernel(bytes, { ...options, entry, fastBoot: false });
        expect(other.description).toContain(entry === 'pvh' ? 'PVH entry' : `${entry}-bit entry`);
      }
    });
  }

  test.skipIf(!existsSync(guest('ipxe.lkrn')) && !process.env.CI)('iPXE has the 16-bit entry alone', () => {
    expect(loadKernel(readFileSync(guest('ipxe.lkrn')), options).description).toMatch(/16-bit entry$/);
  });

  test.skipIf(!existsSync(guest('xen.gz')) && !process.env.CI)('Xen is unpacked', () => {
    const image = loadKernel(readFileSync(guest('xen.gz')), options);
    expect(image.description).toBe('multiboot 1 image, unpacked (gzip)');
  });

  for (const name of ['memtest86-ia32.bin', 'memtest86-x64.bin']) {
    test.skipIf(!existsSync(guest(name)) && !process.env.CI)(`${name} loads at 1 MiB`, () => {
      const image = loadKernel(readFileSync(guest(name)), { ...options, append: '' });
      expect(image.cpu.rip).toBe(name.includes('x64') ? 0x10_0200 : 0x10_0000);
    });
  }
});
