/** Virtio console, entropy and balloon of `ringless boot` under Linux. With CI=true and RINGLESS_FULL=1. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectRoot } from '../support/command.js';
import { hasFlavour, kernelFile, makeInitramfs } from '../support/initramfs.js';

const hasTime = process.env.RINGLESS_FULL === '1' || process.env.CI === 'true';
const folder = mkdtempSync(join(tmpdir(), 'ringless-paravirtual-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

it.skipIf(!hasTime || !hasFlavour('cloud-amd64'))('Linux uses them', { timeout: 3_600_000 }, async () => {
  const initrd = join(folder, 'initrd');
  const flavour = 'cloud-amd64' as const;
  const modules = ['virtio_pci', 'virtio_console', 'virtio_rng', 'virtio_balloon'];
  const commands = [
    // Open all the time: what waits when a terminal is closed is lost.
    'exec 3<>/dev/hvc0; echo "by virtio" >&3; read line <&3; echo "typed: $line"',
    'echo "random numbers: $(cat /sys/class/misc/hw_random/rng_current)"',
    'echo "bytes: $(dd if=/dev/hwrng bs=64 count=1 2>/dev/null | wc -c)"',
    // The balloon inflates in the background.
    'n=0; while [ $(grep MemAvailable /proc/meminfo | tr -dc 0-9) -gt 90000 ] && [ $n -lt 200 ]; do usleep 50000; n=$((n+1)); done',
    '[ $(grep MemAvailable /proc/meminfo | tr -dc 0-9) -le 90000 ] && echo "the balloon has taken its part"',
  ];
  writeFileSync(initrd, makeInitramfs({ flavour, modules, commands }));
  const serial = join(folder, 'serial');
  const child = spawn(process.execPath, [
    ...[main, 'boot', '--kernel', kernelFile(flavour), '--initrd', initrd, '--memory', '256', '--timeout', '3500'],
    ...['--append', 'console=ttyS0 cryptomgr.notests', '--serial', serial, '--console', 'stdio', '--balloon', '128'],
  ]);
  let console = '';
  let errors = '';
  let typed = false;
  child.stdout.on('data', (data: Buffer) => {
    console += data.toString();
    // Linux drops what comes before its console stands.
    if (!typed && console.includes('by virtio')) typed = child.stdin.write('a line\n') || true;
  });
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const [status] = (await once(child, 'close')) as [number | null];
  const log = readFileSync(serial, 'latin1');
  expect(log).toMatch(/typed: a line\r\nrandom numbers: virtio_rng.*\r\nbytes: 64\r\nthe balloon has taken its part/);
  expect(console).toContain('by virtio');
  expect([errors, status]).toEqual(['', 0]);
});
