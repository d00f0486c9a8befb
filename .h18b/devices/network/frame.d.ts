/** Frames of Ethernet, and what cards and the networks behind them ask of each other. */
/**
 * What a card leaves for others to do with a frame (VIRTIO 1.2, 5.1.6.2): a checksum, and to cut a long TCP segment
 * into frames.
 */
export interface Offload {
    /** The checksum covers the frame from here; the sum of the pseudo header stands in its place already. */
    readonly checksumStart: number;
    /** Where it belongs, from `checksumStart`. */
    readonly checksumOffset: number;
    /** Payload of each frame of a segment of TCP over IPv4 that is to be cut; 0: the frame is one. */
    readonly segmentBytes: number;
}
/** Without preamble and check sequence. Whoever gets one may keep its bytes: nobody changes them. */
export interface Frame {
    readonly bytes: Uint8Array;
    readonly offload: Offload | null;
}
/** A card, as a network sees it. */
export interface Card {
    readonly mac: Uint8Array;
    /** It takes frames with offloads. Others are given them finished (`finished`). */
    readonly takesOffloads: boolean;
    /** Largest frame that it takes, apart from those to be segmented, bytes. */
    readonly maxFrameBytes: number;
    /** Takes a frame from the network. False: it has no room now; `CardPort.room` is called when it has. */
    deliver(frame: Frame): boolean;
}
/** A card's plug in a network. */
export interface CardPort {
    send(frame: Frame): void;
    /** The card has room again. */
    room(): void;
    unplug(): void;
}
/** What cards are plugged into. */
export interface Network {
    /** What it makes of frames with offloads is its own affair. */
    plug(card: Card): CardPort;
}
/** Ethernet's header: to, from, type. */
export declare const ETHERNET_HEADER = 14;
/** The largest frame of the usual MTU, 1500. */
export declare const USUAL_FRAME: number;
