import type { MappedFile } from '../../runtime/address-space.js';
import { type MemoryFs, MemoryNode } from './memory-node.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';
/** Seals of memfd_create(2): linux/fcntl.h. */
export declare const F_SEAL_SEAL = 1;
export declare const F_SEAL_SHRINK = 2;
export declare const F_SEAL_GROW = 4;
export declare const F_SEAL_WRITE = 8;
export declare const F_SEAL_FUTURE_WRITE = 16;
/** A regular file: pieces of memory where something was written, and holes. */
export declare class MemoryFile extends MemoryNode implements MappedFile {
    #private;
    length: number;
    opens: number;
    readonly frames: Map<number, number>;
    /** F_SEAL_ bits of memfd_create(2); null: the file cannot be sealed. */
    seals: number | null;
    constructor(fs: MemoryFs, mode: number);
    get size(): number;
    stat(out: StatRecord): number;
    identity(): {
        dev: number;
        ino: number;
    };
    open(flags: number): OpenFile | number;
    truncate(size: number): number;
    get sealed(): number;
    freeIfUnused(): void;
    /** Copies bytes from `position` on, which lie within the file. */
    readAt(target: Uint8Array, at: number, length: number, position: number): void;
    /** Bytes written, or -errno. */
    writeAt(memory: Uint8Array, at: number, length: number, position: number): number;
    /** Gives pieces to a range that may have holes: 0 or -ENOSPC. */
    reserve(offset: number, length: number): number;
    punch(offset: number, length: number): number;
    /** lseek(2) for data (3) and holes (4) from `offset`, which lies within the file. */
    seekData(offset: number, whence: number): number;
    readPage(target: Uint8Array, at: number, offset: number): number;
    writePage(source: Uint8Array, at: number, offset: number): void;
    fileSize(): number;
    retain(): void;
    release(): void;
}
