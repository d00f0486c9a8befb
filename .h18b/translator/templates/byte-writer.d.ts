/** A growing run of bytes, as WebAssembly's binary format wants them. */
export declare class ByteWriter {
    bytes: Uint8Array<ArrayBuffer>;
    length: number;
    private room;
    byte(b: number): void;
    two(a: number, b: number): void;
    copy(from: Uint8Array, at: number, length: number): void;
    all(from: Uint8Array): void;
    /** An unsigned number of at most 32 bits. */
    u(v: number): void;
    /** A signed number of 32 bits. */
    s(v: number): void;
    /** A signed number of 64 bits, in two halves. */
    s64(low: number, high: number): void;
    text(s: string): void;
    /** Room for a size of what follows; `sized` fills it in. */
    size(): number;
    sized(from: number): void;
}
