/** Where firmware is to allocate: anywhere high, or in the segment F000h, where RSDP has to be. */
export type Zone = 'high' | 'f-segment';
export declare class TableLoader {
    #private;
    /** Allocates room for a whole file and loads it. */
    allocate(file: string, align: number, zone: Zone): this;
    /** Adds `target`'s address to the pointer of `sizeBytes` at `offset` in `file`. */
    addPointer(file: string, offset: number, sizeBytes: 4 | 8, target: string): this;
    /** Sets the byte at `offset` so that `length` bytes from `start` add up to 0. */
    addChecksum(file: string, offset: number, start: number, length: number): this;
    bytes(): Uint8Array;
}
