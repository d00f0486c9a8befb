import type { Ask, Effects } from './effects.js';
import type { CalloutWhen, ExactImm, FlagsImm, Imm, MemImm, Node, RegImm, RepImm, WasmType, X87SlowImm } from './ir.js';
/**
 * The operations, one row each: the types of arguments and result, and what there is to know of effects. Passes and
 * code generation ask the row, so that an operation needs to be named nowhere else but where it is lowered. Pure
 * numeric operations carry Wasm's own names and meanings; `fold` evaluates them on constants (the constant folder and
 * the tests use it). The guest-specific ones are lowered by `codegen/lower.ts`.
 */
export interface OpRow<I = Imm> {
    readonly args: readonly ArgumentType[] | Ask<I, readonly ArgumentType[]>;
    /** `none` as well for results whose type the node says. */
    readonly result: WasmType;
    /** Null: pure. No effect, and no dependence on anything but its arguments: may be moved, duplicated, dropped. */
    readonly effects: Effects<I> | null;
    /** Nothing is lost without it if nobody uses its value. */
    readonly droppable: boolean;
    /** Path of the builder function in a binaryen module, for operations that are one Wasm instruction. */
    readonly wasm?: string;
    readonly fold?: (...v: bigint[]) => bigint;
    /** The helper in WebAssembly that it calls. */
    readonly helper?: Ask<I, string>;
    /** It calls the function of its own name in TypeScript. */
    readonly typeScript?: 'callout' | 'bulk';
    /**
     * What it does, said with other operations, which is how code generation lowers it. Each argument is used once at
     * most. The effects are still the row's to say.
     */
    readonly means?: Ask<I, Meaning>;
}
/**
 * A part of `OpRow.means`: an argument, an i32's constant, or an operation on such parts; `bits`: of a value whose type
 * the operation's row leaves to the node.
 */
export type Meaning = {
    readonly argument: number;
} | {
    readonly constant: number;
} | {
    readonly op: string;
    readonly imm?: Imm;
    readonly bits?: number;
    readonly args: readonly Meaning[];
};
/**
 * What an argument has to be: of a Wasm type; an integer (`int`); as wide as the code (`address`); of the type of the
 * node itself (`same`); a raw flag, which has a type for each letter (`flag`); of any type.
 */
