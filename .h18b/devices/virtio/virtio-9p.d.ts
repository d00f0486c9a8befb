import type { SharedFolder } from '../../host/folder.js';
import type { DeviceState, GuestMemory } from '../device.js';
import { VirtioDevice } from './virtio-device.js';
/**
 * A shared folder of the host, which the guest mounts by its tag:
 * `mount -t 9p -o trans=virtio,version=9p2000.L TAG /mnt`.
 */
export declare class Virtio9p extends VirtioDevice {
    #private;
    readonly folder: SharedFolder;
    readonly tag: string;
    constructor(memory: GuestMemory, folder: SharedFolder, tag: string);
    protected process(index: number): void;
    protected stopped(): void;
    /** Closes what is open on the host. */
    close(): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
