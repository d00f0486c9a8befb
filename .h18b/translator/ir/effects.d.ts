import type { Imm, Node, WasmType } from './ir.js';
/** A node as its operation's row sees it: `I` is the type of its imm. */
export interface RowNode<I> {
    readonly type: WasmType;
    readonly args: readonly {
        readonly type: WasmType;
    }[];
    readonly imm: I;
}
/** A question to a row about one of its nodes. (A method's type, so that rows of all operations fit into one table.) */
export type Ask<I, A> = {
    ask(n: RowNode<I>): A;
}['ask'];
/**
 * What an operation does beside giving its value, and what its value depends on beside its arguments: a part of its
 * row in `ops.ts`.
 *
 * What is read and written has keys: a file of values, a colon, and which of them. `gpr:3`, `xmm:3` and `xmm:3h` (the
 * upper half), `flag:Z`, `x87:s0` (a region's x87 local). `gpr:` is any of them, or all. Of the CPU state in memory
 * there is only `state:`, all of it; a write says as well if it may reach x87's part (`x87:`), what governs segments,
 * addresses and control (`cpu:`), and if that is only scratch (`scratch:`). `record:` is the interpreter's record of
 * an instruction, which nothing writes.
 */
export interface Effects<I = Imm> {
    readonly reads?: Ask<I, readonly string[]>;
    readonly writes?: Ask<I, readonly string[]>;
    /** What it reads is held in a local of a region: reading it again is free. */
    readonly local?: true;
    /** It accesses guest memory: its place among other accesses is fixed. */
    readonly memory?: true;
    /** And changes it. */
    readonly changes?: true;
    /** How control may leave here. */
    readonly leaves?: Leave;
    /** The map of guest memory may have changed behind it. */
    readonly remaps?: true;
    /** Traps in Wasm on some arguments, which a condition keeps from it: may be dropped, not moved. */
    readonly traps?: true;
    /** What the instruction has done so far stays done if it faults behind it. */
    readonly commits?: true;
    /** Divides a block into instructions. */
    readonly boundary?: true;
}
/**
 * `fault`: to the dispatcher, with the instruction not done. `exception`: the same with #XM, which only comes where
 * MXCSR does not mask it.
 * `after`: to the dispatcher, with the instruction done. `skip`: to the next instruction of the block, with the work
 * done so far.
 */
export type Leave = 'fault' | 'exception' | 'after' | 'skip';
/** Keys of what a node reads. */
export declare function readsOf(n: Node): readonly string[];
/** Keys of what a node writes. */
export declare function writesOf(n: Node): readonly string[];
/**
 * How control may leave at a node. An access that is known to stay in its page (see the walk-loops pass) does not
 * fault.
 */
export declare function leavesAt(n: Node): Leave | undefined;
/**
 * What is known of memory's map before a node need not hold behind it: it may have changed, or control may have come
 * another way.
 */
export declare function endsPages(n: Node): boolean;
/** Whether a write of one key may change what another one reads. */
export declare function disturbs(write: string, read: string): boolean;
