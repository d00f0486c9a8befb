import type { Block, Blocks } from './blocks.js';
import type { Strategies } from './strategies.js';

/** What a region is made of: blocks in the order found, the entry first. */
export interface FormedRegion {
  blocks: Block[];
  /** Every address that the region's code may go on to. */
  targets: number[];
  /** Addresses that the region's indirect jumps are likely to go to. */
  jumpTargets: number[];
}

/** Distance in bytes within which an indirect target is taken to belong to a jump, and how many there may be. */
const NEAR = 16384;
const DISPATCH = 96;

/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, unless `decode` is allowed to look ahead (translation at first sight).
 * Breadth first, so that loops close before the region is full. A block that enough regions hold already stays out: the
 * code that two entries reach would be translated for each of them otherwise.
 */
export function formRegion(
  entry: Block,
  blocks: Blocks,
  strategies: Strategies,
  decode: ((rip: number) => Block | null) | null,
  allowed: (block: Block) => boolean,
  indirectTargets: ReadonlySet<number>,
): FormedRegion {
  const chosen: Block[] = [];
  const jumpTargets = new Set<number>();
  const seen = new Set<number>([entry.rip]);
  const queue: Block[] = [entry];
  let instructions = 0;
  // What has hardly run costs as much to translate as what runs all the time.
  const leastExecutions = decode ? 0 : (strategies.hotThreshold * strategies.regionWarmth) / 100;
  const isWarm = (b: Block): boolean =>
    leastExecutions === 0 || b.unit !== null || blocks.executions(b) >= leastExecutions;
  while (queue.length > 0 && instructions < strategies.regionSize) {
    const b = queue.shift()!;
    chosen.push(b);
    instructions += b.instructions;
    if (strategies.regionScope === 'block') break;
    // At first sight nobody knows which calls are made: looking ahead stays inside the function.
    if ((b.ending === 'call' || b.ending === 'indirect') && (strategies.regionScope !== 'calls' || decode)) continue;
    if (b.ending === 'indirect' && b.successors.length === 0 && strategies.indirectDispatch && jumpTargets.size === 0) {
      // Who jumps where is not known: any target seen near by is taken for one of this jump's.
      for (const rip of indirectTargets)
        if (Math.abs(rip - b.rip) < NEAR && jumpTargets.size < DISPATCH) jumpTargets.add(rip);
    }
    for (const rip of [...b.successors, ...(b.ending === 'indirect' ? jumpTargets : [])]) {
      if (seen.has(rip)) continue;
      seen.add(rip);
      const next = blocks.at(rip) ?? decode?.(rip);
      if (next && allowed(next) && next.regions.size < strategies.regionCopies && isWarm(next)) queue.push(next);
    }
  }
  const targets = new Set<number>();
  for (const b of chosen) for (const rip of b.successors) targets.add(rip);
  return { blocks: chosen, targets: [...targets], jumpTargets: [...jumpTargets] };
}
