/** Segments of TCP, read and written. Source: RFC 9293, 3.1 and 3.2; RFC 7323 (window scale). */
import { ETHERNET_HEADER } from '../frame.js';
import { foldChecksum, sumPseudoHeader, sumWords } from '../internet-checksum.js';
import { hasGoodChecksum, IP_HEADER, newPacket, PROTOCOL_TCP } from './ipv4.js';
export const TCP_HEADER = 20;
export const FIN = 0x01;
export const SYN = 0x02;
export const RST = 0x04;
export const PSH = 0x08;
export const ACK = 0x10;
const OPTION_END = 0;
const OPTION_NOP = 1;
const OPTION_MSS = 2;
const OPTION_SCALE = 3;
const CHECKSUM_OFFSET = 16;
/** What a side that names no size takes (RFC 9293, 3.7.1). */
const DEFAULT_MSS = 536;
const LEAST_MSS = 64;
const MAX_SCALE = 14;
/** a - b, of sequence numbers: negative if a comes before b. */
export function sequenceDistance(a, b) {
    return (a - b) | 0;
}
/** Null: it is damaged. */
export function readSegment(packet, checksumKnown) {
    const { view, start, end } = packet;
    if (end - start < TCP_HEADER)
        return null;
    const header = (view.getUint8(start + 12) >> 4) * 4;
    if (header < TCP_HEADER || start + header > end)
        return null;
    if (!checksumKnown && !hasGoodChecksum(packet))
        return null;
    const flags = view.getUint8(start + 13);
    const options = flags & SYN ? readOptions(packet, start + TCP_HEADER, start + header) : { mss: 0, scale: null };
    return {
        from: { address: packet.source, port: view.getUint16(start) },
        to: { address: packet.destination, port: view.getUint16(start + 2) },
        sequence: view.getUint32(start + 4),
        acknowledged: view.getUint32(start + 8),
        flags,
        window: view.getUint16(start + 14),
        data: packet.frame.subarray(start + header, end),
        ...options,
    };
}
function readOptions({ view }, from, to) {
    let mss = DEFAULT_MSS;
    let scale = null;
    for (let at = from; at < to;) {
        const kind = view.getUint8(at);
        if (kind === OPTION_END)
            break;
        if (kind === OPTION_NOP) {
            at++;
            continue;
        }
        const length = at + 1 < to ? view.getUint8(at + 1) : 0;
        if (length < 2 || at + length > to)
            break;
        if (kind === OPTION_MSS && length === 4)
            mss = Math.max(LEAST_MSS, view.getUint16(at + 2));
        if (kind === OPTION_SCALE && length === 3)
            scale = Math.min(MAX_SCALE, view.getUint8(at + 2));
        at += length;
    }
    return { mss, scale };
}
/**
 * A segment as a frame with room for `length` bytes of data, which `fill` writes. With `offloads` the checksum is left
 * out, and data longer than `segmentBytes` in one piece.
 */
export function newSegment(macs, segment, length, fill, segmentBytes, offloads) {
    const options = optionsOf(segment);
    const tcpBytes = TCP_HEADER + options.length + length;
    const frame = newPacket(macs, segment.from.address, segment.to.address, PROTOCOL_TCP, tcpBytes);
    const tcp = ETHERNET_HEADER + IP_HEADER;
    const view = new DataView(frame.buffer);
    view.setUint16(tcp, segment.from.port);
    view.setUint16(tcp + 2, segment.to.port);
    view.setUint32(tcp + 4, segment.sequence);
    view.setUint32(tcp + 8, segment.flags & ACK ? segment.acknowledged : 0);
    frame[tcp + 12] = ((TCP_HEADER + options.length) / 4) << 4;
    frame[tcp + 13] = segment.flags;
    view.setUint16(tcp + 14, segment.window);
    frame.set(options, tcp + TCP_HEADER);
    if (length > 0)
        fill(frame.subarray(tcp + TCP_HEADER + options.length));
    const pseudo = sumPseudoHeader(frame, ETHERNET_HEADER, PROTOCOL_TCP, tcpBytes);
    if (!offloads) {
        view.setUint16(tcp + CHECKSUM_OFFSET, foldChecksum(sumWords(frame, tcp, frame.length, pseudo)));
        return { bytes: frame, offload: null };
    }
    view.setUint16(tcp + CHECKSUM_OFFSET, ~foldChecksum(pseudo));
    const cut = length > segmentBytes ? segmentBytes : 0;
    return {
        bytes: frame,
        offload: { checksumStart: tcp, checksumOffset: CHECKSUM_OFFSET, segmentBytes: cut },
    };
}
function optionsOf({ mss, scale }) {
    if (mss === undefined)
        return [];
    const size = [OPTION_MSS, 4, mss >> 8, mss & 255];
    return scale === null || scale === undefined ? size : [...size, OPTION_NOP, OPTION_SCALE, 3, scale];
}
