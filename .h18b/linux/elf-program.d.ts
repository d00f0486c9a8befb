/**
 * Whether a file is a program that can run here. Everything in a file is treated as hostile: sizes and offsets are
 * checked before use.
 */
import { type ProgramHeader } from '../elf/elf.js';
export interface ElfImage {
    readonly bits: 32 | 64;
    /** ET_DYN: loaded where there is room. */
    readonly relocatable: boolean;
    readonly entry: number;
    readonly phoff: number;
    readonly phnum: number;
    readonly phentsize: number;
    readonly segments: readonly ProgramHeader[];
    readonly interpreter: string | null;
    /** PT_GNU_STACK's flags, or null without one. */
    readonly stackFlags: number | null;
    /** Page-aligned lowest and highest address of the segments. */
    readonly low: number;
    readonly high: number;
}
/** Why a file cannot be run: the text completes "PROGRAM: ...". */
export declare class ElfError {
    readonly reason: string;
    constructor(reason: string);
}
/** Reads `length` bytes at `offset`; shorter at the end of the file. */
export type ReadAt = (offset: number, length: number) => Uint8Array;
export declare function parseElf(read: ReadAt, fileSize: number): ElfImage | ElfError;
