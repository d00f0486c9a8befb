/** `ringless bench` on real programs and short runs, through the command, with a subset that takes seconds. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeInputs } from '../../src/cli/bench-inputs.js';
import { OPERATIONS } from '../../src/cli/bench-kernel.js';
import { findProgram, PROGRAMS } from '../../src/cli/bench-programs.js';
import { warmUp } from '../../src/cli/warm-up.js';
import { execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-bench-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bench(...args: string[]) {
  const json = join(folder, 'bench.json');
  rmSync(json, { force: true });
  const { status, stdout, stderr } = await execute([process.execPath, main, 'bench', '--json', json, ...args]);
  const record = () => JSON.parse(readFileSync(json, 'utf8'));
  return { status, out: stdout.toString(), err: stderr.toString(), record };
}

const program = (name: string) => PROGRAMS.find((p) => p.name === name)!;
const present = (name: string): boolean => findProgram(program(name)) !== undefined;

describe('real programs', () => {
  test.skipIf(!present('true') || !present('ls'))('run on every engine, with equal output', async () => {
    const { status, out, record } = await bench('true', 'ls', '--rounds', '1');
    expect(status).toBe(0);
    expect(out).toMatch(/│ true .*equal/);
    expect(out).toMatch(/│ ls .*equal/);
    expect(out).toContain('times native, mean');
    expect(out).toContain('Warm-up');
    const { programs, short, results } = record();
    expect(programs.map((p: { name: string }) => p.name)).toEqual(['true', 'ls']);
    expect([short, results]).toEqual([[], []]);
    for (const { engines } of programs) {
      expect(Object.keys(engines)).toEqual(expect.arrayContaining(['interp', 'tier1', 'jit']));
      expect(engines.jit.wallMs).toHaveLength(1);
    }
  });

  test('one that the host does not have is named, and is no failure', async () => {
    const absent = PROGRAMS.find(({ name }) => !present(name));
    if (!absent) return;
    const { status, out, record } = await bench(absent.name, '--rounds', '1');
    expect(status).toBe(0);
    expect(out).toContain(`Not measured: ${absent.name}: no x86-64 program`);
    expect(record().programs).toEqual([]);
  });

  test('a name that nothing has: one line', async () => {
    const { status, err } = await bench('nonsense');
    expect(status).toBe(2);
    expect(err).toMatch(/^ringless: .*'nonsense'.*Allowed: true, ls, .*\n$/);
  });

  test('leave no files behind', async () => {
    const own = mkdtempSync(join(folder, 'tmp'));
    const command = [process.execPath, main, 'bench', 'true', '--rounds', '1', '--engine', 'interp'];
    await execute(command, { env: { ...process.env, TMPDIR: own } as Record<string, string> });
    expect(readdirSync(own)).toEqual([]);
  });
});

test('operations of the kernel: every line on every engine, no failure', async () => {
  const { status, out, err, record } = await bench('--kernel', '--quick', '--rounds', '1', '--engine', 'interp,jit');
  expect([status, err]).toEqual([0, '']);
  expect(out).toMatch(/process send-receive .*│/);
  const { kernel } = record();
  const operations = kernel.filter(({ name }: { name: string }) => name !== 'shell-loop');
  expect(operations.map(({ name }: { name: string }) => name)).toEqual(OPERATIONS.map(({ name }) => name));
  for (const { ns } of operations) {
    expect(ns.interp).toHaveLength(1);
    expect(ns.jit[0]).toBeGreaterThan(0);
  }
});

test('short runs: a table for each duration', async () => {
  const work = ['sieve', '--set', 'short', '--quick', '--arch', 'i386', '--rounds', '1', '--engine', 'tier1'];
  const { status, out, record } = await bench(...work);
  expect(status).toBe(0);
  expect(out).toMatch(/Short runs, 10 ms natively[\s\S]*Short runs, 100 ms natively/);
  const { short } = record();
  expect(short.map((r: { nativelyMs: number; name: string }) => [r.name, r.nativelyMs])).toEqual([
    ['sieve', 10],
    ['sieve', 100],
  ]);
});

test('inputs are the same each time', () => {
  const [one, two] = ['one', 'two'].map((name) => mkdtempSync(join(folder, name)));
  writeInputs(one!);
  writeInputs(two!);
  const files = readdirSync(one!, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(400);
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    expect(readFileSync(path).equals(readFileSync(path.replace(one!, two!))), name).toBe(true);
  }
});

test('a warm-up curve has a bar for each 100 ms, and shares of all instructions', () => {
  const sample = (ms: number, instructions: number, interpreter: number, templates: number) => ({
    ms,
    instructions,
    perSecond: 0,
    interpreter,
    templates,
    regions: 0,
  });
  const curve = warmUp([sample(100, 1000, 1, 0), sample(200, 3000, 0.5, 0.5), sample(400, 19_000, 0, 1)])!;
  expect(curve.line).toBe('▂▃██');
  expect(curve.most).toBeCloseTo(80_000);
  expect(curve.interpreter).toBeCloseTo(2000 / 19_000);
  expect(curve.templates).toBeCloseTo(17_000 / 19_000);
  expect(warmUp([])).toBeNull();
});
