import type { ImageUse } from './image-lock.js';
/** How a disk is attached, from `--disk FILE[,if=virtio|virtio-mmio|ide,format=raw|qcow2,snapshot,ro,backing=FILE]`. */
export interface DiskOptions {
    readonly file: string;
    readonly interface: 'virtio' | 'virtio-mmio' | 'ide';
    /** `probe`: qcow2 if the file starts like one, otherwise raw. */
    readonly format: 'raw' | 'qcow2' | 'probe';
    /** direct: the guest's writes go to the file; snapshot: they are thrown away at the end. */
    readonly mode: 'direct' | 'snapshot' | 'read-only';
    /** Backing files that the user grants, nearest first. What an image itself names is never opened. */
    readonly backing: readonly string[];
}
/** The user's mistake in a `--disk` option: one clear line. */
export declare class DiskOptionError extends Error {
}
/** Parses the value of `--disk`, or of another option that names an image so. Throws DiskOptionError. */
export declare function parseDiskOptions(text: string, option?: string): DiskOptions;
/** Parses the value of `--floppy`: `FILE[,ro|snapshot]`. Throws DiskOptionError. */
export declare function parseFloppyOptions(text: string): DiskOptions;
/** A floppy disk's image: raw. */
export declare function floppyOptions(file: string, mode?: DiskOptions['mode']): DiskOptions;
/** A CD image: raw, and never written. */
export declare function cdromOptions(file: string): DiskOptions;
/** The files behind a disk, and what is done with them. */
export declare function imageUses({ file, mode, backing }: DiskOptions): ImageUse[];
