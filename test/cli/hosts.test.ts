/**
 * `demo` and `bench` on hosts that execute both architectures, x86-64 alone (made by `without-32-bit.mjs`) or have no
 * QEMU.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GUESTS, recordedOutput } from '../../src/cli/guests.js';
import { execute, projectRoot } from '../support/command.js';
import { executes, qemuUser } from '../support/host.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const without32Bit = [process.execPath, `${projectRoot}test/support/without-32-bit.mjs`];
/** What is started by its whole path does not look for QEMU. */
const withoutQemu = ['env', 'PATH=/nonexistent'];

const folder = mkdtempSync(join(tmpdir(), 'ringless-hosts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const program = `${projectRoot}bench/guests/bin/i386/hello`;
const blocked = await execute([...without32Bit, 'sh', '-c', `exec ${program}`]);
/** It needs gcc, and a kernel that lets it filter. */
const canBlock = blocked.status === 126 && /Exec format error/.test(blocked.stderr.toString());

test('every amount of work that demo and bench give has a recorded output', () => {
  const scales = GUESTS.flatMap(({ name, set, quick, short }) =>
    (set === 'syscall' ? ['1000'] : ['', quick, short]).flatMap((n) => (n === undefined ? [] : [[name, String(n)]])),
  );
  expect(scales.filter(([name, scale]) => recordedOutput(name!, scale!) === undefined)).toEqual([]);
});

interface Row {
  readonly guest: string;
  readonly arch: string;
  readonly judge: string;
  readonly outputsEqual: boolean;
  readonly engines: Record<string, unknown>;
}

async function bench(prefix: readonly string[]) {
  const json = join(folder, 'bench.json');
  const args = ['bench', '--quick', '--guests', 'hello,getppid', '--rounds', '1', '--engine', 'jit', '--markdown'];
  const command = [...prefix, process.execPath, main, ...args, '--json', json];
  const { stdout, stderr, status } = await execute(command);
  expect([stderr.toString(), status]).toEqual(['', 0]);
  const { results } = JSON.parse(readFileSync(json, 'utf8')) as { results: Row[] };
  return { text: stdout.toString(), results };
}

describe.skipIf(!canBlock || !executes('x86_64'))('a host that executes no 32-bit programs', () => {
  test('bench has a dash for them and judges by what was recorded', async () => {
    const { text, results } = await bench([...without32Bit, ...withoutQemu]);
    expect(results.map(({ guest, arch, judge, outputsEqual }) => [guest, arch, judge, outputsEqual])).toEqual([
      ['hello', 'i386', 'recorded', true],
      ['hello', 'x86_64', 'processor', true],
      ['getppid', 'i386', 'recorded', true],
      ['getppid', 'x86_64', 'processor', true],
    ]);
    expect(results.map(({ engines }) => Object.keys(engines))).toEqual([
      ['jit'],
      ['native', 'jit'],
      ['jit'],
      ['native', 'jit'],
    ]);
    expect(text).toMatch(/\| hello \| i386 \| - \| \d/);
    expect(text).toMatch(
      /Output of 4 guests was compared, 2 with this host's processor, 2 with output recorded on another host: all are equal\.\nThis host executes no i386 programs\.\n$/,
    );
  });

  test.skipIf(qemuUser('i386') === undefined)('QEMU judges where it is installed', async () => {
    const { text, results } = await bench(without32Bit);
    expect(results.map(({ judge, outputsEqual }) => [judge, outputsEqual])).toEqual([
      ['QEMU', true],
      ['processor', true],
      ['QEMU', true],
      ['processor', true],
    ]);
    expect(text).toContain("2 with this host's processor, 2 with QEMU's user mode: all are equal.");
  });

  test('demo ends well and says what it has compared', async () => {
    const { stdout, stderr, status } = await execute([...without32Bit, process.execPath, main, 'demo']);
    expect([stderr.toString(), status]).toEqual(['', 0]);
    const text = stdout.toString();
    expect(text).not.toContain('DIFFERENT');
    expect(text).toMatch(/│ hello +│ i386 +│ +- │/);
    expect(text).toContain("12 with this host's processor, 6 with output recorded on another host: all are equal.");
    expect(text).toContain('This host executes no i386 programs.\n');
  });
});

describe.skipIf(!executes('i386') || !executes('x86_64'))('a host that executes both', () => {
  test('the processor judges', async () => {
    const { text } = await bench(withoutQemu);
    expect(text).toMatch(/Output of 4 guests was compared, 4 with this host's processor: all are equal\.\n$/);
  });
});
