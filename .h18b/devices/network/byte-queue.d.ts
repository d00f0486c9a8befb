/** Bytes in the order in which they came, kept as the pieces that they came in. */
export declare class ByteQueue {
    #private;
    get length(): number;
    append(bytes: Uint8Array): void;
    /** Copies bytes from `offset` on into `into`, as many as it holds; they must be there. */
    copy(offset: number, into: Uint8Array): void;
    /** Forgets the first `count` bytes. */
    drop(count: number): void;
}
