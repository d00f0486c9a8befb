import type { Node } from '../vfs/node.js';
import { type InetAddress } from './address.js';
import { type Socket } from './socket.js';
/** Which sockets have which addresses: the loopback network and the name space of unix(7), both inside the VM. */
export declare class Network {
    #private;
    /** Abstract names. */
    readonly abstract: Map<string, Socket>;
    /** Sockets in the file system. */
    readonly nodes: WeakMap<Node, Socket>;
    newInode(): number;
    /** Gives `socket` the address, with a port if it has none; 0 or -errno. */
    bind(socket: Socket, address: InetAddress): number;
    /** `socket` has an address from now on. */
    take(socket: Socket): void;
    release(socket: Socket): void;
    /** The socket that a connection to `to` is for. */
    listener(to: InetAddress): Socket | undefined;
    /** The socket that a datagram from `from` to `to` is for: one that is connected to its sender first. */
    datagramTarget(to: InetAddress, from: Socket): Socket | undefined;
}
