/**
 * Debian's kernels boot with everything translated soon and each region verified before and after each pass: the
 * verifier finds nothing, no translation fails, and the commands print what they print under QEMU. With CI=true one
 * kernel boots; RINGLESS_FULL=1 boots all.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Stats } from '../../src/runtime/stats.js';
import { execute, projectRoot } from '../support/command.js';
import { DONE_MARKER, FLAVOURS, hasFlavour, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-verified-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const expected = readFileSync(`${projectRoot}test/fixtures/kernels/commands.txt`, 'utf8');
const BOOT_MS = 3_600_000;
const full = process.env.RINGLESS_FULL === '1';
const hasTime = full || process.env.CI === 'true';

it.each(full ? FLAVOURS : (['686-pae'] as const))('%s', { timeout: BOOT_MS }, async (flavour) => {
  if (!hasTime || !hasFlavour(flavour)) return;
  const [initrd, stats] = [join(folder, `${flavour}.cpio`), join(folder, `${flavour}.json`)];
  writeFileSync(initrd, makeInitramfs({ flavour }));
  const line = 'console=ttyS0 quiet cryptomgr.notests';
  const guest = ['--kernel', kernelFile(flavour), '--initrd', initrd, '--append', line];
  const how = ['--verify', '--tiers', '0,2', '--hot-threshold', '2000', '--stats', stats];
  const { stdout, stderr, status } = await execute([process.execPath, main, 'boot', ...how, ...guest], {
    timeoutMs: BOOT_MS,
  });
  const text = stdout
    .toString()
    .replaceAll('\r', '')
    .replace(/^\[ *\d+\.\d+\] .*\n/gm, '');
  expect([stderr.toString(), status]).toEqual(['', 0]);
  expect(text.slice(text.indexOf(MARKER), text.indexOf(DONE_MARKER) + DONE_MARKER.length + 1)).toBe(expected);
  const { regions } = JSON.parse(readFileSync(stats, 'utf8')) as Stats;
  expect(regions.failed).toBe(0);
  expect(regions.translated).toBeGreaterThan(100);
});
