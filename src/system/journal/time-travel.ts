/**
 * Going back in a run that is repeated: to a checkpoint, and forwards from there. The guest's past is found again by
 * doing it again.
 */

/** What is kept of a machine to go back to. */
export interface Checkpoint {
  /** Guest instructions executed before. */
  readonly instructions: number;
  restore(): void;
}

/** A machine as far as time travel is concerned. */
export interface Traveller {
  instructions(): number;
  checkpoint(before: Checkpoint | null): Checkpoint;
  /**
   * Goes on until so many instructions have been executed, a stop of the debugger's is met ('stopped'), or the run
   * ends. `over`: the first instruction is executed whatever stands there.
   */
  advance(limit: number, over: boolean): Promise<'there' | 'stopped' | 'ended'>;
}

/** Guest instructions between checkpoints, at first. When there are too many, every other goes, and they are rarer. */
const DISTANCE = 20_000_000;
const MOST_CHECKPOINTS = 24;

/** What was met on the way back: how far before it the guest is to stop, and what it was. */
export type Met<T> = { readonly stop: T; readonly back: number };

export class TimeTravel<T> {
  #checkpoints: Checkpoint[] = [];
  #distance = DISTANCE;
  /** What the debugger's stop was, while the past is gone through. */
  met: Met<T> | null = null;

  /** A debugger is there. */
  attached = false;

  constructor(private readonly machine: Traveller) {}

  /** The guest is where it may be gone back to. */
  pass(): void {
    const last = this.#checkpoints.at(-1) ?? null;
    const instructions = this.machine.instructions();
    if (last !== null && instructions < last.instructions + this.#distance) return;
    this.#checkpoints.push(this.machine.checkpoint(last));
    if (this.#checkpoints.length <= MOST_CHECKPOINTS) return;
    this.#checkpoints = this.#checkpoints.filter((_, n) => n % 2 === 0);
    this.#distance *= 2;
  }

  #before(instructions: number): Checkpoint | undefined {
    return this.#checkpoints.findLast((one) => one.instructions <= instructions);
  }

  /** Goes to where so many instructions have been executed, which is not after now. False: that is before the start. */
  async to(instructions: number): Promise<boolean> {
    const from = this.#before(instructions);
    if (from === undefined) return false;
    from.restore();
    // Stops on the way are none.
    for (let over = false; ; over = true) if ((await this.machine.advance(instructions, over)) !== 'stopped') break;
    this.met = null;
    return true;
  }

  /**
   * Goes back to the last place at which a stop of the debugger's was met. Null: there was none; it is at the start.
   */
  async back(): Promise<T | null> {
    let end = this.machine.instructions();
    for (let from = this.#before(end - 1); from !== undefined; from = this.#before(from.instructions - 1)) {
      let found: { at: number; stop: T } | null = null;
      from.restore();
      for (let over = false; ; over = true) {
        this.met = null;
        if ((await this.machine.advance(end, over)) !== 'stopped') break;
        const met = this.met as Met<T> | null;
        if (met === null) break;
        const at = this.machine.instructions() - met.back;
        if (at < end) found = { at, stop: met.stop };
      }
      if (found !== null) {
        await this.to(found.at);
        return found.stop;
      }
      end = from.instructions;
    }
    const first = this.#checkpoints[0];
    first?.restore();
    return null;
  }
}
