/**
 * All that comes into a machine from outside comes through here: what is typed, what serial ports and networks bring,
 * buttons. A run that is recorded takes it between two instructions, and writes down between which; a run that is
 * repeated takes it from the record, at the same instruction, and nothing from outside.
 */

import type { Position } from './journal-file.js';
import type { Recorder } from './recorder.js';
import type { Replayer } from './replayer.js';

/** Takes what comes. False: there is no room now; it is offered again. */
type Take = (payload: Uint8Array) => unknown;

export class HostInputs {
  readonly #channels = new Map<string, Take>();
  #waiting: { readonly channel: string; readonly payload: Uint8Array }[] = [];
  /** Called when something waits for the guest to come between two instructions. */
  onWaiting: () => void = () => {};

  /** `journal`: null for a run that is neither recorded nor repeated: then all takes effect at once. */
  constructor(readonly journal: Recorder | Replayer | null = null) {}

  /** A way in. What is returned sends something on it. */
  channel(name: string, take: Take): (payload: Uint8Array) => void {
    this.#channels.set(name, take);
    this.journal?.channelMade?.(name);
    return (payload) => {
      if (this.journal === null) take(payload);
      else if (this.journal.kind === 'recorder') {
        this.#waiting.push({ channel: name, payload: new Uint8Array(payload) });
        this.onWaiting();
      }
    };
  }

  /** A way in for values that JSON can express. */
  valueChannel<T>(name: string, take: (value: T) => void): (value: T) => void {
    const send = this.channel(name, (payload) => take(JSON.parse(new TextDecoder().decode(payload)) as T));
    return (value) => send(new TextEncoder().encode(JSON.stringify(value)));
  }

  /** Whether something waits to be taken. */
  get waiting(): boolean {
    return this.#waiting.length > 0;
  }

  /** The count of instructions at which the guest has to stop for what comes next. */
  get limit(): number {
    return this.journal?.kind === 'replayer' ? this.journal.limit : Number.POSITIVE_INFINITY;
  }

  /** The guest is between two instructions: what waits, or is in the record for this place, takes effect. */
  deliver(at: Position): void {
    const { journal } = this;
    if (journal === null) return;
    if (journal.kind === 'replayer') {
      for (let next = journal.takeInput(at); next !== null; next = journal.takeInput(at))
        this.#channels.get(next.channel)?.(next.payload);
      return;
    }
    const refused = new Set<string>();
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#waiting = [
      ...waiting.filter(({ channel, payload }) => {
        if (refused.has(channel)) return true;
        if (this.#channels.get(channel)!(payload) === false) {
          refused.add(channel);
          return true;
        }
        journal.took(at, channel, payload);
        return false;
      }),
      ...this.#waiting,
    ];
  }
}
