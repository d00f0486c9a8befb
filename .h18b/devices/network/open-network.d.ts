import type { Network } from './frame.js';
import { type NetBackend } from './net-options.js';
export interface OpenedNetwork {
    readonly network: Network;
    /** What the user should hear: where it listens. */
    readonly notes: readonly string[];
    /** Lets go of all that the host gave. */
    close(): void;
}
/** `onNote`: hears what happens later. Rejects with NetOptionError. */
export declare function openNetwork(backend: NetBackend, onNote: (note: string) => void): Promise<OpenedNetwork>;
