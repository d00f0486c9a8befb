/** Runs an experiment: rounds in random order until the intervals are narrow enough or the budget is spent. */
import { Random } from '../random.js';
import type { Configuration } from './configurations.js';
import type { Experiment } from './experiment.js';
import type { Assignment, Hands, Overseer } from './hands.js';
import type { Guests } from './jobs.js';
import type { Journal, Run } from './journal.js';
import { halfWidth, meanRatio, pairedRatio } from './statistics.js';
import { pairsOf } from './times.js';

/** How a session has ended. */
export type Ending = 'precise' | 'rounds' | 'budget';

export interface Progress {
  readonly round: number;
  readonly guest: string;
  /** Undefined: all of them, by one worker. */
  readonly configuration: string | undefined;
  /** Guests whose intervals are narrow enough. */
  readonly through: number;
  readonly guests: number;
  /** If all rounds are made, or till the budget ends; ms. */
  readonly leftMs: number;
}

export class Session {
  /** Runs that the journal has, by guest, configuration and round. */
  private readonly made: Set<string>;
  private spentMs: number;

  constructor(
    private readonly experiment: Experiment,
    private readonly configurations: readonly Configuration[],
    private readonly guests: Guests,
    private readonly journal: Journal,
    private readonly onProgress: (progress: Progress) => void,
  ) {
    this.made = new Set(journal.runs.map(keyOf));
    this.spentMs = journal.runs.reduce((sum, { wallMs }) => sum + wallMs, 0);
  }

  async run(hands: Hands): Promise<Ending> {
    const { experiment } = this;
    const last = experiment.warmup + experiment.rounds.most;
    let round = hands.warmUp ? experiment.warmup : 0;
    while (round < last) {
      const open = this.open(round);
      if (open.length === 0) return 'precise';
      const next = hands.warmUp ? this.certainBehind(round) : round + 1;
      const assignments: Assignment[] = [];
      for (; round < next; round++) assignments.push(...this.assignments(round, open));
      if (assignments.length === 0) continue;
      await hands.perform(assignments, this.overseer(hands));
      if (this.leftMs() <= 0 && assignments.some((a) => this.missing(a).length > 0)) return 'budget';
    }
    return 'rounds';
  }

  /** Of guests whose intervals are too wide before `round`. */
  private open(round: number): string[] {
    return this.guests.runnable.map(({ id }) => id).filter((id) => !this.isThrough(id, round));
  }

  /** The first round behind `round` of which it is not known yet whether it is needed, and by which configurations. */
  private certainBehind(round: number): number {
    const { design, warmup, rounds } = this.experiment;
    const halving = design.kind === 'random' && design.halving;
    return halving ? round + 1 : Math.max(round + 1, warmup + rounds.least);
  }

  /** What of a round is not in the journal. Its order is the round's own: a session that goes on finds the same. */
  private assignments(round: number, open: readonly string[]): Assignment[] {
    const random = Random.seeded(this.experiment.seed * 1000 + round);
    const alive = this.alive(round).map(({ id }) => id);
    return random
      .shuffled(open)
      .map((guest) => ({ guest, round, configurations: random.shuffled(alive) }))
      .map((a) => ({ ...a, configurations: this.missing(a) }))
      .filter(({ configurations }) => configurations.length > 0);
  }

  private missing({ guest, round, configurations }: Assignment): string[] {
    return configurations.filter((configuration) => !this.made.has(keyOf({ guest, configuration, round })));
  }

  private overseer(hands: Hands): Overseer {
    return {
      begins: (assignment, configuration) => this.onProgress(this.progress(assignment, configuration, hands.count)),
      spent: () => this.leftMs() <= 0,
      made: (run) => {
        // A worker that was taken for dead may have gone on: what comes first counts.
        if (this.made.has(keyOf(run))) return;
        this.journal.add(run);
        this.made.add(keyOf(run));
        this.spentMs += run.wallMs;
      },
    };
  }

  /** Of the budget. */
  private leftMs(): number {
    const { budget } = this.experiment;
    return budget === undefined ? Number.POSITIVE_INFINITY : budget * 60_000 - this.spentMs;
  }

  private progress({ guest, round }: Assignment, configuration: string | undefined, hands: number): Progress {
    const { experiment, journal, guests } = this;
    const open = this.open(round).length;
    const each = this.spentMs / Math.max(1, journal.runs.length);
    const rounds = experiment.warmup + experiment.rounds.most - round;
    const toCome = rounds * open * this.alive(round).length * each;
    return {
      round,
      guest,
      configuration,
      through: guests.runnable.length - open,
      guests: guests.runnable.length,
      leftMs: Math.min(toCome, this.leftMs()) / hands,
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
  private alive(round: number): readonly Configuration[] {
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
}

const keyOf = ({ guest, configuration, round }: Pick<Run, 'guest' | 'configuration' | 'round'>): string =>
  JSON.stringify([guest, configuration, round]);
