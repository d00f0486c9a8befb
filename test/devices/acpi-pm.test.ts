import { beforeEach, expect, it } from 'vitest';
import { AcpiPm } from '../../src/devices/acpi/acpi-pm.js';
import { Bus } from '../../src/devices/bus.js';
import type { MachineClock } from '../../src/devices/machine-clock.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { copyState, pass, TestLine, testClock } from './support.js';

let clock: MachineClock;
let sci: TestLine;
let offs: number;
let bus: Bus;
let pm: AcpiPm;
beforeEach(() => {
  clock = testClock();
  sci = new TestLine();
  offs = 0;
  pm = new AcpiPm(clock, sci, () => offs++);
  bus = new Bus();
  bus.addPorts('pm', 0x600, 12, pm);
  bus.addPorts('gpe', 0xafe0, 4, pm.gpe, 1);
  bus.addPorts('smi', 0xb2, 2, pm.smi, 1);
});

it('counts 3.579545 MHz in 24 bits', () => {
  pass(clock, 1e9);
  expect(bus.readPort(0x608, 4)).toBe(3579545);
  pass(clock, 4e9);
  expect(bus.readPort(0x608, 4)).toBe((5 * 3579545) % 2 ** 24);
  expect(bus.readPort(0x609, 1)).toBe(((5 * 3579545) >> 8) & 0xff);
});

it('hands over to the operating system through the SMI command port', () => {
  expect(bus.readPort(0x604, 2)).toBe(0);
  bus.writePort(0xb2, 1, 0xf1);
  expect(bus.readPort(0x604, 2)).toBe(1);
  expect(bus.readPort(0xb2, 1)).toBe(0xf1);
  bus.writePort(0xb2, 1, 0xf0);
  expect(bus.readPort(0x604, 2)).toBe(0);
});

it('tells of the power button, and switches off', () => {
  bus.writePort(0xb2, 1, 0xf1);
  pm.pressPowerButton();
  expect(sci.asserted).toBe(false);
  bus.writePort(0x602, 2, 0x0100);
  expect(sci.asserted).toBe(true);
  expect(bus.readPort(0x600, 4)).toBe(0x01000100);
  bus.writePort(0x600, 2, 0x0100);
  expect(sci.asserted).toBe(false);
  bus.writePort(0x604, 2, 0x2401);
  expect(offs).toBe(0);
  bus.writePort(0x604, 2, 0x2001);
  expect(offs).toBe(1);
  bus.writePort(0x605, 1, 0x20);
  expect(offs).toBe(2);
});

it('tells when the timer has counted half of its range', () => {
  bus.writePort(0xb2, 1, 0xf1);
  bus.writePort(0x600, 2, 0xffff);
  expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  bus.writePort(0x602, 2, 0x0001);
  pass(clock, 2.4e9);
  expect(sci.rises).toBe(1);
  expect(bus.readPort(0x600, 2)).toBe(1);
  bus.writePort(0x600, 2, 1);
  pass(clock, 2.4e9);
  expect(sci.rises).toBe(2);
});

it('has general purpose events', () => {
  bus.writePort(0xb2, 1, 0xf1);
  bus.writePort(0xafe2, 2, 0x0202);
  pm.raiseGpe(9);
  expect(sci.asserted).toBe(true);
  expect(bus.readPort(0xafe0, 4)).toBe(0x02020200);
  bus.writePort(0xafe1, 1, 2);
  expect(sci.asserted).toBe(false);
});

it('goes on after a restore, and takes anything', () => {
  const random = seededRandom(2);
  fuzzBus(bus, 31, () => {
    pass(clock, random(1e8));
    if (random(100) === 0) pm.pressPowerButton();
    if (random(100) === 0) pm.raiseGpe(random(16));
  });
  const otherClock = testClock();
  otherClock.restore(clock.state());
  const other = new AcpiPm(otherClock, new TestLine(), () => {});
  other.restore(copyState(pm.state()));
  expect(other.state()).toEqual(pm.state());
});
