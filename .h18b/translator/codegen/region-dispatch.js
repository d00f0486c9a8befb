import binaryen from 'binaryen';
import { Exit } from '../exits.js';
const { i64 } = binaryen;
/** Stands for the dispatch block until its index is known. */
export const DISPATCH = -1;
/** A multiplicative hash that sends the low halves of `rips` to different small numbers. */
function perfectHash(rips) {
    const low = rips.map((r) => Number(r & 0xffffffffn));
    for (let bits = Math.max(1, Math.ceil(Math.log2(rips.length)));; bits++) {
        let multiplier = 0x9e3779b1;
        for (let attempt = 0; attempt < 200; attempt++) {
            const of = (x) => Math.imul(x, multiplier) >>> (32 - bits);
            if (new Set(low.map(of)).size === low.length)
                return { bits, multiplier, of: (r) => of(Number(r & 0xffffffffn)) };
            multiplier = (Math.imul(multiplier, 0x2c1b3c6d) + 0x297a2d39) | 1;
        }
    }
}
/**
 * The dispatch block, for indirect jumps that were seen to go to many addresses: a perfect hash of the target (in local
 * `target`) selects an edge, which makes sure of it. Null: no block ends in it.
 */
export function dispatchBlock(m, flow, low, graph, target) {
    if (!graph.blocks.some((b) => b.dispatched))
        return null;
    const hash = perfectHash(graph.dispatch);
    const { edges } = flow;
    const low32 = m.i32.wrap(m.local.get(target, i64));
    const out = [];
    const miss = flow.add([m.local.set(low.rip, m.local.get(target, i64)), m.br('indirect')]);
    const at = flow.add([low.checkBudget(low.leaveAt(m.i32.const(Exit.BUDGET), () => m.local.get(target, i64), 0))]);
    for (const rip of graph.dispatch) {
        const sure = flow.add([m.nop()]);
        edges[sure] = [
            { to: graph.index.get(rip), cond: m.i64.eq(m.local.get(target, i64), m.i64.const(BigInt.asIntN(64, rip))) },
            { to: miss, cond: null },
        ];
        out.push({ to: sure, cond: null, cases: [hash.of(rip)] });
    }
    out.push({ to: miss, cond: null });
    edges[at] = out;
    for (const e of edges)
        for (const x of e ?? [])
            if (x.to === DISPATCH)
                x.to = at;
    return {
        at,
        value: m.i32.shr_u(m.i32.mul(low32, m.i32.const(hash.multiplier | 0)), m.i32.const(32 - hash.bits)),
    };
}
