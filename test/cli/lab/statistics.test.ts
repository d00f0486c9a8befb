import { expect, test } from 'vitest';
import { halfWidth, meanRatio, pairedRatio } from '../../../src/cli/lab/statistics.js';

const e = Math.exp;

test('a paired ratio is the t interval of the logarithms', () => {
  // Logarithms 0.1, 0.2, 0.3: mean 0.2, standard error 0.1/sqrt(3), t 4.303 with two degrees of freedom.
  const ratio = pairedRatio([
    [e(1.1), e(1)],
    [e(0.2), 1],
    [e(5.3), e(5)],
  ]);
  const half = (4.303 * 0.1) / Math.sqrt(3);
  expect(ratio.mean).toBeCloseTo(e(0.2), 10);
  expect(ratio.low).toBeCloseTo(e(0.2 - half), 6);
  expect(ratio.high).toBeCloseTo(e(0.2 + half), 6);
  expect(halfWidth(ratio)).toBeCloseTo(e(half) - 1, 6);
});

test('what drifts for both leaves the ratio alone', () => {
  const ratio = pairedRatio([
    [200, 100],
    [400, 200],
    [100, 50],
  ]);
  expect(ratio).toEqual({ mean: 2, low: 2, high: 2, rounds: 3 });
});

test('one round says nothing of the interval, none nothing at all', () => {
  expect(pairedRatio([[3, 2]])).toEqual({ mean: 1.5, low: 0, high: Number.POSITIVE_INFINITY, rounds: 1 });
  expect(pairedRatio([]).mean).toBeNaN();
});

test('guests weigh the same, however many rounds they have', () => {
  const twice: [number, number][] = Array.from({ length: 9 }, () => [2, 1]);
  const half: [number, number][] = Array.from({ length: 2 }, () => [1, 2]);
  expect(meanRatio([twice, half]).mean).toBeCloseTo(1, 12);
});
