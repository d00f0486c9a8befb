/**
 * The tablet under Linux's driver: where the pointer of the host is, and what its buttons do. With CI=true or
 * RINGLESS_FULL=1.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CHILD_MS, projectRoot } from '../support/command.js';
import { guestFile, hasFlavour, kernelFile, makeInitramfs } from '../support/initramfs.js';
import { QmpClient } from '../support/qmp-client.js';

const hasTime = process.env.RINGLESS_FULL === '1' || process.env.CI === 'true';
/** Guests that were fetched before it was wanted have no such module. */
const hasDriver = hasFlavour('amd64') && existsSync(guestFile('modules-amd64/virtio_input.ko'));
const folder = mkdtempSync(join(tmpdir(), 'ringless-tablet-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

it.skipIf(!hasTime || !hasDriver)('Linux hears of places and buttons', async () => {
  const initrd = join(folder, 'initrd');
  const commands = [
    // The keyboard and the power button have numbers, too.
    'event=$(grep -A 5 "Ringless tablet" /proc/bus/input/devices | grep -o "event[0-9]*")',
    'echo driver is there',
    // 24 bytes an event: time, then type, code and value.
    'dd if=/dev/input/$event bs=24 count=7 2>/dev/null | od -v -t d2 | cut -c 9-; echo heard',
  ];
  writeFileSync(
    initrd,
    makeInitramfs({ flavour: 'amd64', modules: ['virtio_pci', 'virtio_input', 'evdev'], commands }),
  );
  const boots = ['--kernel', kernelFile('amd64'), '--initrd', initrd, '--append', 'console=ttyS0 cryptomgr.notests'];
  const child = spawn(
    process.execPath,
    [main, 'boot', ...boots, '--memory', '256', '--tablet', '--control', `unix:${join(folder, 's')}`],
    { stdio: 'pipe' },
  );
  const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
  let text = '';
  child.stdout.on('data', (data: Buffer) => {
    text += data.toString('latin1');
  });
  let over = false;
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (status) => {
      over = true;
      resolve(status);
    }),
  );
  const qmp = await QmpClient.connect(join(folder, 's'));
  while (!text.includes('driver is there') && !over) await new Promise((resolve) => setTimeout(resolve, 50));
  // The reader opens the device a moment later; what comes before is lost, and told with the next.
  const move = (axis: string, value: number) => ({ type: 'abs', data: { axis, value } });
  const press = (down: boolean) => ({ type: 'btn', data: { down, button: 'right' } });
  for (let n = 1; !text.includes('heard') && !over; n++) {
    await qmp.ask('input-send-event', { events: [move('x', 1000 + n), move('y', 2000 + n), press(n % 2 === 1)] });
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  expect(await ended).toBe(0);
  clearTimeout(limit);
  qmp.close();
  const numbers = text.slice(text.indexOf('driver is there')).match(/-?\d+/g)!.map(Number);
  const events = Array.from({ length: 7 }, (_, i) => numbers.slice(12 * i + 8, 12 * i + 11));
  expect(events.map(([type, code]) => [type, code])).toEqual([
    ...[
      [3, 0],
      [3, 1],
      [1, 0x111],
      [0, 0],
    ],
    ...[
      [3, 0],
      [3, 1],
      [1, 0x111],
    ],
  ]);
  const [x, y, down] = events.map(([, , value]) => value!) as [number, number, number];
  expect([x - 1000, y - 2000, down]).toEqual([x - 1000, x - 1000, (x - 1000) % 2]);
});
