import type { Block, Blocks } from './blocks.js';
import type { Strategies } from './strategies.js';

/** What a region is made of: blocks in the order found, the entry first. */
export interface FormedRegion {
  blocks: Block[];
  /** Every address that the region's code may go on to. */
  targets: number[];
}

/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, unless `decode` is allowed to look ahead (translation at first sight).
 * Breadth first, so that loops close before the region is full.
 */
export function formRegion(
  entry: Block,
  blocks: Blocks,
  strategies: Strategies,
  decode: ((rip: number) => Block | null) | null,
  allowed: (block: Block) => boolean,
): FormedRegion {
  const chosen: Block[] = [];
  const seen = new Set<number>([entry.rip]);
  const queue: Block[] = [entry];
  let instructions = 0;
  while (queue.length > 0 && instructions < strategies.regionSize) {
    const b = queue.shift()!;
    chosen.push(b);
    instructions += b.insnRips.length - 1;
    if (strategies.regionScope === 'block') break;
    if ((b.ending === 'call' || b.ending === 'indirect') && strategies.regionScope !== 'calls') continue;
    for (const rip of b.successors) {
      if (seen.has(rip)) continue;
      seen.add(rip);
      const d = blocks.lookup(rip);
      const next = (d === undefined ? undefined : blocks.byDescriptor.get(d)) ?? decode?.(rip);
      if (next && allowed(next)) queue.push(next);
    }
  }
  const targets = new Set<number>();
  for (const b of chosen) for (const rip of b.successors) targets.add(rip);
  return { blocks: chosen, targets: [...targets] };
}
