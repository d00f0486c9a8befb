import { beforeEach, describe, expect, it } from 'vitest';
import { Bus } from '../../src/devices/bus.js';
import { IoApic } from '../../src/devices/ioapic.js';
import { Lapic } from '../../src/devices/lapic.js';
import type { MachineClock } from '../../src/devices/machine-clock.js';
import { fuzzBus, seededRandom } from './fuzz.js';
import { copyState, pass, testClock } from './support.js';

let clock: MachineClock;
let lapic: Lapic;
let log: string[];
beforeEach(() => {
  clock = testClock();
  log = [];
  lapic = make(clock);
  log.length = 0;
});
/** The guest's TSC counts 2 ticks a ns. */
const make = (on: MachineClock) =>
  new Lapic(
    on,
    {
      onChange: () => log.push('change'),
      onNmi: () => log.push('nmi'),
      onPriority: () => {},
      onEoi: (vector) => log.push(`eoi ${vector.toString(16)}`),
      onBase: (address) => log.push(`base ${address?.toString(16)}`),
    },
    (tsc) => Number(tsc) / 2,
  );

const ID = 0x20;
const TPR = 0x80;
const PPR = 0xa0;
const EOI = 0xb0;
const LDR = 0xd0;
const DFR = 0xe0;
const SVR = 0xf0;
const ISR = 0x100;
const TMR = 0x180;
const IRR = 0x200;
const ESR = 0x280;
const ICR = 0x300;
const LVT_TIMER = 0x320;
const LVT_LINT0 = 0x350;
const LVT_LINT1 = 0x360;
const LVT_ERROR = 0x370;
const INITIAL = 0x380;
const CURRENT = 0x390;
const DIVIDE = 0x3e0;
const read = (offset: number) => lapic.readMmio(offset, 4);
const write = (offset: number, value: number) => lapic.writeMmio(offset, 4, value);
const enable = () => write(SVR, 0x1ff);
const fixed = (vector: number, level = false) => lapic.message(0, false, 0, vector, level);

