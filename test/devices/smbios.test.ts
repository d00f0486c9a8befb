/** SMBIOS tables, read as Linux's dmi_scan.c and dmidecode do: anchor, both sums, structures with their strings. */
import { expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { smbiosTables } from '../../src/devices/smbios.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, HALTS } from '../support/boot-sector.js';

const GIB = 2 ** 30;
const options = {
  ramBytes: GIB,
  lowRamEnd: 3 * GIB,
  processors: 2,
  signature: 0x800f12,
  features: 0x178bfbff,
  longMode: true,
};
const sum = (bytes: Uint8Array) => bytes.reduce((total, byte) => (total + byte) & 0xff, 0);

interface Structure {
  readonly type: number;
  readonly handle: number;
  readonly bytes: Buffer;
  readonly strings: readonly string[];
}

/** DSP0134 2.8, 5.2.1 and 6.1. */
function read(memory: Buffer, base: number): Structure[] {
  let at = 0;
  while (memory.toString('latin1', at, at + 4) !== '_SM_' || sum(memory.subarray(at, at + memory[at + 5]!)) !== 0)
    at += 16;
  expect([memory[at + 5], memory[at + 6], memory[at + 7]]).toEqual([31, 2, 8]);
  expect(memory.toString('latin1', at + 16, at + 21)).toBe('_DMI_');
  expect(sum(memory.subarray(at + 16, at + 31))).toBe(0);
  const [length, count] = [memory.readUInt16LE(at + 22), memory.readUInt16LE(at + 28)];
  const start = memory.readUInt32LE(at + 24) - base;
  const found: Structure[] = [];
  let offset = start;
  for (let n = 0; n < count; n++) {
    const size = memory[offset + 1]!;
    const end = memory.indexOf('\0\0', offset + size, 'latin1');
    const strings = memory
      .toString('latin1', offset + size, end)
      .split('\0')
      .filter((s) => s !== '');
    found.push({
      type: memory[offset]!,
      handle: memory.readUInt16LE(offset + 2),
      bytes: memory.subarray(offset, offset + size),
      strings,
    });
    expect(end + 2 - offset).toBeLessThanOrEqual(memory.readUInt16LE(at + 8));
    offset = end + 2;
  }
  expect(offset - start).toBe(length);
  return found;
}

test('types, handles, lengths of version 2.8, and what they say', () => {
  const found = read(Buffer.from(smbiosTables(0xf1230, options)), 0xf1230);
  const lengths = { 0: 24, 1: 27, 3: 22, 4: 42, 16: 23, 17: 40, 19: 31, 32: 11, 127: 4 };
  expect(found.map(({ type, bytes }) => [type, bytes.length])).toEqual(
    [0, 1, 3, 4, 4, 16, 17, 19, 32, 127].map((type) => [type, lengths[type as keyof typeof lengths]]),
  );
  expect(new Set(found.map(({ handle }) => handle)).size).toBe(found.length);
  const of = (type: number) => found.find((one) => one.type === type)!;
  expect(of(1).strings).toEqual(['Ringless', 'Virtual PC', '1']);
  expect(of(4).bytes.readUInt32LE(8)).toBe(options.signature);
  expect(of(17).bytes.readUInt16LE(12)).toBe(1024);
  expect([of(19).bytes.readUInt32LE(4), of(19).bytes.readUInt32LE(8)]).toEqual([0, 1048575]);
});

test('RAM on both sides of the hole below 4 GiB, and more than its field holds', () => {
  const found = read(Buffer.from(smbiosTables(0xf0000, { ...options, ramBytes: 40 * GIB })), 0xf0000);
  const ranges = found.filter(({ type }) => type === 19);
  expect(ranges.map(({ bytes }) => [bytes.readUInt32LE(4), bytes.readUInt32LE(8)])).toEqual([
    [0, 3 * 1048576 - 1],
    [4 * 1048576, 41 * 1048576 - 1],
  ]);
  const module = found.find(({ type }) => type === 17)!.bytes;
  expect([module.readUInt16LE(12), module.readUInt32LE(28)]).toEqual([0x7fff, 40 * 1024]);
});

test('a machine has them', async () => {
  const boot = () => loadKernel(bootSector(HALTS), { name: 'k', e820: pcMemoryMap(64 << 20), append: '' });
  const machine = new VirtualMachine({ memoryMiB: 64, boot });
  await machine.run();
  const found = read(Buffer.from(machine.ram.view(0xf0000, 0x10000)!), 0xf0000);
  expect(found.map(({ type }) => type)).toEqual([0, 1, 3, 4, 16, 17, 19, 32, 127]);
});
