import { beforeEach, describe, expect, it } from 'vitest';
import { MachineClock } from '../../src/devices/machine-clock.js';
import { Pit8254 } from '../../src/devices/pit8254.js';

const HZ = 1193182;
let clock: MachineClock;
let pit: Pit8254;
let edges: number;
let level: boolean;
let tick: number;

beforeEach(() => {
  clock = new MachineClock({ instructions: () => 0 });
  edges = 0;
  level = false;
  const line = {
    set: (asserted: boolean) => {
      if (asserted && !level) edges++;
      level = asserted;
    },
  };
  pit = new Pit8254(clock, line);
  pit.reset();
  tick = 0;
});

/** Lets `n` pulses of the input clock go by. */
function ticks(n: number, stop = false) {
  tick += n;
  const at = Math.ceil((tick * 1e9) / HZ);
  while (!stop && clock.nextDeadlineNs() <= at) {
    clock.skipTo(clock.nextDeadlineNs());
    clock.run();
  }
  clock.skipTo(at);
  clock.run();
}
const control = (value: number) => pit.writePort(3, 1, value);
function program(channel: number, mode: number, count: number, bcd = 0) {
  control((channel << 6) | 0x30 | (mode << 1) | bcd);
  pit.writePort(channel, 1, count & 0xff);
  pit.writePort(channel, 1, count >> 8);
}
const read = (channel: number) => pit.readPort(channel) | (pit.readPort(channel) << 8);
const port61 = () => pit.port61.readPort(0, 1);
const gate2 = (on: boolean) => pit.port61.writePort(0, 1, on ? 1 : 0);
const out2 = () => (port61() & 0x20) !== 0;
/** OUT and counting element of channel 2, tick by tick. */
function trace(n: number): string {
  const steps: string[] = [];
  for (let i = 0; i < n; i++) {
    ticks(1);
    steps.push(`${out2() ? 'H' : 'L'}${read(2)}`);
  }
  return steps.join(' ');
}

describe('counting modes (data sheet, figures 15 to 20)', () => {
  beforeEach(() => gate2(true));

  it('0: interrupt on terminal count', () => {
    program(2, 0, 4);
    expect(trace(7)).toBe('L4 L3 L2 L1 H0 H65535 H65534');
    program(2, 0, 3);
    expect(trace(2)).toBe('L3 L2');
    gate2(false);
    expect(trace(2)).toBe('L2 L2');
    gate2(true);
    expect(trace(2)).toBe('L1 H0');
    // The first byte of a new count stops it.
    pit.writePort(2, 1, 2);
    expect(out2()).toBe(false);
    pit.writePort(2, 1, 0);
    expect(trace(3)).toBe('L2 L1 H0');
  });

  it('1: one-shot', () => {
    gate2(false);
    program(2, 1, 3);
    expect(trace(2).replace(/\d+/g, '')).toBe('H H');
    gate2(true);
    expect(trace(5)).toBe('L3 L2 L1 H0 H65535');
    gate2(false);
    gate2(true);
    expect(trace(2)).toBe('L3 L2');
    // A new count waits for the next trigger; a trigger starts again.
    pit.writePort(2, 1, 2);
    pit.writePort(2, 1, 0);
    expect(trace(1)).toBe('L1');
    gate2(false);
    gate2(true);
    expect(trace(3)).toBe('L2 L1 H0');
  });

  it('2: rate generator', () => {
    program(2, 2, 3);
    expect(trace(7)).toBe('H3 H2 L1 H3 H2 L1 H3');
    pit.writePort(2, 1, 4);
    pit.writePort(2, 1, 0);
    expect(trace(6)).toBe('H2 L1 H4 H3 H2 L1');
    gate2(false);
    expect(out2()).toBe(true);
    gate2(true);
    expect(trace(2)).toBe('H4 H3');
  });

  it('3: square wave', () => {
    program(2, 3, 4);
    expect(trace(9)).toBe('H4 H2 L4 L2 H4 H2 L4 L2 H4');
    program(2, 3, 5);
    expect(trace(11)).toBe('H4 H2 H0 L4 L2 H4 H2 H0 L4 L2 H4');
    // A new count comes with the next half.
    pit.writePort(2, 1, 2);
    pit.writePort(2, 1, 0);
    expect(trace(5)).toBe('H2 H0 L2 H2 L2');
  });

  it('4: software strobe', () => {
    program(2, 4, 3);
    expect(trace(6)).toBe('H3 H2 H1 L0 H65535 H65534');
  });

  it('5: hardware strobe', () => {
    gate2(false);
    program(2, 5, 2);
    ticks(5);
    expect(out2()).toBe(true);
    gate2(true);
    expect(trace(4)).toBe('H2 H1 L0 H65535');
  });

  it('count in BCD', () => {
    program(2, 2, 0x1000, 1);
    ticks(2);
    expect(read(2)).toBe(0x0999);
    program(2, 0, 0, 1);
    ticks(2);
    expect(read(2)).toBe(0x9999);
  });
});

