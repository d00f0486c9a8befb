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
  /** Where it leads to that is not in it, and why not. */
  left: { rip: number; why: LeftOut }[];
}

/** Why a block does not belong to a region that leads to it. */
export type LeftOut = 'has not run' | 'elsewhere' | 'in other regions' | 'runs seldom' | 'policy' | 'size' | 'scope';

/** How a region grows: the block at an address, or why it shall not belong to it; and what is known of blocks. */
export interface Growth<B extends GrowthBlock> {
  next(rip: number, chosen: readonly B[], instructions: number): B | LeftOut;
  /** How often a block runs, by any measure. */
  weight(block: B): number;
  /** Where its indirect jump or call was seen to go to. */
  jumpTargets(block: B): readonly number[];
  /** The region does not grow along calls, nor behind them. */
  readonly inFunction: boolean;
}

/**
 * Grows a region from its entry along the flow of control: of what is next the block that runs most, else what was
 * found first, so that loops close before the region is full.
 */
export function growRegion<B extends GrowthBlock>(
  entry: B,
  strategies: Strategies,
  growth: Growth<B>,
): FormedRegion<B> {
  const chosen: B[] = [];
  const seen = new Set<number>([entry.rip]);
  const found: B[] = [entry];
  const left: { rip: number; why: LeftOut }[] = [];
  let instructions = 0;
  while (found.length > 0 && instructions < strategies.regionSize) {
    const b = takeHeaviest(found, growth);
    chosen.push(b);
    instructions += b.instructions;
    if (strategies.regionScope === 'block') break;
    if ((b.ending === 'call' || b.ending === 'indirect') && (strategies.regionScope !== 'calls' || growth.inFunction)) {
      for (const rip of b.successors) if (!seen.has(rip)) left.push({ rip, why: 'scope' });
      continue;
    }
    const jumps = b.ending === 'indirect' && strategies.indirectDispatch ? growth.jumpTargets(b) : [];
    for (const rip of [...b.successors, ...jumps]) {
      if (seen.has(rip)) continue;
      seen.add(rip);
      const next = growth.next(rip, chosen, instructions);
      if (typeof next === 'string') left.push({ rip, why: next });
      else found.push(next);
    }
  }
  const targets = new Set<number>();
  for (const b of chosen) for (const rip of b.successors) targets.add(rip);
  for (const { rip } of found) left.push({ rip, why: 'size' });
  return { blocks: chosen, targets: [...targets], left };
}

function takeHeaviest<B extends GrowthBlock>(found: B[], growth: Growth<B>): B {
  let best = 0;
  for (let i = 1; i < found.length; i++) if (growth.weight(found[i]!) > growth.weight(found[best]!)) best = i;
  return found.splice(best, 1)[0]!;
}

/** What a region is chosen by, beside the strategies. */
export interface FormingInput {
  readonly blocks: Blocks;
  readonly strategies: Strategies;
  /** Decodes a block that has not run: regions then look ahead (translation at first sight). */
  readonly decode: ((rip: number) => Block | null) | null;
  allowed(block: Block): boolean;
  /** How often blocks ran in a profile; null: there is none. */
  readonly executions: ((block: Block) => number) | null;
  jumpTargets(block: Block): readonly number[];
  readonly policy?: Pick<TierPolicy, 'joins'> | undefined;
}

/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, and with a profile only such as run often enough beside the entry. A
 * block that enough regions hold already stays out: the code that two entries reach would be translated for each of
 * them otherwise. A policy may say otherwise.
 */
export function formRegion(entry: Block, input: FormingInput): FormedRegion {
  const { blocks, strategies, decode, executions, allowed, jumpTargets, policy } = input;
  // What hardly runs costs as much to translate as what runs all the time, and its registers take those of the rest.
  const least = executions ? Math.max(1, (executions(entry) * strategies.regionWarmth) / 100) : 0;
  const weight = executions ?? (() => 0);
  const address = (rip: number): bigint => BigInt.asUintN(entry.context.mode.word, BigInt(rip));
  const next = (rip: number, chosen: readonly Block[], instructions: number): Block | LeftOut => {
    const b = blocks.in(entry.context, rip) ?? decode?.(rip);
    if (!b) return 'has not run';
    if (!allowed(b)) return 'elsewhere';
    if (policy?.joins) {
      const block = {
        address: address(b.rip),
        instructions: b.instructions,
        ending: b.ending,
        executions: executions?.(b) ?? blocks.executions(b),
        regions: b.regions.size,
      };
      const region = { address: address(entry.rip), blocks: chosen.length, instructions };
      return policy.joins(block, region) ? b : 'policy';
    }
    if (b.regions.size >= strategies.regionCopies) return 'in other regions';
    return weight(b) >= least ? b : 'runs seldom';
  };
  // At first sight nobody knows which calls are made: looking ahead stays inside the function.
  return growRegion(entry, strategies, { next, weight, jumpTargets, inFunction: decode !== null });
}
