/**
 * Reads WebAssembly code far enough to know where each instruction ends and what its operands are: for the generator of
 * templates. Knows what binaryen makes of our modules: no multi-value blocks, no exceptions, no GC.
 */
export interface WasmInstruction {
    /** First byte; with a prefix (0xfc, 0xfd) the number after it is `sub`. */
    op: number;
    sub: number;
    start: number;
    end: number;
    /** Where the operand that `value` is starts and ends: a constant, a local or function index, a memory offset. */
    at: number;
    value: bigint;
    /** The operand is the offset of a memory access. */
    memory: boolean;
}
export declare class WasmReader {
    readonly bytes: Uint8Array;
    at: number;
    constructor(bytes: Uint8Array, at: number);
    u(): number;
    s(): bigint;
    skip(bytes: number): void;
    next(): WasmInstruction;
    private blockType;
}
/** The sections of a module: where their contents start, by number. */
export declare function sectionsOf(wasm: Uint8Array): Map<number, number>;
