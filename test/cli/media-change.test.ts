/** Media of removable drives, changed by QMP while the machine runs; their files are locked as long as they are in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { openDrives } from '../../src/cli/drives.js';
import { QmpSession } from '../../src/control/qmp.js';
import { cdromOptions, floppyOptions } from '../../src/devices/storage/disk-options.js';
import { lockImages } from '../../src/devices/storage/image-lock.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, SLEEPS } from '../support/boot-sector.js';

const MIB = 1048576;
const folder = mkdtempSync(join(tmpdir(), 'ringless-media-'));
afterAll(() => rmSync(folder, { recursive: true }));
function image(name: string, bytes: number, fill: number): string {
  const file = join(folder, name);
  writeFileSync(file, new Uint8Array(bytes).fill(fill));
  return file;
}

async function machine(cdrom: string | null, floppy: string | null) {
  const drives = await openDrives({
    disks: [{ ...floppyOptions(image('disk', 512, 9)), mode: 'read-only' }],
    cdrom: cdrom === null ? 'empty' : cdromOptions(cdrom),
    floppies: [floppy === null ? null : floppyOptions(floppy)],
  });
  const vm = new VirtualMachine({
    memoryMiB: 8,
    disks: drives.disks,
    cdrom: drives.cdrom,
    floppies: drives.floppies,
    boot: () => loadKernel(bootSector(SLEEPS), { name: 'kernel', e820: pcMemoryMap(8 * MIB), append: '' }),
  });
  for (const slot of drives.removable) slot.attach(vm);
  const events: unknown[] = [];
  const answers: unknown[] = [];
  const qmp = new QmpSession(
    {
      vm,
      version: '1.2.3',
      processId: 1,
      drives: drives.controlled,
      listenForMachine: async () => {},
      saveSnapshot: () => {},
      quit: () => vm.stop({ status: 0, reason: 'quit' }),
      screendump: () => {},
    },
    (text) => {
      const { event, data, ...answer } = JSON.parse(text);
      if (event === 'DEVICE_TRAY_MOVED') events.push(data);
      else if (event === undefined && !('QMP' in answer)) answers.push(answer.return ?? answer.error.desc);
    },
  );
  const ask = async (execute: string, args: object = {}): Promise<unknown> => {
    const before = answers.length;
    qmp.feed(Buffer.from(JSON.stringify({ execute, arguments: args })));
    while (answers.length === before) await new Promise((resolve) => setTimeout(resolve, 2));
    return answers.at(-1);
  };
  await ask('qmp_capabilities');
  // The BIOS would move the heads.
  vm.pause();
  const end = vm.run();
  return { vm, ask, events, end: () => ask('quit').then(() => end), drives };
}
/** The first byte of what lies in a drive. */
const first = (disk: { read(offset: number, into: Uint8Array): void } | null): number | null => {
  if (disk === null) return null;
  const byte = new Uint8Array(1);
  disk.read(0, byte);
  return byte[0]!;
};
const tray = (open: boolean) => ({ device: 'cdrom', id: 'cdrom', 'tray-open': open });
const locked = (file: string, writes: boolean) =>
  lockImages([{ file, writes }]).then(
    (lock) => {
      lock.release();
      return false;
    },
    () => true,
  );

