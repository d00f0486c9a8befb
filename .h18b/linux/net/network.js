import { EADDRINUSE } from '../errno.js';
import { AF_INET6, bindable, receives } from './address.js';
import { SOCK_STREAM } from './socket.js';
/** Ports for those who ask for none: net.ipv4.ip_local_port_range. */
const FIRST_PORT = 32768;
const LAST_PORT = 60999;
/** Which sockets have which addresses: the loopback network and the name space of unix(7), both inside the VM. */
export class Network {
    /** Abstract names. */
    abstract = new Map();
    /** Sockets in the file system. */
    nodes = new WeakMap();
    /** The host's network; null: nothing of it was granted. */
    outside = null;
    #stream = new Map();
    #datagram = new Map();
    #nextPort = FIRST_PORT;
    #inode = 20000;
    newInode() {
        return this.#inode++;
    }
    #ports(socket) {
        return socket.type === SOCK_STREAM ? this.#stream : this.#datagram;
    }
    /** Gives `socket` the address, with a port if it has none; 0 or -errno. */
    bind(socket, address) {
        const ports = this.#ports(socket);
        const failed = bindable(address);
        if (failed !== 0)
            return failed;
        let { port } = address;
        if (port === 0) {
            const first = this.#nextPort;
            do {
                port = this.#nextPort;
                this.#nextPort = port === LAST_PORT ? FIRST_PORT : port + 1;
                if (this.#nextPort === first)
                    return -EADDRINUSE;
            } while (ports.has(port));
        }
        const bound = { ...address, port };
        for (const other of ports.get(port) ?? []) {
            const taken = other.local;
            const clash = receives(taken, bound, other.v6Only) || receives(bound, taken, socket.v6Only);
            const shares = (socket.reusesPort && other.reusesPort) || (socket.reusesAddress && other.reusesAddress && !other.isListening);
            if (clash && !shares)
                return -EADDRINUSE;
        }
        socket.local = bound;
        this.take(socket);
        return 0;
    }
    /** `socket` has an address from now on. */
    take(socket) {
        const { port } = socket.local;
        const ports = this.#ports(socket);
        const there = ports.get(port);
        if (there === undefined)
            ports.set(port, new Set([socket]));
        else
            there.add(socket);
    }
    release(socket) {
        this.outside?.released(socket);
        const { local } = socket;
        if (local === null)
            return;
        if (local.family === 1) {
            if (this.abstract.get(local.name) === socket)
                this.abstract.delete(local.name);
            return;
        }
        const ports = this.#ports(socket);
        const there = ports.get(local.port);
        there?.delete(socket);
        if (there?.size === 0)
            ports.delete(local.port);
    }
    /** The socket that a connection to `to` is for. */
    listener(to) {
        for (const socket of this.#stream.get(to.port) ?? [])
            if (socket.isListening && receives(socket.local, to, socket.v6Only))
                return socket;
        return undefined;
    }
    /** The socket of the guest that a datagram to `to` is for, whoever sends it. */
    datagramServer(to) {
        for (const socket of this.#datagram.get(to.port) ?? []) {
            const isOnlyV6 = socket.family === AF_INET6 && socket.v6Only;
            if (socket.remote === null && receives(socket.local, to, isOnlyV6))
                return socket;
        }
        return undefined;
    }
    /** The socket that a datagram from `from` to `to` is for: one that is connected to its sender first. */
    datagramTarget(to, from) {
        let found;
        for (const socket of this.#datagram.get(to.port) ?? []) {
            if (!receives(socket.local, to, socket.family === AF_INET6 && socket.v6Only))
                continue;
            if (socket.remote !== null && from.local !== null) {
                const remote = socket.remote;
                if (remote.port === from.local.port)
                    return socket;
                continue;
            }
            found ??= socket;
        }
        return found ?? this.outside?.datagramTarget(to, from);
    }
}
