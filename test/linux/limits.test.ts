/**
 * Many processes and threads, limits, and random calls from eight tasks at once. RINGLESS_FULL=1: 10,000 cycles of
 * fork, exec and exit, and 1,000,000 calls.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot, ringless } from '../support/command.js';

const isFull = process.env.RINGLESS_FULL === '1';
const folder = mkdtempSync(join(tmpdir(), 'ringless-limits-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A guest of `test/linux/guests`; null: gcc makes none of that width. */
function compile(name: string, bits: 32 | 64): string | null {
  const out = join(folder, `${name}${bits}`);
  const source = `${projectRoot}test/linux/guests/${name}.c`;
  const made = spawnSync('gcc', [`-m${bits}`, '-O1', '-w', '-static', '-pthread', source, '-o', out]);
  return made.status === 0 ? out : null;
}

describe.each([64, 32] as const)('%i bits', (bits) => {
  const limits = compile('limits', bits);
  const says = async (options: readonly string[], ...args: string[]): Promise<string> => {
    const { stdout, stderr, status } = await ringless(['run', ...options, limits!, ...args]);
    expect(stderr.toString()).toBe('');
    expect(status).toBe(0);
    return stdout.toString();
  };
  const n = isFull ? 10_000 : 300;

  test.skipIf(limits === null)('cycles of fork, exec and exit leave nothing behind', { timeout: 600_000 }, async () => {
    expect(await says([], 'cycles', String(n))).toBe(`${n} cycles, lost nothing, next descriptor 3\n`);
  });
  test.skipIf(limits === null)('1,000 processes and 1,000 threads', { timeout: 100_000 }, async () => {
    expect(await says([], 'many', '1000')).toBe('1000 processes, 0 failed\n1000 threads, 499500\n');
  });
  test.skipIf(limits === null)('a fork bomb meets --pids', { timeout: 60_000 }, async () => {
    expect(await says(['--pids', '60'], 'bomb')).toBe('fork EAGAIN\nkilled 1\nand again 7\n');
  });
  test.skipIf(limits === null)('the largest process goes when memory runs out', { timeout: 60_000 }, async () => {
    expect(await says(['--memory', '64'], 'memory')).toBe('the large one: signal 9\nthe small one: 5\n');
  });
  test.skipIf(limits === null).each([
    ['interpreter', ['--engine', 'interp']],
    ['tiers', ['--tier1-threshold', '1', '--hot-threshold', '2']],
  ])('--icount repeats a run of 8 processes and 8 threads: %s', { timeout: 60_000 }, async (_name, options) => {
    const run = async (): Promise<string> => {
      const done = await ringless(['run', '--icount', '--strace', ...options, limits!, 'many', '8']);
      return done.stdout.toString() + done.stderr.toString();
    };
    const first = await run();
    expect(first).toContain('8 processes, 0 failed');
    expect((await run()) === first).toBe(true);
  });

  const calls = compile('random_calls', bits);
  test.skipIf(calls === null)('random calls reach nothing that was not granted', { timeout: 600_000 }, async () => {
    const outside = join(folder, `outside${bits}`);
    mkdirSync(join(outside, 'granted'), { recursive: true });
    writeFileSync(join(outside, 'canary'), 'canary');
    const grant = ['--mount', `${join(outside, 'granted')}:/granted:rw`, '--memory', '256', '--pids', '200'];
    const seed = isFull ? Date.now() % 1_000_000 : 7;
    const done = await ringless(['run', ...grant, calls!, String(seed), isFull ? '1000000' : '10000', '/granted']);
    const said = `seed ${seed}: ${done.stderr.toString('latin1').slice(-500)}`;
    expect(done.stdout.toString('latin1'), said).toContain('done');
    expect(done.status).toBe(0);
    expect(readFileSync(join(outside, 'canary'), 'utf8')).toBe('canary');
    expect(readdirSync(outside).sort()).toEqual(['canary', 'granted']);
  });
});
