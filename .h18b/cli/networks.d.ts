/** `--net`: the machine's cards. */
import type { Bus } from '../devices/bus.js';
import type { GuestMemory } from '../devices/device.js';
import type { PciFunction } from '../devices/pci/pci-function.js';
import type { VirtioDevice } from '../devices/virtio/virtio-device.js';
export interface Networks {
    virtio(ram: GuestMemory): VirtioDevice[];
    /** Cards that are no virtio devices. */
    cards(ram: GuestMemory, bus: Bus): PciFunction[];
    /** Called when frames go to or from a guest. */
    onTraffic: () => void;
    close(): void;
}
/** Throws a UserError. */
export declare function openNetworks(texts: readonly string[]): Promise<Networks>;
