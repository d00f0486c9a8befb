export interface ElfSegment {
    /** Physical address. */
    readonly address: number;
    readonly virtualAddress: number;
    readonly bytes: Uint8Array;
    /** Bytes from `bytes.length` to here are zeros. */
    readonly sizeBytes: number;
}
export interface ElfKernel {
    readonly bits: 32 | 64;
    /** As the header has it: Linux gives a physical address, others a virtual one. */
    readonly entry: number;
    readonly segments: readonly ElfSegment[];
    /** PVH: a 32-bit entry's physical address, or null without such a note. */
    readonly pvhEntry: number | null;
}
export declare function readElfKernel(bytes: Uint8Array): ElfKernel;
/** The physical address of the entry, where the header may give it as a virtual one. */
export declare function physicalEntry(elf: ElfKernel): number;
