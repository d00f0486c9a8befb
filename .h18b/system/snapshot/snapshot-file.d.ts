/** The file, or what is in it, is not what it has to be: completes "FILE: ...". */
export declare class SnapshotError extends Error {
}
/** Raised when an older Ringless could not read what is written. */
export declare const FILE_VERSION = 1;
/** Where a piece is: in `data`. */
export interface PackedPiece {
    readonly offset: number;
    readonly packedBytes: number;
    readonly bytes: number;
}
/** Collects pieces. */
export declare class PieceWriter {
    #private;
    readonly parts: Uint8Array[];
    add(bytes: Uint8Array): PackedPiece;
}
/** A file's contents, to be written one after the other. */
export declare function encodeSnapshot(header: object, pieces: PieceWriter): Uint8Array[];
/** What `encodeSnapshot` was given; `data` is what pieces lie in. */
export interface DecodedSnapshot {
    readonly header: Readonly<Record<string, unknown>>;
    readonly data: Uint8Array;
}
/** Throws SnapshotError. */
export declare function decodeSnapshot(file: Uint8Array): DecodedSnapshot;
/** The bytes of a piece. Throws SnapshotError. */
export declare function readPiece(data: Uint8Array, { offset, packedBytes, bytes }: PackedPiece): Uint8Array;
