import { beforeEach, describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { Hpet } from '../../src/devices/hpet.js';
import type { MachineClock } from '../../src/devices/machine-clock.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { copyState, pass, TestLine, testClock } from './support.js';

let clock: MachineClock;
let legacy: [TestLine, TestLine];
let gsi: Map<number, TestLine>;
let legacyMode: boolean;
let hpet: Hpet;
beforeEach(() => {
  clock = testClock();
  legacy = [new TestLine(), new TestLine()];
  gsi = new Map();
  legacyMode = false;
  hpet = make(clock);
});
const make = (on: MachineClock) =>
  new Hpet(on, {
    legacy,
    gsi: (input) => {
      const line = new TestLine();
      gsi.set(input, line);
      return line;
    },
    onLegacy: (enabled) => {
      legacyMode = enabled;
    },
  });

/** Comparators that nobody has written are at 2^64: later than this, ns. */
const FAR_NS = 1e18;

const read = (offset: number) => hpet.readMmio(offset, 4);
const write = (offset: number, value: number) => hpet.writeMmio(offset, 4, value);

it('says what it is', () => {
  expect(read(0)).toBe(0x8086a201);
  expect(read(4)).toBe(10_000_000);
  expect(read(0x100)).toBe(0x30);
  expect(read(0x104)).toBe(0x00f00000);
  expect(read(0x108)).toBe(0xffffffff);
  expect(hpet.readMmio(2, 2)).toBe(0x8086);
});

it('counts at 100 MHz while enabled', () => {
  pass(clock, 1000);
  expect(read(0xf0)).toBe(0);
  write(0x10, 1);
  pass(clock, 1000);
  expect(read(0xf0)).toBe(100);
  write(0x10, 0);
  pass(clock, 1000);
  expect(read(0xf0)).toBe(100);
  write(0xf0, 0xfffffff0);
  write(0xf4, 1);
  write(0x10, 1);
  pass(clock, 200);
  expect([read(0xf0), read(0xf4)]).toEqual([4, 2]);
});

describe('timers', () => {
  it('fire once at their comparator, in legacy mode on interrupt 0', () => {
    write(0x10, 3);
    expect(legacyMode).toBe(true);
    write(0x100, 0x104);
    write(0x108, 500);
    expect(clock.nextDeadlineNs()).toBe(5000);
    pass(clock, 4999);
    expect(legacy[0].rises).toBe(0);
    pass(clock, 1);
    expect(legacy[0].rises).toBe(1);
    pass(clock, 1e9);
    expect(legacy[0].rises).toBe(1);
    // One that has passed comes after the counter has gone round.
    write(0x108, read(0xf0));
    expect(clock.nextDeadlineNs() - clock.now()).toBe(2 ** 32 * 10);
  });

  it('fire periodically: Linux sets the comparator, then the period', () => {
    write(0x10, 3);
    pass(clock, 12345);
    const now = read(0xf0);
    write(0x100, 0x14c);
    write(0x108, now + 400_000);
    pass(clock, 1000);
    write(0x108, 400_000);
    for (let i = 0; i < 250; i++) pass(clock, 4e6);
    expect(legacy[0].rises).toBe(250);
    clock.skipTo(clock.now() + 22e6);
    clock.run();
    expect(legacy[0].rises).toBe(251);
    // One for all that were due at once; the next comes in step.
    pass(clock, 4e6 * 5);
    expect(legacy[0].rises).toBe(256);
    write(0x108, 0);
    write(0x100, 0);
    expect(read(0x100)).toBe(0x30);
  });

  it('run on without waking the host while their interrupt is off, as Linux leaves them', () => {
    write(0x10, 3);
    write(0x100, 0x14c);
    write(0x108, 400_000);
    write(0x108, 400_000);
    pass(clock, 10e6);
    expect(legacy[0].rises).toBe(2);
    write(0x100, 0x148);
    expect(clock.nextDeadlineNs()).toBeGreaterThan(FAR_NS);
    expect(read(0x108)).toBe(3 * 400_000);
    pass(clock, 10e6 - 10);
    expect(read(0x108)).toBe(5 * 400_000);
    pass(clock, 10);
    expect(read(0x108)).toBe(6 * 400_000);
    // A saved machine knows where it is.
    expect((hpet.state().timers as { comparator: string }[])[0]!.comparator).toBe('2400000');
    // Longer than the 32 bits of the comparator.
    pass(clock, 100e9);
    write(0x100, 0x14c);
    expect(clock.nextDeadlineNs()).toBe(100_024e6);
    pass(clock, 4e6);
    expect(legacy[0].rises).toBe(3);
  });

  it('that are periodic and by level set their status once, until it is cleared', () => {
    write(0x10, 1);
    // Interrupt off: the status shows.
    write(0x140, (21 << 9) | 0x14a);
    write(0x148, 10_000);
    write(0x148, 10_000);
    pass(clock, 100_000);
    expect(read(0x20)).toBe(4);
    expect(gsi.get(21)!.asserted).toBe(false);
    expect(clock.nextDeadlineNs()).toBeGreaterThan(FAR_NS);
    pass(clock, 350_000);
    write(0x20, 4);
    expect(read(0x20)).toBe(0);
    expect(clock.nextDeadlineNs()).toBe(clock.now() + 50_000);
    pass(clock, 50_000);
    expect(read(0x20)).toBe(4);
  });

  it('drive the I/O APIC, by level if wanted', () => {
    write(0x10, 1);
    write(0x140, (21 << 9) | 6);
    write(0x148, 10);
    write(0x14c, 0);
    pass(clock, 100);
    expect(gsi.get(21)!.asserted).toBe(true);
    expect(read(0x20)).toBe(4);
    write(0x20, 4);
    expect(gsi.get(21)!.asserted).toBe(false);
    write(0x140, (5 << 9) | 4);
    expect(read(0x140)).toBe(0x34);
  });
});

it('goes on after a restore', () => {
  write(0x10, 3);
  write(0x100, 0x14c);
  write(0x108, 400_000);
  write(0x108, 400_000);
  pass(clock, 5_432_100);
  const otherClock = testClock();
  otherClock.restore(copyState(clock.state()));
  const other = make(otherClock);
  other.restore(copyState(hpet.state()));
  expect(other.state()).toEqual(hpet.state());
  expect(otherClock.nextDeadlineNs()).toBe(clock.nextDeadlineNs());
  hpet.reset();
  expect(legacyMode).toBe(false);
  expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
});

it('takes anything', () => {
  const bus = new Bus();
  bus.addMmio('hpet', 0xfed00000, 0x400, hpet);
  const random = seededRandom(9);
  fuzzBus(bus, 21, () => {
    clock.skipTo(clock.now() + random(random(2) === 0 ? 1000 : 1e9));
    clock.run();
  });
});
