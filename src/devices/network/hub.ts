/**
 * A hub: every frame goes to every other card. For machines of one process, and for those that share one stream to
 * elsewhere.
 */
import type { Card, CardPort, Frame, Network } from './frame.js';
import { finished } from './segmentation.js';

export class Hub implements Network {
  readonly #cards = new Set<Card>();

  plug(card: Card): CardPort {
    this.#cards.add(card);
    return {
      send: (frame) => this.#send(card, frame),
      // A hub keeps nothing: what finds no room is lost, as on a wire.
      room: () => {},
      unplug: () => void this.#cards.delete(card),
    };
  }

  #send(from: Card, frame: Frame): void {
    let whole: readonly Uint8Array[] | null = null;
    for (const card of this.#cards) {
      if (card === from) continue;
      if (frame.offload === null || card.takesOffloads) {
        card.deliver(frame);
        continue;
      }
      whole ??= finished(frame);
      for (const bytes of whole) card.deliver({ bytes, offload: null });
    }
  }
}

const hubs = new Map<string, Hub>();

/** The hub of a name, for all machines of this process. */
export function namedHub(name: string): Hub {
  const hub = hubs.get(name) ?? new Hub();
  hubs.set(name, hub);
  return hub;
}
