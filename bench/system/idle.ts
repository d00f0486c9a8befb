/** What an idle Debian guest costs: CPU time of 20 s of `sleep`, and how long `sleep 1` takes by the host's clock. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFlavour, kernelFile, makeInitramfs } from '../../test/support/initramfs.js';
import { KERNEL_LINE, print, RINGLESS, run, withFolder } from './measure.js';

const FLAVOURS = ['cloud-amd64', '686'] as const;
const IDLE_S = 20;

export function main(): void {
  const rows = withFolder((folder) => FLAVOURS.filter(hasFlavour).map((flavour) => measure(flavour, folder)));
  if (rows.length === 0) console.error('no kernels: run "npm run guests" first');
  else print(['guest', `CPU while idle for ${IDLE_S} s`, '"sleep 1" takes'], rows);
}

function measure(flavour: (typeof FLAVOURS)[number], folder: string): string[] {
  const initrd = join(folder, `${flavour}.cpio`);
  const boot = (command: string) => {
    writeFileSync(initrd, makeInitramfs({ flavour, commands: command === '' ? [] : [command] }));
    const r = run([
      ...[...RINGLESS, 'boot', '--kernel', kernelFile(flavour), '--initrd', initrd],
      ...['--append', KERNEL_LINE],
    ]);
    if (r.status !== 0) throw new Error(`${flavour} ended with status ${r.status}: ${r.stderr}`);
    return r;
  };
  // What the boot itself costs varies by more than the idle time does: the guest's own accounting cannot be asked for the VMM's.
  const script = `a=$(cut -d" " -f1 /proc/uptime); sleep 1; b=$(cut -d" " -f1 /proc/uptime); echo "slept $a $b"`;
  const slept = boot(script);
  const [, from, to] = / *slept ([\d.]+) ([\d.]+)/.exec(slept.stdout) ?? [];
  const short = [boot(''), boot('')].map((r) => r.cpuS);
  const long = [boot(`sleep ${IDLE_S}`), boot(`sleep ${IDLE_S}`)].map((r) => r.cpuS);
  const percent = (100 * (Math.min(...long) - Math.min(...short))) / IDLE_S;
  return [flavour, `${percent.toFixed(2)} % of a core`, `${(Number(to) - Number(from)).toFixed(2)} s by its own clock`];
}
