/**
 * The translation cache, through the command: what a second run takes from it, and that whatever is done to its files
 * the guest computes the same. Guests are our own, translated after few executions.
 */

import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Listed } from '../../src/cli/cache.js';
import type { Stats } from '../../src/runtime/stats.js';
import { execute, projectRoot } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const guest = (name: string, architecture = 'x86_64') => `${projectRoot}bench/guests/bin/${architecture}/${name}`;
let folder = '';
let cache = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-cache-'));
});
beforeEach(() => {
  cache = join(folder, 'cache');
  rmSync(cache, { recursive: true, force: true });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** How often damage is done: with `RINGLESS_FULL` set, `many` times. */
const trials = (few: number, many: number) => (process.env.RINGLESS_FULL ? many : few);
/** A limit for many of them, ms. */
const LONG = 3_600_000;

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
  readonly stats: Stats;
}

/** All tiers translate after few executions. */
const SOON = ['--tier1-threshold', '50', '--hot-threshold', '2000', '--no-background'];

/** `ringless run` with the cache of this test. */
async function run(args: readonly string[], settings: { cache?: string; uid?: number } = {}): Promise<Ran> {
  const file = join(folder, `stats-${Math.random()}`);
  const option = ['--translation-cache', settings.cache ?? cache, ...SOON];
  const { status, stdout, stderr } = await execute([
    process.execPath,
    main,
    'run',
    ...option,
    '--stats',
    file,
    ...args,
  ]);
  const stats = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return { status, out: stdout.toString('latin1'), err: stderr.toString(), stats };
}

const packs = () => readdirSync(cache).map((name) => join(cache, name));
const SORT = [guest('quicksort'), '1'];
/** What a run without a cache gives. */
const plain = (args: readonly string[]) => run(args, { cache: 'none' });

/** A run that gives what one without a cache does, without a word. */
async function expectSame(args: readonly string[], settings: { cache?: string } = {}): Promise<Stats> {
  const [expected, ran] = [await plain(args), await run(args, settings)];
  expect([ran.status, ran.out, ran.err]).toEqual([expected.status, expected.out, expected.err]);
  return ran.stats;
}

test.each([
  ['64-bit', [guest('quicksort'), '1']],
  ['32-bit', [guest('quicksort', 'i386'), '1']],
  ['floating point', [guest('matmul', 'i386'), '1']],
] as const)('a second run takes the units and regions of the first: %s', async (_, args) => {
  const first = await expectSame(args);
  expect(first.tier1.instructions).toBeGreaterThan(0);
  expect(first.regions.translated).toBeGreaterThan(0);
  expect([first.cache.units, first.cache.regions, first.cache.bytesWritten > 0]).toEqual([0, 0, true]);
  const second = await expectSame(args);
  expect(second.cache.regions).toBeGreaterThan(0);
  expect(second.cache.units).toBeGreaterThan(0);
  expect(second.cache.unitsRefused).toBe(0);
  // What is hot is translated from its first execution on.
  expect(second.instructions.interpreter).toBeLessThan(first.instructions.interpreter);
});

test.runIf(existsSync('/usr/bin/gzip'))('programs of the host, which find the libraries of others', async () => {
  const on = ['--root', '/', '--memory', '512'];
  const text = join(folder, 'text');
  writeFileSync(text, Array.from({ length: 3000 }, (_, n) => `${n} ${n * 7919}\n`).join(''));
  const shown = ['--mount', `${text}:/text`];
  await expectSame([...on, ...shown, '/usr/bin/gzip', '-c', '/text']);
  expect((await expectSame([...on, ...shown, '/usr/bin/gzip', '-c', '/text'])).cache.unitsRefused).toBe(0);
  const sorted = await expectSame([...on, ...shown, '/usr/bin/sort', '/text']);
  // The loader, at least.
  expect(sorted.cache.units).toBeGreaterThan(0);
});

test.each([
  ['units', ['--tiers', '0,1']],
  ['regions', ['--tiers', '0,2']],
] as const)('%s alone', async (_, tiers) => {
  await expectSame([...tiers, ...SORT]);
  const { cache: taken } = await expectSame([...tiers, ...SORT]);
  expect([taken.units > 0, taken.regions > 0]).toEqual(tiers[1] === '0,1' ? [true, false] : [false, true]);
});

/**
 * 500,000 times addsd xmm0, xmm1 with 1.0, then with 0.1; behind each loop stmxcsr. Ends with the first loop's flags
 * plus the second's, of which PE is one.
 */
const asking = () =>
  writeProgram(join(folder, 'asking'), [
    ...['48b8000000000000f03f', '66480f6ec8', '0f57c0', 'b920a10700', 'f20f58c1', 'ffc9', '75f8'],
    ...['0fae5c24f8', '8b7c24f8', '83e73f'],
    ...['48b89a9999999999b93f', '66480f6ec8', 'b920a10700', 'f20f58c1', 'ffc9', '75f8'],
    ...['0fae5c24f8', '8b4424f8', '83e03f', '01c7', 'b8e7000000', '0f05'],
  ]);

test('regions of a program that has asked for MXCSR are others than those from before', async () => {
  const args = [asking()];
  expect((await plain(args)).status).toBe(32);
  await expectSame(args);
  expect((await expectSame(args)).cache.regions).toBe(2);
});

test('--icount does not depend on it', async () => {
  const args = ['--icount', ...SORT];
  const [cold, , warm] = [await run(args), await run(SORT), await run(args)];
  const counts = ({ instructions, tier1 }: Stats) => [instructions, tier1.executed];
  expect(cold.stats.cache.bytesWritten).toBe(0);
  expect([warm.out, counts(warm.stats)]).toEqual([cold.out, counts(cold.stats)]);
});

test.each([
  ['another processor', ['--cpu', 'x86-64-v2']],
  ['other options', ['--x87', 'fast']],
] as const)('%s has translations of its own', async (_, options) => {
  await run(SORT);
  const before = packs();
  expect((await expectSame([...options, ...SORT])).cache.units).toBe(0);
  expect(packs().length).toBeGreaterThan(before.length);
});

/**
 * Adds `step` 4,000,001 times: mov ecx, 4000001; xor edi, edi; 1: add edi, step; dec ecx; jnz 1b; and edi, 63;
 * exit_group(edi).
 */
const adder = (step: number) =>
  writeProgram(join(folder, 'adder'), [
    'b901093d0031ff83c7',
    step.toString(16).padStart(2, '0'),
    'ffc975f983e73fb8e70000000f05',
  ]);

test('a program that was replaced by another of the same size and beginning', async () => {
  await run([adder(3)]);
  const again = await run([adder(3)]);
  expect([again.status, again.stats.cache.units]).toEqual([(3 * 4_000_001) & 63, 1]);
  const other = await run([adder(5)]);
  expect([other.status, other.stats.cache.units]).toEqual([(5 * 4_000_001) & 63, 0]);
  expect(other.stats.cache.unitsRefused).toBeGreaterThan(0);
});

test(
  'damaged files: truncated, and with any bit changed',
  async () => {
    await run(SORT);
    const [pack] = packs();
    const good = readFileSync(pack!);
    const expected = await plain(SORT);
    let seed = 1;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let n = 0; n < trials(24, 1000); n++) {
      const bad = Buffer.from(good);
      // The head is small beside the code: half of the changes are in it.
      if (n % 4 === 3) writeFileSync(pack!, bad.subarray(0, random(bad.length)));
      else {
        bad[random(n % 2 === 0 ? Math.min(2048, bad.length) : bad.length)]! ^= 1 << random(8);
        writeFileSync(pack!, bad);
      }
      const ran = await run(SORT);
      expect([ran.status, ran.out, ran.err], `damage ${n}`).toEqual([expected.status, expected.out, '']);
    }
  },
  LONG,
);

