import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Helpers, loadHelpers, runVectors } from './vectors.js';

/** Vectors of a real processor; see `record.c` for how to record them again. */
const VECTORS = gunzipSync(readFileSync(new URL('vectors.bin.gz', import.meta.url)));

const TRANSCENDENTAL = /^f(2xm1|yl2x|yl2xp1|patan|ptan|sin|cos|sincos)$/;

describe('x87 helpers give what the processor gave', () => {
  let helpers: Helpers;
  let memory: WebAssembly.Memory;
  beforeAll(async () => {
    ({ helpers, memory } = await loadHelpers());
  });

  const check = (only: (instruction: string) => boolean, ulps: number) => {
    const { count, mismatches } = runVectors(VECTORS, helpers, memory, { ulps: () => ulps, only, maximum: 10 });
    expect(count).toBeGreaterThan(0);
    expect(mismatches.map((m) => m.text)).toEqual([]);
  };
  test('bit for bit', () => check((i) => !TRANSCENDENTAL.test(i), 0));
  test('transcendentals within one unit in the last place', () => check((i) => TRANSCENDENTAL.test(i), 1));
});
