/**
 * Does what a card left for others to do: fills in a checksum, cuts a TCP segment that is longer than a frame (for who
 * takes finished frames only). Sources: VIRTIO 1.2, 5.1.6.2; RFC 9293 (TCP).
 */
import { ETHERNET_HEADER } from './frame.js';
import { foldChecksum, sumPseudoHeader, sumWords } from './internet-checksum.js';
const TYPE_IPV4 = 0x0800;
const PROTOCOL_TCP = 6;
const FLAG_FIN = 0x01;
const FLAG_PUSH = 0x08;
const FLAG_CWR = 0x80;
/** The frames that stand for `frame`, complete. None, if what it says of itself makes no sense: a hostile guest's. */
export function finished(frame) {
    const { bytes, offload } = frame;
    if (offload === null)
        return [bytes];
    if (offload.segmentBytes > 0)
        return segments(bytes, offload.segmentBytes);
    const at = offload.checksumStart + offload.checksumOffset;
    if (offload.checksumStart >= bytes.length || at + 2 > bytes.length)
        return [];
    const whole = bytes.slice();
    const sum = foldChecksum(sumWords(whole, offload.checksumStart, whole.length));
    // UDP's 0 means "none"; its other spelling is the same number to TCP.
    const view = new DataView(whole.buffer);
    view.setUint16(at, sum === 0 ? 0xffff : sum);
    return [whole];
}
function segments(bytes, segmentBytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const ip = ETHERNET_HEADER;
    if (bytes.length < ip + 40 || view.getUint16(12) !== TYPE_IPV4 || bytes[ip] >> 4 !== 4)
        return [];
    const tcp = ip + (bytes[ip] & 15) * 4;
    if (bytes[ip + 9] !== PROTOCOL_TCP || tcp + 20 > bytes.length)
        return [];
    const data = tcp + (bytes[tcp + 12] >> 4) * 4;
    if (data < tcp + 20 || data > bytes.length)
        return [];
    const frames = [];
    const sequence = view.getUint32(tcp + 4);
    const id = view.getUint16(ip + 4);
    for (let at = data, n = 0; at < bytes.length; at += segmentBytes, n++) {
        const end = Math.min(bytes.length, at + segmentBytes);
        const frame = new Uint8Array(data + end - at);
        frame.set(bytes.subarray(0, data));
        frame.set(bytes.subarray(at, end), data);
        const out = new DataView(frame.buffer);
        out.setUint16(ip + 2, frame.length - ip);
        out.setUint16(ip + 4, id + n);
        out.setUint16(ip + 10, 0);
        out.setUint16(ip + 10, foldChecksum(sumWords(frame, ip, tcp)));
        out.setUint32(tcp + 4, sequence + at - data);
        if (end < bytes.length)
            frame[tcp + 13] &= ~(FLAG_FIN | FLAG_PUSH);
        if (n > 0)
            frame[tcp + 13] &= ~FLAG_CWR;
        out.setUint16(tcp + 16, 0);
        const pseudo = sumPseudoHeader(frame, ip, PROTOCOL_TCP, frame.length - tcp);
        out.setUint16(tcp + 16, foldChecksum(sumWords(frame, tcp, frame.length, pseudo)));
        frames.push(frame);
    }
    return frames;
}
