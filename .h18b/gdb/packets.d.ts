/** The frames of GDB's remote serial protocol: GDB manual, "Remote Protocol", Overview. */
/** Bytes between $ and # that a packet may have, in both directions. */
export declare const PACKET_BYTES = 16384;
export interface PacketEvents {
    /** A packet whose checksum is right; what was escaped is as it was. */
    packet(payload: Uint8Array): void;
    /** One that is damaged, or too long. */
    damaged(): void;
    /** The peer asks for the last packet again. */
    repeat(): void;
    /** The byte 3 between packets: stop the guest. */
    interrupt(): void;
}
/** Finds packets in a stream. */
export declare class PacketReader {
    #private;
    private readonly events;
    constructor(events: PacketEvents);
    feed(bytes: Uint8Array): void;
}
/** A packet with its checksum. Run-length encoding is not used: no peer needs it. */
export declare function packetOf(payload: Uint8Array): Uint8Array;
export declare const ACK: Uint8Array<ArrayBuffer>;
export declare const NAK: Uint8Array<ArrayBuffer>;
/** Text as one byte a character. */
export declare const latin1Bytes: (text: string) => Uint8Array;
export declare const latin1Text: (bytes: Uint8Array) => string;
export declare const hexOf: (bytes: Uint8Array) => string;
/** The bytes of hexadecimal digits; null if they are none. */
export declare function bytesOfHex(text: string): Uint8Array | null;
