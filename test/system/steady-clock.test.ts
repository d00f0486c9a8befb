import { expect, it } from 'vitest';
import { SteadyClock } from '../../src/system/steady-clock.js';

const MS = 1e6;

it('follows the host while it is looked at often enough', () => {
  let host = 5;
  const clock = new SteadyClock(() => host);
  for (let i = 0; i < 1000; i++) {
    host += 3 * MS;
    clock.now();
  }
  expect(clock.now()).toBe(3000 * MS);
});

it('does not jump when the host was busy, and makes up for it', () => {
  let host = 0;
  const clock = new SteadyClock(() => host);
  host += 100 * MS;
  let last = clock.now();
  expect(last).toBeLessThan(9 * MS);
  for (let i = 0; i < 2000; i++) {
    host += MS;
    const now = clock.now();
    expect(now - last).toBeLessThan(1.2 * MS);
    last = now;
  }
  expect(last).toBe(2100 * MS);
});

it('lets a sleep be as long as it is, whatever is held back', () => {
  let host = 0;
  const clock = new SteadyClock(() => host);
  host += 800 * MS;
  const before = clock.now();
  host += 1000 * MS;
  clock.wake();
  const slept = clock.now() - before;
  expect(slept).toBeGreaterThanOrEqual(1000 * MS);
  expect(slept).toBeLessThan(1010 * MS);
});

it('holds back a second at most', () => {
  let host = 0;
  const clock = new SteadyClock(() => host);
  for (let i = 0; i < 100; i++) {
    host += 1000 * MS;
    clock.now();
  }
  const before = clock.now();
  for (let i = 0; i < 100_000; i++) {
    host += MS;
    clock.now();
  }
  const passed = clock.now() - before;
  expect(passed).toBeGreaterThan(100_990 * MS);
  expect(passed).toBeLessThanOrEqual(101_000 * MS);
});
