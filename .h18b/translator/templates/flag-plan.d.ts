import type { UnitBlock } from './emit.js';
import type { RecordMemory } from './fill.js';
import { type Template, type Templates } from './format.js';
/**
 * Problem: an instruction writes up to six raw flags, of which hardly any is read. Method: a block is looked at once,
 * backwards. Where a later instruction reads a raw flag, it is written; where only a way out of the block may show the
 * flags, their operands are kept in locals under the record's number; else nothing is done. A condition behind its
 * compare is computed from the compare's operands. Must preserve: at each way out either the record's number is 0 and
 * the raw flags are right, or the record gives them.
 */
export interface PlannedInstruction {
    /** Its record's address. */
    record: number;
    /** Null: a record that computes an address for the next one. */
    template: Template | null;
    /** Parts that are wanted: a bit a flag, and one for the record. */
    parts: number;
    /** Number of the record that conditions are computed from; 0: from the raw flags. */
    condition: number;
    /** From here on the raw flags count. */
    clears: boolean;
}
export type Ending = {
    kind: 'edges';
    taken: number;
    other: number | null;
    inside: boolean;
} | {
    kind: 'indirect';
} | {
    kind: 'syscall' | 'callout' | 'fault';
    argument: number;
} | {
    kind: 'interpreter';
};
export interface PlannedBlock {
    block: UnitBlock;
    instructions: PlannedInstruction[];
    ending: Ending;
    /** The record that the block ends at. */
    last: number;
    /** Where the flags are in the record when the block is entered, the raw ones have to be made of it. */
    needsRawFlags: boolean;
    /** Temporaries of each type. */
    locals: number[];
}
export declare class FlagPlan {
    private readonly templates;
    private readonly memory;
    constructor(templates: Templates, memory: Pick<RecordMemory, 'u32'>);
    /** `inside`: the descriptors of the unit's blocks. */
    plan(block: UnitBlock, inside: ReadonlyMap<number, unknown>): PlannedBlock;
    private conditions;
    private jump;
    private endOf;
}
