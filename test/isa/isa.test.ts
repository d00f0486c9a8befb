import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { slot } from './case-builder.js';
import { compare } from './compare.js';
import { parseFixture } from './fixture-line.js';
import { FOUND } from './found.js';
import { type EngineKind, Machine } from './machine.js';
import { replay } from './replay.js';
import { decodeVectors } from './vectors.js';

/** The vectors of 32-bit code, and what the fuzzer found; `isa64.test.ts` has the vectors of 64-bit code. */
replay(32, decodeVectors(readFileSync(new URL('vectors32.bin.br', import.meta.url)), 32));

const ASKED = 'jit, MXCSR flags not recorded';
test.each(['interp', 'jit', 'company', 'templates', 'templates-company', ASKED])('what the fuzzer found: %s', (how) => {
  const withoutSseFlags = how === ASKED;
  for (const word of [64, 32] as const) {
    const lines = FOUND.filter((line) => line.includes(`  w${word} `) && !(withoutSseFlags && line.includes('MXCSR')));
    const found = lines.map((line, n) => parseFixture(line, slot(n)));
    const kind = withoutSseFlags ? 'jit' : (how as EngineKind);
    const machine = new Machine(word, kind, withoutSseFlags ? { sseFlags: 'asked' } : {});
    try {
      const got = machine.run(found.map((f) => f.c));
      const wrong = found.map(
        ({ c, want }, n) =>
          `${c.name}: ${compare(c, want, got[n]!, { vectors: true, x87: true, withoutSseFlags }).join(' ')}`,
      );
      expect(wrong).toEqual(found.map(({ c }) => `${c.name}: `));
    } finally {
      machine.close();
    }
  }
});
