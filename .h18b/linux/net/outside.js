import { DNS_PORT } from '../../network/dns.js';
import { ipv4, ipv4Text } from '../../network/ipv4-address.js';
import { NameServer } from '../../network/name-server.js';
import { ECONNREFUSED, EHOSTUNREACH } from '../errno.js';
import { POLLOUT } from '../vfs/constants.js';
import { AF_INET, inetAddress, ipv4Of, shownAs } from './address.js';
import { Relay } from './relay.js';
import { SOCK_DGRAM, SOCK_STREAM, Socket } from './socket.js';
/** Who sends what comes from the host. */
const HOST = { pid: 0, uid: -1, gid: -1 };
/** The guest's address as connections to the outside show it to the guest: that on the user network of `boot`. */
const GUEST = Uint8Array.of(10, 0, 2, 15);
const LOOPBACK_ADDRESS = ipv4(127, 0, 0, 1);
/** Where the guest finds its name server, as systemd-resolved has it: resolv.conf(5). */
export const NAME_SERVER = Uint8Array.of(127, 0, 0, 53);
/** More are refused: a hostile guest, or a hostile peer, opens as many as it may. */
const MOST_CONNECTIONS = 4096;
const MOST_FLOWS = 256;
/** A flow of datagrams in which nothing happens for so long is forgotten, ms. */
const FLOW_IDLE_MS = 60_000;
/** How long what was sent may take when the guest has ended, ms. */
const LINGER_MS = 5000;
/** The host's network, as far as it was granted: `--publish` and `--allow-connect`. */
export class Outside {
    network;
    sockets;
    allow;
    #names;
    #relays = new Set();
    /** Sockets of the guest whose connection the host has yet to make. */
    #connecting = new Map();
    /** Connections from the host for which the guest's backlog has no room. */
    #queued = new Set();
    #flows = new Map();
    #listeners = [];
    /** Called when something came from the host. */
    onEvent = () => { };
    constructor(network, sockets, allow) {
        this.network = network;
        this.sockets = sockets;
        this.allow = allow;
        this.#names = new NameServer(sockets, allow);
    }
    /** Whether something may still come of itself: then a guest that waits is not stuck. */
    get isExpected() {
        const { size } = this.#connecting;
        return this.#listeners.length + this.#relays.size + size + this.#flows.size > 0 || this.#names.isBusy;
    }
    // --- names ---
    /** Answers questions at `NAME_SERVER`, port 53. */
    serveNames() {
        const server = new Socket(this.network, AF_INET, SOCK_DGRAM, 0, HOST);
        this.network.bind(server, { family: AF_INET, host: NAME_SERVER, port: DNS_PORT });
        const buffer = new Uint8Array(512);
        const serve = () => {
            for (;;) {
                const { count, from } = server.receive(buffer, 0, buffer.length, false);
                if (count < 0)
                    return;
                this.#names.ask(buffer.slice(0, count), (answer) => {
                    const to = this.network.datagramTarget(from, server);
                    if (to !== undefined)
                        server.send(answer, 0, answer.length, to, [], HOST);
                    this.onEvent();
                });
            }
        };
        server.queue.add({ wake: serve });
    }
    // --- from the guest ---
    /** The host's address that `to` leads to; null: it was not granted. */
    #hostAddress(to) {
        const four = ipv4Of(to.host);
        if (four === null || to.port === 0)
            return null;
        const address = ipv4(four[0], four[1], four[2], four[3]);
        const isGranted = address === LOOPBACK_ADDRESS ? this.allow.allowsLoopback(to.port) : this.allow.allows(address, to.port);
        return isGranted ? ipv4Text(address) : null;
    }
    /** Whether what `from` sends to `to` arrives: `to` was granted, or is a client that has written to `from`. */
    reaches(to, from) {
        return this.#hostAddress(to) !== null || this.#flows.has(keyOf(from, to));
    }
    /** The guest's own address on the way to `to`, for a socket that has `local` so far. */
    localFor(local, to) {
        const four = ipv4Of(to.host);
        if (four === null || four[0] === 127)
            return local;
        return shownAs({ family: AF_INET, host: GUEST, port: local.port }, local.family);
    }
    /** Begins a connection of `from`; false: there are too many. The socket's queue is woken when it is decided. */
    connect(from, to) {
        const address = this.#hostAddress(to);
        if (address === null || this.#connecting.size + this.#relays.size >= MOST_CONNECTIONS)
            return false;
        const decided = (error) => {
            this.#connecting.delete(from);
            from.isAwaited = false;
            from.error = error;
            from.queue.wake();
            this.onEvent();
        };
        const stream = this.sockets.connect({ address, port: to.port }, {
            connected: () => {
                const end = new Socket(this.network, from.family, SOCK_STREAM, 0, HOST);
                end.local = to;
                Socket.join(from, end);
                this.#relay(end, stream);
                decided(0);
            },
            data: () => { },
            ended: () => { },
            closed: (_reason, errno) => decided(errno === 0 ? EHOSTUNREACH : errno),
        });
        from.isAwaited = true;
        this.#connecting.set(from, stream);
        return true;
    }
    /** What stands for `to` when `from` sends a datagram there; undefined: such a one is lost. */
    datagramTarget(to, from) {
        const key = keyOf(from, to);
        let flow = this.#flows.get(key);
        if (flow === undefined) {
            const address = this.#hostAddress(to);
            if (address === null)
                return undefined;
            this.#forgetIdle();
            if (this.#flows.size >= MOST_FLOWS)
                return undefined;
            let datagrams = null;
            const closed = () => {
                if (!this.#flows.delete(key))
                    return;
                // The host says so where it was told that nobody is there.
                if (from.remote !== null)
                    from.error = ECONNREFUSED;
                from.queue.wake();
                this.onEvent();
            };
            flow = this.#flow(key, shownAs(to, from.family), (bytes) => datagrams?.send(bytes), () => datagrams?.close());
            const { end } = flow;
            datagrams = this.sockets.datagrams({ address, port: to.port }, { data: (bytes) => this.#deliver(key, end, from, bytes), closed });
        }
        flow.usedMs = performance.now();
        return flow.end;
    }
    /** The socket is closed. */
    released(socket) {
        const stream = this.#connecting.get(socket);
        if (stream !== undefined) {
            this.#connecting.delete(socket);
            stream.destroy();
        }
        if (socket.type !== SOCK_DGRAM || this.#flows.size === 0)
            return;
        for (const [key, flow] of [...this.#flows])
            if (key.startsWith(`${socket.ino} `))
                this.#drop(key, flow);
    }
    // --- from the host ---
    /** Lets the host's clients in; the host's port. Rejects with what `hostReason` puts into words. */
    async publish({ protocol, address, port, guestPort }) {
        const listener = await (protocol === 'tcp'
            ? this.sockets.listen({ address, port }, (stream) => this.#accept(stream, guestPort))
            : this.#publishDatagrams(address, port, guestPort));
        this.#listeners.push(listener);
        return listener.port;
    }
    /** The addresses at which the guest's servers may listen for what comes to a published port. */
    #guestAddresses(port) {
        return [inetAddress('127.0.0.1', port), inetAddress('::1', port)];
    }
    #accept(stream, guestPort) {
        const { remote } = stream;
        if (remote === null || this.#queued.size + this.#relays.size >= MOST_CONNECTIONS) {
            stream.reset();
            return;
        }
        for (const at of this.#guestAddresses(guestPort)) {
            const listener = this.network.listener(at);
            if (listener === undefined)
                continue;
            const peer = inetAddress(remote.address, remote.port);
            const end = new Socket(this.network, peer.family, SOCK_STREAM, 0, HOST);
            end.local = peer;
            if (listener.connectFrom(end, at) !== 0) {
                this.#queue(stream, listener, guestPort);
                return;
            }
            this.#relay(end, stream);
            this.onEvent();
            return;
        }
        stream.reset();
    }
    /** The backlog is full: a client's SYN would be lost, and sent again. */
    #queue(stream, listener, guestPort) {
        stream.pause();
        this.#queued.add(stream);
        let waits = true;
        const leave = () => {
            waits = false;
            this.#queued.delete(stream);
            listener.queue.delete(again);
        };
        const again = {
            wake: (events) => {
                // Those before it may have taken the room, or woken it already.
                if (!waits || (events & POLLOUT) === 0 || (listener.isListening && !listener.hasRoom))
                    return;
                leave();
                stream.resume();
                this.#accept(stream, guestPort);
            },
        };
        stream.events = { data: () => { }, ended: () => { }, closed: leave };
        listener.queue.add(again);
    }
    async #publishDatagrams(address, port, guestPort) {
        const listener = await this.sockets.listenDatagrams({ address, port }, (bytes, from) => {
            const peer = inetAddress(from.address, from.port);
            for (const at of this.#guestAddresses(guestPort)) {
                const server = this.network.datagramServer(at);
                if (server === undefined)
                    continue;
                const shown = shownAs(peer, server.family);
                const key = keyOf(server, shown);
                this.#forgetIdle();
                if (!this.#flows.has(key) && this.#flows.size >= MOST_FLOWS)
                    return;
                const send = (reply) => listener.send(reply, from);
                const { end } = this.#flows.get(key) ?? this.#flow(key, shown, send, () => { });
                this.#deliver(key, end, server, bytes);
                return;
            }
        });
        return listener;
    }
    // --- both ---
    #relay(end, stream) {
        const over = (relay) => void this.#relays.delete(relay);
        this.#relays.add(new Relay(end, stream, () => this.onEvent(), over));
    }
    #flow(key, outside, send, close) {
        const end = new Socket(this.network, outside.family, SOCK_DGRAM, 0, HOST);
        end.local = outside;
        end.queue.add({
            wake: () => {
                for (;;) {
                    const bytes = new Uint8Array(end.available());
                    const { count } = end.receive(bytes, 0, bytes.length, false);
                    if (count < 0)
                        return;
                    send(bytes);
                }
            },
        });
        const flow = { end, close, usedMs: performance.now() };
        this.#flows.set(key, flow);
        return flow;
    }
    #deliver(key, end, to, bytes) {
        const flow = this.#flows.get(key);
        if (flow !== undefined)
            flow.usedMs = performance.now();
        end.send(bytes, 0, bytes.length, to, [], HOST);
        this.onEvent();
    }
    #drop(key, flow) {
        this.#flows.delete(key);
        flow.close();
    }
    #forgetIdle() {
        const now = performance.now();
        for (const [key, flow] of [...this.#flows])
            if (now - flow.usedMs > FLOW_IDLE_MS)
                this.#drop(key, flow);
    }
    /** The guest has ended: resolves when what it has sent is gone. */
    async close() {
        for (const listener of this.#listeners.splice(0))
            listener.close();
        for (const stream of [...this.#queued, ...this.#connecting.values()])
            stream.destroy();
        for (const [key, flow] of [...this.#flows])
            this.#drop(key, flow);
        for (const relay of [...this.#relays])
            relay.abandon();
        const until = performance.now() + LINGER_MS;
        while ([...this.#relays].some(({ stream }) => stream.pendingBytes > 0) && performance.now() < until)
            await new Promise((served) => setTimeout(served, 5));
        for (const relay of [...this.#relays])
            relay.destroy();
    }
}
function keyOf(from, to) {
    return `${from.ino} ${to.host.join('.')} ${to.port}`;
}
