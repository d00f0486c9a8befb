/** What a repeated string instruction with a count of zero counts for: one instruction, in each tier. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ringless } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-counts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ROUNDS = 1000;
/** Instructions of a round, before it, and behind it. */
const [ROUND, BEFORE, BEHIND] = [11, 3, 3];
const program = writeProgram(
  join(folder, 'repeats'),
  [
    'bbe8030000 bf00204000 be00214000', // mov ebx, 1000; mov edi, 0x402000; mov esi, 0x402100
    '4801f0 31c9', // add rax, rsi; xor ecx, ecx
    'f3a4 f348a5 f3aa f348ab', // rep movsb; rep movsq; rep stosb; rep stosq
    'f3a6 f2ae f3ac', // repe cmpsb; repne scasb; rep lodsb
    'ffcb 75e7', // dec ebx; jnz
    'b83c000000 31ff 0f05', // _exit(0)
  ].map((code) => code.replaceAll(' ', '')),
);

test.each([
  ['interpreter', ['--engine', 'interp']],
  ['templates', ['--tiers', '0,1', '--tier1-threshold', '0']],
  ['regions', ['--tiers', '0,2', '--hot-threshold', '0']],
])('%s', async (_, engine) => {
  const file = join(folder, 'stats');
  const { status } = await ringless(['run', '--icount', ...engine, '--stats', file, program]);
  expect(status).toBe(0);
  const { instructions, tier1 } = JSON.parse(readFileSync(file, 'utf8'));
  expect(instructions.interpreter + instructions.translator + tier1.executed).toBe(BEFORE + ROUNDS * ROUND + BEHIND);
});
