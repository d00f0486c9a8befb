/** `dd` of 64 MiB in a Debian guest from a disk on virtio-blk and on IDE: MB a second, and exits per MiB. */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFlavour, kernelFile, makeInitramfs } from '../../test/support/initramfs.js';
import { KERNEL_LINE, median, print, RINGLESS, rounds, run, withFolder } from './measure.js';

const FLAVOUR = 'cloud-amd64';
const MIB = 64;
const WAYS = [
  { name: 'virtio-blk', device: 'vda', interface: 'virtio', modules: ['virtio_pci', 'virtio_blk'], line: '' },
  { name: 'IDE, DMA', device: 'sda', interface: 'ide', modules: ['ata_piix', 'sd_mod'], line: '' },
  { name: 'IDE, PIO', device: 'sda', interface: 'ide', modules: ['ata_piix', 'sd_mod'], line: 'libata.dma=0' },
] as const;

export function main(args: string[]): void {
  if (!hasFlavour(FLAVOUR)) {
    console.error('no kernel: run "npm run guests" first');
    return;
  }
  const rows = withFolder((folder) => WAYS.map((way) => measure(way, folder, rounds(args, 3))));
  print(['disk', 'read, MB/s', 'exits per MiB', 'write, MB/s', 'exits per MiB'], rows);
}

function measure(way: (typeof WAYS)[number], folder: string, count: number): string[] {
  const image = join(folder, 'disk.img');
  const initrd = join(folder, 'initrd.cpio');
  const stats = join(folder, 'stats.json');
  const row: string[] = [way.name];
  for (const direction of ['read', 'write'] as const) {
    const disk = `/dev/${way.device}`;
    const dd =
      direction === 'read'
        ? `dd if=${disk} of=/dev/null bs=1M count=${MIB}`
        : `dd if=/dev/zero of=${disk} bs=1M count=${MIB} conv=fsync`;
    writeFileSync(initrd, makeInitramfs({ flavour: FLAVOUR, modules: way.modules, commands: [dd] }));
    const speeds: number[] = [];
    let exits = 0;
    for (let round = 0; round < count; round++) {
      writeFileSync(image, '');
      truncateSync(image, MIB << 20);
      const r = run([
        ...[...RINGLESS, 'boot', '--kernel', kernelFile(FLAVOUR), '--initrd', initrd, '--memory', '256'],
        ...['--append', `${KERNEL_LINE} ${way.line}`, '--stats', stats],
        ...['--disk', `${image},if=${way.interface},format=raw`],
      ]);
      const seconds = / copied, ([\d.]+) seconds/.exec(r.stdout)?.[1];
      if (seconds === undefined) throw new Error(`no result of dd:\n${r.stdout}\n${r.stderr}`);
      speeds.push((MIB * 1.048576) / Number(seconds));
      const devices = (JSON.parse(readFileSync(stats, 'utf8')) as { devices: Record<string, { exitsPerMiB: number }> })
        .devices;
      exits = Math.max(...Object.values(devices).map((d) => d.exitsPerMiB));
    }
    row.push(median(speeds).toFixed(0), exits.toFixed(1));
  }
  return row;
}
