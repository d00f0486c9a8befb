/** A request that is not what its type says. */
export declare class WireError extends Error {
}
export declare const HEADER_BYTES = 7;
export declare class Reader {
    #private;
    readonly bytes: Uint8Array;
    constructor(bytes: Uint8Array);
    get type(): number;
    get tag(): number;
    u8(): number;
    u16(): number;
    u32(): number;
    /** A number of 64 bits; too large ones come out inexact. */
    u64(): number;
    text(): string;
    data(length: number): Uint8Array;
}
export declare class Writer {
    #private;
    readonly bytes: Uint8Array;
    constructor(bytes: Uint8Array);
    /** Bytes that still find room. */
    get room(): number;
    u8(value: number): this;
    u16(value: number): this;
    u32(value: number): this;
    u64(value: number | bigint): this;
    text(value: string): this;
    /** The next `length` bytes, for the caller to fill. */
    reserve(length: number): Uint8Array;
    /** Gives back the last `length` bytes. */
    drop(length: number): void;
    /** The message so far. */
    finish(type: number, tag: number): Uint8Array;
    restart(): this;
}
