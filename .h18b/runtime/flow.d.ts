import type { Insn } from '../translator/decode/decode.js';
/** How a block goes on. */
export declare const ENDINGS: readonly ['next', 'jump', 'branch', 'call', 'indirect', 'ret', 'system', 'other'];
export type Ending = (typeof ENDINGS)[number];
/** Where control goes from a block. Addresses are signed numbers. */
export interface Flow {
    ending: Ending;
    isCall: boolean;
    /** Direct successors: [target, fallthrough], where they exist. */
    successors: number[];
}
/** The flow from a block whose last instruction is `last` and which ends at `end`. */
export declare function flowFrom(last: Insn, end: number): Flow;
export declare function endingOf(insn: Insn): Ending;
/** `to`: the target of a direct transfer. */
export declare function successorsOf(ending: Ending, isCall: boolean, to: number | null, end: number): number[];
