import { describe, expect, it } from 'vitest';
import { MachineClock } from '../../src/devices/machine-clock.js';

function counted(nsPerInstruction = 1) {
  const count = { instructions: 0 };
  return { count, clock: new MachineClock({ instructions: () => count.instructions, nsPerInstruction }) };
}

describe('time', () => {
  it('is the instruction count, scaled, with skips', () => {
    const { count, clock } = counted(2.5);
    expect(clock.now()).toBe(0);
    count.instructions = 3;
    expect(clock.now()).toBe(7);
    clock.skipTo(1000);
    expect(clock.now()).toBe(1000);
    clock.skipTo(10);
    count.instructions += 2;
    expect(clock.now()).toBe(1005);
    clock.skipTo(2e6);
    expect(new Date(clock.wallClockMs()).toISOString()).toBe('2026-01-01T00:00:00.002Z');
  });

  it("is the host's from the start of the machine", () => {
    let host = 5e9;
    const clock = new MachineClock({ hostNs: () => host, startMs: 1000 });
    expect(clock.now()).toBe(0);
    host += 2e9;
    expect(clock.now()).toBe(2e9);
    expect(clock.wallClockMs()).toBe(3000);
    const other = new MachineClock({ hostNs: () => host });
    other.restore(clock.state());
    expect(other.now()).toBe(2e9);
    const real = new MachineClock();
    const first = real.now();
    expect(real.now()).toBeGreaterThanOrEqual(first);
    expect(Math.abs(real.wallClockMs() - Date.now())).toBeLessThan(1000);
  });
});

describe('timers', () => {
  it('fire in order of time, those of one time in order of arming', () => {
    const { clock } = counted();
    const fired: string[] = [];
    const timers = ['a', 'b', 'c', 'd'].map((name) => clock.timer(() => fired.push(name)));
    timers[0]!.arm(300);
    timers[1]!.arm(100);
    timers[2]!.arm(100);
    timers[3]!.arm(50);
    expect(clock.nextDeadlineNs()).toBe(50);
    timers[3]!.disarm();
    timers[3]!.disarm();
    expect(clock.nextDeadlineNs()).toBe(100);
    clock.skipTo(99);
    clock.run();
    expect(fired).toEqual([]);
    clock.skipTo(300);
    clock.run();
    clock.run();
    expect(fired).toEqual(['b', 'c', 'a']);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
    timers[0]!.arm(Number.NaN);
    timers[1]!.arm(Number.POSITIVE_INFINITY);
    expect(clock.nextDeadlineNs()).toBe(Number.POSITIVE_INFINITY);
  });

  it('that arm themselves for the past fire once a call; one may call off another', () => {
    const { clock } = counted();
    let fired = 0;
    const eager = clock.timer(() => {
      fired++;
      eager.arm(5);
      victim.disarm();
    });
    const victim = clock.timer(() => {
      throw new Error('was called off');
    });
    eager.arm(10);
    victim.arm(11);
    clock.skipTo(100);
    clock.run();
    expect(fired).toBe(1);
    expect(clock.nextDeadlineNs()).toBe(101);
    clock.skipTo(101);
    clock.run();
    expect(fired).toBe(2);
  });

  it('stay in order through random arming', () => {
    const { clock } = counted();
    let seed = 1;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return Math.floor(seed / 65536) % n;
    };
    const due = new Map<number, number>();
    let last = 0;
    const timers = Array.from({ length: 50 }, (_, i) =>
      clock.timer(() => {
        const at = due.get(i)!;
        expect(at).toBeGreaterThanOrEqual(last);
        expect(at).toBeLessThanOrEqual(clock.now());
        last = at;
        due.delete(i);
      }),
    );
    for (let step = 0; step < 5000; step++) {
      const i = random(50);
      if (random(3) === 0) {
        timers[i]!.disarm();
        due.delete(i);
      } else {
        const at = clock.now() + 1 + random(1000);
        timers[i]!.arm(at);
        due.set(i, at);
      }
      if (random(4) === 0) {
        clock.skipTo(clock.now() + random(200));
        last = 0;
        clock.run();
        for (const at of due.values()) expect(at).toBeGreaterThan(clock.now());
      }
      expect(clock.nextDeadlineNs()).toBe(Math.min(...due.values()));
    }
  });
});
