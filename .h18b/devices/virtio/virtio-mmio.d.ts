import type { AccessSize, Device, DeviceState, InterruptLine, MmioDevice } from '../device.js';
import type { VirtioDevice } from './virtio-device.js';
export declare const VIRTIO_MMIO_BYTES = 512;
/** A virtio device behind a block of registers and one level-triggered interrupt. */
export declare class VirtioMmio implements MmioDevice, Device {
    #private;
    readonly device: VirtioDevice;
    readonly line: InterruptLine;
    /** Unique in the machine. */
    readonly name: string;
    constructor(device: VirtioDevice, line: InterruptLine, 
    /** Unique in the machine. */
    name?: string);
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
