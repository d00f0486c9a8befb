/** Linux's boot_params ("zero page"): Documentation/arch/x86/zero-page.rst. */
import type { BootOptions } from './boot-image.js';
export interface LinuxParams {
    /** The image's own header from 1F1h, or null for a bare ELF kernel. */
    readonly header: Uint8Array | null;
    readonly commandLineAddress: number;
    readonly ramdisk: {
        readonly address: number;
        readonly size: number;
    } | null;
}
export declare function makeBootParams(params: LinuxParams, options: BootOptions): Uint8Array;
export declare function setUint64(view: DataView, offset: number, value: number): void;
/** hvm_start_info and what it points to: xen/include/public/arch-x86/hvm/start_info.h, version 1. */
export declare const HVM_START_MAGIC = 862897528;
/** Start info at `address`, with its module list and memory map behind it. */
export declare function makePvhStartInfo(address: number, params: LinuxParams, options: BootOptions): Uint8Array;