test('several at once', async () => {
  const expected = await plain(SORT);
  const all = await Promise.all(Array.from({ length: 6 }, () => run(SORT)));
  for (const ran of all) expect([ran.status, ran.out, ran.err]).toEqual([expected.status, expected.out, '']);
  expect((await expectSame(SORT)).cache.units).toBeGreaterThan(0);
  expect(readdirSync(cache).filter((name) => !name.endsWith('.pack'))).toEqual([]);
});

test('a folder that cannot be used is done without, in one line if it was asked for', async () => {
  const expected = await plain(SORT);
  const expectLine = async (path: string, reason: string) => {
    const ran = await run(SORT, { cache: path });
    expect([ran.status, ran.out, ran.err]).toEqual([
      expected.status,
      expected.out,
      `ringless: translation cache ${path}: not used: ${reason}\n`,
    ]);
  };
  const file = join(folder, 'file');
  writeFileSync(file, '');
  await expectLine(file, 'it is no folder');
  await expectLine(join(file, 'below'), 'no such file');
  if (existsSync('/proc/self')) await expectLine('/proc/absent/cache', 'no such file');
  const open = join(folder, 'open');
  mkdirSync(open);
  chmodSync(open, 0o777);
  await expectLine(open, 'other users may write to it');
  const link = join(folder, 'link');
  symlinkSync(folder, link);
  await expectLine(link, 'it is a symbolic link');
});

