/** SeaBIOS, its video BIOS, and what they boot; memtest86+ on the bare machine. `npm run guests` fetches them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { BootImage } from '../../src/boot/boot-image.js';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { loadBootSector, loadRom } from '../../src/boot/raw.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { bootSector, exits } from '../support/boot-sector.js';
import { ringless } from '../support/command.js';
import { runsTestsOf } from '../support/fetched.js';
import { canMakeGrubDisk, makeGrubDisk } from '../support/grub-disk.js';
import { DONE_MARKER, FLAVOURS, guestFile, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';
import { decodePng } from '../support/png.js';
import { runMachine } from './vm.js';

const full = process.env.RINGLESS_FULL === '1';
/**
 * Kernels take a minute to boot in: by default they do where a build machine has the time, and when everything is asked
 * for.
 */
const hasTime = full || process.env.CI === 'true';

/** A disk whose first sector is the boot sector that ships, and that has texts in the two sectors that it reads. */
function bootDisk() {
  const bytes = new Uint8Array(1 << 20);
  bytes.set(readFileSync(fileURLToPath(new URL('../../bench/kernels/bin/boot-sector', import.meta.url))));
  bytes.set(Buffer.from('sector one\r\n'), 512);
  bytes.set(Buffer.from('sector two\r\n'), 1024);
  return new RawImage(new MemoryImage(bytes));
}

describe.skipIf(!runsTestsOf('seabios-256k.bin', 'vgabios-stdvga.bin'))('SeaBIOS', () => {
  const bios = () => loadRom(readFileSync(guestFile('seabios-256k.bin')));
  const videoRom = () => readFileSync(guestFile('vgabios-stdvga.bin'));

  test('sets the screen up and says that there is nothing to boot', async () => {
    const { screen } = await runMachine(bios, { videoRom: videoRom(), untilScreen: /No bootable device/ });
    expect(screen).toMatch(/^SeaBIOS \(version /);
    expect(screen).toMatch(/No bootable device/);
  });

  test.each(['ide', 'virtio'] as const)('boots a disk (%s): its boot sector reads on', async (kind) => {
    const disks = [{ backend: bootDisk(), interface: kind }];
    const { status, screen } = await runMachine(bios, { videoRom: videoRom(), disks });
    expect(screen).toMatch(/Boot sector\n027F [0-9A-F]{4} 0006 AA55 [0-9A-F]{4} sector one\nsector two\n\nTicks/);
    expect(status).toBe(11);
  });
});

const flavours = full ? FLAVOURS : (['cloud-amd64'] as const);

/** What begins on a disk: SeaBIOS, or the small BIOS of our own. */
const BIOSES: readonly [string, (disk: Uint8Array) => BootImage][] = [
  ...(runsTestsOf('seabios-256k.bin')
    ? [['SeaBIOS', () => loadRom(readFileSync(guestFile('seabios-256k.bin')))] as [string, () => BootImage]]
    : []),
  ['the small BIOS', (disk) => loadBootSector(disk.subarray(0, 512), { e820: pcMemoryMap(256 << 20) })],
];
const starts = BIOSES.flatMap(([name, start]) => flavours.map((flavour) => [name, flavour, start] as const));

describe.skipIf(!hasTime || !canMakeGrubDisk())('GRUB', () => {
  test.each(starts)(
    'under %s boots %s from an IDE disk to its end',
    { timeout: 3_600_000 },
    async (_, flavour, start) => {
      const initrd = makeInitramfs({ flavour, commands: ['echo "on $(uname -m)"'] });
      const disk = makeGrubDisk(readFileSync(kernelFile(flavour)), initrd, 'console=ttyS0 quiet cryptomgr.notests');
      const { status, output } = await runMachine(() => start(disk), {
        memoryMiB: 256,
        seconds: 3_500,
        disks: [{ backend: new RawImage(new MemoryImage(disk)), interface: 'ide' }],
      });
      expect(output).toContain('GRUB loads Linux');
      expect(output).toContain(`${MARKER}\r\non ${flavour.endsWith('amd64') ? 'x86_64' : 'i686'}\r\n${DONE_MARKER}`);
      expect(status).toBe(0);
    },
  );
});

describe.skipIf(!runsTestsOf('memtest86-ia32.bin', 'memtest86-x64.bin'))('memtest86+', () => {
  test.each(['ia32', 'x64'])('%s tests memory without errors', { timeout: 3_600_000 }, async (flavour) => {
    const file = readFileSync(guestFile(`memtest86-${flavour}.bin`));
    const { screen } = await runMachine(() => loadKernel(file, { e820: pcMemoryMap(64 << 20) }), {
      memoryMiB: 64,
      seconds: 3_500,
      untilScreen: full ? /Pass: +[1-9]/ : /Test #[1-9]/,
    });
    expect(screen).toMatch(/Memtest86\+ v6/);
    expect(screen).toMatch(/Memory {2}: {3}64MB/);
    expect(screen).toMatch(full ? /Pass: +[1-9]/ : /Test #[1-9]/);
    expect(screen).toMatch(/Errors: 0/);
  });
});

describe.skipIf(!runsTestsOf('seabios-256k.bin', 'vgabios-stdvga.bin'))('SeaBIOS through the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-firmware-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The picture at the end, and how many dots of its first line of text are lit. */
  async function screen(...args: string[]) {
    const file = join(folder, 'screen.png');
    const command = ['boot', '--firmware', guestFile('seabios-256k.bin'), ...args];
    // The disk's boot sector ends the machine: the banner has been printed by then.
    const { status } = await ringless([...command, '--timeout', '150', '--screen', file]);
    const picture = decodePng(readFileSync(file));
    let lit = 0;
    for (let y = 0; y < 16; y++) for (let x = 0; x < picture.width; x++) if (picture.at(x, y) !== 0) lit++;
    return { status, picture, lit };
  }

  test('shows its banner with --video-rom, and nothing without', { timeout: 400_000 }, async () => {
    const disk = join(folder, 'disk');
    const sector = Buffer.alloc(1 << 20);
    sector.set(bootSector(exits(20)));
    writeFileSync(disk, sector);
    const disks = ['--disk', `${disk},if=ide,format=raw`];
    const shown = await screen('--video-rom', guestFile('vgabios-stdvga.bin'), ...disks);
    expect([shown.status, shown.picture.width, shown.picture.height]).toEqual([41, 720, 400]);
    // "SeaBIOS (version ...": its letters in light grey on black.
    expect(shown.lit).toBeGreaterThan(200);
    const colours = new Set(Array.from({ length: 720 }, (_, x) => shown.picture.at(x, 8)));
    expect([...colours].sort()).toEqual([0, 0xaaaaaa]);
    const dark = await screen(...disks);
    expect([dark.status, dark.lit]).toEqual([41, 0]);
  });
});
