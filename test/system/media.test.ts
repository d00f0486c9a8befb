/** What `ringless boot IMAGE` boots by the BIOS of our own: floppy disks, disks, CDs, in the user's order. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { smallBios } from '../../src/boot/bios/small-bios.js';
import type { BootImage } from '../../src/boot/boot-image.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { bootDrives } from '../../src/boot/raw.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { Qcow2Image } from '../../src/devices/storage/qcow2.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { makeQcow2 } from '../devices/qcow2-image.js';
import { bootSector, exits } from '../support/boot-sector.js';
import { MEDIA, makeCd } from '../support/cd-image.js';
import { ringless } from '../support/command.js';
import { guestFile, runsTestsOf } from '../support/fetched.js';
import { type RunOptions, runMachine } from './vm.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-media-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const KIB = 1024;

/** Reads sector 2 of the drive that DL names and goes on there: mov ax, 201h; mov cx, 2; mov bx, 7e00h; int 13h. */
const READS_ON = [...Buffer.from('b80102b90200bb007ecd13e9f201', 'hex')];

/** An image that ends with isa-debug-exit's status for `value`, by code in its second sector. */
function image(kib: number, value: number): Buffer {
  const bytes = Buffer.alloc(kib * KIB);
  bytes.set(bootSector(READS_ON));
  bytes.set(exits(value), 512);
  return bytes;
}
/** The same with a partition, as hard disks have them: one head of 18 sectors, 10 cylinders. */
function disk(kib: number, value: number): Buffer {
  const bytes = image(kib, value);
  bytes.set([0x80, 0, 2, 0, 0x83, 0, 18, 9], 446);
  bytes.writeUInt32LE(1, 446 + 8);
  bytes.writeUInt32LE(179, 446 + 12);
  return bytes;
}
const statusOf = (value: number) => 2 * value + 1;
function file(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}
const boot = (...args: string[]) => ringless(['boot', '--timeout', '300', ...args]);

describe('one image', () => {
  test.each([360, 720, 1200, 1440, 2880])('a floppy disk of %i KiB', async (kib) => {
    expect((await boot(file('floppy', image(kib, 10)))).status).toBe(statusOf(10));
  });

  test('a disk, raw and qcow2; what is written with snapshot is thrown away', async () => {
    const raw = file('disk', disk(5000, 11));
    expect((await boot(raw)).status).toBe(statusOf(11));
    const memory = new MemoryImage(makeQcow2({ sizeBytes: 1 << 20 }));
    const written = new Qcow2Image(memory);
    written.write(0, disk(60, 12));
    written.flush();
    const qcow2 = file('qcow2', memory.bytes);
    expect((await boot(`${qcow2},snapshot`)).status).toBe(statusOf(12));
  });

  test.each(['none', 'floppy1440', 'floppy2880', 'disk'] as const)('a CD (%s)', async (media) => {
    const bytes = media === 'disk' ? disk(200, 13) : image(media === 'floppy2880' ? 2880 : 1440, 13);
    // Without emulation all that is loaded is in memory: jmp 7e00h.
    if (media === 'none') bytes.set([0xe9, 0xfd, 0x01]);
    const loadSectors = media === 'none' ? 4 : 1;
    const cd = file('cd.iso', makeCd({ boot: bytes, media: MEDIA[media], loadSectors }));
    expect((await boot(cd)).status).toBe(statusOf(13));
  });

  test('what is none is said in one line', async () => {
    for (const [name, bytes, why] of [
      ['text', Buffer.from('nothing to boot'), /^ringless: \S+text: is nothing that could be booted: .*\n$/],
      ['empty', Buffer.alloc(0), /^ringless: \S+empty: is empty\n$/],
    ] as const) {
      const { status, stderr } = await boot(file(name, bytes));
      expect([status, why.test(stderr.toString())]).toEqual([126, true]);
    }
    expect((await boot(join(folder, 'missing'))).status).toBe(127);
    const cd = file('cd.iso', makeCd({ boot: image(1440, 1), media: MEDIA.none }));
    expect((await boot(cd, '--cdrom', cd)).stderr.toString()).toMatch(/--cdrom is given as well\n$/);
    expect((await boot('--floppy', `${cd},if=ide`)).stderr.toString()).toMatch(/only ro or snapshot may follow/);
    expect((await boot('--floppy', file('large', image(3000, 1)))).stderr.toString()).toMatch(/more than 2.88 MiB\n$/);
  });
});

