import type { AccessSize, GuestMemory } from '../device.js';
import { type BlockBackend } from '../storage/block-backend.js';
import { VirtioDevice } from './virtio-device.js';
export declare class VirtioBlock extends VirtioDevice {
    #private;
    readonly backend: BlockBackend;
    /** At most 20 ASCII characters. */
    readonly serial: string;
    /** Hears of requests that failed on the host. */
    readonly onError: (message: string) => void;
    constructor(memory: GuestMemory, backend: BlockBackend, 
    /** At most 20 ASCII characters. */
    serial?: string, 
    /** Hears of requests that failed on the host. */
    onError?: (message: string) => void);
    /** The driver may choose between write-back and write-through. */
    writeConfig(offset: number, size: AccessSize, value: number): void;
    protected stopped(): void;
    protected process(index: number): void;
}
