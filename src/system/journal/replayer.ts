import { SeededRandom } from '../../devices/random-source.js';
import { type Journal, type JournalEnd, JournalError, type JournalEvent, type Position } from './journal-file.js';

/** Reasons of ends that are none of the guest's: `VirtualMachineResult`. */
const OUTSIDE: ReadonlySet<string> = new Set(['timeout', 'stopped', 'quit']);

/** Gives a recorded run what came from outside, at the same instructions. */
export class Replayer {
  readonly kind = 'replayer';
  /** The event that comes next. */
  #next = 0;

  readonly random: SeededRandom;

  constructor(readonly journal: Journal) {
    this.random = new SeededRandom(journal.head.seed);
  }

  get startMs(): number {
    return this.journal.head.startMs;
  }
  channelMade?: undefined;

  get #event(): JournalEvent {
    return this.journal.events[this.#next]!;
  }
  /** How the recorded run ended. */
  get end(): Position & { readonly end: JournalEnd } {
    return this.journal.events.at(-1) as Position & { readonly end: JournalEnd };
  }

  /** The count of instructions at which something comes next. */
  get limit(): number {
    const { kind, instructions } = this.#event;
    // The guest may have ended while it executed the next instruction.
    return kind === 'end' && !this.endsFromOutside ? instructions + 1 : instructions;
  }
  /** The recorded run was ended by somebody, not by the guest. */
  get endsFromOutside(): boolean {
    return OUTSIDE.has(this.end.end.reason);
  }

  /** Looks whether the run is still the recorded one. Throws JournalError. */
  #check(at: Position): JournalEvent | null {
    const event = this.#event;
    if (event.instructions > at.instructions || event.kind === 'end') return null;
    if (event.instructions < at.instructions || event.rip !== at.rip) throw this.#left(at);
    return event;
  }
  #left({ instructions, rip }: Position): JournalError {
    const event = this.#event;
    const hex = (n: number): string => `0x${n.toString(16).padStart(8, '0')}`;
    return new JournalError(
      `the run has left the recorded one: at instruction ${instructions} RIP ends in ${hex(rip)}; ` +
        `the next event is for instruction ${event.instructions} at ${hex(event.rip)}`,
    );
  }

  /** What came at this place, one by one; null: no more. Throws JournalError. */
  takeInput(at: Position): (JournalEvent & { kind: 'input' }) | null {
    const event = this.#check(at);
    if (event?.kind !== 'input') return null;
    this.#next++;
    return event;
  }

  /**
   * The guest has halted: the time until which it slept, ns; null: something else came first. Throws JournalError.
   */
  takeSleep(at: Position): number | null {
    const event = this.#check(at);
    if (event === null && this.#event.kind !== 'end') throw this.#left(at);
    if (event?.kind !== 'sleep') return null;
    this.#next++;
    return event.untilNs;
  }

  /** Whether the recorded run ended here. */
  isAtEnd(at: Position): boolean {
    return this.#event.kind === 'end' && this.#event.instructions <= at.instructions;
  }

  /** Compares the run's end with the recorded one. Throws JournalError. */
  compare(at: Position, end: JournalEnd): void {
    const recorded = this.end;
    if (recorded.instructions !== at.instructions || recorded.rip !== at.rip) throw this.#left(at);
    const parts = Object.keys(recorded.end.digest).filter((name) => recorded.end.digest[name] !== end.digest[name]);
    if (parts.length > 0)
      throw new JournalError(`the run has left the recorded one: at its end ${parts.join(' and ')} differ`);
  }

  /** Where it is, for a snapshot along the way, and back. */
  get place(): number {
    return this.#next;
  }
  set place(next: number) {
    this.#next = next;
  }
}
