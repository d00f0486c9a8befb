/** Little-endian reads from a file that may be cut short or lie about its sizes. */
export declare class FileReader {
    #private;
    readonly bytes: Uint8Array;
    /** What the file is, for messages: "ELF file". */
    readonly what: string;
    constructor(bytes: Uint8Array, 
    /** What the file is, for messages: "ELF file". */
    what: string);
    get size(): number;
    u8(offset: number): number;
    u16(offset: number): number;
    u32(offset: number): number;
    /** As a number: an address or size beyond 2^53 becomes inexact, and so is refused by whatever checks it. */
    u64(offset: number): number;
    /** A view of `length` bytes at `offset`. */
    slice(offset: number, length: number): Uint8Array;
    /** Text up to a zero byte, `limit` bytes at most. */
    text(offset: number, limit: number): string;
}
