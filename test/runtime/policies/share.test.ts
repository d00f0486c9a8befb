import { expect, test } from 'vitest';
import { SharePolicy } from '../../../src/runtime/policies/share.js';
import { newStats } from '../../../src/runtime/stats.js';
import { defaultStrategies } from '../../../src/runtime/strategies.js';
import { TierSpeed } from '../../../src/runtime/tier-speed.js';

function policyAt(ms: () => number) {
  const strategies = { ...defaultStrategies(), tier1Threshold: 100, hotThreshold: 1000 };
  const stats = newStats();
  return { stats, policy: new SharePolicy({ strategies, usual: strategies, stats, speed: new TierSpeed() }, ms) };
}

test('the thresholds stand as long as translating has taken less than a tenth of the time', () => {
  let ms = 0;
  const { stats, policy } = policyAt(() => ms);
  expect([policy.tier1(), policy.tier2()]).toEqual([100, 1000]);
  ms = 1000;
  stats.tier1.emitNs = 60e6;
  stats.translateNs = 30e6;
  expect([policy.tier1(), policy.tier2()]).toEqual([100, 1000]);
});

test('they rise with what translating has taken too much, and come down again as time goes by', () => {
  let ms = 1000;
  const { stats, policy } = policyAt(() => ms);
  ms = 2000;
  stats.tier1.compileNs = 100e6;
  stats.translateNs = 300e6;
  stats.compileNs = 100e6;
  expect([policy.tier1(), policy.tier2()]).toEqual([500, 5000]);
  ms = 6000;
  expect([policy.tier1(), policy.tier2()]).toEqual([100, 1000]);
});

test('translating before any time has gone by ends in thresholds that nothing reaches', () => {
  const { stats, policy } = policyAt(() => 0);
  stats.translateNs = 5e9;
  expect(policy.tier2()).toBe(0x7fffffff);
});
