/**
 * A hub: every frame goes to every other card. For machines of one process, and for those that share one stream to
 * elsewhere.
 */
import type { Card, CardPort, Network } from './frame.js';
export declare class Hub implements Network {
    #private;
    plug(card: Card): CardPort;
}
/** The hub of a name, for all machines of this process. */
export declare function namedHub(name: string): Hub;
