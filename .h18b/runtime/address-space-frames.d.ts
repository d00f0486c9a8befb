import type { AddressSpace } from './address-space.js';
import type { MappedFile } from './address-space-vmas.js';
import { PageCache } from './page-cache.js';
/**
 * The allocator of guest frames: 4 KiB pieces of [GUEST_RAM, memory end), handed out zeroed and counted by reference
 * (a shared file page has one frame and several mappings). Frames are named by their byte offset in the memory.
 */
export declare class Frames {
    #private;
    readonly u8: Uint8Array;
    used: number;
    /** Most that were used at a time. */
    peak: number;
    /** Pages of files beyond their mappings. */
    readonly cache: PageCache;
    /** Set by who must know: a frame has no user any more. */
    onFree: (offset: number) => void;
    constructor(u8: Uint8Array);
    get free(): number;
    /** A place for a group of pages, as a hint: index of the frame for the group's first page. */
    reserveGroup(): number;
    /** A frame, at index `hint` when that one is free; returns its offset, or 0 when memory is exhausted. */
    allocate(hint: number, zero: boolean): number;
    retain(offset: number): void;
    /** True if more than one mapping holds the frame. */
    isShared(offset: number): boolean;
    release(offset: number): void;
}
/** The frames of a VM, and the address spaces that share them. */
export declare class FramePool extends Frames {
    readonly spaces: Set<AddressSpace>;
    /** Whether a mapping of `file` itself is left anywhere. */
    isMapped(file: MappedFile): boolean;
}
