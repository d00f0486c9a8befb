import type { Insn } from '../translator/decode/decode.js';
import { type CodeMode } from '../translator/decode/mode.js';
import { AddressMap } from './address-map.js';
import type { CpuState } from './cpu-state.js';
import type { Ending } from './flow.js';
import { LeavingInstructions } from './leaving-instructions.js';
import type { InstrumentedBlock, PluginSet } from './plugins/plugin-set.js';
import type { Unit } from './units.js';
/**
 * Where code means the same: its mode, and what is added to its addresses. A block belongs to one; direct jumps stay in
 * it.
 */
export interface CodeContext {
    /** From 1 on: what `S.CONTEXT` holds. */
    readonly number: number;
    readonly mode: CodeMode;
    /** Base of CS: linear address = base + RIP (cut to the word). */
    readonly base: number;
    /** CS's limit: the last offset that code may lie at. */
    readonly limit: number;
    /** Runs with the supervisor's rights over memory. */
    readonly supervisor: boolean;
    /** Descriptor by address. */
    readonly descriptors: AddressMap;
}
/** A block of pre-decoded code. Addresses are signed numbers; `bytes` is the code's length. */
export interface Block {
    readonly rip: number;
    /** Linear address of the first byte; `rip` where CS starts at 0. */
    readonly linear: number;
    readonly context: CodeContext;
    readonly descriptor: number;
    /** First record, and per record the index of its instruction. */
    body: number;
    /** Null: they are the same. */
    recordInsn: Uint8Array | null;
    records: number;
    instructions: number;
    bytes: number;
    /** Immediates in the block's code, once somebody has asked (`CodePages.immediates`). */
    immediates: Immediate[] | null;
    /** Direct successors: [target, fallthrough], where they exist; and what kind of transfer ends the block. */
    successors: number[];
    ending: Ending;
    /** False once its code has been overwritten or unmapped. */
    valid: boolean;
    /** Regions that contain the block; `Blocks.addRegion` adds one. */
    regions: ReadonlySet<number>;
    /** What plug-ins have put into it; null: there are none. */
    instrumented: InstrumentedBlock | null;
    /** The unit of templates that holds the block (`units.ts`). */
    unit: Unit | null;
    /** It was hot when another region held it, and was given time to be reached through that one. */
    deferred: boolean;
    /** Executions counted before its countdown was set last, and what that was set to. */
    counted: number;
    countdown: number;
}
/**
 * An immediate in decoded code: the linear address and size of its bytes, its instruction, and its record; `wide` ones
 * fill the record's 64-bit place.
 */
export interface Immediate {
    address: number;
    bytes: number;
    rip: number;
    record: number;
    wide: boolean;
}
/** A block that was taken away with its page, and what its descriptor held. */
export interface ParkedBlock {
    readonly block: Block;
    readonly body: number;
    readonly hot: number;
}
/** A count that no block is executed to. */
export declare const NEVER = 2147483647;
/** Blocks, their descriptors and records in Wasm memory, and the index from code pages to blocks. */
export declare class Blocks {
    private readonly cpu;
    private next;
    private readonly contexts;
    /** By number. */
    private readonly numbered;
    readonly byDescriptor: Map<number, Block>;
    /** Instructions that left for TypeScript: they need no decoding again. */
    readonly leaving: LeavingInstructions;
    /** Addresses after calls: a jump there is a return. */
    readonly returnSites: Set<number>;
    /** Blocks that have bytes in a page, by page number. */
    readonly byPage: Map<number, Set<Block>>;
    private readonly owners;
    /** Which of `owners` a record belongs to, by record number; 0: none. */
    private readonly recordOwner;
    private readonly writer;
    private encoder;
    constructor(cpu: CpuState, handlers: () => Readonly<Record<string, number>>);
    private readonly descriptorOf;
    /** Has plug-ins see each block that is decoded from now on. */
    instrument(plugins: PluginSet): void;
    /** The context of this mode and base, made on first mention. */
    context(mode: CodeMode, base: number, supervisor: boolean, limit: number): CodeContext;
    /**
     * The context that `lookup` and `descriptor` are about: that of the code being run. Generated code changes it as
     * well.
     */
    get current(): CodeContext;
    set current(context: CodeContext);
    /**
     * True when less than `bytes` of room for records is left, or a block's constants may find none: the caller drops
     * everything.
     */
    full(bytes?: number): boolean;
    reset(): void;
    private allocate;
    /** Room for other data, among the records. */
    room(bytes: number): number;
    /** The descriptor of the block at `rip`: made on first mention, never moved. */
    descriptor(rip: number): number;
    /** The descriptor for `rip`; 0 if nobody has asked for one. */
    lookup(rip: number): number;
    /** The block at `rip`, if it is decoded. */
    at(rip: number): Block | undefined;
    /** The block at `rip` in a context, if it is decoded. */
    in(context: CodeContext, rip: number): Block | undefined;
    /** Where a block's descriptor leads as long as no region starts there: its unit, or the interpreter. */
    private home;
    /** Sends a block back to where it runs without a region, to be hot again after `executions`. */
    goHome(block: Block, executions: number): void;
    /** The descriptor leads to `index`, if it led to the interpreter. */
    leadTo(block: Block, index: number): void;
    /** The descriptor leads to the interpreter, if it led to `index`. */
    leadAway(block: Block, index: number): void;
    /** A region starts at the block: a unit that comes to it asks at once (`hot_recorded`). */
    promote(block: Block, index: number): void;
    /** The block that a record belongs to. */
    ownerOf(record: number): Block | undefined;
    /** Instruction index of a record in its block. */
    insnIndex(block: Block, record: number): number;
    /**
     * Decodes the block at `rip` from `code`, its bytes up to the end of the page at most, makes records of it and points
     * its descriptor at them. Null: the first instruction is cut off by the end of `code`.
     */
    encode(rip: number, code: Uint8Array, limit: number, hotThreshold: number): Block | null;
    private noteInPages;
    addRegion(block: Block, id: number): void;
    dropRegion(block: Block, id: number): void;
    /** Has the interpreter report the block after `executions` more of it. */
    countDown(block: Block, executions: number): void;
    /** How often the interpreter has executed the block. */
    executions(block: Block): number;
    /** A body of one instruction followed by `stepped`; used for a single step, and overwritten by the next. */
    encodeStep(insn: Insn): number;
    private stepBody;
    /** Forgets the step body after a reset. */
    resetStep(): void;
    /** Drops a block: its descriptor leads to the dispatcher again. */
    drop(block: Block): void;
    /** Takes the blocks of a page away, all of which lie in it alone, to come back with `unpark`. */
    park(page: number): ParkedBlock[];
    /** A block is back as it was, for the interpreter. */
    unpark({ block, body, hot }: ParkedBlock): void;
}
/** Linear address of `rip` in a context. */
export declare function linearOf(context: CodeContext, rip: number): number;
