/** Who makes the runs of an experiment: this process, or workers at a queue (`queue-hands.ts`). */
import { dirname } from 'node:path';
import type { Configuration } from './configurations.js';
import type { Guests } from './jobs.js';
import type { Journal, Run } from './journal.js';
import { measureRun } from './measure-run.js';

/** A guest in one round: the configurations that are compared, in the order in which they are run. */
export interface Assignment {
  readonly guest: string;
  readonly round: number;
  readonly configurations: readonly string[];
}

/** What the hands tell, and ask. */
export interface Overseer {
  /** A run is about to be made, or its assignment is at a worker. */
  begins(assignment: Assignment, configuration?: string): void;
  made(run: Run): void;
  /** The budget is spent: nothing more is to be begun. */
  spent(): boolean;
}

export interface Hands {
  /** Rounds that come before those that count are made by whoever makes the runs. */
  readonly warmUp: boolean;
  /** How many runs are made at a time, for the time that is left. */
  readonly count: number;
  perform(assignments: readonly Assignment[], overseer: Overseer): Promise<void>;
}

export class LocalHands implements Hands {
  readonly warmUp = false;
  readonly count = 1;

  constructor(
    private readonly guests: Guests,
    private readonly configurations: readonly Configuration[],
    private readonly journal: Journal,
  ) {}

  async perform(assignments: readonly Assignment[], overseer: Overseer): Promise<void> {
    for (const assignment of assignments) {
      const guest = this.guests.runnable.find(({ id }) => id === assignment.guest)!;
      for (const id of assignment.configurations) {
        if (overseer.spent()) return;
        overseer.begins(assignment, id);
        const configuration = this.configurations.find((c) => c.id === id)!;
        const run = await measureRun(guest, configuration, assignment.round, dirname(this.journal.file));
        if (run) overseer.made(run);
      }
    }
  }
}
