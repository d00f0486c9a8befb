import { WaitQueue } from '../tasks/wait-queue.js';
import { OpenFile } from '../vfs/node.js';
import type { StatRecord } from '../vfs/stat.js';
import { type Address, type Family } from './address.js';
import type { Network } from './network.js';
/** Types of sockets: linux/net.h. */
export declare const SOCK_STREAM = 1;
export declare const SOCK_DGRAM = 2;
export declare const SOCK_SEQPACKET = 5;
/** Who sent something: struct ucred. */
export interface Sender {
    readonly pid: number;
    readonly uid: number;
    readonly gid: number;
}
/** What `receive` has got. */
export interface Received {
    /** Bytes put into the buffer; -errno. */
    count: number;
    /** Bytes that there were: more than `count` where a datagram was cut. */
    whole: number;
    from: Address | null;
    files: readonly OpenFile[];
    sender: Sender | null;
}
/**
 * A socket of unix(7), tcp(7) or udp(7). All peers are sockets of the same VM: what one sends lies in the other's
 * inbox.
 */
export declare class Socket extends OpenFile {
    #private;
    readonly network: Network;
    readonly family: Family;
    readonly type: number;
    /** Who made it: what SO_PEERCRED tells the other end. */
    owner: Sender;
    local: Address | null;
    /** Whom it is connected to, by name; for streams the socket itself as well. */
    remote: Address | null;
    peer: Socket | null;
    isListening: boolean;
    /** connect(2) has said EINPROGRESS, and the end has not been asked for by another one. */
    isConnecting: boolean;
    reusesAddress: boolean;
    reusesPort: boolean;
    v6Only: boolean;
    /** setsockopt(2) values that are only kept: by level and name. */
    readonly options: Map<string, Uint8Array<ArrayBufferLike>>;
    /** An error to be told once: SO_ERROR. */
    error: number;
    readonly ino: number;
    constructor(network: Network, family: Family, type: number, flags: number, 
    /** Who made it: what SO_PEERCRED tells the other end. */
    owner: Sender);
    get queue(): WaitQueue;
    get stream(): boolean;
    get isStream(): boolean;
    /** Whether it has to be connected before anything is sent. */
    get isConnectionOriented(): boolean;
    stat(out: StatRecord): number;
    name(): string;
    /** Connects two new sockets to each other: socketpair(2), and both ends of a connection. */
    static join(a: Socket, b: Socket): void;
    listen(backlog: number): number;
    /** A connection of `from`; -EAGAIN: the backlog is full. */
    connectFrom(from: Socket): number;
    /** The next connection; -errno. */
    accept(): Socket | number;
    /** Room of the inbox, in bytes; 0: full. */
    get room(): number;
    /** Sends from a buffer to the peer, or to `to`; bytes sent, or -errno. */
    send(memory: Uint8Array, at: number, length: number, to: Socket | null, files: readonly OpenFile[], by: Sender): number;
    /** Receives into a buffer. `peek`: what is received stays. */
    receive(memory: Uint8Array, at: number, length: number, peek: boolean): Received;
    read(memory: Uint8Array, at: number, length: number): number;
    write(memory: Uint8Array, at: number, length: number): number;
    available(): number;
    poll(): number;
    /** shutdown(2). */
    shutdown(reading: boolean, writing: boolean): number;
    close(): void;
}
/** Files that were on their way, and do not arrive. */
export declare function releaseFiles(files: readonly OpenFile[]): void;
