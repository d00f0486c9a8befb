/**
 * Disks of real kernels: what Linux writes through virtio-blk and IDE is what the host finds, and the other way round.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openHostImage } from '../../src/devices/storage/host-image.js';
import { Qcow2Image } from '../../src/devices/storage/qcow2.js';
import { checkQcow2, makeQcow2 } from '../devices/qcow2-image.js';
import { execute, projectRoot } from '../support/command.js';
import {
  DONE_MARKER,
  type Flavour,
  guestFile,
  hasFlavour,
  kernelFile,
  MARKER,
  makeInitramfs,
} from '../support/initramfs.js';

const folder = fs.mkdtempSync(join(tmpdir(), 'ringless-disks-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));
const full = process.env.RINGLESS_FULL === '1';
/**
 * Kernels take a minute to boot in: by default they do where a build machine has the time, and when everything is asked
 * for.
 */
const hasTime = full || process.env.CI === 'true';
const has = (tool: string) => spawnSync(tool, ['-V']).error === undefined;
const hasExt4 = has('mkfs.ext4') && has('e2fsck');
const hasQemuImg = has('qemu-img');
const MIB = 1 << 20;
const BOOT_MS = 3_600_000;

function ext4(name: string): string {
  const file = join(folder, name);
  fs.writeFileSync(file, '');
  fs.truncateSync(file, 32 * MIB);
  execFileSync('mkfs.ext4', ['-q', '-F', file]);
  return file;
}
/** e2fsck's status and text; 0 is a clean file system, 1 one that it has mended (its journal replayed). */
function fsck(file: string, ...flags: string[]) {
  const { status, stdout } = spawnSync('e2fsck', [...flags, file], { encoding: 'utf8' });
  return { status, stdout };
}
function bootArgs(flavour: Flavour, modules: string[], commands: string[], ...more: string[]): string[] {
  const initrd = join(folder, `${flavour}.cpio`);
  fs.writeFileSync(initrd, makeInitramfs({ flavour, modules, commands }));
  // A busy host may hold the machine up for longer than the kernel's test of its timer takes.
  const append = 'console=ttyS0 quiet cryptomgr.notests no_timer_check';
  return ['boot', '--kernel', kernelFile(flavour), '--initrd', initrd, '--append', append, ...more];
}
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

