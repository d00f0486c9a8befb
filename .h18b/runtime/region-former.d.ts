import type { Block, Blocks } from './blocks.js';
import type { Flow } from './flow.js';
import type { Strategies } from './strategies.js';
/** A block as far as a region's growth depends on it. */
export interface GrowthBlock extends Pick<Flow, 'ending' | 'successors'> {
    readonly rip: number;
    readonly instructions: number;
}
/** What a region is made of: blocks in the order found, the entry first. */
export interface FormedRegion<B extends GrowthBlock = Block> {
    blocks: B[];
    /** Every address that the region's code may go on to. */
    targets: number[];
    /** Addresses that the region's indirect jumps are likely to go to. */
    jumpTargets: number[];
}
/**
 * Grows a region from its entry along the flow of control, breadth first, so that loops close before the region is
 * full. `next` gives the block at an address, or null if it shall not belong to the region; `inFunction`: it does not
 * grow along calls, nor behind them.
 */
export declare function growRegion<B extends GrowthBlock>(entry: B, strategies: Strategies, inFunction: boolean, next: (rip: number) => B | null, indirectTargets: ReadonlySet<number>): FormedRegion<B>;
/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, unless `decode` is allowed to look ahead (translation at first sight).
 * A block that enough regions hold already stays out: the code that two entries reach would be translated for each of
 * them otherwise.
 */
export declare function formRegion(entry: Block, blocks: Blocks, strategies: Strategies, decode: ((rip: number) => Block | null) | null, allowed: (block: Block) => boolean, indirectTargets: ReadonlySet<number>): FormedRegion;
