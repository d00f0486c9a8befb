import { type Insn } from '../translator/decode/decode.js';
import { type Block } from './blocks.js';
import type { CpuState } from './cpu-state.js';
import type { GuestCode } from './guest-code.js';
import { type GuestSpace } from './guest-space.js';
/** Tells the guest of an exception at RIP: SDM vol. 3A, chapter 7. */
export type Raise = (vector: number, errorCode: number, address: number) => void;
/**
 * Reads code at an address as blocks for the interpreter, or as instructions. A fetch that faults raises #PF or #GP,
 * unless `quiet`.
 */
export declare class CodeReader {
    private readonly cpu;
    private readonly space;
    private readonly code;
    /** Executions of a new block until it is hot. */
    private readonly threshold;
    private readonly raise;
    constructor(cpu: CpuState, space: GuestSpace, code: GuestCode, 
    /** Executions of a new block until it is hot. */
    threshold: () => number, raise: Raise);
    /** The block at `rip`, decoded if it is not yet; null: the fetch faulted. */
    block(rip: number, quiet: boolean): Block | null;
    /** The one instruction at `rip`, without the checks of its segments; null: the fetch faulted. */
    instruction(rip: number, quiet: boolean): Insn | null;
    /**
     * `bytes`, which end at the end of their page, with the beginning of the next page; null: there is none, or CS's
     * limit (`room` bytes away) comes before.
     */
    private acrossPages;
    private fetchFault;
}
