/** One run of an experiment, against the clock. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { numberIn } from '../measure.js';
import type { Configuration } from './configurations.js';
import type { Runnable } from './jobs.js';
import { type Counters, loadNow, type Run } from './journal.js';
import { runBeside } from './run-beside.js';

const isOurs = ({ engine }: Configuration): boolean => engine !== 'native' && engine !== 'qemu';

function readCounters(file: string): Counters | undefined {
  try {
    const { tiers, instructions } = JSON.parse(readFileSync(file, 'utf8')) as {
      instructions: Record<string, number>;
      tiers?: { executed: number; emittingNs: number; compilingNs: number; wasmBytes: number }[];
    };
    const sum = (of: (tier: NonNullable<typeof tiers>[number]) => number) =>
      (tiers ?? []).reduce((a, t) => a + of(t), 0);
    return {
      instructions: tiers ? sum((t) => t.executed) : (instructions.interpreter ?? 0),
      translatingMs: Math.round(sum((t) => t.emittingNs + t.compilingNs) / 1e4) / 100,
      wasmBytes: sum((t) => t.wasmBytes),
    };
  } catch {
    // It ended before it wrote them.
    return undefined;
  }
}

/**
 * Undefined where this host does not have the engine. `folder`: where the engine leaves its counters for a moment;
 * `before`: what stands in front of the command (`taskset`).
 */
export async function measureRun(
  guest: Runnable,
  configuration: Configuration,
  round: number,
  folder: string,
  before: readonly string[] = [],
): Promise<Run | undefined> {
  const counters = join(folder, 'counters.json');
  const job = guest.job(configuration, isOurs(configuration) ? ['--stats', counters] : []);
  if (!job) return undefined;
  rmSync(counters, { force: true });
  const load = loadNow();
  const sample = await runBeside([...before, ...job.command], job.args, job.environment);
  const run: Run = {
    kind: 'run',
    guest: guest.id,
    configuration: configuration.id,
    round,
    wallMs: Math.round(sample.wallMs * 1000) / 1000,
    cpuMs: sample.cpuMs,
    nsPerCall: job.result && numberIn(sample.output, job.result),
    status: sample.status,
    output: job.result
      ? ''
      : job.varies
        ? 'varies'
        : createHash('sha256').update(sample.output, 'latin1').digest('hex'),
    load,
    counters: isOurs(configuration) ? readCounters(counters) : undefined,
  };
  rmSync(counters, { force: true });
  return run;
}
