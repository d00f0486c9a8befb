import { describe, expect, test } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import type { GuestMemory } from '../../src/devices/device.js';
import { FW_CFG_BASE, FW_CFG_PORTS, FwCfg } from '../../src/devices/fw-cfg/fw-cfg.js';
import { setPcItems } from '../../src/devices/fw-cfg/pc-items.js';
import { TableLoader } from '../../src/devices/fw-cfg/table-loader.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { TestMemory } from './test-memory.js';

const MEMORY_BYTES = 1 << 20;

function machine() {
  const ram = Buffer.alloc(MEMORY_BYTES);
  const memory: GuestMemory = {
    sizeBytes: MEMORY_BYTES,
    view: (address, length) => (address + length <= MEMORY_BYTES ? ram.subarray(address, address + length) : null),
    written: () => {},
  };
  const fwCfg = new FwCfg(memory);
  const bus = new Bus();
  bus.addPorts('fw_cfg', FW_CFG_BASE, FW_CFG_PORTS, fwCfg);
  setPcItems(fwCfg, {
    memoryBytes: MEMORY_BYTES,
    cpuCount: 1,
    e820: [{ address: 0x10_0000, size: 0x1000, type: 1 }],
    bootOrder: ['/a', '/b'],
  });
  const select = (item: number) => bus.writePort(0x510, 2, item);
  const read = (length: number) => Buffer.from(Array.from({ length }, () => bus.readPort(0x511, 1)));
  /** Runs a descriptor at 1000h; gives the control word afterwards. */
  const dma = (control: number, address: number, length: number, at = 0x1000) => {
    ram.writeUInt32BE(control >>> 0, at);
    ram.writeUInt32BE(length, at + 4);
    ram.writeBigUInt64BE(BigInt(address), at + 8);
    const swapped = Buffer.alloc(4);
    swapped.writeUInt32BE(at);
    bus.writePort(0x514, 4, 0);
    bus.writePort(0x518, 4, swapped.readUInt32LE());
    return ram.readUInt32BE(at);
  };
  const files = () => {
    select(0x19);
    const names = new Map<string, { size: number; item: number }>();
    for (let n = read(4).readUInt32BE(); n > 0; n--) {
      const entry = read(64);
      const name = entry.toString('latin1', 8, entry.indexOf(0, 8));
      names.set(name, { size: entry.readUInt32BE(0), item: entry.readUInt16BE(4) });
    }
    return names;
  };
  return { ram, fwCfg, bus, select, read, dma, files };
}

describe('fw_cfg', () => {
  test('says that it is there', () => {
    const { bus, select, read } = machine();
    select(0);
    expect(read(6).toString('latin1')).toBe('QEMU\0\0');
    select(1);
    expect(read(4).readUInt32LE()).toBe(3);
    const signature = Buffer.alloc(8);
    signature.writeUInt32LE(bus.readPort(0x514, 4), 0);
    signature.writeUInt32LE(bus.readPort(0x518, 4), 4);
    expect(signature.toString()).toBe('QEMU CFG');
    select(0x1234);
    expect(read(1)[0]).toBe(0);
  });

  test('has a directory of files in order of names', () => {
    const { files, select, read } = machine();
    const names = files();
    expect([...names.keys()]).toEqual(['bootorder', 'etc/e820', 'etc/show-boot-menu']);
    const { item, size } = names.get('etc/e820')!;
    expect(size).toBe(20);
    select(item);
    expect(read(20).readBigUInt64LE(0)).toBe(0x10_0000n);
  });

  test('reads, skips and selects by DMA', () => {
    const { files, dma, ram } = machine();
    const { item, size } = files().get('bootorder')!;
    expect(dma((item << 16) | 8 | 2, 0x2000, 3)).toBe(0);
    expect(ram.toString('latin1', 0x2000, 0x2003)).toBe('/a\n');
    expect(dma(4, 0, 1)).toBe(0);
    ram.fill(0xff, 0x2000, 0x2010);
    expect(dma(2, 0x2000, 16)).toBe(0);
    expect([...ram.subarray(0x2000, 0x2003)]).toEqual([0x62, 0, 0]);
    expect(ram[0x200f]).toBe(0);
    expect(size).toBe(6);
  });

  test('refuses DMA outside memory and writes to what is not writable', () => {
    const { fwCfg, files, dma, ram } = machine();
    expect(dma((1 << 16) | 8 | 2, MEMORY_BYTES - 2, 4)).toBe(1);
    expect(dma((1 << 16) | 8 | 2, 2 ** 40, 4)).toBe(1);
    expect(dma((1 << 16) | 8 | 16, 0x2000, 4)).toBe(1);
    const bytes = new Uint8Array(8);
    fwCfg.setFile('opt/note', bytes, true);
    ram.write('note', 0x2000);
    const { item } = files().get('opt/note')!;
    expect(dma((item << 16) | 8 | 16, 0x2000, 4)).toBe(0);
    expect(Buffer.from(bytes).toString('latin1')).toBe('note\0\0\0\0');
    expect(dma((item << 16) | 8 | 16, 0x2000, 9)).toBe(1);
    // A descriptor outside memory does nothing.
    expect(() => dma(2, 0, 4, 0x1000)).not.toThrow();
  });

  test('keeps its state', () => {
    const one = machine();
    one.select(0);
    one.read(2);
    const other = machine();
    other.fwCfg.restore(JSON.parse(JSON.stringify(one.fwCfg.state())));
    expect(other.read(2).toString()).toBe('MU');
    other.fwCfg.reset();
    expect(other.read(2).toString()).toBe('QE');
  });

  test('the loader script has entries of 128 bytes', () => {
    const script = new TableLoader()
      .allocate('etc/acpi/tables', 64, 'high')
      .addPointer('etc/acpi/rsdp', 16, 4, 'etc/acpi/tables')
      .addChecksum('etc/acpi/rsdp', 8, 0, 20)
      .bytes();
    expect(script).toHaveLength(3 * 128);
    expect(Buffer.from(script).readUInt32LE(60)).toBe(64);
    expect(script[64]).toBe(1);
    expect(script[128 + 120]).toBe(4);
  });
});

test('random accesses: nothing throws, no byte outside memory', () => {
  const memory = new TestMemory(0x10000);
  const fwCfg = new FwCfg(memory);
  const bus = new Bus();
  bus.addPorts('fw_cfg', FW_CFG_BASE, FW_CFG_PORTS, fwCfg);
  fwCfg.setFile('opt/writable', new Uint8Array(100), true);
  const random = seededRandom(77);
  const hostile = () => (random(3) === 0 ? random(2 ** 32 - 1) : random(0x11000));
  fuzzBus(bus, 99, () => {
    // A descriptor somewhere, run: DMA's address registers are big-endian.
    const at = random(0x10000 - 16) & ~3;
    memory.data.setUint32(at, (random(64) << 16) | random(32));
    memory.data.setUint32(at + 4, random(2) ? random(256) : hostile());
    memory.data.setUint32(at + 8, random(8) ? 0 : hostile());
    memory.data.setUint32(at + 12, hostile());
    bus.writePort(FW_CFG_BASE + 4, 4, 0);
    bus.writePort(FW_CFG_BASE + 8, 4, (((at & 0xff) << 24) | ((at & 0xff00) << 8)) >>> 0);
  });
  expect(fwCfg.state().written).toHaveLength(1);
});
