/**
 * CPU seconds of Debian's kernels to /init and power off: QEMU's TCG, the translator and the interpreter in
 * alternation, with the same kernel, command line, initial RAM disk and entry. A bzImage unpacks itself in the guest;
 * "unpacked" is the ELF file in it, entered through its PVH note.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLinuxHeader } from '../../src/boot/linux-header.js';
import { packingOf, unpack } from '../../src/boot/unpack/unpack.js';
import { type Flavour, hasFlavour, kernelFile, MARKER, makeInitramfs } from '../../test/support/initramfs.js';
import { has, KERNEL_LINE, median, print, RINGLESS, rounds, run, withFolder } from './measure.js';

interface Row {
  readonly flavour: Flavour;
  readonly unpacked: boolean;
}
const ROWS: readonly Row[] = [
  { flavour: 'cloud-amd64', unpacked: false },
  { flavour: 'cloud-amd64', unpacked: true },
  { flavour: '686', unpacked: false },
  { flavour: '686-pae', unpacked: true },
];
const MEMORY = '256';

export async function main(args: string[]): Promise<void> {
  const count = rounds(args, 3);
  const rows = await withFolder((folder) =>
    ROWS.filter((row) => hasFlavour(row.flavour)).map((row) => measure(row, folder, count)),
  );
  if (rows.length === 0) console.error('no kernels: run "npm run guests" first');
  else print(['kernel', 'QEMU, CPU s', 'translator', '/ QEMU', 'interpreter', '/ QEMU'], rows);
}

function measure({ flavour, unpacked }: Row, folder: string, count: number): string[] {
  let kernel = kernelFile(flavour);
  if (unpacked) {
    const payload = readLinuxHeader(readFileSync(kernel)).payload!;
    kernel = join(folder, `vmlinux-${flavour}`);
    writeFileSync(kernel, unpack(payload, packingOf(payload)!));
  }
  const initrd = join(folder, `${flavour}.cpio`);
  writeFileSync(initrd, makeInitramfs({ flavour, commands: [] }));
  const files = ['-kernel', kernel, '-initrd', initrd, '-append', KERNEL_LINE];
  const qemu = flavour.endsWith('amd64') ? 'qemu-system-x86_64' : 'qemu-system-i386';
  const ours = ['boot', '--memory', MEMORY, '--no-fast-boot', ...(unpacked ? [] : ['--entry', '16'])];
  const commands: Record<string, string[]> = {
    ...(has(qemu) && {
      qemu: [qemu, '-accel', 'tcg', '-display', 'none', '-serial', 'stdio', '-no-reboot', '-m', MEMORY, ...files],
    }),
    jit: [...RINGLESS, ...ours, ...files.map((word) => word.replace(/^-(?=[kia])/, '--'))],
    interp: [...RINGLESS, ...ours, '--engine', 'interp', ...files.map((word) => word.replace(/^-(?=[kia])/, '--'))],
  };
  const times: Record<string, number[]> = { qemu: [], jit: [], interp: [] };
  for (let round = 0; round < count; round++) {
    for (const [name, command] of Object.entries(commands)) {
      const r = run(command);
      if (!r.stdout.includes(MARKER)) throw new Error(`${command.join(' ')}: did not reach /init\n${r.stderr}`);
      times[name]!.push(r.cpuS);
    }
  }
  const of = (name: string) => (times[name]!.length > 0 ? median(times[name]!).toFixed(2) : '-');
  const ratio = (name: string) =>
    times.qemu!.length > 0 ? (median(times[name]!) / median(times.qemu!)).toFixed(2) : '-';
  return [
    `${flavour}, ${unpacked ? 'unpacked' : 'bzImage'}`,
    of('qemu'),
    of('jit'),
    ratio('jit'),
    of('interp'),
    ratio('interp'),
  ];
}
