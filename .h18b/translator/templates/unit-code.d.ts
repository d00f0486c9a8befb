import { ByteWriter } from './byte-writer.js';
import type { Templates } from './format.js';
import { type Links } from './links.js';
/** Locals of a unit: its parameter, the flags' record, a place for counts. */
export declare const DESCRIPTOR = 0;
export declare const RECORD_LOCALS = 1;
export declare const COUNT = 5;
export declare const WIDE = 6;
export declare const STATUS = 7;
/** The unit's table of links. */
export declare const LINKS = 8;
export declare const FIRST_TEMPORARY = 9;
declare const NAMES: readonly ['leave_recorded', 'budget_recorded', 'hot_recorded', 'resume', 'raw_flags', 'raise', 'leave_callout', 'syscall', 'again', 'indirect'];
export type Name = (typeof NAMES)[number];
export declare const OP: {
    readonly unreachable: 0;
    readonly block: 2;
    readonly loop: 3;
    readonly if: 4;
    readonly end: 11;
    readonly br: 12;
    readonly brIf: 13;
    readonly brTable: 14;
    readonly call: 16;
    readonly returnCall: 18;
    readonly returnCallIndirect: 19;
    readonly get: 32;
    readonly set: 33;
    readonly tee: 34;
    readonly load32: 40;
    readonly load64: 41;
    readonly store32: 54;
    readonly store64: 55;
    readonly const32: 65;
    readonly const64: 66;
    readonly eqz: 69;
    readonly eq32: 70;
    readonly lt: 72;
    readonly eq64: 81;
    readonly add32: 106;
    readonly sub32: 107;
    readonly and32: 113;
    readonly xor32: 115;
    readonly shl32: 116;
    readonly shr32: 118;
    readonly add64: 124;
    readonly shl64: 134;
    readonly wrap: 167;
    readonly extend: 173;
};
export declare const VOID = 64;
/**
 * The code of units as it is written: WebAssembly's instructions, the functions that it calls, and the addresses that
 * it needs, as constants or by the unit's links.
 */
export declare class UnitCode {
    w: ByteWriter;
    readonly unitType: number;
    private readonly wellKnown;
    /**
     * By the templates' number of a function: its index in the module that is being made, from 1; and those used, in
     * order.
     */
    private readonly importIndex;
    used: number[];
    /** Index of the first temporary of each type. */
    readonly bases: number[];
    /** Byte offset of the TLB that it probes. */
    tlb: number;
    word: 32 | 64;
    /** Its index in the function table. */
    own: number;
    links: Links | null;
    /** The block that is being made, and its first record. */
    at: number;
    body: number;
    /** Its blocks. */
    count: number;
    constructor(templates: Templates);
    /** Nothing is written yet, of another module. */
    begin(): void;
    /** Index of a function, which the module imports from now on; `number`: the templates'. */
    function(number: number): void;
    call(name: Name): void;
    returnCall(name: Name): void;
    const32(v: number): void;
    get(local: number): void;
    set(local: number): void;
    access(op: number, offset: number, align: number): void;
    /** A descriptor's address. */
    descriptor(descriptor: number): void;
    /** The address of a record of the block that is being made. */
    record(record: number): void;
    /** The unit's index in the function table. */
    ownIndex(): void;
    /** An address that the code has relative to its own, in two halves. */
    address(low: number, high: number, wide: boolean): void;
    recordLocals(): void;
    /** The loop's label, seen from block `at`. */
    loop(at: number): number;
    /** A tail call through the function table: descriptor and index are on the stack. */
    leadOn(): void;
    /** Makes the raw flags of the record, if there is one. */
    rawFlags(): void;
}
export {};
