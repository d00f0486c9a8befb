import type { MappedFile } from '../../runtime/address-space.js';
import type { MemoryFs } from './memory-node.js';
import { Node, OpenFile } from './node.js';
import { type StatRecord } from './stat.js';
/** How a memory device answers: drivers/char/mem.c. */
export type DeviceKind = 'null' | 'zero' | 'full' | 'random';
/** A character device that needs no hardware. */
export declare class DeviceNode extends Node {
    #private;
    readonly fs: MemoryFs;
    readonly kind: DeviceKind;
    /** Fills with random bytes; given by the kernel, so that `--icount` can make it deterministic. */
    readonly random: (bytes: Uint8Array) => void;
    constructor(fs: MemoryFs, kind: DeviceKind, major: number, minor: number, 
    /** Fills with random bytes; given by the kernel, so that `--icount` can make it deterministic. */
    random?: (bytes: Uint8Array) => void);
    get mode(): number;
    get readOnly(): boolean;
    stat(out: StatRecord): number;
    open(flags: number): OpenFile | number;
}
/** A mapping of /dev/zero: anonymous memory by another name, which mmap(2) makes of it. */
export declare class ZeroPages implements MappedFile {
    readonly frames: Map<number, number>;
    readPage(): number;
    writePage(): void;
    fileSize(): number;
    retain(): void;
    release(): void;
}
/** /dev/tty: the host's controlling terminal is not granted; a stream that is a terminal stands in for it. */
export declare class TtyNode extends Node {
    #private;
    readonly fs: MemoryFs;
    /** Opens the caller's terminal. */
    readonly find: (flags: number) => OpenFile | number;
    constructor(fs: MemoryFs, 
    /** Opens the caller's terminal. */
    find: (flags: number) => OpenFile | number);
    get mode(): number;
    get readOnly(): boolean;
    stat(out: StatRecord): number;
    open(flags: number): OpenFile | number;
}
