import type { Insn } from '../../translator/decode/decode.js';
import type { CpuState } from '../cpu-state.js';
import { GuestFault } from '../guest-fault.js';
import type { GuestSpace } from '../guest-space.js';
/** A segment register's hidden part, or LDTR's or TR's. */
export interface Segment {
    selector: number;
    base: number;
    /** In bytes, scaled. */
    limit: number;
    /** `ATTR`. */
    attr: number;
}
/** What the rules below look at. */
export interface SegmentRegisters {
    readonly cpu: CpuState;
    /** 64-bit code is being run. */
    readonly code64: boolean;
    readonly protectedMode: boolean;
    readonly virtual8086: boolean;
    segment(s: number): Segment;
}
/** Writes what translated code compares accesses through segment register `s` with. */
export declare function setLimits(cpu: CpuState, s: number, limit: number, attr: number, typed: boolean): void;
/** Data of 4 GiB that may be written: nothing to check. */
export declare function isWhole(cpu: CpuState, s: number): boolean;
/** Whether a segment lets `bytes` from `offset` (unsigned) be accessed. */
export declare function allowsAccess(v: Segment, protectedMode: boolean, offset: number, bytes: number, write: boolean): boolean;
/**
 * The fault that an instruction's accesses raise, or null: #SS(0) for the stack segment, #GP(0) for others. `reads`: it
 * only reads what it might write (ARPL).
 */
export declare function segmentFault(p: SegmentRegisters, insn: Insn, reads?: boolean): GuestFault | null;
/** Whether ARPL with the operand in memory at linear `address` leaves it alone. */
export declare function leavesAlone(cpu: CpuState, insn: Insn, space: GuestSpace, address: number): boolean;
/** Whether all that an instruction accesses lies in segments of 4 GiB: no part of it needs another look. */
export declare function isUnlimited(cpu: CpuState, insn: Insn): boolean;
/** Raises #SS(`errorCode`) unless `bytes` at `offset` of a stack may be accessed. */
export declare function checkStack(p: SegmentRegisters, ss: Segment, offset: number, bytes: number, write: boolean, errorCode?: number): void;
