/** Running child processes against the clock, and the arithmetic of the tables. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface Sample {
  readonly wallMs: number;
  /** Undefined where the host does not tell. */
  readonly cpuMs: number | undefined;
  readonly output: string;
  readonly status: number;
}

/** CPU time of all children that were waited for, in ticks of 10 ms; the kernel keeps it in /proc/self/stat. */
function childrenCpuMs(): number | undefined {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return undefined;
  }
}

/** Ample for the interpreter on a busy machine. */
const TIMEOUT_MS = 600_000;

/** `env`: the child's whole environment; without: this process's. */
export function runOnce(
  command: readonly string[],
  args: readonly string[],
  { env }: { env?: Readonly<Record<string, string>> | undefined } = {},
): Sample {
  const [program = '', ...rest] = command;
  const cpuBefore = childrenCpuMs();
  const start = process.hrtime.bigint();
  const result = spawnSync(program, [...rest, ...args], {
    encoding: 'latin1',
    maxBuffer: 1 << 26,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
    ...(env && { env }),
  });
  const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
  const cpuAfter = childrenCpuMs();
  const cpuMs = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  // What a failing run said belongs with its output: it is what the reader of the table wants to see.
  const failed = result.error ? result.error.message : result.status === 0 ? '' : result.stderr;
  return { wallMs, cpuMs, output: result.stdout + failed, status: result.status ?? -1 };
}

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const median = sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
  return { median, min: sorted[0] ?? Number.NaN, max: sorted.at(-1) ?? Number.NaN };
}

export function geometricMean(values: readonly number[]): number | undefined {
  const usable = values.filter((v) => v > 0 && Number.isFinite(v));
  if (usable.length === 0) return undefined;
  return Math.exp(usable.reduce((sum, v) => sum + Math.log(v), 0) / usable.length);
}

/** The guest's own measurement: "getppid 96.3 ns per call". */
export function nanosecondsPerCall(output: string): number | undefined {
  const match = /([\d.]+) ns per call/.exec(output);
  return match ? Number(match[1]) : undefined;
}
