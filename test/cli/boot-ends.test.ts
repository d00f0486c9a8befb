/**
 * How machines end, through the command: the status, what is said, and that what was asked for is written at every end.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exits, HALTS, POWERS_OFF, SLEEPS, SPINS, TRIPLE_FAULTS, writeSector } from '../support/boot-sector.js';
import { ENGINES, execute, projectRoot } from '../support/command.js';
import { decodePng } from '../support/png.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-ends-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** out(64h, FEh): the keyboard controller pulls the reset line. */
const RESETS = [0xb0, 0xfe, 0xe6, 0x64, 0xf4];
const QUIET = /^$/;
const HALTED = /^ringless: halted for good at RIP 0000000000007c02 \(CS 0000\): interrupts are off[^\n]*\n$/;

const ENDS: [name: string, code: number[], options: string[], status: number, message: RegExp][] = [
  ['power off', POWERS_OFF, [], 0, QUIET],
  ['isa-debug-exit', exits(20), [], 41, QUIET],
  ['a triple fault', TRIPLE_FAULTS, [], 3, /^ringless: triple fault[\s\S]*RIP 0000000000007c05/],
  ['a halt with interrupts off', HALTS, [], 4, HALTED],
  ['a reset with --no-reboot', RESETS, ['--no-reboot'], 0, QUIET],
  ['the time limit, sleeping', SLEEPS, ['--timeout', '1'], 124, QUIET],
  ['the time limit, computing', SPINS, ['--timeout', '1'], 124, QUIET],
];

function expectWritten(stats: string, screen: string): void {
  expect(JSON.parse(readFileSync(stats, 'utf8')).instructions).toHaveProperty('interpreter');
  expect(decodePng(readFileSync(screen))).toMatchObject({ width: 720, height: 400 });
}

test.each(ENGINES.flatMap(([engine, options]) => ENDS.map((end) => [engine, end[0], options, end] as const)))(
  '%s: %s',
  async (_, __, engine, [name, code, options, expected, message]) => {
    const kernel = writeSector(join(folder, 'kernel'), code);
    const [stats, screen] = [join(folder, 'stats.json'), join(folder, 'screen.png')];
    for (const file of [stats, screen]) rmSync(file, { force: true });
    const args = ['boot', '--kernel', kernel, ...engine, ...options, '--stats', stats, '--screen', screen];
    const { stderr, status } = await execute([process.execPath, main, ...args]);
    expect([name, status, stderr.toString()]).toEqual([name, expected, expect.stringMatching(message)]);
    expectWritten(stats, screen);
  },
);

test.each([
  ['SIGINT', SLEEPS],
  ['SIGTERM', SLEEPS],
  ['SIGHUP', SPINS],
  ['SIGINT', SPINS],
] as const)('%s', async (signal, code) => {
  const kernel = writeSector(join(folder, 'kernel'), [0xb0, 0x2a, 0xba, 0xf8, 0x03, 0xee, ...code]);
  const [stats, screen] = [join(folder, 'signal.json'), join(folder, 'signal.png')];
  const child = spawn(process.execPath, [main, 'boot', '--kernel', kernel, '--stats', stats, '--screen', screen]);
  // The guest has written to its serial port: it runs.
  await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  child.kill(signal);
  expect(await ended).toBe(130);
  expectWritten(stats, screen);
});

test('--stats without a file prints the table at a halt as well', async () => {
  const kernel = writeSector(join(folder, 'kernel'), HALTS);
  const { stderr, status } = await execute([process.execPath, main, 'boot', '--kernel', kernel, '--stats']);
  expect(status).toBe(4);
  expect(stderr.toString()).toMatch(/halted for good[\s\S]*instructions, interpreter +\d/);
});

test.each(['run', 'boot'])('%s --help names the statuses', async (command) => {
  const { stdout } = await execute([process.execPath, main, command, '--help']);
  expect(stdout.toString()).toMatch(command === 'boot' ? /4 when it halts for good/ : /128 \+ n/);
});

test('a file named on the command line that cannot be written leaves nothing of the others', async () => {
  const screen = join(folder, 'none.png');
  const kernel = writeSector(join(folder, 'kernel'), HALTS);
  const args = ['boot', '--kernel', kernel, '--stats', join(folder, 'no/such'), '--screen', screen];
  const { status } = await execute([process.execPath, main, ...args]);
  expect([status, existsSync(screen)]).toEqual([126, false]);
});
