/** `--net`: what a machine's cards are plugged into, spelled as QEMU's `-nic` where that has the same. */
import type { HostEndpoint } from '../../host/sockets.js';
import { type Forward } from './user/user-network.js';
export type NetBackend = {
    readonly kind: 'user';
    readonly allow: readonly string[];
    readonly forwards: readonly Forward[];
} | {
    readonly kind: 'hub';
    readonly name: string;
} | {
    readonly kind: 'stream';
    readonly endpoint: HostEndpoint;
    readonly server: boolean;
};
/** The card: virtio's, or Intel's 82540EM. */
export type CardModel = 'virtio-net-pci' | 'e1000';
export interface NetOptions {
    readonly backend: NetBackend;
    readonly mac: Uint8Array | null;
    readonly mtu: number;
    readonly model: CardModel;
}
/** The user's mistake in a `--net` option: one clear line. */
export declare class NetOptionError extends Error {
}
/** The value of `--net`; null: `none`. Throws NetOptionError. */
export declare function parseNetOptions(text: string): NetOptions | null;
