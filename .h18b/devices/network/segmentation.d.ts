/**
 * Does what a card left for others to do: fills in a checksum, cuts a TCP segment that is longer than a frame (for who
 * takes finished frames only). Sources: VIRTIO 1.2, 5.1.6.2; RFC 9293 (TCP).
 */
import { type Frame } from './frame.js';
/** The frames that stand for `frame`, complete. None, if what it says of itself makes no sense: a hostile guest's. */
export declare function finished(frame: Frame): Uint8Array[];
