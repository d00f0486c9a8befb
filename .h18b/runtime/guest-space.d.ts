import type { CodeImage } from './cache/translation-cache.js';
import type { CodeHome } from './code-groups.js';
import type { CpuState } from './cpu-state.js';
import { type Access } from './guest-fault.js';
/** What `lookup` gives for a page that is no memory but a device. */
export declare const DEVICE = -65536;
/**
 * Guest memory by linear address, as TypeScript reaches it: what process mode's map of memory and a whole machine's
 * page tables have in common. Addresses are signed numbers.
 */
export declare abstract class GuestSpace {
    /** Set by the engine: pages were unmapped, replaced, or had their permissions changed. */
    onChange: (firstPage: number, pages: number) => void;
    /** Set by the engine: TypeScript wrote to a frame whose byte in `codeFrames` is not 0. */
    onKernelWrite: (hostOffset: number, length: number) => void;
    /** Set by the engine: a byte for each 4 KiB of the whole memory (index: host offset >>> 12), not 0 for code. */
    codeFrames: Uint8Array | null;
    /** Whether the page that `lookup` has just found is the same in every address space (PTE.G). */
    isGlobal: boolean;
    /** Whether that page, found for reading, may be written as well without anybody noticing. */
    alsoWritable: boolean;
    /**
     * Whether what `lookup` has just found may be used once only: the next access may not be allowed any more (EFLAGS.AC
     * under SMAP).
     */
    once: boolean;
    /**
     * Whether `lookup` has put another frame in the place of the page's: a private page was copied that others still map.
     * Code that runs may hold the host address of the one before.
     */
    moved: boolean;
    /** Told of each access that the VMM makes for an instruction, while there are breakpoints. */
    watch: ((address: number, bytes: number, write: boolean) => void) | null;
    /** Host offset of the range found by `hostRun`. */
    runOffset: number;
    /** Upper half of what `readPair` read. */
    high: number;
    readonly u8: Uint8Array;
    protected readonly u32: Uint32Array;
    protected readonly view: DataView;
    constructor(cpu: CpuState);
    /**
     * Host offset of the frame behind the page of `address`, allocated if need be; or -(1 + #PF error code); or `DEVICE`.
     */
    abstract lookup(address: number, access: Access): number;
    /** What the code at an address is part of, if it is something that comes again in other runs. */
    codeImage(_address: number): CodeImage | null;
    /** What the page is part of whose code lies in the frame at host offset `frame`; null: nothing that others map. */
    codeHome(_page: number, _frame: number): CodeHome | null;
    /** Translations known so far may not be right any more. */
    flushed(): void;
    /** After `lookup` gave `DEVICE`: reads `bytes` of the device at that address to host offset `into`. */
    readDevice(into: number, bytes: number): void;
    /**
     * After an access to a device: guest code is to leave, for an interrupt that is to be taken before the next
     * instruction or for a timer.
     */
    comesBack: () => boolean;
    /** Writes the `bytes` at host offset `from` to the device that `lookup` has just found. */
    writeDevice(from: number, bytes: number): void;
    /**
     * Host offset of the byte at `address`. `bytes`, of an access that lies in one page: where that is a device, they
     * have been read to BOUNCE_DEVICE; what is to be written goes there, and on to the device with `noteWrite`.
     */
    translate(address: number, access: Access, bytes?: number): number;
    /**
     * The longest range of host memory that starts at `address` and is contiguous, at most `length` bytes: its length,
     * with its offset in `runOffset`; or 0 where the first page faults.
     */
    hostRun(address: number, length: number, access: Access): number;
    /** The kernel wrote to [hostOffset, hostOffset + length), which may span frames: tells the engine, or a device. */
    noteWrite(hostOffset: number, length: number): void;
    readU8(address: number): number;
    readU16(address: number): number;
    readU32(address: number): number;
    readI32(address: number): number;
    /** A u64 as a number, exact below 2^53. */
    readNumber64(address: number): number;
    /** An i64 as a number, exact within +-2^53. */
    readSigned64(address: number): number;
    readBig64(address: number): bigint;
    /** The low half of an u64; the upper one is in `high`. */
    readPair(address: number): number;
    /** Raises what a write across a page's end would, before any of it is done. */
    private checkAcross;
    writeU8(address: number, value: number): void;
    writeU16(address: number, value: number): void;
    writeU32(address: number, value: number): void;
    /** An u64 of two halves. */
    writePair(address: number, low: number, high: number): void;
    /** A number as 64 bits; negative ones as two's complement. */
    writeNumber64(address: number, value: number): void;
    writeBig64(address: number, value: bigint): void;
    /** Calls `visit` with each contiguous host range of a guest range. */
    forRange(address: number, size: number, access: Access, visit: (hostOffset: number, length: number) => void): void;
    /** Reads `length` bytes of guest memory to the beginning of `out`. */
    readInto(address: number, out: Uint8Array, length: number): void;
    /** A copy of guest memory. The range is checked before anything is allocated. */
    readBytes(address: number, length: number): Uint8Array;
    writeBytes(address: number, bytes: Uint8Array): void;
    /** Writes the first `count` words of a structure. */
    writeWords(address: number, words: Uint32Array, count: number): void;
    fill(address: number, length: number, value: number): void;
    /** The string at `address` as one character a byte (latin1), without its NUL; null if longer than `max`. */
    readCString(address: number, max: number): string | null;
}
