/**
 * Sockets of the host, for what the user lets a guest's network reach. All calls return at once; events come when the
 * host's are served.
 */
/** A stream (TCP, or a socket in the file system) to or from the host. */
export interface HostStream {
    /** Takes the bytes, copied if it must; `pendingBytes` grows by what the other side has not taken. */
    write(bytes: Uint8Array): void;
    readonly pendingBytes: number;
    /** No more will be written; the other direction stays. */
    end(): void;
    /** Gives up both directions; no event follows. */
    destroy(): void;
    /** No `data` events until `resume`. */
    pause(): void;
    resume(): void;
    /** Set at once by whoever gets the stream. */
    events: HostStreamEvents;
}
export interface HostStreamEvents {
    /** The connection asked for is there. */
    connected?(): void;
    data(bytes: Uint8Array): void;
    /** The other side will write no more. */
    ended(): void;
    /** `pendingBytes` is 0 again. */
    drained?(): void;
    /** Nothing can be read or written any more. `reason`: why, in words; null: as both sides wanted. */
    closed(reason: string | null): void;
}
/** Where a stream leads: an address and a port of TCP, or a socket in the file system. */
export type HostEndpoint = {
    readonly address: string;
    readonly port: number;
} | {
    readonly path: string;
};
export interface HostListener {
    /** The port that was given where 0 was asked for; 0 for a path. */
    readonly port: number;
    close(): void;
}
/** A UDP socket that exchanges datagrams with one address and port. */
export interface HostDatagrams {
    send(bytes: Uint8Array): void;
    close(): void;
}
export interface HostSockets {
    connect(to: HostEndpoint, events: HostStreamEvents): HostStream;
    /** Rejects with what `hostReason` puts into words. */
    listen(at: HostEndpoint, onStream: (stream: HostStream) => void): Promise<HostListener>;
    /** `closed` comes once, also for what cannot be sent. */
    datagrams(to: {
        readonly address: string;
        readonly port: number;
    }, events: {
        data(bytes: Uint8Array): void;
        closed(): void;
    }): HostDatagrams;
    /** IPv4 addresses of a name as the host resolves it; none: it has none. */
    lookup(name: string): Promise<string[]>;
}
