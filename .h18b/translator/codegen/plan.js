import { disturbs } from '../ir/effects.js';
import { opRow } from '../ir/ops.js';
/** Decides for each node whether it is needed, and whether it is computed where it is used. */
export function planBlock(ops, results, registersAreLocals) {
    const position = new Map();
    ops.forEach((n, i) => {
        position.set(n, i);
    });
    const uses = new Array(ops.length).fill(0);
    const last = new Array(ops.length).fill(-1);
    const live = new Array(ops.length).fill(false);
    const inline = new Array(ops.length).fill(false);
    const writes = [];
    /** For each node, the first write behind it. */
    const nextWrite = [];
    ops.forEach((n, i) => {
        const keys = opRow(n.op).effects?.writes?.(n);
        if (keys)
            for (const key of keys)
                writes.push({ at: i, key });
        nextWrite.push(writes.length);
    });
    const writtenBetween = (at, end, keys) => {
        for (let i = nextWrite[at]; i < writes.length && writes[i].at < end; i++)
            for (const key of keys)
                if (disturbs(writes[i].key, key))
                    return true;
        return false;
    };
    const use = (n, place) => {
        const p = position.get(n);
        if (p === undefined)
            throw new Error(`${n.op} is used but stands in no block`);
        uses[p]++;
        if (place > last[p])
            last[p] = place;
    };
    for (const r of results)
        use(r, ops.length);
    for (let at = ops.length - 1; at >= 0; at--) {
        const n = ops[at];
        const { effects, droppable } = opRow(n.op);
        if (uses[at] === 0 && droppable)
            continue;
        live[at] = true;
        if (n.op === 'const' || n.op === 'alias')
            inline[at] = true;
        else if (!effects)
            inline[at] = uses[at] === 1;
        else if (effects.reads && droppable) {
            const free = registersAreLocals && effects.local === true && n.bits >= 32;
            inline[at] = (uses[at] === 1 || free) && !writtenBetween(at, last[at], effects.reads(n));
        }
        const place = inline[at] ? last[at] : at;
        // An alias is no computation: its users are its argument's users.
        const times = n.op === 'alias' ? uses[at] : 1;
        for (const a of n.args)
            for (let i = 0; i < times; i++)
                use(a, place);
        const leaderBase = n.note?.group?.leader === n ? n.note.group.base : null;
        if (leaderBase)
            use(leaderBase, place);
    }
    return { live, inline, used: uses.map((u) => u > 0) };
}
