import type { Block, Blocks } from './blocks.js';
import type { JumpLog } from './jump-log.js';
import type { Translations } from './translations.js';
import type { Units } from './units.js';

/** Guest instructions that are interpreted for a profile, at least. */
const INTERPRETED = 150_000;
/** Guest instructions from one profile to the next, at least: then profiles take some hundredths of the time. */
const PAUSE = 10_000_000;
/** Profiles that a block waits for, if none has seen it. */
const PATIENCE = 3;

/**
 * How often blocks run, for tier 2: units count their entries only, and what a region should hold depends on each
 * block. So once blocks are hot, all code is interpreted for a moment (about a millisecond), for the interpreter counts
 * every block and logs every indirect jump.
 */
export class ExecutionProfile {
  private running = false;
  private readonly wanted = new Map<Block, number>();
  /** Guest instructions executed when the last one began. */
  private startedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly blocks: Blocks,
    private readonly units: Units,
    private readonly translations: Translations,
    private readonly jumps: JumpLog,
    /** A block that a region has meanwhile need not have one of its own yet. */
    private readonly postponed: (block: Block) => boolean,
  ) {}

  /** A block is hot: it becomes a region's entry when a profile has seen it. */
  want(block: Block): void {
    if (!this.wanted.has(block)) this.wanted.set(block, 0);
  }

  /** Between slices. `retired`: guest instructions executed since start. */
  poll(retired: number): void {
    const since = retired - this.startedAt;
    if (this.running) {
      if (since >= INTERPRETED) this.end();
    } else if (this.wanted.size > 0 && since >= PAUSE) this.begin(retired);
  }

  private begin(retired: number): void {
    this.startedAt = retired;
    this.running = true;
    this.translations.leadAway();
    this.units.leadAway((block) => this.blocks.countAnew(block));
  }

  private end(): void {
    this.running = false;
    this.units.leadBack();
    this.translations.leadBack();
    this.jumps.read();
    // Outer loops first: their regions have the inner ones too.
    const seen = [...this.wanted].sort(([a], [b]) => this.executions(a) - this.executions(b));
    for (const [block, waited] of seen) {
      const ran = this.executions(block) > 0;
      if (block.valid && !ran && waited + 1 < PATIENCE) {
        this.wanted.set(block, waited + 1);
        continue;
      }
      this.wanted.delete(block);
      if (block.valid && !this.postponed(block)) this.translations.request(block, ran ? this.executions : null);
    }
  }

  /** In the profile that has just ended: what belongs to no unit hardly runs. */
  private readonly executions = (block: Block): number => (block.unit ? this.blocks.recentExecutions(block) : 0);

  /** All blocks are being forgotten. */
  reset(): void {
    this.running = false;
    this.wanted.clear();
  }
}
