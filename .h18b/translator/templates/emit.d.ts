import { type RecordMemory } from './fill.js';
import { type Templates } from './format.js';
import type { Links } from './links.js';
/**
 * Puts templates together: from the interpreter's records of some blocks to one WebAssembly function, a unit, that any
 * of the blocks can be entered through, and from some units to a module. Bytes are copied and holes are filled; there
 * is no other representation in between.
 *
 * A unit takes the descriptor of the block that it is entered at, like everything that descriptors lead to, and leaves
 * as the interpreter would at the same record: with the same exits, the same registers in the CPU state and the same
 * budget.
 */
export interface UnitBlock {
    descriptor: number;
    /** Address of the first record. */
    body: number;
    /** Records, and instructions that the block is charged for. */
    records: number;
    instructions: number;
    /** Records from which on the interpreter has to go on (they change under the code). */
    stops: ReadonlySet<number> | null;
}
export interface Unit {
    blocks: readonly UnitBlock[];
    /** Index that the unit will have in the function table. */
    index: number;
    /** Byte offset of the TLB that its code probes. */
    tlb: number;
    word: 32 | 64;
    /** Null: its code holds addresses as constants, and runs in this process only. */
    links: Links | null;
}
export declare class UnitEmitter {
    private readonly templates;
    private readonly flags;
    private readonly code;
    private readonly filler;
    /** Blocks of the unit that is being made: their places in it, by descriptor. */
    private positions;
    constructor(templates: Templates, memory: RecordMemory);
    /** The module for some units: its functions are exported as `u0`, `u1` and so on. */
    module(units: readonly Unit[]): Uint8Array;
    private unit;
    private locals;
    /** The block that is about to run has been entered once more; at zero the dispatcher hears of it. */
    private countEntry;
    /** Takes a block's instructions from the budget; what is left of it is looked at before anything is done. */
    private charge;
    private block;
    private ending;
    /**
     * Goes on at `taken` if the value on the stack is true (`other` is not null), else at `other`; or at `taken` alone.
     */
    private edges;
    private place;
    /** Label of the loop, and of a block's code that comes later, seen from block `at`. */
    private label;
    private goIf;
    private go;
    /**
     * Goes on at the address on the stack, an i64: by the jump cache, and without leaving where a block of this unit is
     * meant.
     */
    private indirect;
}
