/**
 * ISOLINUX and SYSLINUX on our own BIOS, from one command: what they load is a Linux kernel, in real mode, with an
 * initial RAM disk.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { bootDrives } from '../../src/boot/raw.js';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { MEDIA, makeCd } from '../support/cd-image.js';
import { ringless } from '../support/command.js';
import { guestFile, runsTestsOf } from '../support/fetched.js';
import { DONE_MARKER, hasFlavour, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';
import { runMachine } from './vm.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-syslinux-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FLAVOUR = 'cloud-amd64';
const CONFIG = `SERIAL 0
DEFAULT linux
PROMPT 0
LABEL linux
  KERNEL VMLINUZ
  INITRD INITRD
  APPEND console=ttyS0 panic=-1
`;
const files = () => ({
  VMLINUZ: readFileSync(kernelFile(FLAVOUR)),
  INITRD: makeInitramfs({ flavour: FLAVOUR, commands: ['echo "command line: $(cat /proc/cmdline)"'] }),
});
const boot = (...args: string[]) => ringless(['boot', '--memory', '256', '--timeout', '1400', ...args]);

function expectLinux({ status, stdout }: { status: number; stdout: Buffer }): void {
  const text = stdout.toString('latin1');
  expect(text).toMatch(/Linux version 6\./);
  expect(text).toMatch(/DMI: Ringless Virtual PC/);
  expect(text).toMatch(/command line: BOOT_IMAGE=VMLINUZ console=ttyS0 panic=-1 initrd=INITRD/);
  expect([text.includes(MARKER), text.includes(DONE_MARKER), status]).toEqual([true, true, 0]);
}

/** Fills a FAT image by mtools and makes it bootable by SYSLINUX; false: the host has none. */
function syslinuxImage(image: string, size: readonly string[], content: Readonly<Record<string, Uint8Array>>): boolean {
  const run = (program: string, ...args: string[]): boolean =>
    spawnSync(program, args, { env: { ...process.env, MTOOLS_SKIP_CHECK: '1' }, stdio: 'ignore' }).status === 0;
  if (!run('mformat', '-C', '-i', image, ...size, '::')) return false;
  for (const [name, bytes] of Object.entries(content)) {
    const from = join(folder, name);
    writeFileSync(from, bytes);
    if (!run('mcopy', '-o', '-i', image, from, `::${name}`)) return false;
  }
  return run(guestFile('syslinux'), '--install', image);
}

const runs = runsTestsOf('isolinux.bin', 'ldlinux.c32', 'syslinux') && hasFlavour(FLAVOUR);
describe.skipIf(!runs)('a Linux kernel', () => {
  test('by ISOLINUX from a CD', { timeout: 1_800_000 }, async () => {
    const image = join(folder, 'cd.iso');
    writeFileSync(
      image,
      makeCd({
        boot: readFileSync(guestFile('isolinux.bin')),
        media: MEDIA.none,
        loadSectors: 4,
        infoTable: true,
        files: {
          ...files(),
          'ISOLINUX.CFG': Buffer.from(CONFIG),
          'LDLINUX.C32': readFileSync(guestFile('ldlinux.c32')),
        },
      }),
    );
    expectLinux(await boot(image));
  });

  test('by SYSLINUX from a disk', { timeout: 1_800_000 }, async (c) => {
    const image = join(folder, 'disk.img');
    const content = { ...files(), 'SYSLINUX.CFG': Buffer.from(CONFIG) };
    if (!syslinuxImage(image, ['-t', '64', '-h', '16', '-n', '63', '-H', '0'], content)) return c.skip();
    expectLinux(await boot(image));
  });

  test('a menu by SYSLINUX from a floppy disk', { timeout: 1_800_000 }, async (c) => {
    const image = join(folder, 'floppy.img');
    const menu = 'UI MENU.C32\nMENU TITLE What to start\nLABEL one\n  MENU LABEL The first\n  KERNEL NONE\n';
    const content = {
      'SYSLINUX.CFG': Buffer.from(menu),
      'MENU.C32': readFileSync(guestFile('menu.c32')),
      'LIBUTIL.C32': readFileSync(guestFile('libutil.c32')),
      'LIBCOM32.C32': readFileSync(guestFile('libcom32.c32')),
    };
    if (!syslinuxImage(image, ['-f', '1440'], content)) return c.skip();
    const { screen } = await runMachine(() => bootDrives({ order: ['a'], menu: false }, pcMemoryMap(64 << 20)), {
      memoryMiB: 64,
      floppies: [new RawImage(new MemoryImage(readFileSync(image)))],
      untilScreen: /The first/,
    });
    expect(screen).toMatch(/What to start[\s\S]*The first/);
  });
});