describe.skipIf(!hasTime || !hasFlavour('cloud-amd64') || !hasExt4)('disks of the cloud kernel', () => {
  it('raw and qcow2 by virtio over PCI and MMIO, ext4 written and clean; IDE disk, snapshot and CD', {
    timeout: BOOT_MS,
  }, async () => {
    const raw = ext4('raw.img');
    // The same file system in a qcow2 image.
    const q = join(folder, 'disk.qcow2');
    fs.writeFileSync(q, makeQcow2({ sizeBytes: 32 * MIB }));
    const blank = ext4('blank.img');
    const image = new Qcow2Image(openHostImage(q, false));
    image.write(0, fs.readFileSync(blank));
    image.close();
    const ide = ext4('ide.img');
    const mmio = ext4('mmio.img');
    const before = fs.readFileSync(blank);
    const cd = join(folder, 'cd.iso');
    const disc = Buffer.alloc(300 * 2048, 'a disc with 300 sectors. ');
    fs.writeFileSync(cd, disc);

    const write = (disk: string) =>
      `mount -t ext4 /dev/${disk} /mnt && seq 1 200000 > /mnt/numbers && mkdir /mnt/d && cp /bin/busybox /mnt/d && umount /mnt && mount -t ext4 /dev/${disk} /mnt && md5sum < /mnt/numbers; cmp /bin/busybox /mnt/d/busybox && umount /mnt && echo ${disk} written`;
    const args = bootArgs(
      'cloud-amd64',
      ['virtio_pci', 'virtio_blk', 'ata_piix', 'sd_mod', 'sr_mod', 'virtio_mmio'],
      [
        ...['vda', 'vdb', 'vdc', 'sda', 'vde'].map(write),
        'dd if=/dev/sr0 bs=2k 2>/dev/null | md5sum',
        'echo x > /dev/vdd',
      ],
      ...['--disk', `${raw},format=raw`],
      ...['--disk', `${q},format=qcow2`],
      ...['--disk', `${blank},format=raw,snapshot`],
      ...['--disk', `${ide},if=ide,format=raw`],
      ...['--disk', `${blank},format=raw,ro`],
      ...['--disk', `${mmio},if=virtio-mmio,format=raw`],
      ...['--cdrom', cd],
    );
    const { stdout, stderr, status } = await execute([process.execPath, main, ...args], { timeoutMs: BOOT_MS });
    const text = stdout.toString().replaceAll('\r', '');
    expect([status, stderr.toString()]).toEqual([0, '']);
    expect(text).toContain(MARKER);
    expect(text).toContain(DONE_MARKER);
    const numbers = createHash('md5')
      .update(`${Array.from({ length: 200_000 }, (_, i) => i + 1).join('\n')}\n`)
      .digest('hex');
    const result = text.slice(text.indexOf(MARKER)).split('\n').slice(1, 12);
    const expected = ['vda', 'vdb', 'vdc', 'sda', 'vde'].flatMap((disk) => [`${numbers}  -`, `${disk} written`]);
    expect(result.slice(0, 10)).toEqual(expected);
    expect(result[10]).toBe(`${createHash('md5').update(disc).digest('hex')}  -`);
    expect(text).toMatch(/can't create \/dev\/vdd|write error/);

    expect(fsck(raw, '-f', '-n').status).toBe(0);
    expect(fsck(ide, '-f', '-n').status).toBe(0);
    expect(fsck(mmio, '-f', '-n').status).toBe(0);
    expect(Buffer.compare(fs.readFileSync(blank), before)).toBe(0);
    // The qcow2 image is consistent, and what is in it is a clean file system.
    expect(checkQcow2(fs.readFileSync(q))).toEqual({ corruptions: [], leaks: 0 });
    if (hasQemuImg) execFileSync('qemu-img', ['check', '-q', q]);
    const written = new Qcow2Image(openHostImage(q, true));
    const contents = new Uint8Array(written.sizeBytes);
    written.read(0, contents);
    written.close();
    const unpacked = join(folder, 'unpacked.img');
    fs.writeFileSync(unpacked, contents);
    expect(fsck(unpacked, '-f', '-n').status).toBe(0);
  });

  it('ext4 as the root: switched to, written, clean; raw and qcow2', { timeout: BOOT_MS }, async () => {
    const tree = join(folder, 'tree');
    for (const name of ['bin', 'sbin', 'dev', 'proc', 'var']) fs.mkdirSync(join(tree, name), { recursive: true });
    fs.copyFileSync(guestFile('busybox-amd64'), join(tree, 'bin/busybox'));
    fs.chmodSync(join(tree, 'bin/busybox'), 0o755);
    const init = [
      '#!/bin/busybox sh',
      'export PATH=/bin',
      '/bin/busybox --install -s /bin',
      'mount -t devtmpfs dev /dev; mount -t proc proc /proc',
      'grep " / ext4 " /proc/mounts | cut -d" " -f1-3',
      'i=0; while [ $i -lt 200 ]; do seq 1 $i > /var/file$i; i=$((i+1)); done',
      'cat /var/file* | md5sum > /var/sum; mount -o remount,ro / && echo "root written"',
      'poweroff -f',
    ];
    fs.writeFileSync(join(tree, 'sbin/init'), `${init.join('\n')}\n`, { mode: 0o755 });
    const raw = join(folder, 'root.img');
    execFileSync('mkfs.ext4', ['-q', '-d', tree, raw, '32M'], { stdio: 'pipe' });
    const q = join(folder, 'root.qcow2');
    fs.writeFileSync(q, makeQcow2({ sizeBytes: 32 * MIB }));
    const image = new Qcow2Image(openHostImage(q, false));
    image.write(0, fs.readFileSync(raw));
    image.close();
    const initrd = join(folder, 'root.cpio');
    const modules = ['virtio_pci', 'virtio_blk', 'ext4'];
    fs.writeFileSync(initrd, makeInitramfs({ flavour: 'cloud-amd64', modules, root: 'vda' }));
    const append = 'console=ttyS0 quiet cryptomgr.notests no_timer_check';
    for (const disk of [`${raw},format=raw`, `${q},format=qcow2`]) {
      const args = ['boot', '--kernel', kernelFile('cloud-amd64'), '--initrd', initrd, '--append', append];
      const r = await execute([process.execPath, main, ...args, '--disk', disk], { timeoutMs: BOOT_MS });
      expect([r.status, r.stderr.toString()]).toEqual([0, '']);
      expect(r.stdout.toString().replaceAll('\r', '')).toContain('/dev/vda / ext4\nroot written\n');
    }
    const after = new Qcow2Image(openHostImage(q, true));
    const bytes = new Uint8Array(32 * MIB);
    after.read(0, bytes);
    after.close();
    const unpacked = join(folder, 'root-unpacked.img');
    fs.writeFileSync(unpacked, bytes);
    const lines = (n: number) => Array.from({ length: n }, (_, i) => `${i + 1}\n`).join('');
    const names = Array.from({ length: 200 }, (_, i) => `file${i}`).sort();
    const sum = createHash('md5')
      .update(names.map((name) => lines(Number(name.slice(4)))).join(''))
      .digest('hex');
    for (const file of [raw, unpacked]) {
      expect(fsck(file, '-f', '-n').status).toBe(0);
      const { stdout } = spawnSync('debugfs', ['-R', 'cat /var/sum', file], { encoding: 'utf8' });
      expect(stdout).toBe(`${sum}  -\n`);
    }
  });

  /*
   * What a kill -9 leaves is what the file holds at that moment: the process is stopped, its file copied, and it goes
   * on, so that one boot gives many such moments. The last one is a real kill.
   */
  it.skipIf(!full)(
    'a kill at any moment leaves an ext4 that its journal recovers',
    { timeout: 3 * BOOT_MS },
    async () => {
      for (const format of ['raw', 'qcow2'] as const) {
        const disk = join(folder, `kill.${format}`);
        const start = fs.readFileSync(ext4('start.img'));
        if (format === 'raw') fs.writeFileSync(disk, start);
        else {
          fs.writeFileSync(disk, makeQcow2({ sizeBytes: 32 * MIB }));
          const image = new Qcow2Image(openHostImage(disk, false));
          image.write(0, start);
          image.close();
        }
        const args = bootArgs(
          'cloud-amd64',
          ['virtio_pci', 'virtio_blk'],
          [
            'mount -t ext4 /dev/vda /mnt',
            'i=0; while :; do i=$((i + 1)); seq $i 20000 > /mnt/f$((i % 20)); sync; mkdir /mnt/d$i; rm -rf /mnt/d$((i - 9)); echo round $i; done',
          ],
          ...['--disk', `${disk},format=${format}`],
        );
        const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
        let text = '';
        child.stdout.on('data', (chunk: Buffer) => {
          text += chunk.toString();
        });
        const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
        while (!text.includes('round 3')) {
          expect(child.exitCode).toBe(null);
          await sleep(200);
        }
        const copies: string[] = [];
        for (let n = 0; n < 20; n++) {
          await sleep(100 + ((n * 7919) % 900));
          child.kill(n < 19 ? 'SIGSTOP' : 'SIGKILL');
          await sleep(50);
          const copy = join(folder, `kill-${n}.img`);
          fs.copyFileSync(disk, copy);
          copies.push(copy);
          if (n < 19) child.kill('SIGCONT');
        }
        let written = 0;
        for (const copy of copies) {
          let file = copy;
          if (format === 'qcow2') {
            expect(checkQcow2(fs.readFileSync(copy)).corruptions).toEqual([]);
            const image = new Qcow2Image(openHostImage(copy, true));
            const contents = new Uint8Array(image.sizeBytes);
            image.read(0, contents);
            image.close();
            file = `${copy}.raw`;
            fs.writeFileSync(file, contents);
          }
          // Replaying the journal is all that is allowed: -p mends nothing that needs a decision.
          const replay = fsck(file, '-p');
          expect(replay.status, replay.stdout).toBeLessThanOrEqual(1);
          const after = fsck(file, '-f', '-n');
          expect(after.status, after.stdout).toBe(0);
          if (Buffer.compare(fs.readFileSync(file).subarray(0, MIB), start.subarray(0, MIB)) !== 0) written++;
          fs.rmSync(file);
        }
        expect(written).toBe(20);
      }
    },
  );
});

describe.skipIf(!full || !hasFlavour('amd64'))('a shared folder', () => {
  it('is mounted over 9p, read and written, and not left', { timeout: BOOT_MS }, async () => {
    const share = join(folder, 'share');
    fs.mkdirSync(join(share, 'sub'), { recursive: true });
    fs.writeFileSync(join(share, 'text'), 'of the host\n');
    fs.symlinkSync(join(folder, 'outside'), join(share, 'link'));
    fs.writeFileSync(join(folder, 'outside'), 'outside');
    const mount = (tag: string, place: string) =>
      `mkdir -p ${place}; mount -t 9p -o trans=virtio,version=9p2000.L,msize=131072 ${tag} ${place}`;
    const args = bootArgs(
      'amd64',
      ['virtio_pci', '9p', '9pnet_virtio'],
      [
        mount('rw', '/rw'),
        mount('ro', '/ro'),
        'cat /ro/text; cat /rw/link; cat /rw/sub/../../outside',
        'echo no > /ro/new; rm /ro/text',
        'seq 1 50000 > /rw/sub/numbers; mv /rw/sub/numbers /rw/moved; chmod 600 /rw/moved; ln -s text /rw/inner; cat /rw/inner',
        'ls -1 /rw',
      ],
      ...['--share', `${share}:rw:rw`, '--share', `${share}:ro`],
    );
    const { stdout, status } = await execute([process.execPath, main, ...args], { timeoutMs: BOOT_MS });
    const text = stdout.toString().replaceAll('\r', '');
    const result = text.slice(text.indexOf(MARKER), text.indexOf(DONE_MARKER)).split('\n').slice(1, -1);
    expect(status).toBe(0);
    expect(result).toEqual([
      'of the host',
      "cat: can't open '/rw/link': No such file or directory",
      "cat: can't open '/rw/sub/../../outside': No such file or directory",
      expect.stringMatching(/can't create \/ro\/new: Read-only file system/),
      expect.stringMatching(/rm: can't remove '\/ro\/text': Read-only file system/),
      'of the host',
      'inner',
      'link',
      'moved',
      'sub',
      'text',
    ]);
    const numbers = fs.readFileSync(join(share, 'moved'), 'utf8').split('\n');
    expect([numbers.length, numbers[49_999]]).toEqual([50_001, '50000']);
    expect(fs.statSync(join(share, 'moved')).mode & 0o777).toBe(0o600);
  });
});