describe('interrupts', () => {
  beforeEach(enable);

  it('are taken in order of vector, one class above the priority', () => {
    fixed(0x51);
    fixed(0x43);
    expect(log).toEqual(['change']);
    expect(read(IRR + 0x20)).toBe((1 << 0x11) | (1 << 3));
    expect(lapic.pendingVector()).toBe(0x51);
    expect(lapic.acknowledge()).toBe(0x51);
    expect(read(ISR + 0x20)).toBe(1 << 0x11);
    expect(read(PPR)).toBe(0x50);
    expect(lapic.pendingVector()).toBe(-1);
    fixed(0x5f);
    expect(lapic.pendingVector()).toBe(-1);
    fixed(0x60);
    expect(lapic.pendingVector()).toBe(0x60);
    expect(lapic.acknowledge()).toBe(0x60);
    write(EOI, 0);
    write(EOI, 0);
    expect(lapic.acknowledge()).toBe(0x5f);
    write(EOI, 0);
    expect(lapic.acknowledge()).toBe(0x43);
    write(EOI, 0);
    write(EOI, 0);
    expect(read(PPR)).toBe(0);
    expect(log.filter((line) => line.startsWith('eoi'))).toEqual([]);
  });

  it('wait for the task priority, and a spurious vector comes of what has gone', () => {
    write(TPR, 0x58);
    expect(lapic.cr8).toBe(5);
    fixed(0x5f);
    expect(lapic.pendingVector()).toBe(-1);
    expect(lapic.acknowledge()).toBe(0xff);
    lapic.cr8 = 4;
    expect(read(TPR)).toBe(0x40);
    expect(lapic.pendingVector()).toBe(0x5f);
    expect(log).toEqual(['change']);
  });

  it('that are level-triggered have their end told', () => {
    fixed(0x33, true);
    expect(read(TMR + 0x10)).toBe(1 << 0x13);
    lapic.acknowledge();
    write(EOI, 0);
    expect(log).toEqual(['change', 'eoi 33']);
    write(SVR, 0x11ff);
    fixed(0x33, true);
    lapic.acknowledge();
    write(EOI, 0);
    expect(log.length).toBe(3);
  });

  it('are for it by physical, flat and cluster destination', () => {
    const reaches = (destination: number, logical: boolean) => {
      lapic.message(destination, logical, 0, 0x40, false);
      const taken = lapic.pendingVector() === 0x40;
      if (taken) lapic.acknowledge();
      if (taken) write(EOI, 0);
      return taken;
    };
    expect([0, 1, 0xff].map((d) => reaches(d, false))).toEqual([true, false, true]);
    write(LDR, 0x02000000);
    expect([1, 2, 0xfe].map((d) => reaches(d, true))).toEqual([false, true, true]);
    write(LDR, 0x12000000);
    write(DFR, 0x0fffffff);
    expect([0x11, 0x12, 0x22, 0xf2].map((d) => reaches(d, true))).toEqual([false, true, false, true]);
    write(ID, 0x05000000);
    expect([0, 5].map((d) => reaches(d, false))).toEqual([false, true]);
  });

  it('are sent to itself through ICR', () => {
    write(ICR, 0x40041);
    expect(lapic.acknowledge()).toBe(0x41);
    write(EOI, 0);
    write(ICR, 0x80042);
    expect(lapic.acknowledge()).toBe(0x42);
    write(EOI, 0);
    write(ICR, 0xc0043);
    expect(lapic.pendingVector()).toBe(-1);
    write(ICR + 0x10, 0);
    write(ICR, 0x0044);
    expect(lapic.acknowledge()).toBe(0x44);
    log.length = 0;
    write(ICR, 0x40400);
    write(ICR, 0xc4500);
    write(ICR, 0x44500);
    write(ICR, 0x40600);
    expect(log).toEqual(['nmi']);
    expect(read(ICR)).toBe(0x40600);
  });

  it('with bad vectors are errors', () => {
    write(LVT_ERROR, 0xe0);
    fixed(0x0f);
    write(ICR, 0x40003);
    expect(lapic.acknowledge()).toBe(0xe0);
    read(0x30 - 0x10 + 0x20);
    read(0x400);
    expect(read(ESR)).toBe(0);
    write(ESR, 0);
    expect(read(ESR)).toBe(0xe0);
    write(ESR, 0);
    expect(read(ESR)).toBe(0);
  });
});

describe('local vectors', () => {
  it('pass the 8259 on from the start, and NMI through LINT1', () => {
    expect(lapic.passesExtInt).toBe(true);
    lapic.lint1.set(true);
    expect(log).toEqual(['nmi']);
    enable();
    write(LVT_LINT0, 0x10700);
    expect(lapic.passesExtInt).toBe(false);
    log.length = 0;
    write(LVT_LINT0, 0x700);
    expect(log).toEqual(['change']);
    write(LVT_LINT0, 0x30);
    expect(lapic.passesExtInt).toBe(false);
    lapic.lint0.set(true);
    lapic.lint0.set(true);
    expect(lapic.acknowledge()).toBe(0x30);
    write(LVT_LINT1, 0x10400);
    lapic.lint1.set(false);
    lapic.lint1.set(true);
    expect(log.filter((line) => line === 'nmi').length).toBe(0);
  });

  it('are masked while the APIC is disabled by software', () => {
    enable();
    write(LVT_TIMER, 0x20030);
    expect(read(LVT_TIMER)).toBe(0x20030);
    write(SVR, 0xff);
    expect(read(LVT_TIMER)).toBe(0x30030);
    write(LVT_TIMER, 0x30);
    expect(read(LVT_TIMER)).toBe(0x10030);
    fixed(0x50);
    expect(lapic.pendingVector()).toBe(-1);
  });
});

