/**
 * What is kept of a unit beside its code: which blocks it holds, and where they lead. As words: the numbers of its
 * blocks and of the addresses it leads to; of each block address, bytes, instructions, records and executions; the
 * addresses. Then the bytes of the blocks' guest code, up to a multiple of 4.
 */
export interface PackedBlock {
    /** Relative to the image, as all addresses here. */
    readonly address: number;
    readonly instructions: number;
    readonly records: number;
    /** Entries in the run that wrote it. */
    executions: number;
    /** Its guest code. */
    readonly code: Uint8Array;
}
export interface PackedUnit {
    readonly blocks: readonly PackedBlock[];
    /** Blocks outside of the unit that it leads to, in the order of its links. */
    readonly outside: readonly number[];
}
/** The units one after another; and the offset of each. */
export declare function packUnits(units: readonly PackedUnit[]): {
    bytes: Uint8Array;
    offsets: number[];
};
/** The unit at an offset; null: there is none. `bytes` begins at a multiple of 4. */
export declare function unpackUnit(bytes: Uint8Array, offset: number): PackedUnit | null;