export type ArgumentType = Exclude<WasmType, 'none'> | 'int' | 'address' | 'same' | 'flag' | 'any';
export declare const OPS: Record<string, OpRow>;
/** What `const` holds. */
type Constant = bigint | number | readonly number[];
declare const SPECIAL: {
    /** A constant: imm is a bigint (i32, i64), a number (f32, f64) or 16 bytes (v128). */
    const: OpRow<Constant>;
    /** Instruction boundary: imm is the instruction's index in the block. Resets what is known of faults. */
    insn: OpRow<number>;
    /** What the instruction has done so far stays done if it faults behind this: no code. */
    progress: OpRow<undefined>;
    /** Its argument with another width: no code. */
    alias: OpRow<undefined>;
    /** args: condition, value if true, value if false; its type is that of the values. */
    select: OpRow<undefined>;
    'gpr.get': OpRow<RegImm>;
    'open.gpr.get': OpRow<number>;
    'xmm.get': OpRow<RegImm>;
    'open.xmm.get': OpRow<RegImm>;
    'gpr.set': OpRow<RegImm>;
    'open.gpr.set': OpRow<number>;
    'xmm.set': OpRow<RegImm>;
    'open.xmm.set': OpRow<RegImm>;
    /** Clears the upper halves of the first `imm` vector registers. */
    'zero.uppers': OpRow<number>;
    'flagvar.get': OpRow<string>;
    'flagvar.set': OpRow<string>;
    /**
     * Symbolic: imm FlagsImm, args depend on the kind: see `flags.ts`. Replaced by `flagvar.set` before code generation.
     */
    flags: OpRow<FlagsImm>;
    /** Symbolic: imm is a condition name (o no b ae e ne be a s ns p np l ge le g). Replaced before code generation. */
    cond: OpRow<string>;
    /** A condition whose computation is put in later: imm as `cond`'s. Templates only. */
    'template.condition': OpRow<string>;
    load: OpRow<MemImm>;
    store: OpRow<MemImm>;
    /** The upper half of what the load before it, of 256 bits, has loaded; that load's own value is the lower half. */
    'load.upper': OpRow<undefined>;
    /** A load (args: address, condition) that is only done under its condition: else zero, and no fault. */
    'load.if': OpRow<MemImm>;
    'state.get': OpRow<number>;
    'state.set': OpRow<number>;
    /** Writes the bits of a mask in 32 bits of the state, from an argument without others; the rest stays. */
    'state.merge': OpRow<{
        at: number;
        mask: number;
    }>;
    /** State at a computed byte address (x87 register cells, open segment registers). */
    'state.load': OpRow<number>;
    'state.store': OpRow<number>;
    'open.ea': OpRow<number>;
    'open.imm': OpRow<number>;
    'open.rip': OpRow<undefined>;
    'open.next_rip': OpRow<undefined>;
    'open.address': OpRow<number>;
    /** Base of the segment that a string instruction's source (or xlat) uses, as wide as the code. */
    'open.segbase': OpRow<undefined>;
    /** Left shift of the index register, an i32. */
    'open.scale': OpRow<undefined>;
    /** Raise guest fault (imm: vector) if the argument is true. args: condition, error code. */
    'fault.if': OpRow<number>;
    /**
     * Leaves for the VMM at this instruction (imm: the callout's name) if the argument is true; nothing may be written
     * before.
     */
    'callout.if': OpRow<string>;
    /** Leaves the instruction, its work done, for the next one if the argument is true (`rep` with a count of zero). */
    'skip.if': OpRow<undefined>;
    /**
     * Forward string operation in bulk (imm RepImm). args: linear address of the destination (as wide as the code); of
     * the source (movs), or the value as an i64 (stos); number of elements wanted (as wide as the code, may be 0). Does
     * as many whole elements as it quickly can, with a byte by byte copy's result where source and destination overlap;
     * never faults; gives how many it did, perhaps none. Registers are the definition's business.
     */
    bulk: OpRow<RepImm>;
    /** Call of a helper function in Wasm (imm: name). */
    helper: OpRow<string>;
    'x87.get.i32': OpRow<string>;
    'x87.get.i64': OpRow<string>;
    'x87.get.f64': OpRow<string>;
    'x87.set': OpRow<string>;
    /** A helper does an operation, if need be (imm X87SlowImm; args: `X87Builder.slow`). */
    'x87.slow': OpRow<X87SlowImm>;
    /**
     * Writes the locals to memory; reads them back, and leaves if the stack's shape is not imm or an exception is
     * pending.
     */
    'x87.spill': OpRow<undefined>;
    'x87.reload': OpRow<number>;
    /** The same with the status word only. */
    'x87.sync': OpRow<undefined>;
    'x87.resync': OpRow<undefined>;
    /**
     * A float operation with MXCSR's say (imm ExactImm). args: its plain result, then the helper's arguments. Gives the
     * plain result, or in the rare cases that imm describes the helper's, which sets MXCSR's flags; #XM if one is not
     * masked.
     */
    exact: OpRow<ExactImm>;
    /**
     * Call of a TypeScript callout that returns into the region (imm: name). Sees and changes only the state in memory.
     */
    callout: OpRow<string>;
    /** The same if the first argument is true, for its effect alone; the second one is put into the state before. */
    'callout.when': OpRow<CalloutWhen>;
};
/** Operations that are not one Wasm instruction, and what the imm of each is. */
export type SpecialOp = keyof typeof SPECIAL;
export type ImmOf<K extends SpecialOp> = (typeof SPECIAL)[K] extends OpRow<infer I extends Imm> ? I : never;
export declare function opRow(name: string): OpRow;
/** The node that does what `n` means: see `OpRow.means`. Null: its operation is not said with others. */
export declare function meaningOf(n: Node): Node | null;
export {};
