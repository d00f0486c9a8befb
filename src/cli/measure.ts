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

export const LIMITS = { encoding: 'latin1', maxBuffer: 1 << 26, timeout: TIMEOUT_MS } as const;

interface Ended {
  readonly error?: Error | undefined;
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the clocks; what is returned stops them. */
export function clocks(): (ended: Ended) => Sample {
  const cpuBefore = childrenCpuMs();
  const start = process.hrtime.bigint();
  return ({ error, status, stdout, stderr }) => {
    const wallMs = Number(process.hrtime.bigint() - start) / 1e6;
    const cpuAfter = childrenCpuMs();
    const cpuMs = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
    // What a failing run said belongs with its output: it is what the reader of the table wants to see.
    const failed = error ? error.message : status === 0 ? '' : stderr;
    return { wallMs, cpuMs, output: stdout + failed, status: status ?? -1 };
  };
}

/** The child's whole environment; undefined: this process's. */
export type Environment = Readonly<Record<string, string>> | undefined;

export function runOnce(command: readonly string[], args: readonly string[], env?: Environment): Sample {
  const [program = '', ...rest] = command;
  const stop = clocks();
  return stop(
    spawnSync(program, [...rest, ...args], { ...LIMITS, stdio: ['ignore', 'pipe', 'pipe'], ...(env && { env }) }),
  );
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

/** What shipped guests print: "getppid 96.3 ns per call". */
export const NS_PER_CALL = /([\d.]+) ns per call/;

/** The guest's own measurement; undefined where it did not print one. */
export function numberIn(output: string, result: RegExp = NS_PER_CALL): number | undefined {
  const match = result.exec(output);
  return match && Number.isFinite(Number(match[1])) ? Number(match[1]) : undefined;
}
