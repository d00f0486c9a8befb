/** What the measurements of system mode share: running a command for its CPU time, medians, tables. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Table from 'cli-table3';

export const RINGLESS = [process.execPath, fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))];
export const KERNEL_LINE = 'console=ttyS0 quiet cryptomgr.notests panic=-1';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly wallS: number;
  /** User and system time of the command and all that it started. */
  readonly cpuS: number;
}

/** Runs a command to its end under the shell's `times`, which counts all of its threads. */
export function run(command: readonly string[]): Run {
  const start = performance.now();
  const r = spawnSync('bash', ['-c', '"$@"; s=$?; times >&2; exit $s', 'bash', ...command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const lines = r.stderr.trimEnd().split('\n');
  const cpuS = [...(lines.pop() ?? '').matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
  lines.pop();
  return {
    status: r.status,
    stdout: r.stdout,
    stderr: lines.join('\n'),
    wallS: (performance.now() - start) / 1000,
    cpuS,
  };
}

export function has(tool: string): boolean {
  return spawnSync(tool, ['--version']).error === undefined;
}

export function rounds(args: readonly string[], otherwise: number): number {
  const at = args.indexOf('--rounds');
  return at < 0 ? otherwise : Math.max(1, Number(args[at + 1]) || otherwise);
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

export function print(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const table = new Table({ head: [...head], style: { head: [], border: [] } });
  for (const row of rows) table.push([...row]);
  console.log(table.toString());
}

/** Calls `body` with a folder that is gone once it has finished. */
export async function withFolder<T>(body: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-bench-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
