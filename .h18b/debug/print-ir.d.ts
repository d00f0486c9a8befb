/** IR as text, one line a node, as in docs/life-of-an-instruction.md. */
import type { RegionBlock } from '../translator/ir/region.js';
export interface PrintedIr {
    readonly lines: string[];
    /** Instruction in the block that each line belongs to. */
    readonly insns: number[];
    readonly terminal: string;
}
export declare function printIr(block: RegionBlock): PrintedIr;
export declare function hex(v: bigint | number): string;
