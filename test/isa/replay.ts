import { describe, expect, test } from 'vitest';
import { compare, fixture } from './compare.js';
import { type EngineKind, Machine } from './machine.js';
import type { Vector } from './vectors.js';

const HOW: Record<EngineKind, string> = {
  interp: 'the interpreter',
  jit: 'the translator, each instruction a region',
  company: 'the translator, each instruction with others around it',
  templates: 'templates, each instruction a unit',
  'templates-company': 'templates, each instruction with others around it',
};
/** A busy machine takes its time. */
const TIMEOUT_MS = 30 * 60_000;
/** Machines hold so many at a time: their code cache and memory are finite. */
const BATCH = 20_000;

/**
 * What a real processor gave (AMD Zen; recorded by `node test/isa/run.mjs record`), against the engines: every encoding
 * that has a definition, in several instances and states, and short sequences.
 */
export function replay(word: 32 | 64, vectors: readonly Vector[]): void {
  describe(`${word}-bit code as on the processor, ${vectors.length} vectors`, () => {
    test.each(Object.keys(HOW) as EngineKind[])(
      '%s',
      (kind) => {
        const wrong: string[] = [];
        let failed = 0;
        let templates = 0;
        const options = { vectors: true, x87: true };
        for (let from = 0; from < vectors.length; from += BATCH) {
          const batch = vectors.slice(from, from + BATCH);
          const machine = new Machine(word, kind);
          try {
            const got = machine.run(batch.map((v) => v.c));
            batch.forEach(({ c, want }, n) => {
              const differences = compare(c, want, got[n]!, options);
              if (differences.length > 0) wrong.push(`${fixture(c, want, options)}\n  ${differences.join(' ')}`);
            });
            failed += machine.stats.regions.failed;
            templates += machine.stats.tier1.blocks;
          } finally {
            machine.close();
          }
        }
        expect(wrong.slice(0, 10), `${HOW[kind]}: ${wrong.length} of ${vectors.length} diverge`).toEqual([]);
        expect(failed, 'failed regions').toBe(0);
        if (kind.startsWith('templates')) expect(templates, 'blocks in units').toBeGreaterThan(vectors.length / 5);
      },
      TIMEOUT_MS,
    );
  });
}
