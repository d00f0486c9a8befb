/** Offsets into the file, and into `boot_params`, which holds a copy at the same place. */
export declare const SETUP_SECTS = 497;
export declare const VID_MODE = 506;
export declare const BOOT_FLAG = 510;
export declare const HEADER_MAGIC = 514;
export declare const VERSION = 518;
export declare const TYPE_OF_LOADER = 528;
export declare const LOADFLAGS = 529;
export declare const RAMDISK_IMAGE = 536;
export declare const RAMDISK_SIZE = 540;
export declare const HEAP_END_PTR = 548;
export declare const CMD_LINE_PTR = 552;
export declare const LOADFLAG_LOADED_HIGH: number;
export declare const LOADFLAG_CAN_USE_HEAP: number;
/** A loader without a number of its own. */
export declare const LOADER_UNDEFINED = 255;
export declare const HDRS = 1400005704;
/** The largest version whose fields are known here. */
export declare const PROTOCOL_VERSION = 527;
export interface LinuxHeader {
    /** 0x20f is 2.15. */
    readonly version: number;
    /** "6.1.0-50-686 (debian-kernel@...) ...", or "" where the image has none. */
    readonly kernelVersion: string;
    readonly loadflags: number;
    readonly has64BitEntry: boolean;
    /** bzImage rather than zImage: the protected-mode code goes to 1 MiB. */
    readonly loadedHigh: boolean;
    readonly code32Start: number;
    readonly initrdMax: number;
    /** Longest command line, without its zero. */
    readonly commandLineMax: number;
    readonly preferredAddress: number;
    /** RAM that the kernel wants from where it runs. */
    readonly initSize: number;
    /** The bytes of the header itself, from 1F1h. */
    readonly header: Uint8Array;
    /** Boot sector and setup code. */
    readonly setup: Uint8Array;
    /** The protected-mode part of the file. */
    readonly code: Uint8Array;
    /** The packed kernel in it, or null before protocol 2.08. */
    readonly payload: Uint8Array | null;
}
export declare function isLinuxImage(bytes: Uint8Array): boolean;
export declare function readLinuxHeader(bytes: Uint8Array): LinuxHeader;
/** 0x20f reads 2.15. */
export declare function protocol(version: number): string;
