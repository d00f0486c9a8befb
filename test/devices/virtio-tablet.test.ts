/** The tablet: what it says of itself, and what it tells of a pointer. VIRTIO 1.2, 5.8. */
import { expect, test } from 'vitest';
import { VirtioTablet } from '../../src/devices/virtio/virtio-tablet.js';
import { copyState } from './support.js';
import { TestMemory } from './test-memory.js';
import { TestDriver } from './virtio-driver.js';

const EVENTS = 0;
/** Where the configuration begins in the registers of MMIO. */
const CONFIG = 0x100;

function tablet() {
  const memory = new TestMemory(0x100000);
  const device = new VirtioTablet(memory);
  const driver = new TestDriver(memory, device);
  const config = (select: number, subselect: number): number[] => {
    driver.registers.writeMmio(CONFIG, 1, select);
    driver.registers.writeMmio(CONFIG + 1, 1, subselect);
    const size = driver.registers.readMmio(CONFIG + 2, 1);
    return Array.from({ length: size }, (_, i) => driver.registers.readMmio(CONFIG + 8 + i, 1));
  };
  /** Buffers for events, each on its own descriptor. */
  let given = 0;
  const give = (count: number): void => {
    const { descriptors, available } = driver.ring(EVENTS);
    // Never more than the ring has places.
    const room = 8 - (given - driver.used(EVENTS).index);
    for (let i = 0; i < Math.min(count, room); i++, given++) {
      driver.describe(descriptors + 16 * (given & 7), 0x80000 + 8 * (given & 7), 8, 2, 0);
      memory.data.setUint16(available + 4 + 2 * (given & 7), given & 7, true);
    }
    memory.data.setUint16(available + 2, given, true);
    driver.kick(EVENTS);
  };
  let taken = 0;
  /** Events since last time: type, code, value. */
  const events = (): number[][] => {
    const found: number[][] = [];
    for (const { index } = driver.used(EVENTS); taken !== index; taken++) {
      const at = 0x80000 + 8 * (taken & 7);
      const { data } = memory;
      found.push([data.getUint16(at, true), data.getUint16(at + 2, true), data.getInt32(at + 4, true)]);
    }
    return found;
  };
  return { device, driver, config, give, events };
}

test('what it says of itself', () => {
  const { config, device } = tablet();
  expect([device.type, Buffer.from(config(1, 0)).toString()]).toEqual([18, 'Ringless tablet']);
  expect(config(3, 0)).toEqual([6, 0, 0x27, 6, 3, 0, 2, 0]);
  const bits = (bytes: number[]) =>
    bytes.flatMap((byte, i) => [0, 1, 2, 3, 4, 5, 6, 7].filter((b) => (byte >> b) & 1).map((b) => i * 8 + b));
  expect(bits(config(0x11, 1))).toEqual([0x110, 0x111, 0x112]);
  expect(bits(config(0x11, 2))).toEqual([8]);
  expect(bits(config(0x11, 3))).toEqual([0, 1]);
  for (const axis of [0, 1])
    expect(config(0x12, axis)).toEqual([0, 0, 0, 0, 0xff, 0x7f, 0, 0, ...Array.from({ length: 12 }, () => 0)]);
  for (const [select, subselect] of [
    [0, 0],
    [1, 1],
    [0x11, 4],
    [0x12, 2],
    [0x10, 0],
    [255, 255],
  ] as const)
    expect(config(select, subselect)).toEqual([]);
});

test('a report is what has changed, and goes whole', () => {
  const { device, give, events, driver } = tablet();
  give(3);
  device.point(100, 200, 0, 0);
  expect(events()).toEqual([
    [3, 0, 100],
    [3, 1, 200],
    [0, 0, 0],
  ]);
  expect(driver.interrupts).toBe(1);
  device.point(100, 200, 0, 0);
  device.point(100, 201, 1, -1);
  give(3);
  expect(events()).toEqual([]);
  give(1);
  expect(events()).toEqual([
    [3, 1, 201],
    [1, 0x110, 1],
    [2, 8, 1],
    [0, 0, 0],
  ]);
  // Places beyond the screen are at its edges.
  device.point(-5, 1e9, 6, 0);
  const saved = copyState(device.state());
  give(6);
  expect(events()).toEqual([
    [3, 0, 0],
    [3, 1, 0x7fff],
    [1, 0x110, 0],
    [1, 0x111, 1],
    [1, 0x112, 1],
    [0, 0, 0],
  ]);
  expect((saved.reports as unknown[]).length).toBe(1);
  device.restore(saved);
  expect(copyState(device.state())).toEqual(saved);
});

test('a guest that takes nothing makes nothing grow, and hears at last how it is', () => {
  const { device, give, events } = tablet();
  for (let n = 0; n < 10_000; n++) device.point(n % 1000, n % 777, n & 7, 0);
  device.point(11, 22, 0, 0);
  let [x, y, buttons] = [0, 0, 0];
  for (let n = 0; n < 400; n++) {
    give(8);
    for (const [type, code, value] of events()) {
      if (type === 3 && code === 0) x = value!;
      else if (type === 3) y = value!;
      else if (type === 1) buttons = (buttons & ~(1 << (code! - 0x110))) | (value! << (code! - 0x110));
    }
    device.point(11, 22, 0, 0);
  }
  expect([x, y, buttons]).toEqual([11, 22, 0]);
  device.reset();
  device.point(1, 2, 0, 0);
  expect(copyState(device.state()).reports).toEqual([]);
});
