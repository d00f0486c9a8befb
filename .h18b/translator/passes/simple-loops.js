/** Blocks of a loop, at most. */
const BLOCKS = 8;
/**
 * Each loop's blocks, the first one (where all ways come in) first and no other before those that go on to it. Small
 * loops come first; no block is in two. Block 0 is the region's entry.
 */
export function simpleLoops(blocks) {
    const before = blocks.map(() => []);
    for (const [i, b] of blocks.entries())
        for (const s of b.successors)
            if (s >= 0)
                before[s].push(i);
    const bodies = blocks.map((_, first) => bodyOf(first, before)).filter((body) => body.size > 0);
    const taken = new Set();
    const loops = [];
    for (const body of bodies.sort((a, b) => a.size - b.size)) {
        if ([...body].some((i) => taken.has(i) || !isPlain(blocks[i].terminal)))
            continue;
        const order = inOrder(body, blocks);
        if (!order)
            continue;
        for (const i of order)
            taken.add(i);
        const [first] = order;
        loops.push(order.map((index) => {
            const { ops, terminal, successors } = blocks[index];
            return {
                index,
                ops,
                terminal,
                before: index === first ? [] : before[index].map((i) => order.indexOf(i)).filter((i) => i >= 0),
                again: successors.includes(first),
                ends: successors.some((s) => !body.has(s)),
            };
        }));
    }
    return loops;
}
const isPlain = (t) => t.kind === 'next' || ((t.kind === 'jump' || t.kind === 'branch') && t.target.kind === 'known');
/**
 * The blocks from which a way leads back to `first` that does not come in from elsewhere; none: no such loop, or too
 * large.
 */
function bodyOf(first, before) {
    const body = new Set();
    for (const last of before[first]) {
        const found = new Set([first]);
        const work = [last];
        let outside = false;
        for (let i = work.pop(); i !== undefined && !outside; i = work.pop()) {
            if (found.has(i))
                continue;
            found.add(i);
            outside = i === 0 || before[i].length === 0 || found.size > BLOCKS;
            work.push(...before[i]);
        }
        if (!outside)
            for (const i of found)
                body.add(i);
    }
    return body.size > BLOCKS ? new Set() : body;
}
/** The body's blocks, the first one first, each behind those that go on to it; null: there is a loop inside. */
function inOrder(body, blocks) {
    const [first] = body;
    const done = [];
    const open = new Set();
    const visit = (i) => {
        if (done.includes(i))
            return true;
        if (open.has(i))
            return false;
        open.add(i);
        const next = blocks[i].successors.filter((s) => s !== first && body.has(s));
        if (!next.every(visit))
            return false;
        open.delete(i);
        done.push(i);
        return true;
    };
    return visit(first) ? done.reverse() : null;
}