describe('reading', () => {
  it('latches, so that both bytes are of one moment', () => {
    program(0, 2, 0x1000);
    ticks(1 + 0x101);
    control(0x00);
    ticks(1);
    control(0x00);
    expect(read(0)).toBe(0x1000 - 0x101);
    expect(read(0)).toBe(0x1000 - 0x102);
  });

  it('takes one byte where told so', () => {
    control(0x14); // channel 0, low byte, mode 2
    pit.writePort(0, 1, 0x80);
    ticks(2);
    expect([pit.readPort(0), pit.readPort(0)]).toEqual([0x7f, 0x7f]);
    control(0x24); // high byte
    pit.writePort(0, 1, 0x02);
    ticks(2);
    expect([pit.readPort(0), pit.readPort(0)]).toEqual([1, 1]);
    control(0x00);
    ticks(0x100);
    expect([pit.readPort(0), pit.readPort(0)]).toEqual([1, 0]);
  });

  it('reads back status and count', () => {
    program(0, 3, 100);
    control(0xe2); // status of channel 0
    expect(pit.readPort(0)).toBe(0xc0 | 0x36);
    ticks(2);
    control(0xc2); // both
    ticks(60);
    expect(pit.readPort(0)).toBe(0x80 | 0x36);
    expect(read(0)).toBe(98);
    control(0xe2);
    expect(pit.readPort(0)).toBe(0x36);
    expect(pit.readPort(3)).toBe(0xff);
  });
});

describe('channel 0', () => {
  it('interrupts at the programmed rate, without drift', () => {
    program(0, 2, 4773); // Linux at HZ=250
    edges = 0;
    for (let i = 0; i < 100; i++) ticks(HZ / 100);
    expect(edges).toBe(Math.floor((HZ - 1) / 4773));
    expect(clock.nextDeadlineNs()).toBe(Math.ceil(((1 + 4773 * 250) * 1e9) / HZ));
  });

  it('shows one edge for all that were due at once, and goes on in step', () => {
    program(0, 3, 1000);
    edges = 0;
    ticks(10_700, true);
    expect(edges).toBe(1);
    ticks(299);
    expect(edges).toBe(1);
    ticks(2);
    expect(edges).toBe(2);
    ticks(10_000);
    expect(edges).toBe(12);
  });

  it('interrupts once in mode 0 and 4', () => {
    for (const mode of [0, 4]) {
      program(0, mode, 1000);
      edges = 0;
      ticks(1000);
      expect(edges).toBe(0);
      ticks(200_000);
      expect(edges).toBe(1);
      expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    }
  });

  it('interrupts also when the time of a short count passes during the access', () => {
    let now = 0;
    const running = new MachineClock({ hostNs: () => (now += 7000), startMs: 0 });
    let rises = 0;
    const one = new Pit8254(running, { set: (asserted) => (rises += asserted ? 1 : 0) });
    one.writePort(3, 1, 0x38);
    for (let i = 0; i < 1000; i++) {
      rises = 0;
      one.writePort(0, 1, 4 + (i % 30));
      one.writePort(0, 1, 0);
      rises = 0;
      for (let t = 0; t < 20; t++) running.run();
      expect(rises).toBeGreaterThan(0);
    }
  });

  it('asks for no timer where nothing rises', () => {
    program(0, 2, 1);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    control(0x34);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('port 61h', () => {
  it('shows the refresh toggle, twice in 30 us', () => {
    let toggles = 0;
    let last = port61() & 0x10;
    for (let i = 0; i < 1000; i++) {
      ticks(9);
      const now = port61() & 0x10;
      if (now !== last) toggles++;
      last = now;
    }
    expect(toggles).toBe(500);
    pit.port61.writePort(0, 1, 0xff);
    expect(port61() & 0xcf).toBe(0x0f);
  });

  it("gates channel 2: Linux's calibration reads the truth", () => {
    pit.port61.writePort(0, 1, 1);
    control(0xb0);
    pit.writePort(2, 1, 0xff);
    pit.writePort(2, 1, 0xff);
    ticks(1);
    for (let high = 0xff; high > 0xf0; high--) {
      pit.readPort(2);
      expect(pit.readPort(2)).toBe(high);
      ticks(256);
    }
  });
});

it.each([
  ['before its rise, with the output low', -1],
  ['when its rise is due and has not been shown', 0],
])('a pulse is not lost by a restore %s', (_, after) => {
  program(0, 2, 1000);
  ticks(2000 + after, true);
  // As a machine has it: what is saved while the clock's timer has not fired.
  clock.skipTo(Math.ceil(((2001 + after) * 1e9) / HZ));
  const before = edges;
  const copyClock = new MachineClock({ instructions: () => 0 });
  copyClock.restore(JSON.parse(JSON.stringify(clock.state())));
  // The interrupt controller's state has the line as it was.
  let line = level;
  let rises = 0;
  const copy = new Pit8254(copyClock, {
    set: (asserted) => {
      if (asserted && !line) rises++;
      line = asserted;
    },
  });
  copy.restore(JSON.parse(JSON.stringify(pit.state())));
  expect([line, rises]).toEqual([level, 0]);
  for (const c of [clock, copyClock]) {
    c.skipTo(Math.ceil((2003 * 1e9) / HZ));
    c.run();
  }
  expect([edges - before, rises]).toEqual([1, 1]);
});

it('goes on after a restore', () => {
  gate2(true);
  program(0, 2, 1000);
  program(2, 3, 500);
  pit.writePort(2, 1, 9);
  ticks(777);
  const copyClock = new MachineClock({ instructions: () => 0 });
  copyClock.restore(JSON.parse(JSON.stringify(clock.state())));
  const copy = new Pit8254(copyClock, { set: () => {} });
  copy.restore(JSON.parse(JSON.stringify(pit.state())));
  expect(copyClock.nextDeadlineNs()).toBe(clock.nextDeadlineNs());
  expect(copy.state()).toEqual(pit.state());
  expect(copy.readPort(2)).toBe(pit.readPort(2));
});
