import { expect, test } from 'vitest';
import { newStats } from '../../src/runtime/stats.js';
import { type TierCounts, TierSpeed } from '../../src/runtime/tier-speed.js';
import { tierStats } from '../../src/runtime/tier-stats.js';
import { Timeline, type TimelineSample } from '../../src/runtime/timeline.js';

/** A clock that is set by hand, in ms. */
function handClock() {
  const clock = { ms: 0, now: () => clock.ms };
  return clock;
}

test('speed comes from long slices in one tier, and a slice that was interrupted does not count', () => {
  const clock = handClock();
  const speed = new TierSpeed(clock.now);
  let counts: TierCounts = [0, 0, 0];
  const slice = (ms: number, ...own: [number, number, number]) => {
    clock.ms += ms;
    counts = counts.map((n, tier) => n + own[tier]!) as unknown as TierCounts;
    speed.sliceEnded(own[0] + own[1] + own[2], () => counts);
  };
  // The time that the first began at is not known.
  slice(5, 100_000, 0, 0);
  for (const ms of [1, 1, 40, 30]) slice(ms, 100_000, 0, 0);
  // Mixed; too short, and the one behind it; then two of templates.
  slice(7, 50_000, 50_000, 0);
  slice(7, 0, 1000, 0);
  slice(7, 0, 100_000, 0);
  for (const ms of [0.2, 0.2, 0.2, 9]) slice(ms, 0, 100_000, 0);
  // Too few.
  for (const ms of [0.1, 0.1]) slice(ms, 0, 0, 100_000);
  expect(speed.nsPerInstruction(0)).toBeCloseTo(10);
  expect(speed.nsPerInstruction(1)).toBeCloseTo(2);
  expect(speed.nsPerInstruction(2)).toBeNull();
});

test('shares of all instructions, and when a tier has paid', () => {
  const stats = newStats();
  stats.instructions = { interpreter: 250, translator: 0 };
  Object.assign(stats.tier1, {
    executed: 750,
    instructions: 10,
    units: 2,
    modules: 1,
    emitNs: 20_000,
    compileNs: 60_000,
  });
  const ns: readonly (number | null)[] = [10, 2, null];
  const speed = { nsPerInstruction: (tier: number) => ns[tier]! } as unknown as TierSpeed;
  const [interpreter, templates, regions] = tierStats(stats, speed);
  expect(interpreter).toMatchObject({ executed: 250, share: 0.25, breakEven: null });
  // 8 us an instruction, 8 ns won an execution.
  expect(templates).toMatchObject({ executed: 750, share: 0.75, translated: 10, breakEven: 1000 });
  expect(regions).toMatchObject({ executed: 0, share: 0, breakEven: null });
});

test('a timeline has a sample each 100 ms, of what was done since the one before, and one of the rest', () => {
  const clock = handClock();
  const samples: TimelineSample[] = [];
  const timeline = new Timeline((s) => samples.push(s), clock.now);
  const look = (ms: number, ...counts: [number, number, number]) => {
    clock.ms = ms;
    timeline.look(() => counts);
  };
  look(50, 1000, 0, 0);
  look(100, 2000, 0, 0);
  look(150, 2000, 1000, 0);
  // It slept, or a system call waited.
  look(400, 2000, 4000, 2000);
  clock.ms = 410;
  timeline.end([2000, 4000, 2100]);
  timeline.end([2000, 4000, 2100]);
  expect(samples).toEqual([
    { ms: 100, instructions: 2000, perSecond: 20_000, interpreter: 1, templates: 0, regions: 0 },
    { ms: 400, instructions: 8000, perSecond: 20_000, interpreter: 0, templates: 0.6667, regions: 0.3333 },
    { ms: 410, instructions: 8100, perSecond: 10_000, interpreter: 0, templates: 0, regions: 1 },
  ]);
});
