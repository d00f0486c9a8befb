/** Segments of TCP, read and written. Source: RFC 9293, 3.1 and 3.2; RFC 7323 (window scale). */
import { type Frame } from '../frame.js';
import { type Addresses, type Ipv4, type Packet } from './ipv4.js';
export declare const TCP_HEADER = 20;
export declare const FIN = 1;
export declare const SYN = 2;
export declare const RST = 4;
export declare const PSH = 8;
export declare const ACK = 16;
export interface End {
    readonly address: Ipv4;
    readonly port: number;
}
export interface Segment {
    readonly from: End;
    readonly to: End;
    readonly sequence: number;
    readonly acknowledged: number;
    readonly flags: number;
    /** As it stands there: not scaled. */
    readonly window: number;
    readonly data: Uint8Array;
    /** Of a SYN: largest segment, and shift of windows; null: it scales none. */
    readonly mss: number;
    readonly scale: number | null;
}
/** a - b, of sequence numbers: negative if a comes before b. */
export declare function sequenceDistance(a: number, b: number): number;
/** Null: it is damaged. */
export declare function readSegment(packet: Packet, checksumKnown: boolean): Segment | null;
export interface NewSegment {
    readonly from: End;
    readonly to: End;
    readonly sequence: number;
    readonly acknowledged: number;
    readonly flags: number;
    readonly window: number;
    /** Of a SYN. */
    readonly mss?: number;
    readonly scale?: number | null;
}
/**
 * A segment as a frame with room for `length` bytes of data, which `fill` writes. With `offloads` the checksum is left
 * out, and data longer than `segmentBytes` in one piece.
 */
export declare function newSegment(macs: Addresses, segment: NewSegment, length: number, fill: (into: Uint8Array) => void, segmentBytes: number, offloads: boolean): Frame;
