import { type Value } from './builder-expressions.js';
import { StateBuilder } from './builder-state.js';
import type { Operand } from './operand.js';
/** Reads and writes an instruction's operands, bound or open, and guest memory. */
export declare class OperandBuilder extends StateBuilder {
    /** Whether the definition asked for the code width (else one handler serves both). */
    usedWord: boolean;
    get word(): 32 | 64;
    /** Reads an operand at its own width. */
    read(o: Operand): Value;
    /** An immediate that the program rewrites, read from the code's bytes each time. */
    private liveImmediate;
    /** Reads an operand that will be written again: its page must be writable before anything happens. */
    readForWrite(o: Operand): Value;
    /** Writes an operand. `aligned`: a vector to memory, at a multiple of the whole operand's size or #GP(0). */
    write(o: Operand, v: Value, aligned?: boolean): void;
    private addressCache;
    /** Linear address of a memory operand: as wide as the code. `withSegment` false: the offset only (lea). */
    address(o: Operand, withSegment?: boolean): Value;
    /** `address(o) + offset` bytes. */
    addressPlus(o: Operand, offset: number): Value;
    /** Base of a segment, as wide as the code. */
    segBase(seg: number): Value;
    /** Number of a segment, control, MMX or x87 register operand as an i32 (open: the record's field). */
    registerNumber(o: Operand): Value;
    /** Loads `bits` from a linear address; bits 128 gives a v128. */
    load(bits: number, address: Value, write?: boolean): Value;
    /**
     * Loads `bits` from a linear address as a float of that width, or into the low bits of a vector whose other bits
     * become zero.
     */
    loadAs(type: 'f32' | 'f64' | 'v128', bits: number, address: Value): Value;
    store(address: Value, v: Value, bits?: number): void;
    /**
     * Loads 128 bits, or 256 with one check: the two halves. `aligned`: #GP(0) for an address that is no multiple of
     * that.
     */
    private loadHalves;
    load256(address: Value): [Value, Value];
    /** Stores one or two vectors. */
    storeVector(address: Value, values: readonly Value[], aligned: boolean): void;
    /** The 128 bits of a memory operand, or of the half that it stands for; both halves are loaded together. */
    loadVector(o: Operand, aligned?: boolean): Value;
    /**
     * Loads one or two vectors of elements of `size` bytes, of which only those are touched whose mask has its top bit
     * set. The others are undefined: the page they lie on may be loaded with the rest.
     */
    loadMasked(address: Value, size: number, masks: readonly Value[]): Value[];
    /** Stores likewise. A mask has all bits of an element the same. */
    storeMasked(address: Value, size: number, values: readonly Value[], masks: readonly Value[]): void;
    /** Loads `bits` if `cond`; else the value is zero and nothing can fault. */
    loadIf(cond: Value, bits: number, address: Value): Value;
    /** Width of stack addresses, bits. */
    get stackBits(): 16 | 32 | 64;
    /** Stack pointer, or another register that holds an offset in the stack, as wide as the stack's addresses. */
    sp(register?: number): Value;
    setSp(v: Value): void;
    /** `sp` moved by `bytes`. */
    moved(sp: Value, bytes: number): Value;
    /** Linear address of an offset in the stack. */
    stackAddress(offset: Value): Value;
    /** Pushes a value of its own width. */
    pushValue(v: Value): void;
    /** Loads from the top of the stack; the caller moves RSP with `dropStack` once nothing can fault. */
    top(bits: number, offset?: number): Value;
    dropStack(bytes: number): void;
    /**
     * Linear address of an offset (of the instruction's address size) in the segment of a string source, of xlat, BT or a
     * gather.
     */
    stringSource(offset: Value): Value;
    /** Linear address of an offset in ES, which no prefix overrides. */
    stringDest(offset: Value): Value;
    /** Does some elements at once (perhaps none), forwards; gives how many. See `bulk` in `ops.ts`. */
    bulk(kind: 'movs' | 'stos', bytes: number, dest: Value, source: Value, count: Value): Value;
    /**
     * The 128 bits of an XMM register operand; of a YMM operand the half that `half` says, or that the operand stands
     * for.
     */
    xmm(o: Operand, half?: 0 | 1): Value;
    setXmm(o: Operand, v: Value, half?: number): void;
    /** Number or record field of a vector register. */
    private vectorPlace;
    /** Writes all that there is of a vector register: what is not given becomes zero. */
    setYmm(o: Operand, low: Value, high?: import("./ir.js").Node): void;
    /** Left shift of the index of a memory operand, an i32. */
    scale(o: Operand): Value;
    /** An MMX register is the significand of the x87 register of its number: of the physical one, whatever TOP says. */
    private mmAt;
    /**
     * Writes an MMX register, from 64 bits or from the low half of a vector; the x87 register's exponent becomes all
     * ones.
     */
    private setMm;
}
