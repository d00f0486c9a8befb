import { SeededRandom } from '../../devices/random-source.js';
import { type JournalEnd, type JournalHead, JournalWriter, type Position } from './journal-file.js';

/** Most recently written at least so often, ms: what a host's crash loses. */
const FLUSH_MS = 1000;

/** Writes a run down while it happens. */
export class Recorder {
  readonly kind = 'recorder';
  #writer: JournalWriter | null = null;
  readonly #channels: string[] = [];
  readonly startMs = Date.now();
  readonly random: SeededRandom;
  #flushed = performance.now();

  /** `write` takes the file's bytes; `machine` says what the machine is made of. */
  constructor(
    private readonly write: (bytes: Uint8Array) => void,
    readonly seed: number,
    private readonly machine: () => JournalHead['machine'],
  ) {
    this.random = new SeededRandom(seed);
  }

  channelMade(name: string): void {
    if (!this.#channels.includes(name)) this.#channels.push(name);
  }

  /** The run begins: all channels are there. */
  begin(): void {
    const { startMs, seed } = this;
    const head = { startMs, seed, channels: this.#channels, machine: this.machine() };
    this.#writer = new JournalWriter(this.write, head);
  }

  /** Something from outside has taken effect. */
  took(at: Position, channel: string, payload: Uint8Array): void {
    this.#writer?.add({ ...at, kind: 'input', channel, payload });
    this.#flush();
  }
  /** The halted guest has slept. */
  slept(at: Position, untilNs: number): void {
    this.#writer?.add({ ...at, kind: 'sleep', untilNs });
    this.#flush();
  }
  end(at: Position, end: JournalEnd): void {
    this.#writer?.add({ ...at, kind: 'end', end });
    this.#writer = null;
  }

  #flush(): void {
    const now = performance.now();
    if (now - this.#flushed < FLUSH_MS) return;
    this.#flushed = now;
    this.#writer?.flush();
  }
}
