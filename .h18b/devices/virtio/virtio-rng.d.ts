import type { GuestMemory } from '../device.js';
import { VirtioDevice } from './virtio-device.js';
export declare class VirtioRng extends VirtioDevice {
    /** Fills an array with random bytes: the host's, or a seeded generator's where runs must repeat. */
    readonly random: (into: Uint8Array) => void;
    constructor(memory: GuestMemory, 
    /** Fills an array with random bytes: the host's, or a seeded generator's where runs must repeat. */
    random: (into: Uint8Array) => void);
    protected process(index: number): void;
}
