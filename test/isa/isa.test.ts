import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compare, fixture } from './compare.js';
import { parseFixture } from './fixture-line.js';
import { FOUND } from './found.js';
import { slot } from './generate.js';
import { type EngineKind, Machine } from './machine.js';
import { decodeVectors } from './vectors.js';

/*
 * What a real processor gave (AMD Zen; recorded by `node test/isa/run.mjs record`), against both engines: every encoding
 * that has a definition, several times, and short sequences, in which a region's passes have something to do.
 */
describe.each([64, 32] as const)('%i-bit code as on the processor', (word) => {
  const vectors = decodeVectors(readFileSync(new URL(`vectors${word}.bin.br`, import.meta.url)), word);

  test.each(['interp', 'jit'] as EngineKind[])('%s', (kind) => {
    const machine = new Machine(word, kind);
    try {
      const cases = vectors.map((v) => v.c);
      const got = machine.run(cases);
      const options = { vectors: true, x87: true, flagsAtFaults: kind === 'interp' };
      const wrong: string[] = [];
      vectors.forEach(({ c, want }, n) => {
        const differences = compare(c, want, got[n]!, options);
        if (differences.length > 0) wrong.push(`${fixture(c, want, options)}\n  ${differences.join(' ')}`);
      });
      expect(wrong.slice(0, 10), `${wrong.length} of ${cases.length} diverge`).toEqual([]);
      expect(machine.stats.regions.failed).toBe(0);
    } finally {
      machine.close();
    }
  });
});

test.each(['interp', 'jit'] as EngineKind[])('what the fuzzer found: %s', (kind) => {
  for (const word of [64, 32] as const) {
    const found = FOUND.filter((line) => line.includes(`  w${word} `)).map((line, n) => parseFixture(line, slot(n)));
    const machine = new Machine(word, kind);
    try {
      const got = machine.run(found.map((f) => f.c));
      const wrong = found.map(
        ({ c, want }, n) => `${c.name}: ${compare(c, want, got[n]!, { vectors: true }).join(' ')}`,
      );
      expect(wrong).toEqual(found.map(({ c }) => `${c.name}: `));
    } finally {
      machine.close();
    }
  }
});
