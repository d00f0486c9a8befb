import { type BlockBackend } from './block-backend.js';
import type { DiskOptions } from './disk-options.js';
export interface OpenedDisk {
    readonly backend: BlockBackend;
    readonly format: 'raw' | 'qcow2';
    /** What the user should hear: that a format was guessed. */
    readonly notes: readonly string[];
}
/**
 * Opens the image that `options` name. Without `format=` a file that starts as a qcow2 image is one, with a note,
 * since a guest could have written those bytes to a raw disk. Throws BlockError with one clear line.
 */
export declare function openDisk(options: DiskOptions): OpenedDisk;
