/** Ethernet, ARP and IPv4 as the user network reads and writes them. Sources: RFC 826, 791, 768, 792. */
import { ETHERNET_HEADER } from '../frame.js';
import { foldChecksum, sumPseudoHeader, sumWords } from '../internet-checksum.js';
export const TYPE_IPV4 = 0x0800;
export const TYPE_ARP = 0x0806;
export const PROTOCOL_ICMP = 1;
export const PROTOCOL_TCP = 6;
export const PROTOCOL_UDP = 17;
export const IP_HEADER = 20;
export const UDP_HEADER = 8;
/**
 * Reads a frame's packet; null for what is none, is damaged, or is a fragment (guests have no reason to send those).
 */
export function readPacket(frame, checksumKnown) {
    const ip = ETHERNET_HEADER;
    if (frame.length < ip + IP_HEADER || frame[ip] >> 4 !== 4)
        return null;
    const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
    const header = (frame[ip] & 15) * 4;
    const total = view.getUint16(ip + 2);
    if (header < IP_HEADER || total < header || ip + total > frame.length)
        return null;
    if ((view.getUint16(ip + 6) & 0x3fff) !== 0)
        return null;
    if (!checksumKnown && foldChecksum(sumWords(frame, ip, ip + header)) !== 0)
        return null;
    return {
        frame,
        view,
        source: view.getUint32(ip + 12),
        destination: view.getUint32(ip + 16),
        protocol: frame[ip + 9],
        start: ip + header,
        end: ip + total,
    };
}
/** Whether TCP's or UDP's checksum is right. */
export function hasGoodChecksum({ frame, protocol, start, end }) {
    // The pseudo header's addresses stand at the fixed place, whatever options follow them.
    const pseudo = sumPseudoHeader(frame, ETHERNET_HEADER, protocol, end - start);
    return foldChecksum(sumWords(frame, start, end, pseudo)) === 0;
}
let nextId = 1;
/** A frame with an IPv4 header, and room for `length` bytes of payload from byte 34 on. */
export function newPacket(macs, from, to, protocol, length) {
    const frame = new Uint8Array(ETHERNET_HEADER + IP_HEADER + length);
    const view = new DataView(frame.buffer);
    frame.set(macs.toMac);
    frame.set(macs.fromMac, 6);
    view.setUint16(12, TYPE_IPV4);
    const ip = ETHERNET_HEADER;
    frame[ip] = 0x45;
    view.setUint16(ip + 2, IP_HEADER + length);
    view.setUint16(ip + 4, nextId++ & 0xffff);
    frame[ip + 8] = 64;
    frame[ip + 9] = protocol;
    view.setUint32(ip + 12, from);
    view.setUint32(ip + 16, to);
    view.setUint16(ip + 10, foldChecksum(sumWords(frame, ip, ip + IP_HEADER)));
    return frame;
}
/** A datagram of UDP as a frame. */
export function newDatagram(macs, from, to, payload) {
    const length = UDP_HEADER + payload.length;
    const frame = newPacket(macs, from.address, to.address, PROTOCOL_UDP, length);
    const udp = ETHERNET_HEADER + IP_HEADER;
    const view = new DataView(frame.buffer);
    view.setUint16(udp, from.port);
    view.setUint16(udp + 2, to.port);
    view.setUint16(udp + 4, length);
    frame.set(payload, udp + UDP_HEADER);
    const sum = foldChecksum(sumWords(frame, udp, frame.length, sumPseudoHeader(frame, ETHERNET_HEADER, PROTOCOL_UDP, length)));
    view.setUint16(udp + 6, sum === 0 ? 0xffff : sum);
    return frame;
}
/** An ICMP message as a frame; its checksum is filled in. */
export function newIcmp(macs, from, to, message) {
    const frame = newPacket(macs, from, to, PROTOCOL_ICMP, message.length);
    const icmp = ETHERNET_HEADER + IP_HEADER;
    frame.set(message, icmp);
    const view = new DataView(frame.buffer);
    view.setUint16(icmp + 2, 0);
    view.setUint16(icmp + 2, foldChecksum(sumWords(frame, icmp, frame.length)));
    return frame;
}
