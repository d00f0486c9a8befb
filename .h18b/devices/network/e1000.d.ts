import type { Bus } from '../bus.js';
import type { AccessSize, DeviceState, GuestMemory, MmioDevice } from '../device.js';
import { PciFunction } from '../pci/pci-function.js';
import { type Card, type Frame, type Network } from './frame.js';
export declare class E1000 extends PciFunction implements Card, MmioDevice {
    #private;
    readonly memory: GuestMemory;
    readonly mac: Uint8Array;
    /** Called when frames move. */
    onTraffic: () => void;
    constructor(name: string, bus: Bus, memory: GuestMemory, mac: Uint8Array, network: Network);
    readMmio(offset: number, size: AccessSize): number;
    /** Registers are written as a whole. */
    writeMmio(offset: number, size: AccessSize, value: number): void;
    readonly takesOffloads = false;
    get maxFrameBytes(): number;
    deliver(frame: Frame): boolean;
    reset(): void;
    state(): DeviceState;
    /** Frames that waited, and one that was half made, are lost, as on any network. */
    restore(state: DeviceState): void;
}
