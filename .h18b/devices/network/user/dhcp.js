/** A DHCP server with one address to give. Sources: RFC 2131, 2132. */
import { ipv4 } from '../../../network/ipv4-address.js';
export const DHCP_SERVER_PORT = 67;
export const DHCP_CLIENT_PORT = 68;
const HEADER_BYTES = 236;
const COOKIE = 0x63825363;
const BOOT_REQUEST = 1;
const BOOT_REPLY = 2;
const FLAG_BROADCAST = 0x8000;
const OPTION_PAD = 0;
const OPTION_MASK = 1;
const OPTION_ROUTER = 3;
const OPTION_DNS = 6;
const OPTION_HOST_NAME = 12;
const OPTION_REQUESTED = 50;
const OPTION_LEASE = 51;
const OPTION_TYPE = 53;
const OPTION_SERVER = 54;
const OPTION_END = 255;
const DISCOVER = 1;
const OFFER = 2;
const REQUEST = 3;
const ACK = 5;
const NAK = 6;
const INFORM = 8;
/** A day. */
const LEASE_SECONDS = 86_400;
/** The answer to a client's message; null: none is due. */
export function answerDhcp(request, offer) {
    if (request.length < HEADER_BYTES + 4 || request[0] !== BOOT_REQUEST)
        return null;
    const view = new DataView(request.buffer, request.byteOffset, request.length);
    if (view.getUint32(HEADER_BYTES) !== COOKIE)
        return null;
    const options = readOptions(request);
    const asked = options.get(OPTION_TYPE)?.[0];
    if (asked !== DISCOVER && asked !== REQUEST && asked !== INFORM)
        return null;
    const wanted = options.get(OPTION_SERVER);
    if (wanted?.length === 4 && numberOf(wanted) !== offer.server)
        return null;
    const requested = options.get(OPTION_REQUESTED);
    const current = view.getUint32(12);
    const address = requested?.length === 4 ? numberOf(requested) : current;
    const refused = asked === REQUEST && address !== 0 && address !== offer.guest;
    const type = refused ? NAK : asked === DISCOVER ? OFFER : ACK;
    const reply = new Uint8Array(300);
    const out = new DataView(reply.buffer);
    reply.set(request.subarray(0, HEADER_BYTES));
    reply[0] = BOOT_REPLY;
    reply.fill(0, 8, 12);
    if (refused)
        out.setUint16(10, FLAG_BROADCAST);
    out.setUint32(16, refused || asked === INFORM ? 0 : offer.guest);
    out.setUint32(20, offer.server);
    reply.fill(0, 44, HEADER_BYTES);
    out.setUint32(HEADER_BYTES, COOKIE);
    let at = HEADER_BYTES + 4;
    const put = (code, bytes) => {
        reply[at] = code;
        reply[at + 1] = bytes.length;
        reply.set(bytes, at + 2);
        at += 2 + bytes.length;
    };
    put(OPTION_TYPE, [type]);
    put(OPTION_SERVER, bytesOf(offer.server));
    if (!refused) {
        put(OPTION_MASK, bytesOf(offer.mask));
        put(OPTION_ROUTER, bytesOf(offer.server));
        put(OPTION_DNS, bytesOf(offer.dns));
        if (asked !== INFORM)
            put(OPTION_LEASE, bytesOf(LEASE_SECONDS));
        if (offer.hostName)
            put(OPTION_HOST_NAME, new TextEncoder().encode(offer.hostName).subarray(0, 12));
    }
    reply[at] = OPTION_END;
    return reply;
}
function readOptions(request) {
    const options = new Map();
    for (let at = HEADER_BYTES + 4; at < request.length;) {
        const code = request[at];
        if (code === OPTION_END)
            break;
        if (code === OPTION_PAD) {
            at++;
            continue;
        }
        const length = request[at + 1] ?? 0;
        if (at + 2 + length > request.length)
            break;
        options.set(code, request.subarray(at + 2, at + 2 + length));
        at += 2 + length;
    }
    return options;
}
function bytesOf(value) {
    return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
}
function numberOf(bytes) {
    return ipv4(bytes[0], bytes[1], bytes[2], bytes[3]);
}
