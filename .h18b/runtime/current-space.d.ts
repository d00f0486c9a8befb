import type { AddressSpace } from './address-space.js';
import type { FramePool } from './address-space-frames.js';
import type { CodeImage } from './cache/translation-cache.js';
import type { CodeHome } from './code-groups.js';
import type { Engine } from './engine.js';
import type { Access } from './guest-fault.js';
import { GuestSpace } from './guest-space.js';
/**
 * What the engine sees of a process's memory: the address space of the task that runs. Changing it costs what a write
 * to CR3 costs a processor that has process-context identifiers: what the TLB knows is put aside until the space is in
 * use again, and so is code that the other space does not have (`SpaceView`).
 */
export declare class CurrentSpace extends GuestSpace {
    #private;
    /** The engine that was made with this space. */
    attach(engine: Engine, pool: FramePool): void;
    lookup(address: number, access: Access): number;
    codeImage(address: number): CodeImage | null;
    codeHome(page: number, frame: number): CodeHome | null;
    /** Code runs in `space` from now on. Between slices only. */
    use(space: AddressSpace): void;
    /**
     * Nobody runs in `space` any more. The one in use goes when another has taken its place, so that code which both have
     * is not forgotten.
     */
    close(space: AddressSpace): void;
    /** fork(2) of the address space in use: neither may write to the pages they share. */
    fork(): AddressSpace;
}
