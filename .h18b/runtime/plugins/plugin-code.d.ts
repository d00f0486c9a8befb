import * as iced from 'iced-x86';
import type { Insn } from '../../translator/decode/decode.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import { type PlacedProbe, ProbeMaker } from '../../translator/decode/probes.js';
import type { AccessCallback, AccessKind, BranchCallback, CodeSymbol, Counter, ExecutionCallback, PluginBlock, PluginInstruction, TraceSite } from './api.js';
import type { Registers } from './registers.js';
/** A counter, and where it lies. */
export interface PlacedCounter extends Counter {
    readonly at: number;
}
/** What the code of blocks needs of the plug-ins' runtime, on behalf of one plug-in. */
export interface CodeHost {
    readonly registers: Registers;
    /** Number of a new site that `call` serves, for this plug-in. */
    site(call: () => void): number;
    /** Number of a new site of the trace. */
    traceSite(site: TraceSite): number;
    /** A counter that code which is decoded again finds by its key. */
    countdown(key: string): {
        counter: PlacedCounter;
        isNew: boolean;
    };
    symbol(address: bigint): CodeSymbol | null;
    /** Guest memory; null: it is not mapped. */
    read(address: bigint, bytes: number): Uint8Array | null;
    /** The address in scratch place `n`; whether the branch is taken. */
    scratch(n: number): bigint;
    scratchAt(n: number): number;
    taken(): boolean;
    /** Repeated instructions are to be executed an element at a time from now on. */
    byElement(): void;
}
/** What all plug-ins have attached to a block. */
export interface Attached {
    readonly probes: PlacedProbe[];
    /** By the counter's place: how much each instruction adds. */
    readonly counts: Map<number, Int32Array>;
}
/** A block as one plug-in sees it. */
export declare class Code implements PluginBlock {
    readonly host: CodeHost;
    readonly mode: CodeMode;
    readonly bytes: Uint8Array;
    readonly insns: readonly Insn[];
    readonly attached: Attached;
    readonly address: bigint;
    readonly instructions: readonly Instruction[];
    private readonly decoder;
    constructor(host: CodeHost, mode: CodeMode, bytes: Uint8Array, insns: readonly Insn[], attached: Attached);
    get symbol(): CodeSymbol | null;
    get codeBits(): 16 | 32 | 64;
    get kernel(): boolean;
    get maker(): ProbeMaker;
    count(counter: Counter, by?: number): void;
    trace(): number;
    before(callback: ExecutionCallback, registers?: readonly string[]): void;
    put(before: number, insn: Insn): void;
    /** iced's instruction of number `n`, to be freed. */
    decoded(n: number): iced.Instruction;
}
declare class Instruction implements PluginInstruction {
    private readonly code;
    private readonly insn;
    private readonly index;
    readonly bytes: Uint8Array;
    private known;
    private words;
    private countdowns;
    constructor(code: Code, insn: Insn, index: number, bytes: Uint8Array);
    get address(): bigint;
    get text(): string;
    get mnemonic(): string;
    get operands(): readonly string[];
    get symbol(): CodeSymbol | null;
    get flow(): PluginInstruction['flow'];
    get target(): bigint | null;
    get accesses(): readonly AccessKind[];
    private found;
    private get maker();
    private get goesOn();
    count(counter: Counter, by?: number): void;
    before(callback: ExecutionCallback, registers?: readonly string[]): void;
    after(callback: ExecutionCallback, registers?: readonly string[]): void;
    private calling;
    private call;
    every(period: number, callback: ExecutionCallback, registers?: readonly string[]): void;
    access(callback: AccessCallback): void;
    traceAccesses(): readonly number[];
    private taken;
    branch(callback: BranchCallback): void;
    traceBranch(): number;
}
export {};
