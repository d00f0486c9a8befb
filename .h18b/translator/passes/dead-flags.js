import { leavesAt, writesOf } from '../ir/effects.js';
import { keptRaw, recordNumber } from '../ir/flag-record.js';
import { CONDITIONS, FLAG_KINDS } from '../ir/flags.js';
import { FLAGS } from '../ir/ir.js';
import { successorsOf } from '../ir/region.js';
import { definePass } from './pass.js';
/** Stands among the live flags for "here control may leave the region, with the flags as a record". */
const SHOWN = '!';
/**
 * Problem: nearly every instruction sets flags, and nearly nobody reads them. Method: backward liveness of the six
 * flags over the region's graph. A `flags` node notes which of its flags are read in the region; writes of dead flags
 * are removed. On the ways out of the region, faults included, all flags must be known, but a loop does not compute
 * them for the time it ends: with `record` the node notes that its operands are kept, and the way out computes the
 * flags. Without, all six are live there. Must preserve: every flag at every reader, at every exit that goes on to
 * other guest code, and at every fault.
 */
export function deadFlags(blocks, record, exactMayFault = true) {
    const liveIn = blocks.map(() => '');
    const union = (a, b) => a + [...b].filter((c) => !a.includes(c)).join('');
    const minus = (a, b) => [...a].filter((c) => !b.includes(c)).join('');
    const outside = record ? SHOWN : FLAGS;
    const liveOut = (b) => b.successors.length === 0 ? outside : b.successors.reduce((s, i) => union(s, i < 0 ? outside : liveIn[i]), '');
    const scan = (b, note) => {
        let live = liveOut(b);
        const dead = new Set();
        for (let i = b.ops.length - 1; i >= 0; i--) {
            const n = b.ops[i];
            switch (n.op) {
                case 'flags': {
                    const imm = n.imm;
                    const row = FLAG_KINDS[imm.kind];
                    const shown = live.includes(SHOWN);
                    const number = shown ? recordNumber(imm) : 0;
                    // What must be there above: a guarded node may leave the record as it was.
                    let before = live;
                    if (shown && !number)
                        before = FLAGS;
                    else if (shown && !row.guarded)
                        before = minus(union(live, keptRaw(imm.kind)), SHOWN);
                    // Not recorded, but shown: all raw flags must be right from here on.
                    const read = shown && !number ? FLAGS : live;
                    if (note) {
                        n.note = { ...n.note, live: [...row.writes].filter((f) => read.includes(f)).join('') };
                        if (shown)
                            n.note.record = number;
                    }
                    live = row.guarded ? before : minus(before, row.writes);
                    break;
                }
                case 'flagvar.set':
                    if (live.includes(SHOWN)) {
                        if (note)
                            n.note = { ...n.note, record: 0 };
                        live = FLAGS;
                    }
                    else if (!live.includes(n.imm))
                        dead.add(n);
                    live = minus(live, n.imm);
                    break;
                case 'flagvar.get':
                    live = union(live, n.imm);
                    break;
                case 'cond':
                    live = union(live, CONDITIONS[n.imm].reads);
                    break;
            }
            const leaves = leavesAt(n);
            // A skip goes on to the next instruction, with the flags as they are.
            if (leaves === 'skip')
                live = union(live, liveOut(b));
            else if (leaves && (leaves !== 'exception' || exactMayFault))
                live = union(live, outside);
        }
        if (note && dead.size > 0)
            b.ops = b.ops.filter((n) => !dead.has(n));
        return live;
    };
    let changed = true;
    while (changed) {
        changed = false;
        for (let i = blocks.length - 1; i >= 0; i--) {
            const live = scan(blocks[i], false);
            if (live.length !== liveIn[i].length) {
                liveIn[i] = live;
                changed = true;
            }
        }
    }
    blocks.forEach((b, i) => {
        scan(b, true);
        b.recordIn = liveIn[i].includes(SHOWN);
    });
}
export const deadFlagsPass = definePass({
    name: 'dead-flags',
    what: 'drops flags that nobody reads',
    options: [
        {
            name: 'dead-flags',
            key: 'deadFlags',
            kind: 'switch',
            default: true,
            what: 'drop flag computations that nobody reads',
            after: 'region-copies',
        },
        {
            name: 'record-flags',
            key: 'recordFlags',
            kind: 'switch',
            default: true,
            what: 'keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)',
        },
    ],
    before: ['expand-flags'],
    drops: (n) => writesOf(n).some((key) => key.startsWith('flag:')),
    run: (region, { recordsMxcsr }, options) => {
        if (!options.deadFlags)
            return;
        const flow = region.blocks.map((b) => ({ ops: b.ops, successors: successorsOf(region, b) }));
        deadFlags(flow, options.recordFlags, recordsMxcsr);
        for (const [i, b] of region.blocks.entries()) {
            b.ops = flow[i].ops;
            b.recordIn = flow[i].recordIn ?? false;
        }
    },
});
