import { EADDRINUSE } from '../errno.js';
import type { Node } from '../vfs/node.js';
import { AF_INET6, bindable, type InetAddress, isInet, receives } from './address.js';
import type { Outside } from './outside.js';
import { SOCK_STREAM, type Socket } from './socket.js';

/** Ports for those who ask for none: net.ipv4.ip_local_port_range. */
const FIRST_PORT = 32768;
const LAST_PORT = 60999;

/** Which sockets have which addresses: the loopback network and the name space of unix(7), both inside the VM. */
export class Network {
  /** Abstract names. */
  readonly abstract = new Map<string, Socket>();
  /** Sockets in the file system. */
  readonly nodes = new WeakMap<Node, Socket>();
  /** The host's network; null: nothing of it was granted. */
  outside: Outside | null = null;
  /** Sockets of netlink(7) by protocol and port. */
  readonly netlinkPorts = new Map<string, Socket>();
  readonly #stream = new Map<number, Set<Socket>>();
  readonly #datagram = new Map<number, Set<Socket>>();
  /** UDP-Lite has ports of its own. */
  readonly #lite = new Map<number, Set<Socket>>();
  #nextPort = FIRST_PORT;
  #inode = 20000;

  newInode(): number {
    return this.#inode++;
  }

  #ports(socket: Socket): Map<number, Set<Socket>> {
    if (socket.type === SOCK_STREAM) return this.#stream;
    return socket.isLite ? this.#lite : this.#datagram;
  }

  /** Gives `socket` the address, with a port if it has none; 0 or -errno. */
  bind(socket: Socket, address: InetAddress): number {
    const ports = this.#ports(socket);
    const failed = bindable(address);
    if (failed !== 0) return failed;
    let { port } = address;
    if (port === 0) {
      const first = this.#nextPort;
      do {
        port = this.#nextPort;
        this.#nextPort = port === LAST_PORT ? FIRST_PORT : port + 1;
        if (this.#nextPort === first) return -EADDRINUSE;
      } while (ports.has(port));
    }
    const bound = { ...address, port };
    for (const other of ports.get(port) ?? []) {
      const taken = other.local as InetAddress;
      const clash = receives(taken, bound, other.v6Only) || receives(bound, taken, socket.v6Only);
      const shares =
        (socket.reusesPort && other.reusesPort) || (socket.reusesAddress && other.reusesAddress && !other.isListening);
      if (clash && !shares) return -EADDRINUSE;
    }
    socket.local = bound;
    this.take(socket);
    return 0;
  }

  /** `socket` has an address from now on. */
  take(socket: Socket): void {
    const { port } = socket.local as InetAddress;
    const ports = this.#ports(socket);
    const there = ports.get(port);
    if (there === undefined) ports.set(port, new Set([socket]));
    else there.add(socket);
  }

  release(socket: Socket): void {
    this.outside?.released(socket);
    const { local } = socket;
    if (local === null) return;
    if (local.family === 1) {
      if (this.abstract.get(local.name) === socket) this.abstract.delete(local.name);
      return;
    }
    if (!isInet(local)) return;
    const ports = this.#ports(socket);
    const there = ports.get(local.port);
    there?.delete(socket);
    if (there?.size === 0) ports.delete(local.port);
  }

  /** The socket that a connection to `to` is for. */
  listener(to: InetAddress): Socket | undefined {
    for (const socket of this.#stream.get(to.port) ?? [])
      if (socket.isListening && receives(socket.local as InetAddress, to, socket.v6Only)) return socket;
    return undefined;
  }

  /** The socket of the guest that a datagram to `to` is for, whoever sends it. */
  datagramServer(to: InetAddress): Socket | undefined {
    for (const socket of this.#datagram.get(to.port) ?? []) {
      const isOnlyV6 = socket.family === AF_INET6 && socket.v6Only;
      if (socket.remote === null && receives(socket.local as InetAddress, to, isOnlyV6)) return socket;
    }
    return undefined;
  }

  /** The socket that a datagram from `from` to `to` is for: one that is connected to its sender first. */
  datagramTarget(to: InetAddress, from: Socket): Socket | undefined {
    let found: Socket | undefined;
    for (const socket of this.#ports(from).get(to.port) ?? []) {
      if (!receives(socket.local as InetAddress, to, socket.family === AF_INET6 && socket.v6Only)) continue;
      if (socket.remote !== null && from.local !== null) {
        const remote = socket.remote as InetAddress;
        if (remote.port === (from.local as InetAddress).port) return socket;
        continue;
      }
      found ??= socket;
    }
    return found ?? (from.isLite ? undefined : this.outside?.datagramTarget(to, from));
  }
}
