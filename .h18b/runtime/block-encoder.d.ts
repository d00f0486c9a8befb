import type { CodeMode } from '../translator/decode/mode.js';
import type { CpuState } from './cpu-state.js';
import { type Flow } from './flow.js';
import type { InstrumentedBlock } from './plugins/plugin-set.js';
import { type RecordWriter } from './records.js';
/** A decoded and encoded block. The object is filled anew for each. */
export interface EncodedBlock extends Flow {
    records: number;
    instructions: number;
    bytes: number;
    /** Per record the index of its instruction; null: they are the same. */
    recordInsn: Uint8Array | null;
    /** What plug-ins have put into it. */
    instrumented?: InstrumentedBlock;
}
/**
 * Decodes a block straight into the interpreter's records. How a record is written the build knows of most encodings
 * (`encodings.ts`); of others it is learnt from the decoder's `Insn` the first time that one is met. From then on the
 * operands go from iced into the record, without objects between: code that a starting guest executes once must not
 * cost more than it has to.
 */
export declare class BlockEncoder {
    private readonly cpu;
    private readonly writer;
    private readonly descriptor;
    /** False: iced decodes everything, for comparison. */
    private readonly known;
    private readonly result;
    private readonly modes;
    constructor(cpu: CpuState, writer: RecordWriter, descriptor: (rip: number) => number, 
    /** False: iced decodes everything, for comparison. */
    known?: boolean);
    /**
     * Writes records from `body` on for the code at `rip`: until an instruction that ends a block, at most `limit`
     * instructions. Calls `taken` with the number of records before anything else is allocated. Null: `code` ends within
     * the first instruction.
     */
    encode(mode: CodeMode, rip: number, code: Uint8Array, body: number, limit: number, taken: (records: number) => void): EncodedBlock | null;
    /** An instruction whose plan the build has made. */
    private encodeKnown;
    /** An instruction that iced has decoded. */
    private encodeDecoded;
    /** The block ends with the instruction under way. Code goes on after a system call as well. */
    private finish;
    private goOn;
    private closeSystemCall;
    private last;
    private tablesOf;
    /** The record that goes on to the block at `end`. */
    private close;
    /** Where a branch's record goes on. */
    private branch;
    private flow;
    private plannedFlow;
    /** What every record has. */
    private begin;
    /** An immediate, whose bytes begin at `from`, to a word of the record. */
    private immediate;
    private writeKnown;
    private knownMemory;
    private write;
    private memory;
}
