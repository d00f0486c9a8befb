/**
 * `node bench/system/run.mjs initramfs FOLDER`: the kernels and the initial RAM disks that the experiments of
 * `bench/experiments` boot, of what `npm run guests` fetched.
 */
import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Flavour,
  guestFile,
  hasFlavour,
  kernelFile,
  makeInitramfs,
  moduleOrder,
} from '../../test/support/initramfs.js';

const FLAVOURS: readonly Flavour[] = ['cloud-amd64', '686'];
/** MiB that are read from a disk. */
const MIB = 32;
/** The guest's clock, in ns, as a shell's function. */
const NOW = "now() { sed -n 's/^now at \\([0-9]*\\) nsecs/\\1/p' /proc/timer_list; }";
/** s that a guest is idle, besides none. */
const IDLE_S = 20;

export function main([folder]: string[]): void {
  const missing = FLAVOURS.find((flavour) => !hasFlavour(flavour));
  if (folder === undefined || missing !== undefined) {
    console.error(folder === undefined ? 'which folder?' : `no ${missing}: run "npm run guests" first`);
    process.exitCode = 1;
    return;
  }
  for (const flavour of FLAVOURS) {
    const put = (name: string, commands: readonly string[], files: Record<string, Uint8Array> = {}) =>
      writeFileSync(join(folder, `${name}-${flavour}.cpio`), makeInitramfs({ flavour, commands, files }));
    copyFileSync(kernelFile(flavour), join(folder, `vmlinuz-${flavour}`));
    put('boot', []);
    put('idle', [`sleep ${IDLE_S}`]);
    if (flavour !== 'cloud-amd64') continue;
    for (const [name, disk, modules] of [
      ['virtio', 'vda', ['virtio_pci', 'virtio_blk']],
      ['ide', 'sda', ['ata_piix', 'sd_mod']],
      ['pio', 'sda', ['ata_piix', 'sd_mod']],
    ] as const) {
      const order = moduleOrder(flavour, modules);
      const files = Object.fromEntries(
        order.map((m) => [`drivers/${m}.ko`, readFileSync(guestFile(`modules-${flavour}/${m}.ko`))]),
      );
      const option = (m: string) => (name === 'pio' && m === 'libata' ? 'dma=0' : '');
      put(
        name,
        [
          ...order.map((m) => `insmod /drivers/${m}.ko ${option(m)}`),
          `while [ ! -b /dev/${disk} ]; do sleep 0.1; done`,
          NOW,
          `from=$(now); dd if=/dev/${disk} of=/dev/null bs=1M count=${MIB} iflag=direct; to=$(now)`,
          `echo "read: $(((to - from) / ${MIB})) ns a MiB"`,
        ],
        files,
      );
    }
  }
  writeFileSync(join(folder, 'disk.img'), '');
  truncateSync(join(folder, 'disk.img'), MIB << 20);
}
