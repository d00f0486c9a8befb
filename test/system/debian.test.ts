/**
 * Debian's kernels boot to their /init, run commands and switch the machine off: on both engines, with and without ACPI
 * and APICs. What the commands print must be what they print under QEMU (test/fixtures/kernels). With CI=true one i386
 * and one x86-64 kernel boot; RINGLESS_FULL=1 runs every combination.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { execute, projectRoot } from '../support/command.js';
import {
  DONE_MARKER,
  FLAVOURS,
  type Flavour,
  hasFlavour,
  kernelFile,
  MARKER,
  makeInitramfs,
} from '../support/initramfs.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-kernels-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const expected = readFileSync(`${projectRoot}test/fixtures/kernels/commands.txt`, 'utf8');
const BOOT_MS = 3_600_000;
const full = process.env.RINGLESS_FULL === '1';
/**
 * Kernels take a minute to boot in: by default they do where a build machine has the time, and when everything is asked
 * for.
 */
const hasTime = full || process.env.CI === 'true';

interface Case {
  readonly flavour: Flavour;
  readonly engine: 'interp' | 'jit';
  readonly append: string;
  readonly more: readonly string[];
}

const WAYS: readonly Pick<Case, 'append' | 'more'>[] = [
  { append: '', more: [] },
  { append: 'acpi=off', more: [] },
  { append: 'nolapic noapic', more: [] },
  { append: '', more: ['--memory', '256'] },
  { append: '', more: ['--no-fast-boot', '--memory', '256'] },
];
/** A selection: both word sizes, both engines. */
const SOME: readonly Case[] = [
  { flavour: 'cloud-amd64', engine: 'jit', ...WAYS[0]! },
  { flavour: '686', engine: 'interp', ...WAYS[2]! },
];
const CASES: readonly Case[] = full
  ? FLAVOURS.flatMap((flavour) =>
      (['interp', 'jit'] as const).flatMap((engine) => WAYS.map((way) => ({ flavour, engine, ...way }))),
    )
  : SOME;

describe.each(CASES)('$flavour, $engine, $append $more', ({ flavour, engine, append, more }) => {
  it.skipIf(!hasTime || !hasFlavour(flavour))(
    'boots, prints what it prints under QEMU, powers off',
    { timeout: BOOT_MS },
    async () => {
      const initrd = join(folder, `${flavour}.cpio`);
      writeFileSync(initrd, makeInitramfs({ flavour }));
      const line = `console=ttyS0 quiet cryptomgr.notests ${append}`;
      const args = ['--engine', engine, '--kernel', kernelFile(flavour), '--initrd', initrd, '--append', line, ...more];
      const { stdout, stderr, status } = await execute([process.execPath, main, 'boot', ...args], {
        timeoutMs: BOOT_MS,
      });
      const text = stdout
        .toString()
        .replaceAll('\r', '')
        .replace(/^\[ *\d+\.\d+\] .*\n/gm, '');
      const from = text.indexOf(MARKER);
      expect(text.slice(from, text.indexOf(DONE_MARKER) + DONE_MARKER.length + 1)).toBe(expected);
      expect([stderr.toString(), status]).toEqual(['', 0]);
    },
  );
});
