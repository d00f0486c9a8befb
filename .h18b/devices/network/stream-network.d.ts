/**
 * A cable by way of a byte stream, with QEMU's framing (`-netdev stream`, passt, vde's plug): each frame after its
 * length, 32 bits, big-endian. Source: QEMU net/net.c, `net_fill_rstate`.
 */
import type { HostStream } from '../../host/sockets.js';
import { type Card, type CardPort, type Network } from './frame.js';
export declare class StreamNetwork implements Network {
    #private;
    /** Hears that the other side is gone. */
    readonly onClosed: (reason: string | null) => void;
    constructor(
    /** Hears that the other side is gone. */
    onClosed?: (reason: string | null) => void);
    get connected(): boolean;
    /** Uses a stream that is connected, or is going to be. One at a time: the one before is closed. */
    use(stream: HostStream): void;
    plug(card: Card): CardPort;
}
