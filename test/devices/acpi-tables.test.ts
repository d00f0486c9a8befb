import { describe, expect, it } from 'vitest';
import { AcpiTables } from '../../src/devices/acpi/acpi-tables.js';
import * as aml from '../../src/devices/acpi/aml.js';

const OPTIONS = {
  apic: true,
  hpet: true,
  serial: [true, false],
  pci: {
    memory: { base: 0xe0000000, end: 0xfec00000 },
    pirqOf: (device: number, pin: number) => (device + pin + 3) & 3,
    pirqIrqs: [10, 10, 11, 11],
  },
};
const hex = (bytes: readonly number[]) => bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
const text = (bytes: Uint8Array, at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
const sum = (bytes: Uint8Array) => bytes.reduce((all, byte) => all + byte, 0) & 0xff;

describe('AML', () => {
  // What iasl makes of the same ASL.
  it.each([
    ['Name (\\PICM, 0)', aml.name('\\PICM', aml.integer(0)), '08 5c 50 49 43 4d 00'],
    ['Name (_HID, EisaId ("PNP0A03"))', aml.name('_HID', aml.eisaId('PNP0A03')), '08 5f 48 49 44 0c 41 d0 0a 03'],
    [
      'Name (_S5, Package () {5, 0x1234, 0x12345678})',
      aml.name('_S5', aml.pack(aml.integer(5), aml.integer(0x1234), aml.integer(0x12345678))),
      '08 5f 53 35 5f 12 0c 03 0a 05 0b 34 12 0c 78 56 34 12',
    ],
    [
      'Method (_PIC, 1) {Store (Arg0, PICM)}',
      aml.method('_PIC', 1, aml.store(aml.ARG0, aml.nameString('PICM'))),
      '14 0c 5f 50 49 43 01 70 68 50 49 43 4d',
    ],
    [
      'Name (_CRS, ResourceTemplate () {IO (Decode16, 0x70, 0x70, 1, 2) IRQNoFlags () {8}})',
      aml.name('_CRS', aml.resources(aml.ioPorts(0x70, 2), aml.irq(8))),
      '08 5f 43 52 53 11 10 0a 0d 47 01 70 00 70 00 01 02 22 00 01 79 00',
    ],
    [
      'Name (_CRS, ResourceTemplate () {Interrupt (ResourceConsumer, Level, ActiveHigh, Shared) {5}})',
      aml.name('_CRS', aml.resources(aml.sharedInterrupt(5))),
      '08 5f 43 52 53 11 0e 0a 0b 89 06 00 09 01 05 00 00 00 79 00',
    ],
    ['Name (_HID, "LNRO0005")', aml.name('_HID', aml.text('LNRO0005')), '08 5f 48 49 44 0d 4c 4e 52 4f 30 30 30 35 00'],
    ['\\_SB.PCI0', aml.nameString('\\_SB.PCI0'), '5c 2e 5f 53 42 5f 50 43 49 30'],
    ['A.B.C', aml.nameString('A.B.C'), '2f 03 41 5f 5f 5f 42 5f 5f 5f 43 5f 5f 5f'],
  ])('%s', (_asl, bytes, expected) => {
    expect(hex(bytes)).toBe(expected);
  });

  it('writes lengths of one, two and three bytes', () => {
    const prefix = (content: number) => hex(aml.scope('ABCD', new Array<number>(content).fill(0)).slice(1, 4));
    expect(prefix(0x3f - 5)).toBe('3f 41 42');
    expect(prefix(0x40 - 5)).toBe('41 04 41');
    expect(prefix(0x1000 - 5)).toBe('82 00 01');
  });
});

describe('tables', () => {
  it('advertise soft off and no sleep: the machine cannot sleep', () => {
    const bytes = Buffer.from(new AcpiTables(OPTIONS).placedAt(0xf0000)).toString('latin1');
    expect(bytes).toContain('_S5_');
    for (const state of ['_S1_', '_S2_', '_S3_', '_S4_']) expect(bytes).not.toContain(state);
  });

  it('are found from the RSDP, each with its checksum', () => {
    const bytes = new AcpiTables(OPTIONS).placedAt(0xf0000);
    const view = new DataView(bytes.buffer);
    expect(text(bytes, 0, 8)).toBe('RSD PTR ');
    expect(sum(bytes.subarray(0, 20))).toBe(0);
    expect(sum(bytes.subarray(0, 36))).toBe(0);
    const at = (address: number) => address - 0xf0000;
    const table = (address: number) => {
      const length = view.getUint32(at(address) + 4, true);
      const found = bytes.subarray(at(address), at(address) + length);
      return { name: text(found, 0, 4), found, view: new DataView(found.buffer, found.byteOffset, length) };
    };
    const rsdt = table(view.getUint32(16, true));
    const xsdt = table(Number(view.getBigUint64(24, true)));
    const listed = [0, 1, 2, 3].map((i) => table(rsdt.view.getUint32(36 + 4 * i, true)));
    expect(listed.map(({ name }) => name)).toEqual(['FACP', 'APIC', 'HPET', 'WAET']);
    expect(Number(xsdt.view.getBigUint64(36, true))).toBe(rsdt.view.getUint32(36, true));
    const fadt = listed[0]!.view;
    const dsdt = table(fadt.getUint32(40, true));
    expect(Number(fadt.getBigUint64(140, true))).toBe(fadt.getUint32(40, true));
    expect([rsdt.name, xsdt.name, dsdt.name]).toEqual(['RSDT', 'XSDT', 'DSDT']);
    for (const { found } of [rsdt, xsdt, dsdt, ...listed]) expect(sum(found)).toBe(0);
    const facs = fadt.getUint32(36, true);
    expect(facs % 64).toBe(0);
    expect(table(facs).name).toBe('FACS');
    expect(fadt.getUint32(56, true)).toBe(0x600);
  });

  it('leave out what the machine has not', () => {
    const bytes = new AcpiTables({ apic: false, hpet: false, serial: [], pci: null }).placedAt(0xe0000);
    const all = text(bytes, 0, bytes.length);
    for (const name of ['APIC', 'HPET', 'COM1', 'PCI0']) expect(all).not.toContain(name);
    expect(all).toContain('KBD_');
  });

  it('come with a script by which firmware does the same', () => {
    const tables = new AcpiTables(OPTIONS);
    const files = tables.firmwareFiles();
    // The script's commands (128 bytes each), as firmware carries them out.
    const script = files['etc/table-loader']!;
    const addresses: Record<string, number> = { 'etc/acpi/tables': 0xf0040, 'etc/acpi/rsdp': 0xf0000 };
    const fileName = (at: number) => text(script, at, 56).replace(/\0.*$/, '');
    const view = new DataView(script.buffer, script.byteOffset, script.length);
    for (let at = 0; at < script.length; at += 128) {
      const file = files[fileName(at + 4)]!;
      const command = view.getUint32(at, true);
      if (command === 2) {
        const offset = view.getUint32(at + 116, true);
        const field = new DataView(file.buffer, file.byteOffset);
        const added = field.getUint32(offset, true) + addresses[fileName(at + 60)]!;
        field.setUint32(offset, added, true);
      } else if (command === 3) {
        const start = view.getUint32(at + 64, true);
        const length = view.getUint32(at + 68, true);
        const checksum = view.getUint32(at + 60, true);
        file[checksum] = (256 - sum(file.subarray(start, start + length))) & 0xff;
      }
    }
    const placed = tables.placedAt(0xf0000);
    expect(files['etc/acpi/rsdp']).toEqual(placed.subarray(0, 36));
    expect(files['etc/acpi/tables']).toEqual(placed.subarray(64));
  });
});
