import { beforeEach, describe, expect, it } from 'vitest';
import { fillCmos } from '../../src/devices/cmos.js';
import type { MachineClock } from '../../src/devices/machine-clock.js';
import { Rtc } from '../../src/devices/rtc.js';
import { copyState, pass, TestLine, testClock } from './support.js';

let clock: MachineClock;
let line: TestLine;
let rtc: Rtc;
beforeEach(() => {
  clock = testClock(Date.UTC(2026, 10, 21, 14, 58, 59));
  line = new TestLine();
  rtc = new Rtc(clock, line);
});

const read = (index: number, from = rtc) => {
  from.writePort(0, 1, index);
  return from.readPort(1);
};
const write = (index: number, value: number) => {
  rtc.writePort(0, 1, index);
  rtc.writePort(1, 1, value);
};
const time = (from = rtc) => [0x32, 9, 8, 7, 6, 4, 2, 0].map((index) => read(index, from).toString(16)).join(' ');
const SECOND = 1e9;

describe('time', () => {
  it('is BCD and 24 hours from the start', () => {
    expect(time()).toBe('20 26 11 21 7 14 58 59');
    pass(clock, 2 * SECOND);
    expect(time()).toBe('20 26 11 21 7 14 59 1');
    write(0x0b, 0x06);
    expect(time()).toBe('14 1a b 15 7 e 3b 1');
    write(0x0b, 0x04);
    expect(read(4)).toBe(0x82);
    write(0x0b, 0x00);
    expect(read(4)).toBe(0x82);
    pass(clock, 3 * 3600 * SECOND);
    expect(read(4)).toBe(0x85);
    pass(clock, 7 * 3600 * SECOND);
    expect(read(4)).toBe(0x12);
    pass(clock, 12 * 3600 * SECOND);
    expect(read(4)).toBe(0x92);
  });

  it('is set as Linux sets it: with SET and the divider in reset', () => {
    write(0x0b, 0x82);
    write(0x0a, 0x76);
    for (const [index, value] of [
      [9, 0x99],
      [8, 0x12],
      [7, 0x31],
      [4, 0x23],
      [2, 0x59],
      [0, 0x58],
      [0x32, 0x19],
    ] as const) {
      write(index, value);
      pass(clock, SECOND);
    }
    write(0x0b, 0x02);
    pass(clock, SECOND);
    expect(time()).toBe('19 99 12 31 7 23 59 58');
    write(0x0a, 0x26);
    pass(clock, SECOND - 1);
    expect(read(0)).toBe(0x58);
    pass(clock, SECOND + 1);
    expect(time()).toBe('20 0 1 1 7 0 0 0');
  });

  it('takes what a guest writes without stopping it, and nonsense', () => {
    write(0, 0x30);
    expect(read(0)).toBe(0x30);
    pass(clock, SECOND);
    expect(read(0)).toBe(0x31);
    for (let index = 0; index < 10; index++) write(index, 0xff);
    write(0x32, 0xff);
    expect(time()).toMatch(/^[0-9a-f ]+$/);
  });

  it('announces the update', () => {
    expect(read(0x0a)).toBe(0x26);
    pass(clock, SECOND - 200_000);
    expect(read(0x0a)).toBe(0xa6);
    pass(clock, 200_000);
    expect(read(0x0a)).toBe(0x26);
  });
});

describe('interrupts', () => {
  it('periodic', () => {
    read(0x0c);
    write(0x0b, 0x42);
    pass(clock, SECOND);
    expect(line.rises).toBe(1);
    expect(read(0x0c)).toBe(0xd0);
    expect(line.asserted).toBe(false);
    expect(read(0x0c)).toBe(0);
    line.rises = 0;
    for (let i = 0; i < 2000; i++) {
      pass(clock, SECOND / 2000);
      if (line.asserted) read(0x0c);
    }
    expect(line.rises).toBe(1024);
    write(0x0a, 0x2f); // 2 Hz
    line.rises = 0;
    for (let i = 0; i < 40; i++) {
      pass(clock, SECOND / 20);
      read(0x0c);
    }
    expect(line.rises).toBe(4);
    write(0x0a, 0x20);
    write(0x0b, 0x42);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });

  it('at the end of an update', () => {
    pass(clock, SECOND / 2);
    read(0x0c);
    write(0x0b, 0x12);
    pass(clock, SECOND / 2 - 1);
    expect(line.asserted).toBe(false);
    pass(clock, 1);
    expect(line.asserted).toBe(true);
    expect(read(0x0c) & 0xb0).toBe(0x90);
    // SET takes its enable away.
    write(0x0b, 0x92);
    expect(read(0x0b)).toBe(0x82);
  });

  it('alarm, with bytes that match everything', () => {
    write(5, 0x15);
    write(3, 0x02);
    write(1, 0x10);
    read(0x0c);
    write(0x0b, 0x22);
    expect(clock.nextDeadlineNs()).toBe((3 * 60 + 11) * SECOND);
    pass(clock, 191 * SECOND - 1);
    expect(line.asserted).toBe(false);
    pass(clock, 1);
    expect(line.asserted).toBe(true);
    expect(time()).toBe('20 26 11 21 7 15 2 10');
    expect(read(0x0c) & 0xf0).toBe(0xf0);
    write(5, 0xff);
    write(3, 0xff);
    expect(clock.nextDeadlineNs() - clock.now()).toBe(60 * SECOND);
    write(1, 0xc0);
    expect(clock.nextDeadlineNs() - clock.now()).toBe(SECOND);
    write(1, 0x99);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });

  it('flags show without interrupts, and nothing wakes the host for them', () => {
    write(5, 0xff);
    write(3, 0x59);
    write(1, 0x00);
    read(0x0c);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    pass(clock, 10 * SECOND);
    expect(read(0x0c)).toBe(0x70);
    pass(clock, 10 * SECOND);
    expect(read(0x0c)).toBe(0x50);
  });
});

it('keeps memory, masks NMIs, survives reset and restore', () => {
  fillCmos(rtc, { lowBytes: 3 * 2 ** 30, highBytes: 5 * 2 ** 30, boot: ['cdrom', 'disk'] });
  const bytes = [0x15, 0x16, 0x17, 0x18, 0x34, 0x35, 0x5b, 0x5c, 0x5d, 0x3d, 0x38].map((index) => read(index));
  expect(bytes).toEqual([0x80, 0x02, 0xff, 0xff, 0x00, 0xbf, 0x00, 0x40, 0x01, 0x23, 0x00]);
  write(0x0f, 0x0a);
  rtc.writePort(0, 1, 0x80);
  expect(rtc.nmiMasked).toBe(true);
  write(0x0b, 0x7a);
  rtc.reset();
  expect(rtc.nmiMasked).toBe(false);
  expect(read(0x0b)).toBe(0x02);
  expect(read(0x0f)).toBe(0x0a);
  expect(read(0x0d)).toBe(0x80);
  write(7, 0x05);
  pass(clock, 1234567890);
  const otherClock = testClock(0);
  otherClock.restore(copyState(clock.state()));
  const other = new Rtc(otherClock, new TestLine());
  other.restore(copyState(rtc.state()));
  expect(time(other)).toBe(time());
  expect(other.state()).toEqual(rtc.state());
});
