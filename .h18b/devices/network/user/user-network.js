import { AllowList } from '../../../network/allow.js';
import { DNS_PORT } from '../../../network/dns.js';
import { ipv4, ipv4Text } from '../../../network/ipv4-address.js';
import { NameServer } from '../../../network/name-server.js';
import { ETHERNET_HEADER } from '../frame.js';
import { isFor } from '../mac.js';
import { answerDhcp, DHCP_CLIENT_PORT, DHCP_SERVER_PORT } from './dhcp.js';
import { hasGoodChecksum, IP_HEADER, newDatagram, newIcmp, PROTOCOL_ICMP, PROTOCOL_TCP, PROTOCOL_UDP, readPacket, TYPE_ARP, TYPE_IPV4, UDP_HEADER, } from './ipv4.js';
import { TcpConnection } from './tcp.js';
import { ACK, newSegment, RST, readSegment, SYN, TCP_HEADER } from './tcp-segment.js';
export const GUEST = ipv4(10, 0, 2, 15);
export const ROUTER = ipv4(10, 0, 2, 2);
export const NAME_SERVER = ipv4(10, 0, 2, 3);
const MASK = ipv4(255, 255, 255, 0);
const BROADCAST = 0xffff_ffff;
const LOOPBACK = '127.0.0.1';
const ROUTER_MAC = Uint8Array.of(0x52, 0x55, 10, 0, 2, 2);
const NAME_SERVER_MAC = Uint8Array.of(0x52, 0x55, 10, 0, 2, 3);
const EVERYONE = new Uint8Array(6).fill(255);
const ARP_BYTES = 28;
const ARP_REQUEST = 1;
const ARP_REPLY = 2;
const ICMP_ECHO_REPLY = 0;
const ICMP_UNREACHABLE = 3;
const ICMP_ECHO = 8;
const UNREACHABLE_PORT = 3;
const UNREACHABLE_PROHIBITED = 13;
/** More are refused: a hostile guest opens as many as it may. */
const MAX_CONNECTIONS = 512;
const MAX_FLOWS = 256;
/** A flow of datagrams in which nothing happens for so long is forgotten. */
const FLOW_IDLE_MS = 60_000;
/** What all connections keep for the guest, before each gets no more than its least. */
const BUFFERED_MOST = 64 << 20;
const TICK_MS = 250;
export class UserNetwork {
    sockets;
    options;
    #card = null;
    /** The guest's address of Ethernet: that of its card, until its frames say otherwise. */
    #guestMac = EVERYONE;
    #allow;
    #names;
    #connections = new Map();
    #flows = new Map();
    #listeners = [];
    /** Connections that have something for the card, which had no room. */
    #waiting = new Set();
    #serving = false;
    #timer = null;
    #nextPort = 49_152;
    #closed = false;
    buffered = 0;
    bufferedMost = BUFFERED_MOST;
    /** Throws AllowError. */
    constructor(sockets, options) {
        this.sockets = sockets;
        this.options = options;
        this.#allow = new AllowList(options.allow);
        this.#names = new NameServer(sockets, this.#allow);
    }
    /**
     * Forwards a port of the host to the guest; returns the host's port. Rejects with what `hostReason` puts into words.
     */
    async forward(rule) {
        const listener = await this.sockets.listen({ address: rule.address, port: rule.port }, (stream) => this.#accept(rule, stream));
        this.#listeners.push(listener);
        return listener.port;
    }
    /** Ends all connections, and gives up the host's ports. */
    close() {
        this.#closed = true;
        for (const listener of this.#listeners.splice(0))
            listener.close();
        for (const connection of [...this.#connections.values()])
            connection.drop();
        for (const flow of [...this.#flows.values()])
            flow.datagrams.close();
        if (this.#timer !== null)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
    plug(card) {
        this.#card = card;
        this.#guestMac = card.mac;
        return {
            send: (frame) => this.#receive(frame),
            room: () => this.#serveWaiting(),
            unplug: () => {
                this.#card = null;
            },
        };
    }
    #deliver(bytes) {
        this.#card?.deliver({ bytes, offload: null });
    }
    #macs(from) {
        return { toMac: this.#guestMac, fromMac: from === NAME_SERVER ? NAME_SERVER_MAC : ROUTER_MAC };
    }
    #receive(frame) {
        const { bytes, offload } = frame;
        if (bytes.length < ETHERNET_HEADER || this.#closed)
            return;
        if (!isFor(bytes, ROUTER_MAC) && !isFor(bytes, NAME_SERVER_MAC))
            return;
        const type = (bytes[12] << 8) | bytes[13];
        if (type === TYPE_ARP)
            this.#arp(bytes);
        if (type !== TYPE_IPV4)
            return;
        const packet = readPacket(bytes, offload !== null);
        if (packet === null)
            return;
        this.#guestMac = bytes.slice(6, 12);
        if (packet.protocol === PROTOCOL_TCP)
            this.#tcp(packet, offload !== null);
        else if (packet.protocol === PROTOCOL_UDP)
            this.#udp(packet, offload !== null);
        else if (packet.protocol === PROTOCOL_ICMP)
            this.#icmp(packet);
    }
    #arp(frame) {
        const at = ETHERNET_HEADER;
        if (frame.length < at + ARP_BYTES)
            return;
        const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
        const isIpv4 = view.getUint32(at) === 0x0001_0800 && view.getUint16(at + 4) === 0x0604;
        const target = view.getUint32(at + 24);
        if (!isIpv4 || view.getUint16(at + 6) !== ARP_REQUEST || (target !== ROUTER && target !== NAME_SERVER))
            return;
        const reply = new Uint8Array(at + ARP_BYTES);
        const out = new DataView(reply.buffer);
        const mac = target === ROUTER ? ROUTER_MAC : NAME_SERVER_MAC;
        reply.set(frame.subarray(6, 12));
        reply.set(mac, 6);
        reply.set(frame.subarray(12, at + 6), 12);
        out.setUint16(at + 6, ARP_REPLY);
        reply.set(mac, at + 8);
        out.setUint32(at + 14, target);
        reply.set(frame.subarray(at + 8, at + 18), at + 18);
        this.#deliver(reply);
    }
    #icmp({ frame, view, source, destination, start, end }) {
        if (end - start < 8 || view.getUint8(start) !== ICMP_ECHO)
            return;
        if (destination !== ROUTER && destination !== NAME_SERVER) {
            // The host would need a privilege to ask others.
            this.#unreachable(frame, start, source, UNREACHABLE_PROHIBITED);
            return;
        }
        const message = frame.slice(start, end);
        message[0] = ICMP_ECHO_REPLY;
        this.#deliver(newIcmp(this.#macs(destination), destination, source, message));
    }
    /** Says that a packet could not be delivered, with its header and eight bytes more. */
    #unreachable(frame, start, source, code) {
        const quoted = frame.subarray(ETHERNET_HEADER, Math.min(start + 8, frame.length));
        const message = new Uint8Array(8 + quoted.length);
        message[0] = ICMP_UNREACHABLE;
        message[1] = code;
        message.set(quoted, 8);
        this.#deliver(newIcmp(this.#macs(ROUTER), ROUTER, source, message));
    }
    // UDP.
    #udp(packet, checksumKnown) {
        const { view, frame, start, source, destination } = packet;
        if (packet.end - start < UDP_HEADER)
            return;
        const length = view.getUint16(start + 4);
        if (length < UDP_HEADER || start + length > packet.end)
            return;
        if (!checksumKnown && view.getUint16(start + 6) !== 0 && !hasGoodChecksum({ ...packet, end: start + length }))
            return;
        const guest = { address: source, port: view.getUint16(start) };
        const remote = { address: destination, port: view.getUint16(start + 2) };
        const payload = frame.slice(start + UDP_HEADER, start + length);
        if (remote.port === DHCP_SERVER_PORT && (destination === BROADCAST || destination === ROUTER)) {
            this.#dhcp(payload, destination === BROADCAST);
        }
        else if (destination === NAME_SERVER && remote.port === DNS_PORT) {
            this.#dns(payload, guest);
        }
        else if (destination !== BROADCAST && destination >>> 28 !== 14) {
            this.#datagram(packet, guest, remote, payload);
        }
    }
    #dhcp(request, broadcast) {
        const { hostName } = this.options;
        const reply = answerDhcp(request, { guest: GUEST, mask: MASK, server: ROUTER, dns: NAME_SERVER, hostName });
        if (reply === null)
            return;
        const to = { address: broadcast ? BROADCAST : GUEST, port: DHCP_CLIENT_PORT };
        const macs = broadcast ? { toMac: EVERYONE, fromMac: ROUTER_MAC } : this.#macs(ROUTER);
        this.#deliver(newDatagram(macs, { address: ROUTER, port: DHCP_SERVER_PORT }, to, reply));
    }
    #dns(message, guest) {
        this.#names.ask(message, (reply) => {
            if (this.#closed)
                return;
            this.#deliver(newDatagram(this.#macs(NAME_SERVER), { address: NAME_SERVER, port: DNS_PORT }, guest, reply));
        });
    }
    /** Where on the host a guest's packet leads; null: nowhere. */
    #hostAddress({ address, port }) {
        if (address === ROUTER)
            return this.#allow.allowsLoopback(port) ? LOOPBACK : null;
        if ((address & MASK) >>> 0 === (ROUTER & MASK) >>> 0)
            return null;
        return port !== 0 && this.#allow.allows(address, port) ? ipv4Text(address) : null;
    }
    #datagram({ frame, start }, guest, remote, payload) {
        const address = this.#hostAddress(remote);
        if (address === null) {
            const code = remote.address === ROUTER ? UNREACHABLE_PORT : UNREACHABLE_PROHIBITED;
            this.#unreachable(frame, start, guest.address, code);
            return;
        }
        const key = keyOf(guest, remote);
        let flow = this.#flows.get(key);
        if (flow === undefined) {
            if (this.#flows.size >= MAX_FLOWS)
                return;
            const datagrams = this.sockets.datagrams({ address, port: remote.port }, {
                data: (bytes) => {
                    if (flow)
                        flow.usedMs = this.nowMs();
                    // One that is longer than the card takes would have to be sent in fragments.
                    const frameBytes = ETHERNET_HEADER + IP_HEADER + UDP_HEADER + bytes.length;
                    if (this.#card === null || frameBytes > this.#card.maxFrameBytes)
                        return;
                    this.#deliver(newDatagram(this.#macs(remote.address), remote, guest, bytes));
                },
                closed: () => void this.#flows.delete(key),
            });
            flow = { datagrams, usedMs: 0 };
            this.#flows.set(key, flow);
            this.watch();
        }
        flow.usedMs = this.nowMs();
        flow.datagrams.send(payload);
    }
    // TCP.
    #tcp(packet, checksumKnown) {
        const segment = readSegment(packet, checksumKnown);
        if (segment === null)
            return;
        const key = keyOf(segment.from, segment.to);
        const connection = this.#connections.get(key);
        if (connection !== undefined) {
            connection.input(segment);
            return;
        }
        if (segment.flags & RST)
            return;
        const isSyn = (segment.flags & (SYN | ACK)) === SYN;
        const address = isSyn ? this.#hostAddress(segment.to) : null;
        if (address === null || this.#connections.size >= MAX_CONNECTIONS) {
            this.#refuse(segment);
            return;
        }
        const to = { address, port: segment.to.port };
        const made = TcpConnection.fromGuest(this, segment, () => this.sockets.connect(to, { data: () => { }, ended: () => { }, closed: () => { } }));
        this.#connections.set(key, made);
    }
    /** Nobody listens there (RFC 9293, 3.10.7.1). */
    #refuse({ from, to, flags, sequence, acknowledged, data }) {
        const length = data.length + (flags & SYN ? 1 : 0) + (flags & 1);
        const answer = flags & ACK
            ? { sequence: acknowledged, acknowledged: 0, flags: RST }
            : { sequence: 0, acknowledged: (sequence + length) >>> 0, flags: RST | ACK };
        const frame = newSegment(this.#macs(to.address), { from: to, to: from, window: 0, ...answer }, 0, () => { }, this.mss, false);
        this.#card?.deliver(frame);
    }
    /** Somebody has connected to a forwarded port. */
    #accept({ guestAddress, guestPort }, stream) {
        const guest = { address: guestAddress, port: guestPort };
        const remote = this.#card === null || this.#connections.size >= MAX_CONNECTIONS ? null : this.#freeEnd(guest);
        if (remote === null)
            stream.destroy();
        else
            this.#connections.set(keyOf(guest, remote), TcpConnection.toGuest(this, guest, remote, stream));
    }
    #freeEnd(guest) {
        for (let tries = 0; tries < 16_384; tries++) {
            const remote = { address: ROUTER, port: this.#nextPort };
            this.#nextPort = this.#nextPort === 65_535 ? 49_152 : this.#nextPort + 1;
            if (!this.#connections.has(keyOf(guest, remote)))
                return remote;
        }
        return null;
    }
    // What connections ask of their network.
    get mss() {
        return Math.min(65_000, (this.#card?.maxFrameBytes ?? 1514) - ETHERNET_HEADER - IP_HEADER - TCP_HEADER);
    }
    get cardCuts() {
        return this.#card?.takesOffloads === true;
    }
    later(act) {
        // The guest runs without a break until its turn is over.
        queueMicrotask(act);
    }
    nowMs() {
        return performance.now();
    }
    newSequence() {
        return Math.floor(Math.random() * 2 ** 32);
    }
    send(connection, segment) {
        const card = this.#card;
        if (card === null)
            return true;
        const { remote, guest } = connection;
        const taken = card.deliver(newSegment(this.#macs(remote.address), { ...segment, from: remote, to: guest }, segment.length, segment.fill, segment.segmentBytes, card.takesOffloads));
        if (!taken)
            this.#waiting.add(connection);
        return taken;
    }
    forget(connection) {
        this.#connections.delete(keyOf(connection.guest, connection.remote));
        this.#waiting.delete(connection);
    }
    #serveWaiting() {
        // Serving them may make room in turn.
        if (this.#serving)
            return;
        this.#serving = true;
        const waiting = [...this.#waiting];
        this.#waiting = new Set();
        for (const [i, connection] of waiting.entries()) {
            if (connection.output())
                continue;
            // The others come first the next time.
            for (const other of waiting.slice(i + 1))
                this.#waiting.add(other);
            break;
        }
        this.#serving = false;
    }
    watch() {
        if (this.#timer !== null || this.#closed)
            return;
        this.#timer = setTimeout(() => this.#tick(), TICK_MS);
    }
    #tick() {
        this.#timer = null;
        const now = this.nowMs();
        let more = false;
        for (const connection of [...this.#connections.values()]) {
            if (connection.deadlineMs !== null && connection.deadlineMs <= now)
                connection.retry();
            more ||= connection.deadlineMs !== null;
        }
        for (const flow of [...this.#flows.values()])
            if (now - flow.usedMs > FLOW_IDLE_MS)
                flow.datagrams.close();
        if (more || this.#flows.size > 0)
            this.watch();
    }
}
function keyOf(guest, remote) {
    return `${guest.address}:${guest.port}-${remote.address}:${remote.port}`;
}
