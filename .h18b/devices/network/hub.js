import { finished } from './segmentation.js';
export class Hub {
    #cards = new Set();
    plug(card) {
        this.#cards.add(card);
        return {
            send: (frame) => this.#send(card, frame),
            // A hub keeps nothing: what finds no room is lost, as on a wire.
            room: () => { },
            unplug: () => void this.#cards.delete(card),
        };
    }
    #send(from, frame) {
        let whole = null;
        for (const card of this.#cards) {
            if (card === from)
                continue;
            if (frame.offload === null || card.takesOffloads) {
                card.deliver(frame);
                continue;
            }
            whole ??= finished(frame);
            for (const bytes of whole)
                card.deliver({ bytes, offload: null });
        }
    }
}
const hubs = new Map();
/** The hub of a name, for all machines of this process. */
export function namedHub(name) {
    const hub = hubs.get(name) ?? new Hub();
    hubs.set(name, hub);
    return hub;
}
