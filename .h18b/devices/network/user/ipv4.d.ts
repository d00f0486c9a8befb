/** Ethernet, ARP and IPv4 as the user network reads and writes them. Sources: RFC 826, 791, 768, 792. */
export declare const TYPE_IPV4 = 2048;
export declare const TYPE_ARP = 2054;
export declare const PROTOCOL_ICMP = 1;
export declare const PROTOCOL_TCP = 6;
export declare const PROTOCOL_UDP = 17;
export declare const IP_HEADER = 20;
export declare const UDP_HEADER = 8;
/** An address as a number; it compares and serves as a key. */
export type Ipv4 = number;
export declare function ipv4(a: number, b: number, c: number, d: number): Ipv4;
export declare function ipv4Text(address: Ipv4): string;
/** Four decimal numbers; null for anything else. */
export declare function parseIpv4(text: string): Ipv4 | null;
/** A packet of IPv4 in a frame: where its payload stands. */
export interface Packet {
    readonly frame: Uint8Array;
    readonly view: DataView;
    readonly source: Ipv4;
    readonly destination: Ipv4;
    readonly protocol: number;
    /** First byte of the payload, and the byte behind its last. */
    readonly start: number;
    readonly end: number;
}
/**
 * Reads a frame's packet; null for what is none, is damaged, or is a fragment (guests have no reason to send those).
 */
export declare function readPacket(frame: Uint8Array, checksumKnown: boolean): Packet | null;
/** Whether TCP's or UDP's checksum is right. */
export declare function hasGoodChecksum({ frame, protocol, start, end }: Packet): boolean;
export interface Addresses {
    readonly toMac: Uint8Array;
    readonly fromMac: Uint8Array;
}
/** A frame with an IPv4 header, and room for `length` bytes of payload from byte 34 on. */
export declare function newPacket(macs: Addresses, from: Ipv4, to: Ipv4, protocol: number, length: number): Uint8Array;
/** A datagram of UDP as a frame. */
export declare function newDatagram(macs: Addresses, from: {
    readonly address: Ipv4;
    readonly port: number;
}, to: {
    readonly address: Ipv4;
    readonly port: number;
}, payload: Uint8Array): Uint8Array;
/** An ICMP message as a frame; its checksum is filled in. */
export declare function newIcmp(macs: Addresses, from: Ipv4, to: Ipv4, message: Uint8Array): Uint8Array;
