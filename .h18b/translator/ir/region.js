/** Indices of the blocks that a block may go on to; -1: out of the region. */
export function successorsOf(graph, b) {
    const found = ownSuccessors(graph, b);
    const first = b.walk?.loop.first ?? b.loop;
    if (first === undefined)
        return found;
    // The loop's blocks come to the twin at the round's end only; those of the twin may come back to the loop then.
    const twins = found.filter((i) => i === first || (b.walk && i >= 0 && graph.blocks[i].loop === first));
    return [...found, ...twins.map((i) => graph.blocks[i].twin)];
}
/** The same without ways into and out of twins. */
export function ownSuccessors(graph, b) {
    const at = (rip) => graph.index.get(rip) ?? -1;
    const t = b.terminal;
    switch (t.kind) {
        case 'next':
        case 'syscall':
            return [at(b.nextRip), -1].slice(0, t.kind === 'syscall' ? 2 : 1);
        case 'jump':
        case 'call':
            return [t.target.kind === 'known' ? at(t.target.rip) : -1];
        case 'branch':
            return [t.target.kind === 'known' ? at(t.target.rip) : -1, at(b.nextRip)];
        case 'repeat':
            return [at(b.rip), at(b.nextRip)];
        case 'indirect':
            return [...(b.dispatched ? graph.dispatch : b.candidates).map(at), -1];
        case 'callout':
        case 'fault':
            return [-1];
    }
}
