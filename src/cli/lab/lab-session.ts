/** Runs an experiment: rounds in random order until the intervals are narrow enough or the budget is spent. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nanosecondsPerCall, runOnce } from '../measure.js';
import { Random } from '../random.js';
import { type Configuration, configurationsOf } from './configurations.js';
import type { Experiment } from './experiment.js';
import { Guests, type Runnable } from './jobs.js';
import { type Counters, type Journal, loadNow, type Run } from './journal.js';
import { halfWidth, meanRatio, pairedRatio } from './statistics.js';
import { pairsOf } from './times.js';

/** How a session has ended. */
export type Ending = 'precise' | 'rounds' | 'budget';

export interface Progress {
  readonly round: number;
  readonly guest: string;
  readonly configuration: string;
  /** Guests whose intervals are narrow enough. */
  readonly through: number;
  readonly guests: number;
  /** If all rounds are made, or till the budget ends; ms. */
  readonly leftMs: number;
}

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

export class Session {
  readonly configurations: Configuration[];
  private readonly guests: Guests;
  /** Runs that the journal has, by guest, configuration and round. */
  private readonly made: Set<string>;
  private spentMs: number;

  constructor(
    private readonly experiment: Experiment,
    private readonly journal: Journal,
    private readonly onProgress: (progress: Progress) => void,
  ) {
    this.configurations = configurationsOf(experiment);
    this.guests = new Guests(experiment);
    this.made = new Set(journal.runs.map(keyOf));
    this.spentMs = journal.runs.reduce((sum, { wallMs }) => sum + wallMs, 0);
  }

  close(): void {
    this.guests.close();
  }

  run(): Ending {
    const { experiment } = this;
    const last = experiment.warmup + experiment.rounds.most;
    for (let round = 0; round < last; round++) {
      const open = this.guests.runnable.filter(({ id }) => !this.isThrough(id, round));
      if (open.length === 0) return 'precise';
      const alive = this.alive(round);
      // The order is the round's own: a session that goes on finds the same.
      const random = Random.seeded(experiment.seed * 1000 + round);
      for (const guest of random.shuffled(open)) {
        for (const configuration of random.shuffled(alive)) {
          if (this.made.has(keyOf({ guest: guest.id, configuration: configuration.id, round }))) continue;
          if (this.leftMs() <= 0) return 'budget';
          this.onProgress(this.progress(round, guest.id, configuration.id, open.length));
          this.measure(guest, configuration, round);
        }
      }
    }
    return 'rounds';
  }

  /** Of the budget. */
  private leftMs(): number {
    const { budget } = this.experiment;
    return budget === undefined ? Number.POSITIVE_INFINITY : budget * 60_000 - this.spentMs;
  }

  private progress(round: number, guest: string, configuration: string, open: number): Progress {
    const { experiment, journal, guests } = this;
    const each = this.spentMs / Math.max(1, journal.runs.length);
    const rounds = experiment.warmup + experiment.rounds.most - round;
    const toCome = rounds * open * this.alive(round).length * each;
    return {
      round,
      guest,
      configuration,
      through: guests.runnable.length - open,
      guests: guests.runnable.length,
      leftMs: Math.min(toCome, this.leftMs()),
    };
  }

  /** Whether all ratios of a guest are known well enough before `round`. */
  private isThrough(guest: string, round: number): boolean {
    const { experiment, journal } = this;
    if (round < experiment.warmup + experiment.rounds.least) return false;
    return this.alive(round).every((c) => {
      if (c.against === undefined) return true;
      const ratio = pairedRatio(pairsOf(journal, guest, c.id, c.against));
      return ratio.rounds === 0 || halfWidth(ratio) <= experiment.precision;
    });
  }

  /**
   * Successive halving (Jamieson and Talwalkar 2016): after each round that counts, the worse half of the random
   * settings is no longer run, down to one. Otherwise all configurations are.
   */
  private alive(round: number): Configuration[] {
    const { design, warmup } = this.experiment;
    if (design.kind !== 'random' || !design.halving) return this.configurations;
    let kept = this.configurations.filter(({ label }) => label !== '');
    for (let r = warmup; r < round && kept.length > 1; r++) {
      const mean = new Map(kept.map((c) => [c.id, this.meanOf(c)]));
      kept = [...kept].sort((a, b) => mean.get(a.id)! - mean.get(b.id)!).slice(0, Math.ceil(kept.length / 2));
    }
    return this.configurations.filter((c) => c.label === '' || kept.includes(c));
  }

  private meanOf(c: Configuration): number {
    const pairs = this.guests.runnable.map(({ id }) => pairsOf(this.journal, id, c.id, c.against ?? c.id));
    const { mean } = meanRatio(pairs);
    return Number.isNaN(mean) ? Number.POSITIVE_INFINITY : mean;
  }

  private measure(guest: Runnable, configuration: Configuration, round: number): void {
    const counters = join(this.journal.file, '..', 'counters.json');
    const job = guest.job(configuration, isOurs(configuration) ? ['--stats', counters] : []);
    if (!job) return;
    rmSync(counters, { force: true });
    const load = loadNow();
    const sample = runOnce(job.command, job.args, { env: job.environment });
    const run: Run = {
      kind: 'run',
      guest: guest.id,
      configuration: configuration.id,
      round,
      wallMs: Math.round(sample.wallMs * 1000) / 1000,
      cpuMs: sample.cpuMs,
      nsPerCall: job.timesItself ? nanosecondsPerCall(sample.output) : undefined,
      status: sample.status,
      output: job.timesItself ? '' : createHash('sha256').update(sample.output, 'latin1').digest('hex'),
      load,
      counters: isOurs(configuration) ? readCounters(counters) : undefined,
    };
    rmSync(counters, { force: true });
    this.journal.add(run);
    this.made.add(keyOf(run));
    this.spentMs += run.wallMs;
  }
}

const keyOf = ({ guest, configuration, round }: Pick<Run, 'guest' | 'configuration' | 'round'>): string =>
  JSON.stringify([guest, configuration, round]);
