/** Bytes of tables that do not know yet where they will be: which fields are addresses, and where checksums go. */
export declare class TableFile {
    #private;
    readonly name: string;
    /** Fields that hold an offset in the file `target`; its address is to be added. */
    readonly pointers: {
        readonly offset: number;
        readonly sizeBytes: 4 | 8;
        readonly target: TableFile;
    }[];
    /** Bytes that make `length` bytes from `start` add up to 0. In the order in which they have to be set. */
    readonly checksums: {
        readonly offset: number;
        readonly start: number;
        readonly length: number;
    }[];
    constructor(name: string);
    get length(): number;
    /** Appends bytes at a multiple of `align`; returns their offset. */
    append(bytes: readonly number[], align?: number): number;
    /** Puts `offset` of `target` into the field at `at`. */
    point(at: number, sizeBytes: 4 | 8, offset: number, target?: TableFile): void;
    sum(offset: number, start: number, length: number): void;
    /** As it is, for someone else to place. */
    bytes(): Uint8Array;
    /** With pointers and checksums for the addresses that files have. */
    placed(address: (file: TableFile) => number): Uint8Array;
}
