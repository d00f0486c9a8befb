/** RAM in a snapshot: chunks that are not all zeros. They are read when the guest, or a device, first comes to one. */
import type { PhysicalMap } from '../../runtime/system/physical-map.js';
import { type PackedPiece, type PieceWriter } from './snapshot-file.js';
export declare const CHUNK_BYTES: number;
/** By the chunk's number. */
export type SavedChunks = readonly (readonly [number, PackedPiece])[];
export declare function saveRam(memory: ArrayBufferLike, ramBytes: number, writer: PieceWriter): SavedChunks;
/** What of a machine's RAM is still in its snapshot: those pages are not in its physical map. */
export declare class AbsentRam {
    #private;
    private readonly u8;
    private readonly ramBytes;
    private readonly physical;
    private readonly data;
    /** Takes the chunks' pages out of the map, which is as it was when they were saved. Throws SnapshotError. */
    constructor(u8: Uint8Array, ramBytes: number, physical: PhysicalMap, chunks: SavedChunks, data: Uint8Array);
    /** Brings what is in a range of RAM. */
    load(address: number, bytes: number): void;
    /** Brings all of it. */
    loadAll(): void;
}
