/** The command line itself: what it accepts, what it says, and the exit status it ends with. */
import { chmodSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Stats } from '../../src/runtime/stats.js';
import { STRATEGIES } from '../../src/runtime/strategies.js';
import { projectRoot, ringless } from '../support/command.js';

const guest = (name: string, architecture = 'x86_64') => `${projectRoot}bench/guests/bin/${architecture}/${name}`;
const GREETING = 'Hello from an unmodified x86 program.\n';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { status, stdout, stderr } = await ringless(args);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as { version: string };
  expect(await run('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
});

test('--help shows every command and examples', async () => {
  const { status, out } = await run('--help');
  expect(status).toBe(0);
  for (const word of ['run', 'explain', 'bench', 'demo', 'strategies', 'Examples:', 'Exit status:'])
    expect(out).toContain(word);
});

test('run --help shows every strategy', async () => {
  const { out } = await run('run', '--help');
  for (const { name, kind, default: on } of STRATEGIES)
    expect(out).toContain(kind === 'switch' && on === true ? `--no-${name}` : `--${name}`);
});

test('strategies lists the table, one line each, or as JSON', async () => {
  const { out } = await run('strategies');
  expect(out.trimEnd().split('\n')).toHaveLength(STRATEGIES.length);
  expect(JSON.parse((await run('strategies', '--json')).out)).toEqual(STRATEGIES);
});

test('--verify checks what the translator does, and says nothing when it is right', async () => {
  for (const architecture of ['x86_64', 'i386']) {
    const program = guest('hello', architecture);
    const ran = await run('run', '--verify', '--hot-threshold', '0', program);
    expect(ran).toEqual({ status: 0, out: GREETING, err: '' });
    const explained = await run('explain', '--verify', program);
    expect({ ...explained, out: '' }).toEqual({ status: 0, out: '', err: '' });
  }
  for (const command of ['run', 'boot', 'explain']) expect((await run(command, '--help')).out).toContain('--verify');
});

test.each([
  ['no command', [], ''],
  ['an unknown command', ['fly'], "unknown command 'fly'"],
  ['no program', ['run'], "missing required argument 'program'"],
  ['an unknown option', ['run', '--fly', 'x'], "unknown option '--fly'"],
  ['a wrong engine', ['run', '--engine', 'warp', 'x'], 'Allowed choices are jit, interp'],
  ['a wrong choice of a strategy', ['run', '--region-scope', 'galaxy', 'x'], 'Allowed choices are block, loops, calls'],
  ['a negative number', ['run', '--hot-threshold', '-1', 'x'], 'It must be a whole number'],
  ['a number that is none', ['run', '--budget', 'much', 'x'], 'It must be a whole number'],
  ['a region of nothing', ['run', '--region-size', '0', 'x'], 'at least 1'],
  ['a mount without a guest path', ['run', '--mount', '/tmp', 'x'], 'HOST:GUEST'],
  ['a mount with a wrong mode', ['run', '--mount', '/tmp:/tmp:wx', 'x'], 'HOST:GUEST'],
  ['a variable without a value', ['run', '--env', 'NAME', 'x'], 'NAME=VALUE'],
  ['no memory', ['run', '--memory', '0', 'x'], 'MiB'],
  ['an unknown guest', ['bench', '--guests', 'doom'], 'Allowed, separated by commas'],
])('%s is wrong usage: status 2 and one reason', async (_, args, reason) => {
  const { status, out, err } = await run(...args);
  expect({ status, out }).toEqual({ status: 2, out: '' });
  expect(err).toContain(reason);
});

test('what follows the program belongs to the guest', async () => {
  expect(await run('run', guest('hello'), '--help', '--engine', 'x')).toEqual({ status: 0, out: GREETING, err: '' });
});

test('--stats takes the program after it for a program', async () => {
  const copy = join(folder, 'hello');
  copyFileSync(guest('hello'), copy);
  chmodSync(copy, 0o755);
  const before = readFileSync(copy);
  const { status, out, err } = await run('run', '--stats', copy, 'argument');
  expect({ status, out }).toEqual({ status: 0, out: GREETING });
  expect(err).toContain('system call write');
  expect(readFileSync(copy).equals(before)).toBe(true);
});

test('--stats FILE writes JSON', async () => {
  const file = join(folder, 'stats.json');
  const { status, err } = await run('run', '--stats', file, '--engine', 'interp', guest('sieve'), '1');
  expect({ status, err }).toEqual({ status: 0, err: '' });
  const stats = JSON.parse(readFileSync(file, 'utf8')) as Stats;
  expect(stats.instructions.interpreter).toBeGreaterThan(1_000_000);
  expect(stats.instructions.translator).toBe(0);
  expect(stats.systemCalls.write).toBe(1);
});

test.each([
  ['missing', 127, () => join(folder, 'missing')],
  ['a folder', 126, () => folder],
  ['not an ELF', 126, () => script('not-elf', 'plain text\n')],
  ['an empty file', 126, () => script('empty', '')],
  ['a truncated ELF', 126, () => script('truncated', readFileSync(guest('hello')).subarray(0, 60))],
  ['an ELF for Arm', 126, () => script('arm', armElf())],
])('a program that is %s ends with one line and status %i', async (_, expected, path) => {
  const { status, out, err } = await run('run', path());
  expect({ status, out }).toEqual({ status: expected, out: '' });
  expect(err).toMatch(/^ringless: [^\n]+\n$/);
  expect(err).not.toContain('bug');
});

function script(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content, { mode: 0o755 });
  return path;
}

/** The shipped 64-bit hello with its machine field changed to EM_AARCH64. */
function armElf(): Buffer {
  const elf = Buffer.from(readFileSync(guest('hello')));
  elf.writeUInt16LE(183, 18);
  return elf;
}

test('a guest ended by a signal gives 128 + n', async () => {
  const { status } = await run('run', `${projectRoot}test/fixtures/guests/bin/i386/ill`);
  expect(status).toBe(132);
});

test('bench measures, compares outputs and writes JSON', async () => {
  const file = join(folder, 'bench.json');
  const args = ['bench', '--quick', '--rounds', '1', '--guests', 'hello,getppid', '--arch', 'x86_64', '--json', file];
  const { status, out } = await run(...args);
  expect(status).toBe(0);
  expect(out).toContain('hello');
  expect(out).not.toContain('DIFFERENT');
  const record = JSON.parse(readFileSync(file, 'utf8')) as { results: { guest: string; outputsEqual: boolean }[] };
  expect(record.results.map((r) => [r.guest, r.outputsEqual])).toEqual([
    ['hello', true],
    ['getppid', true],
  ]);
});
