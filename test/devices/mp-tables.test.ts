/**
 * The multiprocessor tables, read as kernels do that know no ACPI: the pointer is searched, sums are checked, entries
 * walked.
 */
import { expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { mpTables } from '../../src/devices/mp-tables.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, HALTS } from '../support/boot-sector.js';

const ADDRESS = 0xf1230;
const options = {
  processors: 2,
  signature: 0x800f12,
  features: 0x178bfbff,
  lapicVersion: 0x14,
  ioApicVersion: 0x20,
  pirqOf: (device: number, pin: number) => (device + pin) % 4,
};

const sum = (bytes: Uint8Array) => bytes.reduce((total, byte) => (total + byte) & 0xff, 0);

/** Intel MultiProcessor Specification 1.4, 4.1 to 4.3. */
function read(memory: Buffer, base: number) {
  let at = 0;
  while (memory.toString('latin1', at, at + 4) !== '_MP_' || sum(memory.subarray(at, at + 16)) !== 0) at += 16;
  expect([memory[at + 8], memory[at + 9]]).toEqual([1, 4]);
  expect([...memory.subarray(at + 11, at + 16)]).toEqual([0, 0, 0, 0, 0]);
  const table = memory.subarray(memory.readUInt32LE(at + 4) - base);
  expect(table.toString('latin1', 0, 4)).toBe('PCMP');
  const length = table.readUInt16LE(4);
  expect([sum(table.subarray(0, length)), table[6]]).toEqual([0, 4]);
  const entries: Buffer[] = [];
  for (let offset = 44; offset < length; ) {
    const size = table[offset] === 0 ? 20 : 8;
    entries.push(table.subarray(offset, offset + size));
    offset += size;
  }
  expect(entries.length).toBe(table.readUInt16LE(34));
  return {
    lapic: table.readUInt32LE(36),
    entries,
    ofType: (type: number) => entries.filter((entry) => entry[0] === type),
  };
}

test('processors, buses, I/O APIC and interrupts', () => {
  const found = read(Buffer.concat([Buffer.alloc(0x30), mpTables(ADDRESS + 0x30, options)]), ADDRESS);
  expect(found.lapic).toBe(0xfee00000);
  const processors = found.ofType(0).map((e) => [e[1], e[2], e[3], e.readUInt32LE(4), e.readUInt32LE(8)]);
  expect(processors).toEqual([
    [0, 0x14, 3, 0x800f12, 0x178bfbff],
    [1, 0x14, 1, 0x800f12, 0x178bfbff],
  ]);
  expect(found.ofType(1).map((e) => [e[1], e.toString('latin1', 2)])).toEqual([
    [0, 'PCI   '],
    [1, 'ISA   '],
  ]);
  expect(found.ofType(2).map((e) => [e[1], e[2], e[3], e.readUInt32LE(4)])).toEqual([[0, 0x20, 1, 0xfec00000]]);
  const interrupts = found.ofType(3).map((e) => [...e.subarray(1)]);
  const isa = interrupts.filter((e) => e[3] === 1);
  expect(isa.map((e) => [e[4], e[6]])).toEqual(
    [[0, 2], 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15].map((e) => (typeof e === 'number' ? [e, e] : e)),
  );
  const pci = interrupts.filter((e) => e[3] === 0);
  expect(pci).toHaveLength(128);
  // INTB of device 3.
  expect(pci.find((e) => e[4] === 3 * 4 + 1)?.[6]).toBe(16);
  expect(found.ofType(4).map((e) => [e[1], e[6], e[7]])).toEqual([
    [3, 0xff, 0],
    [1, 0xff, 1],
  ]);
});

test('a machine without a PCI bus', () => {
  const found = read(Buffer.from(mpTables(ADDRESS, { ...options, processors: 1, pirqOf: null })), ADDRESS);
  expect(found.ofType(1)).toHaveLength(1);
  expect(found.ofType(3)).toHaveLength(15);
});

test('a machine without firmware has them beside its ACPI tables, at the places where kernels look', async () => {
  const sector = bootSector(HALTS);
  const machine = new VirtualMachine({ boot: () => loadKernel(sector, { e820: pcMemoryMap(128 << 20) }) });
  await machine.run();
  const memory = Buffer.from(machine.ram.view(0xf0000, 0x10000)!);
  const found = read(memory, 0xf0000);
  expect(found.ofType(0).map((e) => [e[1], e[3]])).toEqual([[0, 3]]);
  // The I/O APIC's own ID register says the same: kernels compare.
  machine.pc.bus.writeMmio(0xfec00000, 4, 0);
  expect(machine.pc.bus.readMmio(0xfec00010, 4) >>> 24).toBe(found.ofType(2)[0]![1]);
  expect(memory.indexOf('RSD PTR ') % 16).toBe(0);
});