test('a CD: changed, taken out, put back; the tray tells', async () => {
  const [one, two] = [image('one.iso', 40 * 2048, 1), image('two.iso', 20 * 2048, 2)];
  const { vm, ask, events, end } = await machine(one, null);
  const cd = () => vm.pc.pci!.cd!;
  const block = async () => ((await ask('query-block')) as Record<string, unknown>[])[1];
  expect(await block()).toMatchObject({ device: 'cdrom', removable: true, tray_open: false, inserted: { file: one } });
  expect([await locked(one, true), await locked(two, true)]).toEqual([true, false]);
  expect(await ask('blockdev-change-medium', { device: 'cdrom', filename: two })).toEqual({});
  expect([first(cd().disk), events.splice(0)]).toEqual([2, [tray(true), tray(false)]]);
  expect([await locked(one, true), await locked(two, true)]).toEqual([false, true]);
  expect(await block()).toMatchObject({ inserted: { file: two, image: { 'virtual-size': 20 * 2048 } } });
  expect(await ask('eject', { id: 'cdrom' })).toEqual({});
  expect(await block()).toEqual({
    device: 'cdrom',
    qdev: 'cdrom',
    type: 'unknown',
    locked: false,
    removable: true,
    tray_open: true,
  });
  expect([first(cd().disk), events.splice(0), await locked(two, true)]).toEqual([null, [tray(true)], false]);
  expect(await ask('blockdev-close-tray', { id: 'cdrom' })).toEqual({});
  expect(await ask('blockdev-remove-medium', { id: 'cdrom' })).toBe("Tray of device 'cdrom' is not open");
  expect(await ask('blockdev-change-medium', { id: 'cdrom', filename: one })).toEqual({});
  expect(events.splice(0)).toEqual([tray(false), tray(true), tray(false)]);
  // The same once more: there is nothing to lock anew.
  expect(await ask('blockdev-change-medium', { id: 'cdrom', filename: one })).toEqual({});
  expect([first(cd().disk), await locked(one, true)]).toEqual([1, true]);
  events.length = 0;
  await ask('blockdev-open-tray', { id: 'cdrom' });
  expect([first(cd().disk), cd().tray.open, events]).toEqual([1, true, [tray(true)]]);
  await end();
});

test('what cannot be is said in words, and nothing has changed', async () => {
  const one = image('one.iso', 40 * 2048, 1);
  const { ask, vm, end } = await machine(one, null);
  const none = join(folder, 'none.iso');
  expect(await ask('blockdev-change-medium', { id: 'cdrom', filename: none })).toBe(
    `cannot open ${none}: no such file`,
  );
  expect(await ask('blockdev-change-medium', { id: 'cdrom', filename: one, format: 'qcow2' })).toMatch(
    /does not accept/,
  );
  expect(await ask('eject', {})).toBe("Need exactly one of 'device' and 'id'");
  expect(await ask('eject', { id: 'disk0' })).toBe("Device 'disk0' is not removable");
  expect(await ask('eject', { device: 'cd' })).toBe("Device 'cd' not found");
  expect(await ask('blockdev-open-tray', { id: 'floppy0' })).toBe("Device 'floppy0' does not have a tray");
  expect(await ask('blockdev-change-medium', { id: 'floppy0', filename: image('huge', 4 * MIB, 0) })).toMatch(
    /2\.88 MiB$/,
  );
  expect([first(vm.pc.pci!.cd!.disk), vm.pc.floppy.drives[0]!.disk]).toEqual([1, null]);
  await end();
});

test('a floppy disk: written to or not as it is said', async () => {
  const [one, two] = [image('one.img', 1440 * 1024, 1), image('two.img', 720 * 1024, 2)];
  const { ask, vm, drives, end } = await machine(null, one);
  const drive = vm.pc.floppy.drives[0]!;
  drive.seek(1);
  expect([first(drive.disk), drive.readOnly, drives.images.count, drive.changed]).toEqual([1, false, 1, false]);
  expect(await ask('blockdev-change-medium', { id: 'floppy0', filename: two, 'read-only-mode': 'read-only' })).toEqual(
    {},
  );
  expect([first(drive.disk), drive.readOnly, drives.images.count, drive.changed]).toEqual([2, true, 0, true]);
  expect(await locked(one, true)).toBe(false);
  expect(await ask('eject', { id: 'floppy0' })).toEqual({});
  expect(drive.disk).toBeNull();
  await ask('blockdev-change-medium', { id: 'floppy0', filename: two, 'read-only-mode': 'read-write' });
  expect([first(drive.disk), drive.readOnly, await locked(two, false)]).toEqual([2, false, true]);
  // An empty CD drive is there as well.
  expect([vm.pc.pci!.cd!.disk, vm.pc.pci!.cd!.tray]).toEqual([null, { open: false, locked: false }]);
  await end();
});
