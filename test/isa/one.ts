import { slot } from './case-builder.js';
import { compare } from './compare.js';
import { parseFixture } from './fixture-line.js';
import { type EngineKind, Machine } from './machine.js';
import { judgedWords, runNatively } from './processor.js';

/**
 * Judges fixture lines (see `found.ts`), each an argument:
 * `node test/isa/run.mjs one '48 01 d8  add rax,rbx  w64 RAX=1 RBX=2 => RAX=3'`.
 */
export function main(args: string[]): void {
  for (const line of args) {
    const { c, want } = parseFixture(line, slot(0));
    const options = { vectors: true, x87: true };
    // Where the host cannot judge, the line does.
    const judged = judgedWords(String(c.word)).length > 0;
    const outcome = judged ? runNatively([c])[0]! : want;
    const say = (who: string, differences: string[]): void =>
      console.log(`${who}: ${differences.length === 0 ? 'as it should be' : differences.join(' ')}`);
    console.log(line);
    if (judged) say('  processor, against the line', compare(c, want, outcome, options));
    for (const kind of ['interp', 'jit', 'company', 'templates', 'templates-company'] as EngineKind[]) {
      const machine = new Machine(c.word, kind);
      say(
        `  ${kind}, against the ${judged ? 'processor' : 'line'}`,
        compare(c, outcome, machine.run([c])[0]!, options),
      );
      machine.close();
    }
  }
}