test('the folder is made for its user alone, and what others may write is not read', async () => {
  await run(SORT);
  expect(statSync(cache).mode & 0o777).toBe(0o700);
  for (const pack of packs()) chmodSync(pack, 0o666);
  expect((await expectSame(SORT)).cache.units).toBe(0);
});

test(
  'killed at any moment, as when it writes',
  async () => {
    const expected = await plain(SORT);
    const started = performance.now();
    await run(SORT);
    const whole = performance.now() - started;
    rmSync(cache, { recursive: true, force: true });
    const count = trials(12, 100);
    for (let n = 0; n < count; n++) {
      const option = ['--translation-cache', cache, ...SOON];
      const child = spawn(process.execPath, [main, 'run', ...option, ...SORT], { stdio: 'ignore' });
      // It writes at its end.
      await setTimeout(whole * (0.4 + (0.7 * n) / count));
      child.kill('SIGKILL');
      const ran = await run(SORT);
      expect([ran.status, ran.out, ran.err]).toEqual([expected.status, expected.out, '']);
      // Half of them find nothing, and write.
      if (n % 2 === 0) rmSync(cache, { recursive: true, force: true });
    }
  },
  LONG,
);

test(
  'a process that is killed after a while has left what it had made',
  async () => {
    const option = ['--translation-cache', cache, ...SOON];
    const child = spawn(process.execPath, [main, 'run', ...option, guest('quicksort'), '100000'], { stdio: 'ignore' });
    for (const until = Date.now() + 120_000; Date.now() < until && !(existsSync(cache) && packs().length > 0); )
      await setTimeout(200);
    child.kill('SIGKILL');
    expect((await expectSame(SORT)).cache.units).toBeGreaterThan(0);
  },
  LONG,
);

test.runIf(process.getuid?.() === 0)("another user's folder", async () => {
  await run(SORT);
  chmodSync(folder, 0o755);
  chmodSync(cache, 0o755);
  const option = ['--translation-cache', cache, ...SORT];
  const { stdout, stderr } = await execute([process.execPath, main, 'run', ...option], { uid: 65534 });
  expect(stdout.toString('latin1')).toBe((await plain(SORT)).out);
  expect(stderr.toString()).toBe(`ringless: translation cache ${cache}: not used: it belongs to another user\n`);
});

/** A file system of one page; null: nobody may mount one here. */
function tinyFolder(): string | null {
  const path = join(folder, 'tiny');
  mkdirSync(path);
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k,mode=700', 'tmpfs', path]);
  return mounted.status === 0 ? path : null;
}

test('a full disk', async (context) => {
  const tiny = tinyFolder();
  if (tiny === null) return context.skip();
  try {
    const [expected, ran] = [await plain(SORT), await run(SORT, { cache: tiny })];
    expect([ran.status, ran.out]).toEqual([expected.status, expected.out]);
    expect(ran.err).toBe(`ringless: translation cache ${tiny}: nothing more is kept: no space left on the device\n`);
    expect(readdirSync(tiny)).toEqual([]);
    // Nor do eight at once get in each other's way.
    for (const one of await Promise.all(Array.from({ length: 8 }, () => run(SORT, { cache: tiny }))))
      expect([one.status, one.out, one.err]).toEqual([expected.status, expected.out, ran.err]);
    expect(readdirSync(tiny)).toEqual([]);
  } finally {
    spawnSync('umount', [tiny]);
  }
});

