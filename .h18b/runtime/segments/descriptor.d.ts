/** A descriptor of a code or data segment, or of the system: SDM vol. 3A, 3.4.5. */
export interface SegmentDescriptor {
    readonly base: number;
    /** In bytes, as LSL gives it. */
    readonly limit: number;
    /**
     * The second doubleword's bits as LAR gives them: type, S, DPL, P at 8, the limit's upper bits at 16, AVL, L, D, G
     * at 20.
     */
    readonly access: number;
}
/** A segment descriptor that a selector has named. */
export interface Descriptor extends SegmentDescriptor {
    readonly selector: number;
    /** Linear address, for the accessed and busy bits; 0 where no table of the guest's holds it. */
    readonly at: number;
    /** Of `access`, what a segment register keeps: `ATTR`. */
    readonly attr: number;
}
/** Segment attributes as the state holds them: bits 8 to 23 of a descriptor's upper half, limit's part cleared. */
export declare const ATTR: {
    readonly TYPE: 15;
    readonly ACCESSED: number;
    /** Of a data segment: writable; of a code segment: readable. */
    readonly WRITABLE: number;
    /** Of a data segment: expands down; of a code segment: conforming. */
    readonly EXPAND_DOWN: number;
    readonly CODE: number;
    /** Code or data, not a system segment. */
    readonly S: number;
    readonly DPL_SHIFT: 5;
    readonly P: number;
    readonly L: number;
    readonly DB: number;
    readonly G: number;
};
export declare const dplOf: (attr: number) => number;
/** `ATTR` of what LAR gives. */
export declare const attributesOf: (access: number) => number;
