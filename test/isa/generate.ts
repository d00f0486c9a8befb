import type { Case } from './case.js';
import { CaseBuilder, slot } from './case-builder.js';
import type { Encoding } from './encodings.js';
import { Random } from './random.js';
import { stateSeed } from './seeded.js';

/*
 * Makes cases from iced's tables and encoder: instances of encodings with random operands, each in several states in
 * which they mean something; and sequences of them.
 */

/** One instance of an encoding in up to `states` states; empty if no choice of operands worked. */
export function instance(e: Encoding, random: Random, group: number, states: number, profile: number): Case[] {
  const at = slot(group);
  for (let tries = 0; tries < 40; tries++) {
    const shape = random.u32();
    const cases: Case[] = [];
    for (let n = 0; n < states; n++) {
      const b = new CaseBuilder(new Random(shape), stateSeed(group, n), e.word, at, profile);
      if (!b.add(e)) continue;
      const c = b.build();
      if (cases.length === 0 || Buffer.compare(c.code, cases[0]!.code) === 0) cases.push(c);
    }
    if (cases.length > 0) return cases;
  }
  return [];
}

/** A sequence of up to `length` instructions of these encodings; branches go forward. */
export function sequence(
  es: readonly Encoding[],
  length: number,
  random: Random,
  group: number,
  profile: number,
): Case {
  const b = new CaseBuilder(random, stateSeed(group, 0), es[0]!.word, slot(group), profile);
  for (let tries = 0; b.names.length < length && tries < 6 * length; tries++) b.add(random.pick(es));
  return b.build();
}
