/**
 * `dd` of 64 MiB in a Debian guest from and to a disk on virtio-blk and on IDE, past the guest's page cache (which
 * costs more than the disks do, and the same for both): MB a second, and exits per MiB.
 */
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guestFile, hasFlavour, kernelFile, makeInitramfs, moduleOrder } from '../../test/support/initramfs.js';
import { KERNEL_LINE, median, print, RINGLESS, rounds, run, withFolder } from './measure.js';

const FLAVOUR = 'cloud-amd64';
const MIB = 64;
/** The guest's clock, in ns. */
const NOW = 'grep "now at" /proc/timer_list';
const WAYS = [
  { name: 'virtio-blk', device: 'vda', interface: 'virtio', modules: ['virtio_pci', 'virtio_blk'], dma: '' },
  { name: 'IDE, DMA', device: 'sda', interface: 'ide', modules: ['ata_piix', 'sd_mod'], dma: '' },
  { name: 'IDE, PIO', device: 'sda', interface: 'ide', modules: ['ata_piix', 'sd_mod'], dma: 'dma=0' },
] as const;

export async function main(args: string[]): Promise<void> {
  if (!hasFlavour(FLAVOUR)) {
    console.error('no kernel: run "npm run guests" first');
    return;
  }
  const rows = await withFolder((folder) => WAYS.map((way) => measure(way, folder, rounds(args, 3))));
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
        ? `dd if=${disk} of=/dev/null bs=1M count=${MIB} iflag=direct`
        : `dd if=/dev/zero of=${disk} bs=1M count=${MIB} oflag=direct conv=fsync`;
    // Inserted by the commands: libata takes a parameter.
    const order = moduleOrder(FLAVOUR, way.modules);
    const files = Object.fromEntries(
      order.map((name) => [`drivers/${name}.ko`, readFileSync(guestFile(`modules-${FLAVOUR}/${name}.ko`))]),
    );
    const insert = order.map((name) => `insmod /drivers/${name}.ko ${name === 'libata' ? way.dma : ''}`);
    // A disk takes a moment to be found.
    const wait = `while [ ! -b ${disk} ]; do sleep 0.1; done`;
    writeFileSync(initrd, makeInitramfs({ flavour: FLAVOUR, files, commands: [...insert, wait, NOW, dd, NOW] }));
    const speeds: number[] = [];
    let exits = 0;
    for (let round = 0; round < count; round++) {
      writeFileSync(image, '');
      truncateSync(image, MIB << 20);
      const r = run([
        ...[...RINGLESS, 'boot', '--kernel', kernelFile(FLAVOUR), '--initrd', initrd, '--memory', '256'],
        ...['--append', KERNEL_LINE, '--stats', stats],
        ...['--disk', `${image},if=${way.interface},format=raw`],
      ]);
      const [from, to] = [...r.stdout.matchAll(/now at (\d+) nsecs/g)].map((m) => Number(m[1]));
      if (from === undefined || to === undefined) throw new Error(`no result of dd:\n${r.stdout}\n${r.stderr}`);
      speeds.push((MIB * 1048.576e6) / (to - from));
      const devices = (JSON.parse(readFileSync(stats, 'utf8')) as { devices: Record<string, { exitsPerMiB: number }> })
        .devices;
      exits = Math.max(...Object.values(devices).map((d) => d.exitsPerMiB));
    }
    row.push(median(speeds).toFixed(0), exits.toFixed(1));
  }
  return row;
}
