/**
 * Every shipped guest and every fixture guest, both architectures, on every engine and with every strategy away from
 * its default, against what they printed natively (recorded by test/fixtures/guests/build.sh, so that any host can run
 * this).
 */
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { STRATEGIES, type StrategyRow } from '../../src/runtime/strategies.js';
import { ENGINES, type Outcome, projectRoot, runGuest, stopServers } from '../support/command.js';

afterAll(stopServers);

const ARCHITECTURES = ['i386', 'x86_64'] as const;
const fixtures = `${projectRoot}test/fixtures/guests`;

interface TestGuest {
  readonly name: string;
  readonly folder: string;
  readonly args: readonly string[];
  /** Whether its translation is worth varying. */
  readonly varied: boolean;
}

/** What only calls the kernel looks the same under every strategy; one of them stands for all. */
const SYSCALL_GUESTS = ['hello', 'clock_gettime', 'read_zero', 'write_null', 'stat', 'open_close'];

const shipped = readFileSync(`${projectRoot}test/fixtures/scales.txt`, 'utf8')
  .trim()
  .split('\n')
  .map((line): TestGuest => {
    const [name = '', scale = ''] = line.split(' ');
    const folder = `${projectRoot}bench/guests/bin`;
    return { name, folder, args: [scale], varied: !SYSCALL_GUESTS.includes(name) };
  });

const FIXTURES = [
  'alignment',
  'brk-mmap',
  'corners',
  'div-zero',
  'fault-mid',
  'flags',
  'ill',
  'mid-instruction',
  'page-end',
  'recurse',
  'self-signal',
  'single-step',
  'smc-write',
  'sysenter',
  'traps',
];
/** Those whose outcome hangs on what a region holds back or assumes. */
const VARIED_FIXTURES = ['fault-mid', 'flags', 'page-end', 'self-signal', 'smc-write'];

const guests: readonly TestGuest[] = [
  ...shipped,
  ...FIXTURES.map((name) => ({ name, folder: `${fixtures}/bin`, args: [], varied: VARIED_FIXTURES.includes(name) })),
];

/** As build.sh records it: the output, then the exit status. */
function recorded(outcome: Outcome): string {
  return `${outcome.stdout.toString('latin1')}status ${outcome.status}\n`;
}

/** The values of a strategy that are not its default, the extremes of a number. */
function otherValues(row: StrategyRow): string[][] {
  switch (row.kind) {
    case 'switch':
      return [[row.default ? `--no-${row.name}` : `--${row.name}`]];
    case 'choice':
      return (row.choices ?? []).filter((c) => c !== row.default).map((c) => [`--${row.name}`, c]);
    case 'number':
      return (EXTREMES[row.name] ?? []).map((n) => [`--${row.name}`, String(n)]);
  }
}

/** --hot-threshold 0 is among the engines already. */
const EXTREMES: Readonly<Record<string, readonly number[]>> = {
  'hot-threshold': [1],
  'region-size': [1, 5000],
  'region-copies': [1],
  'binaryen-optimize': [2],
  'code-cache': [1],
  budget: [1],
  'rewrite-limit': [0],
};

const VARIATIONS: readonly (readonly [string, readonly string[]])[] = [
  ...STRATEGIES.flatMap(otherValues).map((options) => [options.join(' '), options] as const),
  ['--icount', ['--icount']],
];

describe.each(ARCHITECTURES)('%s', (architecture) => {
  async function check(guest: TestGuest, options: readonly string[]): Promise<void> {
    const expected = readFileSync(`${fixtures}/expected/${architecture}/${guest.name}.out`, 'latin1');
    const program = `${guest.folder}/${architecture}/${guest.name}`;
    const outcome = await runGuest([...options, program, ...guest.args]);
    expect({ output: recorded(outcome), stderr: outcome.stderr.toString('latin1') }).toEqual({
      output: expected,
      stderr: '',
    });
  }

  describe.each(ENGINES)('%s', (_, options) => {
    test.concurrent.each(guests)('$name', (guest) => check(guest, options));
  });

  describe.each(VARIATIONS)('%s', (_, options) => {
    // A low threshold, so that small inputs meet translated code, and meet it with its neighbours interpreted; and no
    // translating in the background, because they would be done before the first region is.
    const hot = options.includes('--hot-threshold') ? [] : ['--hot-threshold', '20'];
    const wait = options.includes('--no-background') ? [] : ['--no-background'];
    const parity = ARCHITECTURES.indexOf(architecture) + VARIATIONS.findIndex(([, o]) => o === options);
    // Half of the guests on either architecture, the other half with the next strategy: RINGLESS_FULL=1 runs them all.
    const chosen = guests.filter((g, i) => g.varied && (process.env.RINGLESS_FULL === '1' || (i + parity) % 2 === 0));
    test.concurrent.each(chosen)('$name', (guest) => check(guest, [...hot, ...wait, ...options]));
  });

  describe('memory limit', () => {
    const program = `${fixtures}/bin/${architecture}/big-memory`;
    test.concurrent.each(ENGINES)('%s', async (_, options) => {
      const refused = await runGuest([...options, '--memory', '64', program, '100']);
      expect(recorded(refused)).toBe('mmap error 12, brk refused\nstatus 0\n');
      const granted = await runGuest([...options, '--memory', '64', program, '32']);
      expect(recorded(granted)).toBe('mmap touched 50e01000, brk granted\nstatus 0\n');
    });
  });
});
