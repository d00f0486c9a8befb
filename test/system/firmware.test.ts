/** SeaBIOS, its video BIOS, and what they boot; memtest86+ on the bare machine. `npm run guests` fetches them. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/kernel.js';
import { pcMemoryMap } from '../../src/boot/memory-map.js';
import { loadRom } from '../../src/boot/raw.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { runsTestsOf } from '../support/fetched.js';
import { canMakeGrubDisk, makeGrubDisk } from '../support/grub-disk.js';
import { DONE_MARKER, FLAVOURS, guestFile, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';
import { runMachine } from './vm.js';

const full = process.env.RINGLESS_FULL === '1';
/** Kernels take a minute to boot in: by default they do where a build machine has the time, and when everything is asked for. */
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

describe.skipIf(!hasTime || !runsTestsOf('seabios-256k.bin') || !canMakeGrubDisk())('SeaBIOS and GRUB', () => {
  test.each(flavours)('boot %s from an IDE disk to /init and power off', { timeout: 3_600_000 }, async (flavour) => {
    const initrd = makeInitramfs({ flavour, commands: ['echo "on $(uname -m)"'] });
    const disk = makeGrubDisk(readFileSync(kernelFile(flavour)), initrd, 'console=ttyS0 quiet cryptomgr.notests');
    const { status, output } = await runMachine(() => loadRom(readFileSync(guestFile('seabios-256k.bin'))), {
      memoryMiB: 256,
      seconds: 3_500,
      disks: [{ backend: new RawImage(new MemoryImage(disk)), interface: 'ide' }],
    });
    expect(output).toContain('GRUB loads Linux');
    expect(output).toContain(`${MARKER}\r\non ${flavour.endsWith('amd64') ? 'x86_64' : 'i686'}\r\n${DONE_MARKER}`);
    expect(status).toBe(0);
  });
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
