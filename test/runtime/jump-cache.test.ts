/** Indirect jumps whose targets share a place in the jump cache. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { execute, projectRoot } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-jumps-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Calls 401002h and 501102h in turn 100,000 times, both of which return at once: jmp 2f; ret; 2: mmap(501000h, 4096,
 * all, fixed, -1, 0); mov byte [501102h], c3h; mov ebx, 401002h; mov ebp, 501102h; mov r12d, 100000; 1: call rbx; call
 * rbp; dec r12d; jnz 1b; exit_group(0)
 */
const CALLS = [
  'eb01c3b809000000bf00105000be00100000ba0700000041ba3200000049c7c0ffffffff4531c90f05',
  'c6042502115000c3bb02104000bd0211500041bca0860100ffd3ffd541ffcc75f7b8e700000031ff0f05',
];

test.each([
  ['the interpreter', ['--engine', 'interp']],
  ['templates', ['--tiers', '0,1', '--tier1-threshold', '50']],
  ['regions', ['--tiers', '0,2', '--hot-threshold', '50']],
] as const)('two in turn go on without asking each time: %s', async (_, options) => {
  const stats = join(folder, 'stats');
  const program = writeProgram(join(folder, 'calls'), CALLS);
  const { status } = await execute([process.execPath, main, 'run', ...options, '--stats', stats, program]);
  expect([status, existsSync(stats)]).toEqual([0, true]);
  expect(JSON.parse(readFileSync(stats, 'utf8')).exits.lookup).toBeLessThan(5000);
});