describe('several drives', () => {
  const drives = () => [
    ...['--disk', `${file('disk', disk(5000, 21))},if=ide,format=raw`],
    ...['--cdrom', file('cd.iso', makeCd({ boot: image(1440, 22), media: MEDIA.floppy1440, loadSectors: 1 }))],
    ...['--floppy', `${file('floppy', image(1440, 23))},ro`],
  ];

  test('the hard disk is first, unless the user says otherwise', async () => {
    expect((await boot(...drives())).status).toBe(statusOf(21));
    expect((await boot(...drives(), '--boot', 'dca')).status).toBe(statusOf(22));
    expect((await boot(...drives(), '--boot', 'order=a')).status).toBe(statusOf(23));
  });

  test('one that cannot be booted is passed over', async () => {
    const blank = file('blank', Buffer.alloc(5000 * KIB));
    const [, , ...others] = drives();
    expect((await boot('--disk', `${blank},if=ide,format=raw`, ...others)).status).toBe(statusOf(22));
  });

  test('the menu asks', async () => {
    const { status, stdout } = await boot(...drives(), '--boot', 'order=cda,menu=on', '--type', 'x3');
    expect(stdout.toString()).toContain('1. hard disk\r\n2. CD\r\n3. floppy disk\r\n');
    expect(status).toBe(statusOf(23));
  });

  test('wrong orders are refused', async () => {
    for (const order of ['x', 'order=', 'menu=maybe', 'once=c']) {
      const { status, stderr } = await boot('--boot', order);
      expect([status, stderr.toString().split('\n').length]).toEqual([2, 2]);
    }
  });
});

test('int 18h goes on to the next drive, int 19h boots anew', async () => {
  // The floppy disk's first boot: int 18h. The disk's: a mark at 600h, and int 19h; where the mark is, exit.
  const floppy = Buffer.alloc(1440 * KIB);
  floppy.set(bootSector([0xcd, 0x18]));
  const hard = Buffer.alloc(5000 * KIB);
  // cmp byte [600h], 77h; je +7; mov byte [600h], 77h; int 19h
  hard.set(bootSector([...Buffer.from('803e0006777407c606000677cd19', 'hex'), ...exits(31)]));
  const { status } = await boot(
    '--floppy',
    file('f', floppy),
    '--disk',
    `${file('h', hard)},if=ide,format=raw`,
    '--boot',
    'ac',
  );
  expect(status).toBe(statusOf(31));
});

/** A machine that boots one drive. */
function machineWith(letter: 'a' | 'c' | 'd', bytes: Uint8Array): RunOptions & { boot: () => BootImage } {
  const backend = new RawImage(new MemoryImage(bytes));
  return {
    memoryMiB: 64,
    boot: () => bootDrives({ order: [letter], menu: false }, pcMemoryMap(64 << 20)),
    ...(letter === 'a' && { floppies: [backend] }),
    ...(letter === 'c' && { disks: [{ backend, interface: 'ide' }] }),
    ...(letter === 'd' && { cdrom: backend }),
  };
}

describe.skipIf(!runsTestsOf('grub-rescue-cdrom.iso', 'grub-rescue-floppy.img'))('GRUB', () => {
  test.each([
    ['a', 'grub-rescue-floppy.img'],
    ['c', 'grub-rescue-cdrom.iso'],
    ['d', 'grub-rescue-cdrom.iso'],
  ] as const)('from drive %s, %s, shows its menu', { timeout: 1_800_000 }, async (letter, name) => {
    const { boot: start, ...options } = machineWith(letter, readFileSync(guestFile(name)));
    const { screen } = await runMachine(start, { ...options, untilScreen: /\*GNU\/Linux/ });
    expect(screen).toMatch(/GNU GRUB {2}version 2/);
    expect(screen).toMatch(/\*GNU\/Linux/);
  });
});

describe.skipIf(!runsTestsOf('memtest86-x64.iso'))('memtest86+', () => {
  test('its CD, a floppy disk of 2.88 MiB by El Torito, tests memory', { timeout: 1_800_000 }, async () => {
    const { boot: start, ...options } = machineWith('d', readFileSync(guestFile('memtest86-x64.iso')));
    const { screen } = await runMachine(start, { ...options, untilScreen: /Test #[1-9]/ });
    expect(screen).toMatch(/Memtest86\+ v6[\s\S]*Memory {2}: {3}64MB[\s\S]*Errors: 0/);
  });
});

test('the BIOS is told its drives', () => {
  const { roms } = smallBios({ order: ['d', 'a'], menu: true }, pcMemoryMap(64 << 20));
  expect(Buffer.from(roms[0]!.bytes.subarray(24, 32)).toString('latin1')).toBe('da\0\0\0\0\x01\0');
});
