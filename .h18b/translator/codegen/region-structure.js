import binaryen from 'binaryen';
/*
 * How a region's blocks, a graph, become structured Wasm: binaryen's Relooper, or one loop around a br_table
 * (`--structure`). Both take the blocks' code and the edges between them, block 0 being the entry.
 */
const { i32 } = binaryen;
function successorsOf(out) {
    return out.map((e) => e.to);
}
/**
 * Whether some loop can be entered at more than one block. Relooper fails on some such graphs (binaryen 132 throws a
 * parse exception while it renders), so those take the other structure. T1-T2 reduction (Hecht and Ullman 1972): a
 * graph is reducible if removing self-loops and merging blocks into their only predecessor leaves one block.
 */
export function isIrreducible(count, edges) {
    const succ = new Map();
    const pred = new Map();
    const reach = [0];
    const seen = new Set(reach);
    for (let i = 0; i < reach.length; i++) {
        for (const to of successorsOf(edges[reach[i]] ?? [])) {
            if (to < count && !seen.has(to)) {
                seen.add(to);
                reach.push(to);
            }
        }
    }
    for (const n of reach) {
        succ.set(n, new Set());
        pred.set(n, new Set());
    }
    for (const n of reach) {
        for (const to of successorsOf(edges[n] ?? [])) {
            if (to === n)
                continue;
            succ.get(n).add(to);
            pred.get(to).add(n);
        }
    }
    const work = reach.slice(1);
    while (work.length > 0) {
        const n = work.pop();
        const p = pred.get(n);
        if (n === 0 || !p || p.size !== 1)
            continue;
        const into = [...p][0];
        succ.get(into).delete(n);
        for (const to of succ.get(n)) {
            pred.get(to).delete(n);
            if (to === into)
                continue;
            succ.get(into).add(to);
            pred.get(to).add(into);
            work.push(to);
        }
        // The merged block may have taken away a self-loop's second edge.
        for (const to of succ.get(into))
            work.push(to);
        pred.delete(n);
        succ.delete(n);
    }
    return pred.size > 1;
}
export function relooperStructure(m, locals, all, edges, selector) {
    const relooper = new binaryen.Relooper(m);
    const blocks = all.map((c, i) => selector?.at === i ? relooper.addBlockWithSwitch(c, selector.value) : relooper.addBlock(c));
    edges.forEach((out, from) => {
        if (selector?.at === from) {
            for (const e of out)
                relooper.addBranchForSwitch(blocks[from], blocks[e.to], e.cases ?? [], 0);
            return;
        }
        const seen = new Set();
        out.forEach((e) => {
            // Two ways to the same place: relooper wants one branch for each pair of blocks.
            if (seen.has(e.to))
                return;
            seen.add(e.to);
            const others = out.filter((x) => x.to === e.to);
            const unconditional = others.some((x) => x.cond === null);
            const cond = unconditional ? 0 : others.map((x) => x.cond).reduce((a, b) => m.i32.or(a, b));
            relooper.addBranch(blocks[from], blocks[e.to], cond, 0);
        });
    });
    return relooper.renderAndDispose(blocks[0], locals.fixed(i32));
}
/** The plain alternative: a loop around a br_table over all blocks. */
export function switchStructure(m, locals, all, edges, selector) {
    const label = locals.fixed(i32);
    const names0 = all.map((_, i) => `b${i}`);
    let inner = m.switch(names0, names0[0], m.local.get(label, i32));
    all.forEach((c, i) => {
        const out = edges[i] ?? [];
        if (selector?.at === i) {
            const cases = [];
            for (const e of out)
                for (const n of e.cases ?? [])
                    cases[n] = `to${e.to}`;
            const miss = `to${out[out.length - 1].to}`;
            const names = Array.from({ length: cases.length }, (_, n) => cases[n] ?? miss);
            let body = m.switch(names, miss, selector.value);
            for (const e of out)
                body = m.block(null, [m.block(`to${e.to}`, [body]), m.local.set(label, m.i32.const(e.to)), m.br('again')]);
            inner = m.block(null, [m.block(names0[i], [inner], binaryen.none), c, m.if(m.i32.const(1), body)]);
            return;
        }
        let next = m.nop();
        for (const e of [...out].reverse()) {
            next = e.cond === null ? m.i32.const(e.to) : m.select(e.cond, m.i32.const(e.to), next);
        }
        // No case may look unreachable to binaryen, and the named blocks get their type from here: it would search each
        // case's whole subtree for branches otherwise, which is quadratic in the number of cases.
        const always = () => m.i32.const(1);
        const tail = out.length > 0 ? [c, m.local.set(label, next), m.br('again', always())] : [m.if(always(), c)];
        inner = m.block(null, [m.block(names0[i], [inner], binaryen.none), ...tail]);
    });
    return m.loop('again', inner);
}