test('two versions of Ringless take turns', async () => {
  const other = join(folder, 'other');
  cpSync(join(projectRoot, 'dist'), join(other, 'dist'), { recursive: true });
  cpSync(join(projectRoot, 'package.json'), join(other, 'package.json'));
  writeFileSync(join(other, 'dist', 'built-from'), 'another version');
  const { out } = await plain(SORT);
  const withOther = async () => {
    const option = ['--translation-cache', cache, ...SOON];
    const { stdout, stderr } = await execute([
      process.execPath,
      join(other, 'dist/cli/main.js'),
      'run',
      ...option,
      ...SORT,
    ]);
    expect([stdout.toString('latin1'), stderr.toString()]).toEqual([out, '']);
  };
  for (let round = 0; round < 2; round++) {
    await expectSame(SORT);
    await withOther();
  }
  // Units and regions of each.
  expect(packs()).toHaveLength(4);
});

test('a file of another version is not there, and makes room for this one', async () => {
  await run(SORT);
  const [pack] = packs();
  const other = readFileSync(pack!);
  other.writeUInt32LE(0x7fffffff, 4);
  writeFileSync(pack!, other);
  expect((await expectSame(SORT)).cache.bytesWritten).toBeGreaterThan(0);
  expect((await expectSame(SORT)).cache.units).toBeGreaterThan(0);
});

async function command(...args: string[]): Promise<{ status: number; out: string; err: string }> {
  const { status, stdout, stderr } = await execute([process.execPath, main, ...args]);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

test('ringless cache: lists, sizes, verifies and clears', async () => {
  await run(SORT);
  const on = ['--translation-cache', cache];
  const size = packs().reduce((sum, pack) => sum + statSync(pack).size, 0);
  const listed = JSON.parse((await command('cache', 'list', '--json', ...on)).out) as Listed[];
  expect(listed.map(({ tier }) => tier).sort()).toEqual([1, 2]);
  for (const { name, bytes, damaged, units, image } of listed) {
    expect([bytes, damaged]).toEqual([statSync(join(cache, name)).size, null]);
    expect(units).toBeGreaterThan(0);
    expect(image).toMatch(/^file \d+ [0-9a-f]{16}$/);
  }
  const text = (await command('cache', 'list', ...on)).out;
  expect(text).toMatch(/ \d+ units\b.* file /);
  expect(text).toMatch(/ \d+ regions\b.* file /);
  expect((await command('cache', 'size', ...on)).out).toBe(`${size}\n`);
  expect((await command('cache', 'verify', ...on)).status).toBe(0);
  const [pack] = packs();
  const bad = readFileSync(pack!);
  bad[bad.length - 40]! ^= 4;
  writeFileSync(pack!, bad);
  const verified = await command('cache', 'verify', ...on);
  expect([verified.status, verified.out.includes('DAMAGED')]).toEqual([1, true]);
  expect((await command('cache', 'clear', ...on)).status).toBe(0);
  expect(packs()).toEqual([]);
  const none = await command('cache', 'list', '--translation-cache', 'none');
  expect([none.status, none.err]).toEqual([
    2,
    'ringless: there is no translation cache: --translation-cache names one\n',
  ]);
});

test('ringless translate: the next run finds all of it', async () => {
  const args = ['--translation-cache', cache, guest('quicksort'), '20'];
  const { status, out } = await command('translate', ...args);
  expect([status, out.startsWith('run 1: ')]).toEqual([0, true]);
  const file = join(folder, 'translated');
  await command('run', '--stats', file, ...args);
  const stats = JSON.parse(readFileSync(file, 'utf8')) as Stats;
  expect(stats.cache.units).toBeGreaterThan(0);
  expect(stats.tier1.instructions).toBe(0);
});
