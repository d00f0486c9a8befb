/** The images that `ringless boot` attaches: opened and locked. */
import type { ControlledDrive } from '../control/commands.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import { type BlockBackend } from '../devices/storage/block-backend.js';
import { type DiskOptions } from '../devices/storage/disk-options.js';
/** What is to be attached. */
export interface DriveOptions {
    readonly disks: readonly DiskOptions[];
    readonly cdrom: DiskOptions | null;
    readonly floppies: readonly DiskOptions[];
}
/** What the machine's images are. */
export interface Drives {
    readonly disks: readonly PcDisk[];
    readonly cdrom: BlockBackend | null;
    readonly floppies: readonly BlockBackend[];
    /** The same for whoever controls the machine: disks in order, the CD, floppies. */
    readonly controlled: readonly ControlledDrive[];
}
/** Runs what parses or opens images; what it throws becomes a UserError. */
export declare function orUserError<T>(act: () => T | Promise<T>): Promise<T>;
/** Opens what is named. Throws UserError. */
export declare function openDrives(options: DriveOptions): Promise<Drives>;
