import { describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { Dma8237 } from '../../src/devices/dma8237.js';
import { FloppyController } from '../../src/devices/floppy/floppy-controller.js';
import { FloppyDrive } from '../../src/devices/floppy/floppy-drive.js';
import { floppyGeometry, isFloppySize } from '../../src/devices/floppy/geometry.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { copyState, TestLine } from './support.js';
import { TestMemory } from './test-memory.js';

const KIB = 1024;
const SECTOR = 512;
/** Each byte tells its sector. */
const image = (kib: number) => Uint8Array.from({ length: kib * KIB }, (_, i) => (i >> 9) * 7 + (i & 0xff));

/** A controller with a disk in its first drive, set up as a BIOS does it. */
function machine(bytes = image(1440), rate = 0) {
  const memory = new TestMemory(0x40000);
  const dma = new Dma8237(memory);
  const line = new TestLine();
  const file = new MemoryImage(bytes);
  const drive = new FloppyDrive(new RawImage(file));
  const controller = new FloppyController([drive], dma.channel(2), line);
  const bus = new Bus();
  bus.addPorts('dma', 0, 16, dma.first, 1);
  bus.addPorts('pages', 0x81, 15, dma.pages, 1);
  bus.addPorts('floppy', 0x3f0, 6, controller.registers, 1);
  bus.addPorts('change', 0x3f7, 1, controller.diskChange, 1);
  const out = (port: number, ...values: number[]) => {
    for (const value of values) bus.writePort(port, 1, value);
  };
  const input = (port: number) => bus.readPort(port, 1);
  /** A command's bytes, and its result's. */
  const command = (...values: number[]): number[] => {
    for (const value of values) {
      expect(input(0x3f4) & 0xc0).toBe(0x80);
      out(0x3f5, value);
    }
    return result();
  };
  const result = (): number[] => {
    const bytes: number[] = [];
    while ((input(0x3f4) & 0xf0) === 0xd0) bytes.push(input(0x3f5));
    return bytes;
  };
  const openDma = (mode: number, address: number, count: number) => {
    out(0x0a, 6);
    out(0x0c, 0);
    out(0x0b, mode | 2);
    out(0x04, address & 0xff, (address >> 8) & 0xff);
    out(0x81, address >> 16);
    out(0x05, (count - 1) & 0xff, (count - 1) >> 8);
    out(0x0a, 2);
  };
  out(0x3f2, 0);
  out(0x3f2, 0x1c);
  for (let i = 0; i < 4; i++) command(8);
  out(0x3f7, rate);
  command(3, 0xaf, 2);
  command(7, 0);
  command(8);
  return { memory, dma, line, file, drive, controller, bus, out, input, command, result, openDma };
}
const READ = 0xe6;
const WRITE = 0xc5;
const FORMAT = 0x4d;

describe('82077AA', () => {
  it('tells of its four drives after a reset, once each', () => {
    const { out, line, command } = machine();
    out(0x3f2, 0);
    expect(line.asserted).toBe(false);
    out(0x3f2, 0x1c);
    expect(line.asserted).toBe(true);
    expect([command(8), command(8), command(8), command(8)]).toEqual([
      [0xc0, 0],
      [0xc1, 0],
      [0xc2, 0],
      [0xc3, 0],
    ]);
    expect(line.asserted).toBe(false);
    expect(command(8)).toEqual([0x80]);
    // Without polling nothing comes, if LOCK has a reset keep that.
    command(0x13, 0, 0x17, 0);
    out(0x3f4, 0x80);
    expect(command(8)).toEqual([0xc0, 0]);
    for (let i = 1; i < 4; i++) command(8);
    command(0x13, 0, 0x17, 0);
    expect(command(0x94)).toEqual([0x10]);
    out(0x3f4, 0x80);
    expect(command(8)).toEqual([0x80]);
  });

  it('seeks, recalibrates, and tells where the head is', () => {
    const { command, line } = machine();
    expect(command(0x0f, 0, 35)).toEqual([]);
    expect(line.asserted).toBe(true);
    expect(command(8)).toEqual([0x20, 35]);
    expect(command(4, 0)).toEqual([0x28]);
    expect(command(0x8f, 0, 5)).toEqual([]);
    expect(command(8)).toEqual([0x20, 30]);
    command(7, 0);
    expect(command(8)).toEqual([0x20, 0]);
    expect(command(4, 4)).toEqual([0x3c]);
    // There is no second drive.
    command(7, 1);
    expect(command(8)).toEqual([0x71, 0]);
  });

  it('reads sectors by DMA up to terminal count, over both sides with MT', () => {
    const { command, openDma, memory, file, line } = machine();
    command(0x0f, 0, 2);
    command(8);
    openDma(0x44, 0x2000, 4 * SECTOR);
    // Sectors 17 and 18 of side 0, then 1 and 2 of side 1.
    expect(command(READ, 0, 2, 0, 17, 2, 18, 0x1b, 0xff)).toEqual([4, 0, 0, 2, 1, 3, 2]);
    expect(line.rises).toBeGreaterThan(0);
    const at = (2 * 36 + 16) * SECTOR;
    expect(memory.bytes.subarray(0x2000, 0x2000 + 4 * SECTOR)).toEqual(file.bytes.subarray(at, at + 4 * SECTOR));
  });

  it('ends where the track ends, and says so', () => {
    const { command, openDma } = machine();
    openDma(0x44, 0x2000, 4 * SECTOR);
    expect(command(0x46, 0, 0, 0, 17, 2, 18, 0x1b, 0xff)).toEqual([0x40, 0x80, 0, 1, 0, 1, 2]);
  });

  it('finds no sector that is not there, no other cylinder, and nothing at the wrong rate', () => {
    const { command, openDma, out } = machine();
    openDma(0x44, 0x2000, SECTOR);
    expect(command(READ, 0, 0, 0, 19, 2, 19, 0x1b, 0xff)).toEqual([0x40, 0x04, 0, 0, 0, 19, 2]);
    expect(command(READ, 0, 3, 0, 1, 2, 18, 0x1b, 0xff)).toEqual([0x40, 0x04, 0x10, 3, 0, 1, 2]);
    out(0x3f7, 2);
    expect(command(READ, 0, 0, 0, 1, 2, 18, 0x1b, 0xff)).toEqual([0x40, 0x01, 0, 0, 0, 1, 2]);
    expect(command(0x4a, 0)).toEqual([0x40, 0x01, 0, 0, 0, 1, 2]);
    out(0x3f7, 0);
    expect(command(0x4a, 4)).toEqual([4, 0, 0, 0, 1, 1, 2]);
  });

  it('writes, a sector that ends early filled with zeros; not to a disk that is protected', () => {
    const { command, openDma, memory, file, drive } = machine();
    memory.bytes.fill(0xab, 0x2000, 0x2400);
    openDma(0x48, 0x2000, SECTOR + 4);
    expect(command(WRITE, 0, 0, 0, 3, 2, 18, 0x1b, 0xff)).toEqual([0, 0, 0, 0, 0, 5, 2]);
    const written = file.bytes.subarray(2 * SECTOR, 4 * SECTOR);
    expect(written.subarray(0, SECTOR + 4).every((byte) => byte === 0xab)).toBe(true);
    expect(written.subarray(SECTOR + 4).every((byte) => byte === 0)).toBe(true);
    const locked = new RawImage(Object.assign(new MemoryImage(image(1440)), { readOnly: true }));
    drive.insert(locked);
    openDma(0x48, 0x2000, SECTOR);
    expect(command(WRITE, 0, 0, 0, 3, 2, 18, 0x1b, 0xff)).toEqual([0x40, 0x02, 0, 0, 0, 3, 2]);
    expect(command(4, 0)).toEqual([0x78]);
  });

  it('formats a track by the sectors that it is given', () => {
    const { command, openDma, memory, file } = machine();
    command(0x0f, 0, 1);
    command(8);
    for (let i = 0; i < 18; i++) memory.bytes.set([1, 1, i + 1, 2], 0x2000 + i * 4);
    openDma(0x48, 0x2000, 18 * 4);
    expect(command(FORMAT, 4, 2, 18, 0x50, 0xf6)).toEqual([4, 0, 0, 1, 1, 18, 2]);
    expect(file.bytes.subarray(54 * SECTOR, 72 * SECTOR).every((byte) => byte === 0xf6)).toBe(true);
    expect(file.bytes[72 * SECTOR]).toBe((72 * 7) & 0xff);
  });

  it('moves data through the FIFO register where there is no DMA', () => {
    const { command, out, input, result, file } = machine();
    command(3, 0xaf, 3);
    for (const byte of [0x46, 0, 0, 0, 18, 2, 18, 0x1b, 0xff]) out(0x3f5, byte);
    const read: number[] = [];
    while (input(0x3f4) === 0xf0) read.push(input(0x3f5));
    expect(read).toEqual([...file.bytes.subarray(17 * SECTOR, 18 * SECTOR)]);
    expect(result()).toEqual([0x40, 0x80, 0, 1, 0, 1, 2]);
    for (const byte of [0x45, 0, 0, 0, 18, 2, 18, 0x1b, 0xff]) out(0x3f5, byte);
    for (let i = 0; input(0x3f4) === 0xb0; i++) out(0x3f5, i & 0xff);
    expect(result()).toEqual([0x40, 0x80, 0, 1, 0, 1, 2]);
    expect([...file.bytes.subarray(17 * SECTOR, 18 * SECTOR)]).toEqual(
      Array.from({ length: SECTOR }, (_, i) => i & 0xff),
    );
  });

  it('compares sectors with memory', () => {
    const { command, openDma, memory, file } = machine();
    const scan = (code: number) => {
      openDma(0x48, 0x2000, SECTOR);
      return command(code, 0, 0, 0, 2, 2, 18, 0x1b, 1).slice(0, 3);
    };
    memory.bytes.set(file.bytes.subarray(SECTOR, 2 * SECTOR), 0x2000);
    expect(scan(0xd1)).toEqual([0, 0, 8]);
    memory.bytes[0x2000] = file.bytes[SECTOR]! - 1;
    expect(scan(0xd1)).toEqual([0, 0, 4]);
    expect(scan(0xdd)).toEqual([0, 0, 0]);
    expect(scan(0xd9)).toEqual([0, 0, 4]);
  });

  it('says that the disk was changed until the head moves', () => {
    const { command, input, drive } = machine();
    expect(input(0x3f7)).toBe(0x80);
    command(0x0f, 0, 1);
    command(8);
    expect(input(0x3f7)).toBe(0);
    drive.insert(null);
    command(0x0f, 0, 2);
    command(8);
    expect(input(0x3f7)).toBe(0x80);
    drive.insert(new RawImage(new MemoryImage(image(720))));
    command(0x0f, 0, 1);
    command(8);
    expect(input(0x3f7)).toBe(0);
  });

  it('answers what it does not know with 80h, and tells its registers', () => {
    const { command } = machine();
    for (const code of [0x00, 0x1f, 0x18, 0x23]) expect(command(code)).toEqual([0x80]);
    expect(command(0x10)).toEqual([0x90]);
    command(0x13, 0, 0x57, 0);
    command(0x0f, 0, 9);
    command(8);
    expect(command(0x0e)).toEqual([9, 0, 0, 0, 0xaf, 2, 0, 0, 0x57, 0]);
  });

  it('moves the head by itself with implied seeks', () => {
    const { command, openDma, drive } = machine();
    command(0x13, 0, 0x57, 0);
    openDma(0x44, 0, SECTOR);
    expect(command(READ, 0, 4, 0, 1, 2, 18, 0x1b, 0xff)).toEqual([0, 0, 0, 4, 0, 2, 2]);
    expect(drive.track).toBe(4);
  });

  it('survives what a guest may write, and comes back from its state', () => {
    const m = machine();
    const random = seededRandom(82077);
    fuzzBus(m.bus, 77, () => {
      if (random(40) === 0) m.drive.insert(random(3) === 0 ? null : new RawImage(new MemoryImage(image(360))));
      if (random(20) === 0) m.openDma([0x44, 0x48, 0x40, 0x74][random(4)]!, random(0x30000), 1 + random(0x10000));
      // Whole commands, which random bytes seldom are.
      if (random(4) === 0) {
        m.out(0x3f2, 0x1c);
        const codes = [READ, WRITE, FORMAT, 0x46, 0x45, 0x42, 0xd1, 0x56, 0x0f, 0x07, 0x4a, 0x13];
        m.out(0x3f5, codes[random(codes.length)]!, ...Array.from({ length: 8 }, () => random(random(2) ? 4 : 256)));
      }
    });
    const other = machine();
    other.drive.insert(m.drive.disk);
    other.controller.restore(copyState(m.controller.state()));
    expect(other.controller.state()).toEqual(m.controller.state());
  });
});

it('a disk has the format of its size, or the smallest that holds it', () => {
  const shape = (kib: number) => {
    const g = floppyGeometry(kib * KIB);
    return g && [g.cylinders, g.heads, g.sectors, g.driveType];
  };
  expect(shape(160)).toEqual([40, 1, 8, 1]);
  expect(shape(360)).toEqual([40, 2, 9, 1]);
  expect(shape(720)).toEqual([80, 2, 9, 4]);
  expect(shape(1200)).toEqual([80, 2, 15, 2]);
  expect(shape(1440)).toEqual([80, 2, 18, 4]);
  expect(shape(2880)).toEqual([80, 2, 36, 5]);
  expect(shape(1)).toEqual([80, 2, 18, 4]);
  expect(shape(2000)).toEqual([80, 2, 36, 5]);
  expect(shape(2881)).toBeNull();
  expect([isFloppySize(720 * KIB), isFloppySize(721 * KIB)]).toEqual([true, false]);
  // What is missing reads as zeros, and cannot be written.
  const drive = new FloppyDrive(new RawImage(new MemoryImage(new Uint8Array(SECTOR).fill(5))));
  const sector = new Uint8Array(SECTOR).fill(9);
  expect([drive.read(0, 1, sector), sector[0]]).toEqual([true, 5]);
  expect([drive.read(0, 2, sector), sector[0]]).toEqual([true, 0]);
  expect(drive.write(0, 2, sector)).toBe(false);
});
