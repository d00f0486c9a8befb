import { expect, test } from 'vitest';
import { tierPolicy } from '../../../src/runtime/policies/index.js';
import { newStats } from '../../../src/runtime/stats.js';
import { defaultStrategies } from '../../../src/runtime/strategies.js';
import { TierSpeed } from '../../../src/runtime/tier-speed.js';

const usual = defaultStrategies();

/** A speed that says what it is told, ns an instruction of each tier. */
function speedOf(ns: readonly (number | null)[]): TierSpeed {
  const speed = new TierSpeed(() => 0);
  speed.nsPerInstruction = (tier) => ns[tier] ?? null;
  return speed;
}

test('a block goes to tier 1 when it has cost as much in the interpreter as its translation will', () => {
  const stats = newStats();
  const policy = tierPolicy({ strategies: usual, usual, stats, speed: speedOf([8, 3, 1]) }, false);
  stats.tier1.modules = 1;
  stats.tier1.instructions = 10_000;
  stats.tier1.emitNs = 30_000_000;
  stats.tier1.compileNs = 20_000_000;
  // 5 us an instruction, 5 ns won each time.
  expect(policy.tier1()).toBe(1000);
  stats.tier1.modules = 2;
  stats.tier1.emitNs = 80_000_000;
  expect(policy.tier1()).toBe(2000);
});

test('tier 2 comes later the dearer regions are', () => {
  const stats = newStats();
  const policy = tierPolicy({ strategies: usual, usual, stats, speed: speedOf([8, 3, 1]) }, false);
  stats.regions.translated = 50;
  stats.regions.instructions = 10_000;
  stats.translateNs = 1_300_000_000;
  const cheap = policy.tier2();
  stats.regions.translated = 100;
  stats.regions.instructions = 20_000;
  stats.translateNs = 5_200_000_000;
  expect(policy.tier2() / cheap).toBeCloseTo(2, 2);
});

test('thresholds that are given stay, and those of --policy threshold and --icount', () => {
  const stats = newStats();
  const speed = speedOf([8, 3, 1]);
  expect(
    tierPolicy({ strategies: { ...usual, tier1Threshold: 7, hotThreshold: 70 }, usual, stats, speed }, false).tier1(),
  ).toBe(7);
  expect(
    tierPolicy({ strategies: { ...usual, tier1Threshold: 7, hotThreshold: 70 }, usual, stats, speed }, false).tier2(),
  ).toBe(70);
  expect(tierPolicy({ strategies: { ...usual, policy: 'threshold' }, usual, stats, speed }, false).tier1()).toBe(
    usual.tier1Threshold,
  );
  expect(tierPolicy({ strategies: usual, usual, stats, speed }, true).tier2()).toBe(usual.hotThreshold);
});

test('measured costs that make no sense keep the thresholds within bounds', () => {
  const stats = newStats();
  const policy = tierPolicy({ strategies: usual, usual, stats, speed: speedOf([1, 9, 9]) }, false);
  expect(policy.tier1()).toBeLessThanOrEqual(10_000);
  expect(policy.tier2()).toBeLessThanOrEqual(2_000_000);
});
