import type { Bus } from '../bus.js';
import type { AccessSize, DeviceState, MmioDevice } from '../device.js';
import { type DeliverMsi } from '../pci/msix.js';
import { PciFunction } from '../pci/pci-function.js';
import type { VirtioDevice } from './virtio-device.js';
/** A virtio device as a PCI function, vendor 1af4h, device 1040h plus its type. */
export declare class VirtioPci extends PciFunction implements MmioDevice {
    #private;
    readonly device: VirtioDevice;
    constructor(device: VirtioDevice, bus: Bus, 
    /** Null: messages arrive nowhere, and the function has no MSI-X. */
    deliverMsi: DeliverMsi | null, 
    /** Unique in the machine. */
    name?: string);
    readMmio(offset: number, size: AccessSize): number;
    writeMmio(offset: number, size: AccessSize, value: number): void;
    readConfig(offset: number, size: AccessSize): number;
    writeConfig(offset: number, size: AccessSize, value: number): void;
    protected configWritten(offset: number, size: AccessSize): void;
    reset(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
