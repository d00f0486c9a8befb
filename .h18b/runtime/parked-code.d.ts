import type { ParkedBlock } from './blocks.js';
/** Blocks of one page that is mapped elsewhere, or not at all, in the address space of now. */
export interface ParkedPage {
    readonly page: number;
    readonly blocks: readonly ParkedBlock[];
}
/**
 * Decoded code of other address spaces, by host offset of the frame that it lies in, and by page. It comes back when
 * the page is mapped to that frame again: a machine's processes take turns at the same addresses.
 */
export declare class ParkedCode {
    private readonly frames;
    has(frame: number): boolean;
    add(frame: number, parked: ParkedPage): void;
    /** What was parked for `page` in `frame`, which is no longer parked then. */
    take(frame: number, page: number): ParkedPage | null;
    /** Pages with blocks that have bytes among the `length` bytes at `offset` of `frame`. */
    overlapping(frame: number, offset: number, length: number): ParkedPage[];
    /** The frames in which code was parked for `page`. */
    framesOf(page: number): number[];
    /** All pages that are parked in `frame`. */
    of(frame: number): ParkedPage[];
    clear(): void;
}
