import { expect, test } from 'vitest';
import { slot } from './case-builder.js';
import { compare } from './compare.js';
import { parseFixture } from './fixture-line.js';
import { type EngineKind, Machine } from './machine.js';

/** More windows of 4 GiB than the interpreter has places for as constants (512). */
const WINDOWS = 1500;

test.each(['interp', 'jit'] as EngineKind[])('code that names many windows of 4 GiB: %s', (kind) => {
  const cases = Array.from({ length: WINDOWS }, (_, n) => {
    const address = BigInt(n + 1) << 32n;
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(address);
    const code = `48 a1 ${bytes.toString('hex').replace(/..(?!$)/g, '$& ')}`;
    return parseFixture(
      `${code}  mov rax,[..]  w64 RAX=1 => exception=#14 error 4 at ${address.toString(16)} RIP=0`,
      slot(n),
    );
  });
  const machine = new Machine(64, kind);
  try {
    const got = machine.run(cases.map((x) => x.c));
    const wrong = cases.flatMap(({ c, want }, n) => compare(c, want, got[n]!, {}));
    expect(wrong).toEqual([]);
  } finally {
    machine.close();
  }
});
