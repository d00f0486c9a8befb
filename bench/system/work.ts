/**
 * What a Debian guest takes for work of several kinds, by its own clock: translator, interpreter and QEMU's TCG with
 * the same kernel and the same initial RAM disk. Medians of the rounds; ms.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFlavour, kernelFile, makeInitramfs } from '../../test/support/initramfs.js';
import { has, KERNEL_LINE, median, print, RINGLESS, rounds, run, withFolder } from './measure.js';

const FLAVOURS = [
  { flavour: 'cloud-amd64', qemu: 'qemu-system-x86_64' },
  { flavour: '686', qemu: 'qemu-system-i386' },
] as const;
/** The guest's clock, in ns. */
const NOW = 'grep "now at" /proc/timer_list';
const WORK: readonly (readonly [string, string])[] = [
  ['200,000 system calls (dd)', 'dd if=/dev/zero of=/dev/null bs=1 count=100000'],
  ['200 processes', 'i=0; while [ $i -lt 200 ]; do /bin/busybox true; i=$((i+1)); done'],
  ['a loop of the shell', 'i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done'],
  ['sha256sum of 32 MiB through a pipe', 'dd if=/dev/zero bs=64k count=512 | sha256sum'],
  ['gzip -9 of busybox', 'gzip -9 -c /bin/busybox | md5sum'],
];

export async function main(args: string[]): Promise<void> {
  await withFolder((folder) => {
    for (const { flavour, qemu } of FLAVOURS) {
      if (!hasFlavour(flavour)) {
        console.error(`no ${flavour}: run "npm run guests" first`);
        continue;
      }
      const initrd = join(folder, 'initrd.cpio');
      writeFileSync(initrd, makeInitramfs({ flavour, commands: WORK.flatMap(([, work]) => [NOW, work, NOW]) }));
      const boot = [...RINGLESS, 'boot', '--kernel', kernelFile(flavour), '--initrd', initrd, '--append', KERNEL_LINE];
      const ways: [string, string[]][] = [
        ['translator', boot],
        ['interpreter', [...boot, '--engine', 'interp']],
      ];
      const machine = [qemu, '-accel', 'tcg', '-nographic', '-no-reboot', '-m', '128'];
      if (has(qemu))
        ways.push(['QEMU', [...machine, '-kernel', kernelFile(flavour), '-initrd', initrd, '-append', KERNEL_LINE]]);
      const times = ways.map(() => WORK.map(() => [] as number[]));
      for (let round = 0; round < rounds(args, 3); round++)
        ways.forEach(([, command], way) => {
          measure(command).forEach((ms, work) => {
            times[way]![work]!.push(ms);
          });
        });
      print(
        [`${flavour}, ms`, ...ways.map(([name]) => name)],
        WORK.map(([name], work) => [name, ...ways.map((_, way) => median(times[way]![work]!).toFixed(0))]),
      );
    }
  });
}

/** ms that each kind of work took. */
function measure(command: readonly string[]): number[] {
  const r = run(command);
  const clock = [...r.stdout.matchAll(/now at (\d+) nsecs/g)].map((m) => Number(m[1]));
  if (clock.length !== 2 * WORK.length) throw new Error(`the guest did not do its work:\n${r.stdout}\n${r.stderr}`);
  return WORK.map((_, i) => (clock[2 * i + 1]! - clock[2 * i]!) / 1e6);
}
