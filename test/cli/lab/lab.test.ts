/** Experiments through the command: what is interrupted goes on, and what is wrong is said. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import type { Run } from '../../../src/cli/lab/journal.js';
import { execute, projectRoot } from '../../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-lab-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

async function lab(...args: string[]) {
  const { status, stdout, stderr } = await execute([process.execPath, main, 'lab', ...args]);
  return { status, out: stdout.toString(), err: stderr.toString() };
}
function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
const runsIn = (out: string): Run[] =>
  readFileSync(join(out, 'runs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => JSON.parse(line) as Run);

const SMALL = `
guests: [{ name: sieve, work: 1 }, { name: getppid, work: 1000 }]
engines: [interp, jit]
warmup: 1
rounds: { least: 2, most: 2 }
strategies: { list: { plain: { chaining: false } } }
`;

test('an experiment that was killed goes on where it stopped, and its report has tables and charts', async () => {
  const file = write('small.yaml', SMALL);
  const out = join(folder, 'small');
  await lab('run', file, '--out', out, '--budget', '0.00001');
  const first = runsIn(out);
  // What was being written when the machine stopped.
  appendFileSync(join(out, 'runs.jsonl'), '{"kind":"run","guest":"sie');
  const { status, out: said } = await lab('run', file, '--out', out);
  expect(status).toBe(0);
  expect(said).toContain(`${first.length} runs are there already.`);
  const runs = runsIn(out);
  expect(runs.slice(0, first.length)).toEqual(first);
  const keys = runs.map((r) => `${r.guest} ${r.configuration} ${r.round}`);
  expect(new Set(keys).size).toBe(2 * 3 * 3);
  expect(keys).toHaveLength(2 * 3 * 3);
  expect(runs.find((r) => r.guest === 'sieve x86_64')!.counters!.instructions).toBeGreaterThan(1000);
  expect(runs.find((r) => r.guest === 'getppid x86_64')!.nsPerCall).toBeGreaterThan(0);
  const markdown = readFileSync(join(out, 'report.md'), 'utf8');
  expect(markdown).toMatch(/\| jit, plain \| jit \| \d\.\d{3} \(/);
  expect(markdown).toContain('All outputs agree.');
  expect(readFileSync(join(out, 'report.csv'), 'utf8').split('\r\n')).toHaveLength(1 + 18 + 1);
  const page = readFileSync(join(out, 'report.html'), 'utf8');
  expect(page).not.toMatch(/(src|href)="https?:/);
  expect(page).toContain('"jit, plain"');
});

test('an experiment that is interrupted says where its runs are, and how to go on', async () => {
  const file = write(
    'sleep.yaml',
    'guests: [{ name: sleep, command: [/bin/sleep, "600"] }]\nengines: [native]\nwarmup: 0',
  );
  const out = join(folder, 'interrupted');
  const child = spawn(process.execPath, [main, 'lab', 'run', file, '--out', out]);
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  await expect.poll(() => existsSync(join(out, 'runs.jsonl')), { timeout: 60_000, interval: 20 }).toBe(true);
  child.kill('SIGINT');
  const [status] = await once(child, 'close');
  expect(status).toBe(130);
  expect(said).toBe(
    `interrupted: 0 runs are in ${out}; the same command goes on, \`ringless lab report\` shows them\n`,
  );
});

test('what a killed experiment was running ends with it', async () => {
  const pid = join(folder, 'pid');
  const file = write(
    'orphan.yaml',
    `guests: [{ name: orphan, command: [/bin/sh, -c, 'echo $$ >${pid}.new; mv ${pid}.new ${pid}; sleep 600; true'] }]\n` +
      'engines: [native]\nwarmup: 0',
  );
  const child = spawn(process.execPath, [main, 'lab', 'run', file, '--out', join(folder, 'orphan')]);
  await expect.poll(() => existsSync(pid), { timeout: 60_000, interval: 20 }).toBe(true);
  const group = -Number(readFileSync(pid, 'utf8'));
  process.kill(group, 0);
  // Who ends it hears of it a moment after it has begun.
  await setTimeout(2_000);
  child.kill('SIGKILL');
  const lives = () => {
    try {
      return process.kill(group, 0);
    } catch {
      return false;
    }
  };
  await expect.poll(lives, { timeout: 60_000, interval: 20 }).toBe(false);
});

test('a journal of another experiment is left as it is', async () => {
  const out = join(folder, 'kept');
  await lab('run', write('one.yaml', 'guests: [hello]\nrounds: { least: 2, most: 2 }'), '--out', out);
  const before = readFileSync(join(out, 'runs.jsonl'), 'utf8');
  const { status, err } = await lab('run', write('two.yaml', 'guests: [hello]\nseed: 2'), '--out', out);
  expect(status).toBe(126);
  expect(err).toMatch(/^ringless: .*kept\/runs\.jsonl: is the journal of another experiment[^\n]*\n$/);
  expect(readFileSync(join(out, 'runs.jsonl'), 'utf8')).toBe(before);
});

test('outputs that differ are said, and end with status 1', async () => {
  // Prints another line each time.
  const program = write('odd', `#!/bin/sh\necho x >> ${folder}/lines\nwc -l < ${folder}/lines\n`);
  chmodSync(program, 0o755);
  const file = write(
    'odd.yaml',
    `guests: [{ name: odd, command: [${program}] }]\nengines: [native]\nrounds: { least: 2, most: 2 }`,
  );
  const { status, err } = await lab('run', file, '--out', join(folder, 'odd.lab'));
  expect(status).toBe(1);
  expect(err).toBe('odd: native: 2 of 3 runs end or print otherwise than native\n');
});

test('mistakes end in one line and make no folder', async () => {
  const bad = await lab('run', write('bad.yaml', 'guests: [nobody]'), '--out', join(folder, 'bad'));
  expect([bad.status, bad.err]).toEqual([
    126,
    `ringless: ${folder}/bad.yaml: line 1: guests.0 nobody is neither a guest nor a program of the bench, and has no command\n`,
  ]);
  expect(existsSync(join(folder, 'bad'))).toBe(false);
  const absent = write('absent.yaml', 'guests: [{ name: mine, command: [/no/such] }]\nengines: [native]');
  const started = await lab('run', absent, '--out', join(folder, 'absent'));
  expect([started.status, started.err]).toEqual([126, 'ringless: /no/such: cannot be run: ENOENT\n']);
  const none = await lab('report', join(folder, 'none'));
  expect([none.status, none.err]).toEqual([127, `ringless: ${folder}/none/runs.jsonl: no such file\n`]);
});
