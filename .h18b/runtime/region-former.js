/** Distance in bytes within which an indirect target is taken to belong to a jump, and how many there may be. */
const NEAR = 16384;
const DISPATCH = 96;
/**
 * Grows a region from its entry along the flow of control, breadth first, so that loops close before the region is
 * full. `next` gives the block at an address, or null if it shall not belong to the region; `inFunction`: it does not
 * grow along calls, nor behind them.
 */
export function growRegion(entry, strategies, inFunction, next, indirectTargets) {
    const chosen = [];
    const jumpTargets = new Set();
    const seen = new Set([entry.rip]);
    const queue = [entry];
    let instructions = 0;
    while (queue.length > 0 && instructions < strategies.regionSize) {
        const b = queue.shift();
        chosen.push(b);
        instructions += b.instructions;
        if (strategies.regionScope === 'block')
            break;
        if ((b.ending === 'call' || b.ending === 'indirect') && (strategies.regionScope !== 'calls' || inFunction))
            continue;
        if (b.ending === 'indirect' && b.successors.length === 0 && strategies.indirectDispatch && jumpTargets.size === 0) {
            // Who jumps where is not known: any target seen near by is taken for one of this jump's.
            for (const rip of indirectTargets)
                if (Math.abs(rip - b.rip) < NEAR && jumpTargets.size < DISPATCH)
                    jumpTargets.add(rip);
        }
        for (const rip of [...b.successors, ...(b.ending === 'indirect' ? jumpTargets : [])]) {
            if (seen.has(rip))
                continue;
            seen.add(rip);
            const found = next(rip);
            if (found)
                queue.push(found);
        }
    }
    const targets = new Set();
    for (const b of chosen)
        for (const rip of b.successors)
            targets.add(rip);
    return { blocks: chosen, targets: [...targets], jumpTargets: [...jumpTargets] };
}
/**
 * Chooses the blocks of a region. It grows from the hot block along the flow of control that was seen: only blocks that
 * have been executed (so decoded) belong to it, unless `decode` is allowed to look ahead (translation at first sight).
 * A block that enough regions hold already stays out: the code that two entries reach would be translated for each of
 * them otherwise.
 */
export function formRegion(entry, blocks, strategies, decode, allowed, indirectTargets) {
    // What has hardly run costs as much to translate as what runs all the time.
    const leastExecutions = decode ? 0 : (strategies.hotThreshold * strategies.regionWarmth) / 100;
    const isWarm = (b) => leastExecutions === 0 || b.unit !== null || blocks.executions(b) >= leastExecutions;
    const next = (rip) => {
        const b = blocks.at(rip) ?? decode?.(rip);
        return b && allowed(b) && b.regions.size < strategies.regionCopies && isWarm(b) ? b : null;
    };
    // At first sight nobody knows which calls are made: looking ahead stays inside the function.
    return growRegion(entry, strategies, decode !== null, next, indirectTargets);
}