describe('timer', () => {
  beforeEach(enable);
  /** Interrupts of a vector taken within `ns`. */
  const taken = (ns: number, step: number) => {
    let count = 0;
    for (let t = 0; t < ns; t += step) {
      pass(clock, step);
      if (lapic.pendingVector() >= 0) {
        lapic.acknowledge();
        write(EOI, 0);
        count++;
      }
    }
    return count;
  };

  it('fires once', () => {
    write(LVT_TIMER, 0xec);
    write(DIVIDE, 0x0b);
    write(INITIAL, 1000);
    pass(clock, 400);
    expect(read(CURRENT)).toBe(600);
    expect(clock.nextDeadlineNs()).toBe(1000);
    pass(clock, 599);
    expect(lapic.pendingVector()).toBe(-1);
    pass(clock, 1);
    expect(lapic.acknowledge()).toBe(0xec);
    expect(read(CURRENT)).toBe(0);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    write(INITIAL, 1000);
    write(INITIAL, 0);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [0, 2],
    [1, 4],
    [2, 8],
    [3, 16],
    [8, 32],
    [9, 64],
    [10, 128],
    [11, 1],
  ])('divides: %i by %i', (code, divisor) => {
    write(LVT_TIMER, 0xec);
    write(DIVIDE, code);
    write(INITIAL, 100_000);
    expect(clock.nextDeadlineNs()).toBe(100_000 * divisor);
    pass(clock, 6400);
    expect(read(CURRENT)).toBe(100_000 - 6400 / divisor);
  });

  it('fires periodically, and goes on when it was late', () => {
    write(LVT_TIMER, 0x200ec);
    write(DIVIDE, 0x0b);
    write(INITIAL, 100_000);
    expect(taken(10e6, 10_000)).toBe(100);
    expect(clock.nextDeadlineNs()).toBe(10e6 + 100_000);
    clock.skipTo(10e6 + 950_000);
    clock.run();
    expect(clock.nextDeadlineNs()).toBe(11e6);
    expect(read(CURRENT)).toBe(50_000);
  });

  it('goes on counting where it is when its mode changes', () => {
    write(LVT_TIMER, 0xec);
    write(DIVIDE, 0x0b);
    write(INITIAL, 1000);
    pass(clock, 700);
    write(LVT_TIMER, 0x200ec);
    expect(read(CURRENT)).toBe(300);
    pass(clock, 2600);
    expect(read(CURRENT)).toBe(700);
    write(LVT_TIMER, 0xec);
    expect(read(CURRENT)).toBe(700);
    pass(clock, 700);
    expect(read(CURRENT)).toBe(0);
    // A count that is over is not begun again by another mode.
    write(LVT_TIMER, 0x200ec);
    expect([read(CURRENT), clock.nextDeadlineNs()]).toEqual([0, Number.POSITIVE_INFINITY]);
    // Nor one that is over but has not been looked at.
    lapic.acknowledge();
    write(EOI, 0);
    write(LVT_TIMER, 0xec);
    write(INITIAL, 1000);
    clock.skipTo(clock.now() + 2500);
    write(LVT_TIMER, 0x200ed);
    expect([read(CURRENT), lapic.acknowledge()]).toEqual([0, 0xec]);
  });

  it('does not let a guest drown in interrupts', () => {
    write(LVT_TIMER, 0x200ec);
    write(DIVIDE, 0x0b);
    write(INITIAL, 1);
    expect(taken(1e6, 1000)).toBeLessThan(60);
  });

  it('does not fire while masked, nor afterwards for what went by', () => {
    write(LVT_TIMER, 0x100ec);
    write(DIVIDE, 0x0b);
    write(INITIAL, 1000);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    pass(clock, 500);
    write(LVT_TIMER, 0xec);
    expect(clock.nextDeadlineNs()).toBe(1000);
    write(LVT_TIMER, 0x100ec);
    pass(clock, 1000);
    write(LVT_TIMER, 0xec);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    expect(lapic.pendingVector()).toBe(-1);
  });

  it('has a TSC deadline', () => {
    lapic.writeMsr(0x6e0, 1000n);
    expect(lapic.readMsr(0x6e0)).toBe(0n);
    write(LVT_TIMER, 0x400ec);
    lapic.writeMsr(0x6e0, 5000n);
    expect(lapic.readMsr(0x6e0)).toBe(5000n);
    expect(clock.nextDeadlineNs()).toBe(2500);
    write(INITIAL, 77);
    expect([read(INITIAL), read(CURRENT)]).toEqual([0, 0]);
    pass(clock, 2500);
    expect(lapic.acknowledge()).toBe(0xec);
    expect(lapic.readMsr(0x6e0)).toBe(0n);
    lapic.writeMsr(0x6e0, 1n);
    clock.run();
    write(EOI, 0);
    expect(lapic.acknowledge()).toBe(0xec);
    lapic.writeMsr(0x6e0, 1n << 63n);
    lapic.writeMsr(0x6e0, 0n);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('modes', () => {
  it('x2APIC: registers are MSRs', () => {
    enable();
    write(ID, 0x05000000);
    expect(lapic.readMsr(0x1b)).toBe(0xfee00900n);
    expect(lapic.readMsr(0x802)).toBeNull();
    expect(lapic.writeMsr(0x1b, 0xfee00d00n)).toBe(true);
    expect(log.includes('base undefined')).toBe(true);
    expect(lapic.readMmio(ID, 4)).toBe(0xffffffff);
    expect(lapic.readMsr(0x802)).toBe(0n);
    expect(lapic.readMsr(0x80d)).toBe(1n);
    expect(lapic.readMsr(0x80e)).toBeNull();
    expect(lapic.writeMsr(0x83f, 0x45n)).toBe(true);
    expect(lapic.acknowledge()).toBe(0x45);
    expect(lapic.writeMsr(0x80b, 1n)).toBe(false);
    expect(lapic.writeMsr(0x80b, 0n)).toBe(true);
    expect(lapic.writeMsr(0x830, 0x46n)).toBe(true);
    expect(lapic.acknowledge()).toBe(0x46);
    expect(lapic.writeMsr(0x830, (7n << 32n) | 0x47n)).toBe(true);
    expect(lapic.readMsr(0x830)).toBe((7n << 32n) | 0x47n);
    expect(lapic.pendingVector()).toBe(-1);
    expect(lapic.writeMsr(0x808, 1n << 32n)).toBe(false);
    expect(lapic.writeMsr(0x803, 0n)).toBe(false);
    // Back to xAPIC only through disabled.
    expect(lapic.writeMsr(0x1b, 0xfee00900n)).toBe(false);
    expect(lapic.writeMsr(0x1b, 0xfee00100n)).toBe(true);
    expect(lapic.passesExtInt).toBe(true);
    expect(lapic.writeMsr(0x1b, 0xfee00d00n)).toBe(false);
    expect(lapic.writeMsr(0x1b, 0xfee00900n)).toBe(true);
  });

  it('x2APIC: reserved bits are refused', () => {
    lapic.writeMsr(0x1b, 0xfee00d00n);
    const refused: [number, bigint][] = [
      [0x808, 0x100n], // TPR
      [0x80f, 0x2000n], // SVR
      [0x828, 1n], // ESR
      [0x830, 0x2000n], // ICR
      [0x830, 0x10000n],
      [0x830, 0x100000n],
      [0x832, 0x80000n], // LVT, timer
      [0x835, 0x20000n], // LINT0
      [0x837, 0x100n], // error
      [0x838, 1n << 32n], // initial count
      [0x839, 0n], // current count
      [0x83e, 4n], // divide
      [0x83f, 0x100n], // self-IPI
      [0x83f, 0xff00n],
      [0x802, 0n],
      [0x831, 0n],
    ];
    expect(refused.filter(([index, value]) => lapic.writeMsr(index, value))).toEqual([]);
    expect([0x80b, 0x83f, 0x831, 0x80e, 0x840].map((index) => lapic.readMsr(index))).toEqual(Array(5).fill(null));
  });

  it('has 48 bits of address', () => {
    expect(lapic.writeMsr(0x1b, 0x1_0000_fee0_0900n)).toBe(false);
    expect(lapic.writeMsr(0x1b, 0x8000_fee0_0900n)).toBe(true);
  });

  it('moves its registers', () => {
    lapic.writeMsr(0x1b, 0xfed00900n);
    expect(log[0]).toBe('base fed00000');
    expect(lapic.writeMsr(0x1b, 0xfed00901n)).toBe(false);
    expect(lapic.writeMsr(0x1b, 1n << 60n)).toBe(false);
    expect(lapic.writeMsr(0x10, 0n)).toBe(false);
  });
});

describe('I/O APIC', () => {
  it('delivers edges and levels as its entries say', () => {
    const sent: string[] = [];
    const io = new IoApic((destination, logical, mode, vector, level) =>
      sent.push(`${destination} ${logical} ${mode} ${vector.toString(16)} ${level}`),
    );
    const set = (register: number, value: number) => {
      io.writeMmio(0, 4, register);
      io.writeMmio(0x10, 4, value);
    };
    const get = (register: number) => {
      io.writeMmio(0, 4, register);
      return io.readMmio(0x10, 4);
    };
    expect(get(1)).toBe(0x00170020);
    set(0, 0x02000000);
    expect(get(0)).toBe(0x02000000);
    expect(get(0x10)).toBe(0x10000);
    io.setPin(4, true);
    expect(sent).toEqual([]);
    set(0x19, 0x03000000);
    set(0x18, 0x0931);
    // The edge that came while it was masked is lost.
    expect(sent).toEqual([]);
    io.setPin(4, false);
    io.setPin(4, true);
    io.setPin(4, true);
    expect(sent).toEqual(['3 true 1 31 false']);
    sent.length = 0;
    io.setPin(16, true);
    set(0x30, 0xa040);
    expect(sent).toEqual(['0 false 0 40 true']);
    expect(get(0x30)).toBe(0xe040);
    io.setPin(16, false);
    io.setPin(16, true);
    expect(sent.length).toBe(1);
    io.endOfInterrupt(0x40);
    expect(sent.length).toBe(2);
    io.setPin(16, false);
    io.writeMmio(0x40, 4, 0x40);
    expect(get(0x30)).toBe(0xa040);
    expect(sent.length).toBe(2);
    io.setPin(16, true);
    set(0x30, 0x1a040);
    expect(get(0x30)).toBe(0x1e040);
    set(0x30, 0x12040);
    expect(get(0x30)).toBe(0x12040);
    const copy = new IoApic(() => {});
    copy.restore(copyState(io.state()));
    expect(copy.state()).toEqual(io.state());
    set(0x10, 0x700);
    expect(io.passesExtInt).toBe(true);
  });
});

it('goes on after a restore', () => {
  enable();
  fixed(0x80);
  fixed(0x90, true);
  lapic.acknowledge();
  write(LVT_TIMER, 0x400ec);
  lapic.writeMsr(0x6e0, 123456n);
  const otherClock = testClock();
  otherClock.restore(clock.state());
  const other = make(otherClock);
  other.restore(copyState(lapic.state()));
  expect(other.state()).toEqual(lapic.state());
  expect(otherClock.nextDeadlineNs()).toBe(clock.nextDeadlineNs());
  lapic = other;
  write(EOI, 0);
  expect(lapic.acknowledge()).toBe(0x80);
});

it('takes anything', () => {
  const bus = new Bus();
  const io = new IoApic((...message) => lapic.message(...message));
  bus.addMmio('lapic', 0xfee00000, 0x1000, lapic);
  bus.addMmio('ioapic', 0xfec00000, 0x1000, io);
  const random = seededRandom(5);
  fuzzBus(bus, 11, () => {
    log.length = 0;
    io.setPin(random(24), random(2) === 0);
    if (lapic.pendingVector() >= 0) lapic.acknowledge();
    const index = random(4) === 0 ? [0x1b, 0x6e0][random(2)]! : 0x800 + random(0x40);
    lapic.readMsr(index);
    lapic.writeMsr(index, (BigInt(random(1 << 30)) << BigInt(random(40))) | BigInt(random(256)));
    if (random(50) === 0) lapic.reset();
    clock.skipTo(clock.now() + random(100_000));
    clock.run();
  });
});
