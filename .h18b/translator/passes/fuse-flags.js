import { Builder } from '../ir/builder.js';
import { writesOf } from '../ir/effects.js';
import { CONDITIONS, conditionFromOperands, FLAG_KINDS } from '../ir/flags.js';
import { becomeAlias, FLAGS } from '../ir/ir.js';
import { definePass } from './pass.js';
/**
 * Problem: `cmp; jcc` would store up to six flags and compute a condition from them.
 * Method: where all flags that a condition reads come from one `flags` node of the same block, the condition is
 * computed from that node's operands instead.
 * Must preserve: the condition's value; the flags themselves stay for the dead-flags pass to judge.
 */
export function fuseFlags(ops, options) {
    const l = new Builder(options);
    const producer = new Map();
    for (const n of ops) {
        if (n.op === 'flags') {
            const row = FLAG_KINDS[n.imm.kind];
            for (const letter of FLAGS)
                if (row.writes.includes(letter))
                    producer.set(letter, row.guarded ? null : n);
        }
        else if (n.op === 'cond') {
            const reads = CONDITIONS[n.imm].reads;
            const from = producer.get(reads[0]);
            if (from && [...reads].every((r) => producer.get(r) === from)) {
                const { kind, bits } = from.imm;
                const v = conditionFromOperands(l, n.imm, kind, bits, from.args);
                if (v) {
                    becomeAlias(n, v);
                }
            }
        }
        else
            for (const key of writesOf(n))
                if (key.startsWith('flag:'))
                    producer.set(key.slice(5), null);
        l.ops.push(n);
    }
    return l.ops;
}
export const fuseFlagsPass = definePass({
    name: 'fuse-flags',
    what: 'computes conditions from the operands of the instruction that set the flags',
    options: [
        {
            name: 'fuse-flags',
            key: 'fuseFlags',
            kind: 'switch',
            default: true,
            what: 'turn a compare and its branch into one Wasm comparison',
            after: 'record-flags',
        },
    ],
    before: ['dead-flags'],
    run: (region, { builder }, options) => {
        if (options.fuseFlags)
            for (const b of region.blocks)
                b.ops = fuseFlags(b.ops, builder);
    },
});
