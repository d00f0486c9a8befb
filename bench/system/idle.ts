/**
 * What an idle Debian guest costs, and how long a second's wait takes, by the host's clocks: inside the shell, which
 * has a time limit for `read`, and as `sleep 1`, which starts a process; `sleep 0` is what that start takes.
 */
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasFlavour, kernelFile, makeInitramfs } from '../../test/support/initramfs.js';
import { KERNEL_LINE, median, print, RINGLESS, withFolder } from './measure.js';

const FLAVOURS = ['cloud-amd64', '686'] as const;
const IDLE_S = 20;
/** The guest's last work after a command is done, s. */
const SETTLE_S = 1;
const ROUNDS = 5;
/** Nobody writes into the pipe. */
const PIPE = 'mkfifo /tmp/pipe; exec 3<>/tmp/pipe';
const WAYS = ['read -t 1 line <&3', 'sleep 1', 'sleep 0'] as const;
/** Linux's unit of time in /proc/PID/stat, s. */
const TICK_S = 0.01;

export async function main(): Promise<void> {
  const rows: string[][] = [];
  for (const flavour of FLAVOURS.filter(hasFlavour)) rows.push(await measure(flavour));
  if (rows.length === 0) console.error('no kernels: run "npm run guests" first');
  else
    print(
      [
        'guest',
        `CPU while idle for ${IDLE_S} s`,
        ...WAYS.map((way) => `"${way.replace(/ line.*/, '')}", median (range)`),
      ],
      rows,
    );
}

/** User and system time of a process so far, s: proc_pid_stat(5). */
function cpuS(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * TICK_S;
}

function measure(flavour: (typeof FLAVOURS)[number]): Promise<string[]> {
  return withFolder(async (folder) => {
    const initrd = join(folder, `${flavour}.cpio`);
    const timed = WAYS.flatMap((way) => [
      ...Array.from({ length: ROUNDS }, () => `echo "tick ${way}"; ${way}`),
      'echo "tick"',
    ]);
    const commands = [PIPE, ...timed, 'echo "idle"', `sleep ${SETTLE_S + IDLE_S + 1}`];
    writeFileSync(initrd, makeInitramfs({ flavour, commands }));
    const boot = ['boot', '--kernel', kernelFile(flavour), '--initrd', initrd, '--append', KERNEL_LINE];
    const [node, ...args] = [...RINGLESS, ...boot];
    const child = spawn(node!, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const lengths = new Map<string, number[]>(WAYS.map((way) => [way, []]));
    let last = { way: '', atS: 0 };
    let used = Number.NaN;
    let line = '';
    child.stdout.on('data', (data: Buffer) => {
      const atS = performance.now() / 1000;
      // A serial port may say a character at a time.
      const lines = (line + data.toString()).split(/\r?\n/);
      line = lines.pop()!;
      for (const text of lines) {
        if (text.startsWith('tick')) {
          lengths.get(last.way)?.push(atS - last.atS);
          last = { way: text.slice('tick '.length), atS };
        } else if (text === 'idle') {
          setTimeout(() => {
            const before = cpuS(child.pid!);
            setTimeout(() => {
              used = cpuS(child.pid!) - before;
            }, IDLE_S * 1000);
          }, SETTLE_S * 1000);
        }
      }
    });
    const status = await new Promise<number | null>((resolve) => child.on('exit', resolve));
    if (status !== 0) throw new Error(`${flavour} ended with status ${status}`);
    const times = [...lengths.values()].map(
      (all) => `${median(all).toFixed(3)} s (${Math.min(...all).toFixed(3)} to ${Math.max(...all).toFixed(3)})`,
    );
    return [flavour, `${((100 * used) / IDLE_S).toFixed(2)} % of a core`, ...times];
  });
}
