import { expect, it } from 'vitest';
import { SteadyClock } from '../../src/system/steady-clock.js';

const MS = 1e6;
const NEVER = Number.POSITIVE_INFINITY;

/** A clock, a host and a guest that executes `speed` instructions a ns. */
function machine(speed = 0.1) {
  let host = 5;
  let instructions = 0;
  const clock = new SteadyClock(
    () => host,
    () => instructions,
  );
  return {
    clock,
    /** The guest runs, and looks at the time. */
    run: (ns: number, timerNs = NEVER) => {
      host += ns;
      instructions += ns * speed;
      clock.nextMoment();
      return clock.now(timerNs);
    },
    /** The host does something else. */
    away: (ns: number) => {
      host += ns;
    },
  };
}

it('follows the host while it is looked at often enough', () => {
  const { clock, run } = machine();
  for (let i = 0; i < 1000; i++) run(3 * MS);
  expect(clock.now()).toBe(3000 * MS);
});

it('stands still within a moment', () => {
  const { clock, away } = machine();
  clock.nextMoment();
  const now = clock.now();
  away(MS);
  expect(clock.now()).toBe(now);
  clock.nextMoment();
  expect(clock.now()).toBe(now + MS);
});

it('does not jump when the host was busy, and makes up for it', () => {
  const { run, away } = machine();
  away(100 * MS);
  let last = run(0);
  expect(last).toBeLessThan(2 * MS);
  for (let i = 0; i < 3000; i++) {
    const now = run(MS);
    expect(now - last).toBeLessThan(1.25 * MS);
    last = now;
  }
  expect(last).toBe(3100 * MS);
});

it('stops at a timer until it has fired, and then lets the guest do something', () => {
  const { clock, run, away } = machine();
  away(3 * MS);
  expect(run(5 * MS, 2 * MS)).toBe(2 * MS);
  // Not fired: the guest goes on, and so does time, step by step.
  expect(clock.reached(2 * MS)).toBe(true);
  clock.fired();
  expect(run(10, 2.5 * MS)).toBeLessThanOrEqual(2 * MS + 20_000);
  expect(run(20_000, 2.5 * MS)).toBeLessThanOrEqual(2.5 * MS);
  // A timer that comes more often than it can be served does not stop time.
  let last = clock.now();
  for (let i = 0; i < 1000; i++) {
    const now = run(20_000, last + 100);
    clock.fired();
    expect(now).toBeGreaterThanOrEqual(last + 20_000);
    last = now;
  }
});

it('lets a sleep be as long as it is, whatever is held back', () => {
  const { clock, run, away } = machine();
  away(800 * MS);
  const before = run(0);
  clock.sleep(before + 1000 * MS);
  expect(clock.now(before + 1000 * MS)).toBe(before);
  away(999 * MS);
  clock.wake(before + 1000 * MS);
  const slept = clock.now() - before;
  expect(slept).toBeGreaterThanOrEqual(999 * MS);
  expect(slept).toBeLessThanOrEqual(1000 * MS);
});

it('wakes at the timer, and makes up in the next sleeps for what the guest overslept', () => {
  const { clock, away } = machine();
  clock.sleep(10 * MS);
  away(13 * MS);
  clock.wake(10 * MS);
  expect(clock.now()).toBe(10 * MS);
  clock.fired();
  clock.sleep(12 * MS);
  expect(clock.now(12 * MS)).toBe(12 * MS);
  clock.wake(12 * MS);
  clock.sleep(20 * MS);
  expect(clock.now(20 * MS)).toBe(13 * MS);
});

it('holds back a second at most', () => {
  const { clock, run, away } = machine();
  for (let i = 0; i < 100; i++) {
    away(1000 * MS);
    run(0);
  }
  const before = clock.now();
  for (let i = 0; i < 100_000; i++) run(MS);
  const passed = clock.now() - before;
  expect(passed).toBeGreaterThan(100_990 * MS);
  expect(passed).toBeLessThanOrEqual(101_000 * MS);
});
