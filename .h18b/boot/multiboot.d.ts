/** Multiboot 1: "Multiboot Specification", version 0.6.96 (GNU GRUB). */
import type { BootImage, BootModule, BootOptions } from './boot-image.js';
import { FileReader } from './file-reader.js';
import { Placer } from './ram-map.js';
export declare const LOADER_NAME = "Ringless";
/** Where text mode 3 shows its characters. */
export declare const TEXT_BUFFER: {
    address: number;
    columns: number;
    lines: number;
    pitch: number;
};
/** Offset of the header, or -1. */
export declare function findMultibootHeader(bytes: Uint8Array): number;
/**
 * Where in the file the kernel of a multiboot header begins: 0 for an ELF file. Null where there is no header, or no
 * loader could do what it says: it gives no addresses and the file is no ELF file, or the addresses contradict each
 * other or the file.
 */
export declare function multibootLoadOffset(bytes: Uint8Array): number | null;
export declare function loadMultiboot(bytes: Uint8Array, options: BootOptions): BootImage;
export declare function placeElf(bytes: Uint8Array, placer: Placer): number;
export interface LoadAddresses {
    readonly headerAddress: number;
    readonly loadAddress: number;
    /** 0: to the end of the file. */
    readonly loadEnd: number;
    /** 0: no zeros behind. */
    readonly bssEnd: number;
    readonly entry: number;
}
/** Where in a file of `size` bytes what is loaded begins, or null where the addresses make no sense. */
export declare function flatOffset(size: number, at: number, addresses: LoadAddresses): number | null;
export declare function placeFlat(file: FileReader, at: number, placer: Placer, addresses: LoadAddresses): number;
/** The initial RAM disk is the first module. */
export declare function allModules(options: BootOptions): BootModule[];
/** Modules as high as they fit below 4 GiB, page-aligned. */
export declare function placeModules(placer: Placer, options: BootOptions): {
    start: number;
    end: number;
    text: string;
}[];
