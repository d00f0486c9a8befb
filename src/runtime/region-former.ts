import type { Block, Blocks } from './blocks.js';
import type { Flow } from './flow.js';
import type { TierPolicy } from './policies/policy.js';
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

/** Distance in bytes within which an indirect target is taken to belong to a jump, and how many there may be. */
const NEAR = 16384;
const DISPATCH = 96;

/** Who jumps where is not known: any target seen near by is taken for one of this jump's. */
function near(jump: GrowthBlock, seen: ReadonlySet<number>): number[] {
  return [...seen].filter((rip) => Math.abs(rip - jump.rip) < NEAR);
}

/**
 * Grows a region from its entry along the flow of control, breadth first, so that loops close before the region is
 * full. `next` gives the block at an address, or null if it shall not belong to the region; `inFunction`: it does not
 * grow along calls, nor behind them.
 */
export function growRegion<B extends GrowthBlock>(
  entry: B,
  strategies: Strategies,
  inFunction: boolean,
  next: (rip: number, chosen: readonly B[], instructions: number) => B | null,
  indirectTargets: ReadonlySet<number>,
  predict: (jump: B, seen: ReadonlySet<number>) => Iterable<number> = near,
): FormedRegion<B> {
  const chosen: B[] = [];
  const jumpTargets = new Set<number>();
  const seen = new Set<number>([entry.rip]);
  const queue: B[] = [entry];
  let instructions = 0;
  while (queue.length > 0 && instructions < strategies.regionSize) {
    const b = queue.shift()!;
    chosen.push(b);
    instructions += b.instructions;
    if (strategies.regionScope === 'block') break;
    if ((b.ending === 'call' || b.ending === 'indirect') && (strategies.regionScope !== 'calls' || inFunction))
      continue;
    if (b.ending === 'indirect' && b.successors.length === 0 && strategies.indirectDispatch && jumpTargets.size === 0) {
      for (const rip of predict(b, indirectTargets)) if (jumpTargets.size < DISPATCH) jumpTargets.add(rip);
    }
    for (const rip of [...b.successors, ...(b.ending === 'indirect' ? jumpTargets : [])]) {
      if (seen.has(rip)) continue;
      seen.add(rip);
      const found = next(rip, chosen, instructions);
      if (found) queue.push(found);
    }
  }
  const targets = new Set<number>();
  for (const b of chosen) for (const rip of b.successors) targets.add(rip);
  return { blocks: chosen, targets: [...targets], jumpTargets: [...jumpTargets] };
}

/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, unless `decode` is allowed to look ahead (translation at first sight).
 * A block that enough regions hold already stays out: the code that two entries reach would be translated for each of
 * them otherwise. A policy may say otherwise.
 */
export function formRegion(
  entry: Block,
  blocks: Blocks,
  strategies: Strategies,
  decode: ((rip: number) => Block | null) | null,
  allowed: (block: Block) => boolean,
  indirectTargets: ReadonlySet<number>,
  policy?: Pick<TierPolicy, 'joins' | 'predict'>,
): FormedRegion {
  // What has hardly run costs as much to translate as what runs all the time.
  const leastExecutions = decode ? 0 : (strategies.hotThreshold * strategies.regionWarmth) / 100;
  const isWarm = (b: Block): boolean =>
    leastExecutions === 0 || b.unit !== null || blocks.executions(b) >= leastExecutions;
  const address = (rip: number): bigint => BigInt.asUintN(entry.context.mode.word, BigInt(rip));
  const joins = (b: Block, chosen: readonly Block[], instructions: number): boolean =>
    policy?.joins
      ? policy.joins(
          {
            address: address(b.rip),
            instructions: b.instructions,
            ending: b.ending,
            executions: blocks.executions(b),
            regions: b.regions.size,
          },
          { address: address(entry.rip), blocks: chosen.length, instructions },
        )
      : b.regions.size < strategies.regionCopies && isWarm(b);
  const next = (rip: number, chosen: readonly Block[], instructions: number): Block | null => {
    const b = blocks.at(rip) ?? decode?.(rip);
    return b && allowed(b) && joins(b, chosen, instructions) ? b : null;
  };
  const predict =
    policy?.predict &&
    ((jump: Block, seen: ReadonlySet<number>) => {
      const byAddress = new Map([...seen].map((rip) => [address(rip), rip]));
      // Those only that were seen.
      return policy.predict!(address(jump.rip), [...byAddress.keys()]).flatMap((a) => byAddress.get(a) ?? []);
    });
  // At first sight nobody knows which calls are made: looking ahead stays inside the function.
  return growRegion(entry, strategies, decode !== null, next, indirectTargets, predict);
}
