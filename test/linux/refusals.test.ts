/** What is said of a program that fails because process mode lacks what it asked for. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ringless } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-refusals-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** fork(), then exit(status). */
const forks = (status: string): string[] => [
  'b839000000', // mov eax, 57
  '0f05', // syscall: fork
  `bf${status}000000`, // mov edi, status
  'b83c000000', // mov eax, 60
  '0f05', // syscall: exit
];

test.each([
  ['03', 3, ' asked for child processes, which ringless run does not have yet\n'],
  ['00', 0, ''],
])('a program that forks and ends with %s', async (code, status, line) => {
  const program = writeProgram(join(folder, `forks${code}`), forks(code));
  const run = await ringless(['run', program]);
  expect(run.status).toBe(status);
  expect(run.stderr.toString()).toBe(line === '' ? '' : `ringless: ${program}${line}`);
});
