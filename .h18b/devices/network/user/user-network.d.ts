/**
 * The user network: one guest behind a router that the host plays, without any privilege. The guest has 10.0.2.15;
 * 10.0.2.2 is the router, which is the host as far as `allow` says, 10.0.2.3 the name server. Everything outgoing is
 * refused unless `allow` names it (`allow.ts`). The addresses are those that QEMU's user network has. IPv6 is not
 * spoken.
 */
import type { HostSockets } from '../../../host/sockets.js';
import { type Card, type CardPort, type Network } from '../frame.js';
import { type Ipv4 } from './ipv4.js';
import { type Outgoing, TcpConnection, type TcpNetwork } from './tcp.js';
export declare const GUEST: number;
export declare const ROUTER: number;
export declare const NAME_SERVER: number;
export interface Forward {
    readonly protocol: 'tcp';
    /** On the host: where it listens. */
    readonly address: string;
    /** 0: any that is free. */
    readonly port: number;
    readonly guestAddress: Ipv4;
    readonly guestPort: number;
}
export interface UserNetworkOptions {
    readonly allow: readonly string[];
    readonly hostName?: string;
}
export declare class UserNetwork implements Network, TcpNetwork {
    #private;
    readonly sockets: HostSockets;
    readonly options: UserNetworkOptions;
    buffered: number;
    readonly bufferedMost: number;
    /** Throws AllowError. */
    constructor(sockets: HostSockets, options: UserNetworkOptions);
    /**
     * Forwards a port of the host to the guest; returns the host's port. Rejects with what `hostReason` puts into words.
     */
    forward(rule: Forward): Promise<number>;
    /** Ends all connections, and gives up the host's ports. */
    close(): void;
    plug(card: Card): CardPort;
    get mss(): number;
    get cardCuts(): boolean;
    later(act: () => void): void;
    nowMs(): number;
    newSequence(): number;
    send(connection: TcpConnection, segment: Outgoing): boolean;
    forget(connection: TcpConnection): void;
    watch(): void;
}
