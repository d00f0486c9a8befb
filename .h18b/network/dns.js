export const DNS_PORT = 53;
const HEADER_BYTES = 12;
const FLAG_RESPONSE = 0x8000;
const FLAG_RECURSION_DESIRED = 0x0100;
const FLAG_RECURSION_AVAILABLE = 0x0080;
const OPCODE_MASK = 0x7800;
export const TYPE_A = 1;
const CLASS_IN = 1;
const POINTER_TO_QUESTION = 0xc000 | HEADER_BYTES;
const TTL_SECONDS = 60;
/** As many fit into a datagram of 512 bytes with the longest name. */
const MAX_ANSWERS = 14;
export var DnsStatus;
(function (DnsStatus) {
    DnsStatus[DnsStatus["Good"] = 0] = "Good";
    DnsStatus[DnsStatus["NoSuchName"] = 3] = "NoSuchName";
    DnsStatus[DnsStatus["NotImplemented"] = 4] = "NotImplemented";
    DnsStatus[DnsStatus["Refused"] = 5] = "Refused";
})(DnsStatus || (DnsStatus = {}));
/** The question of a message; null for what is no plain question. */
export function readQuestion(message) {
    if (message.length < HEADER_BYTES + 5)
        return null;
    const view = new DataView(message.buffer, message.byteOffset, message.length);
    const flags = view.getUint16(2);
    if ((flags & (FLAG_RESPONSE | OPCODE_MASK)) !== 0 || view.getUint16(4) !== 1)
        return null;
    const labels = [];
    let at = HEADER_BYTES;
    for (;;) {
        const length = message[at];
        if (length === undefined || length > 63 || at - HEADER_BYTES > 255)
            return null;
        at++;
        if (length === 0)
            break;
        const label = message.subarray(at, at + length);
        // A dot inside a label would make another name of it.
        if (label.length < length || !/^[\x21-\x2d\x2f-\x7e]+$/.test(String.fromCharCode(...label)))
            return null;
        labels.push(String.fromCharCode(...label).toLowerCase());
        at += length;
    }
    if (at + 4 > message.length || view.getUint16(at + 2) !== CLASS_IN)
        return null;
    return {
        id: view.getUint16(0),
        flags,
        name: labels.join('.'),
        type: view.getUint16(at),
        bytes: message.slice(HEADER_BYTES, at + 4),
    };
}
/** The answer: addresses, or why there are none. */
export function dnsAnswer(question, status, addresses) {
    const given = addresses.slice(0, MAX_ANSWERS);
    const message = new Uint8Array(HEADER_BYTES + question.bytes.length + given.length * 16);
    const view = new DataView(message.buffer);
    view.setUint16(0, question.id);
    const flags = FLAG_RESPONSE | FLAG_RECURSION_AVAILABLE | (question.flags & FLAG_RECURSION_DESIRED) | status;
    view.setUint16(2, flags);
    view.setUint16(4, 1);
    view.setUint16(6, given.length);
    message.set(question.bytes, HEADER_BYTES);
    for (const [i, address] of given.entries()) {
        const at = HEADER_BYTES + question.bytes.length + i * 16;
        view.setUint16(at, POINTER_TO_QUESTION);
        view.setUint16(at + 2, TYPE_A);
        view.setUint16(at + 4, CLASS_IN);
        view.setUint32(at + 6, TTL_SECONDS);
        view.setUint16(at + 10, 4);
        view.setUint32(at + 12, address);
    }
    return message;
}
