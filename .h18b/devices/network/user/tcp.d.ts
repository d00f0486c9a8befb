/**
 * One connection of the user network: TCP towards the guest, a stream of the host behind it (RFC 9293). What is simpler
 * than between strangers: the cable to the guest loses nothing in practice, so there is no congestion control, data out
 * of order are asked for again instead of kept, and a lost segment is sent again after a second or three duplicate
 * acknowledgements, with all that came after it.
 */
import type { HostStream } from '../../../host/sockets.js';
import { type End, type Segment } from './tcp-segment.js';
/** What a connection asks of the network that it is part of. */
export interface TcpNetwork {
    /** Largest segment that the guest's card takes, bytes. */
    readonly mss: number;
    readonly cardCuts: boolean;
    /** Bytes for guests that all connections keep; counted by them. */
    buffered: number;
    readonly bufferedMost: number;
    nowMs(): number;
    newSequence(): number;
    /** False: the card has no room; `output` is called when it has. */
    send(connection: TcpConnection, segment: Outgoing): boolean;
    /** The connection is over. */
    forget(connection: TcpConnection): void;
    /** `deadlineMs` is set: look at it in time. */
    watch(): void;
    /** Calls `act` when the guest gives the host its turn. */
    later(act: () => void): void;
}
export interface Outgoing {
    readonly sequence: number;
    readonly acknowledged: number;
    readonly flags: number;
    readonly window: number;
    readonly length: number;
    readonly segmentBytes: number;
    readonly mss?: number;
    readonly scale?: number | null;
    fill(into: Uint8Array): void;
}
export declare class TcpConnection {
    #private;
    readonly network: TcpNetwork;
    readonly guest: End;
    readonly remote: End;
    /** When to send again what has not been acknowledged; null: nothing is open. */
    deadlineMs: number | null;
    private constructor();
    /** The guest asks for a connection; `connect` gives the host's side of it. */
    static fromGuest(network: TcpNetwork, syn: Segment, connect: (tcp: TcpConnection) => HostStream): TcpConnection;
    /** The host asks the guest for a connection, on behalf of whoever has connected to a forwarded port. */
    static toGuest(network: TcpNetwork, guest: End, remote: End, stream: HostStream): TcpConnection;
    /** A segment of the guest's. */
    input(segment: Segment): void;
    /** Sends what there is and the guest takes. False: the card has no room. */
    output(): boolean;
    /** `deadlineMs` has passed: nothing was acknowledged for so long. */
    retry(): void;
    /** Ends both sides at once: the guest is told. */
    reset(): void;
    /** Without a word to the guest: its network is gone. */
    drop(): void;
}
