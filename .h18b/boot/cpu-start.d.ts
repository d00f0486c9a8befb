/** The states that the ways to start begin in. */
import type { CpuStart, GeneralStart, Piece, SegmentStart } from './boot-image.js';
/** A segment as real mode caches it. */
export declare function realSegment(selector: number): SegmentStart;
/** Real mode at `cs:ip`, all data segments `ds`, the interrupt table at 0. */
export declare function realMode(cs: number, ip: number, ds: number, registers: GeneralStart): CpuStart;
/**
 * After the reset line: F000:FFF0 with the base of CS at 4 GiB - 64 KiB (SDM vol. 3, 10.1.4, "First Instruction
 * Executed").
 */
export declare function resetState(): CpuStart;
/** 32-bit protected mode, flat, without paging, interrupts off. */
export declare function protectedMode(rip: number, registers: GeneralStart, gdtBase: number): CpuStart;
/** Long mode over the tables that `identityTables` makes. */
export declare function longMode(rip: number, registers: GeneralStart, gdtBase: number, pageTables: number): CpuStart;
/** The descriptor table that `protectedMode` and `longMode` say they use. */
export declare function gdtPiece(address: number, mode: 'protected32' | 'long64'): Piece;
/** Size of what `identityTables` gives. */
export declare const IDENTITY_TABLES_BYTES: number;
/** Page tables that map the first 4 GiB to themselves with 2 MiB pages: PML4, PDPT, four page directories. */
export declare function identityTables(address: number): Piece;
