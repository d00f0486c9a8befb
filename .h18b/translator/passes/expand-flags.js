import { Builder } from '../ir/builder.js';
import { RECORD_NUMBER, RECORD_OPERANDS, recordedOperands } from '../ir/flag-record.js';
import { FLAG_KINDS } from '../ir/flags.js';
import { becomeAlias, FLAGS } from '../ir/ir.js';
import { definePass } from './pass.js';
/**
 * Problem: `flags` and `cond` are symbolic, so that other passes can reason about them; code generation wants values.
 * Method: each `flags` node becomes one `flagvar.set` per flag that is live (all of them where no pass said otherwise),
 * and the record of its operands where a pass asked for it;
 * each `cond` becomes its expression on the raw flags.
 * Must preserve: the flags as every later reader sees them.
 */
export function expandFlags(ops, options) {
    const l = new Builder(options);
    for (const n of ops) {
        if (n.op === 'flags') {
            const { kind, bits } = n.imm;
            const row = FLAG_KINDS[kind];
            const guard = row.guarded ? n.args[n.args.length - 1] : null;
            for (const letter of FLAGS) {
                if (!row.writes.includes(letter) || (n.note?.live !== undefined && !n.note.live.includes(letter)))
                    continue;
                const v = row.compute(l, letter, bits, n.args);
                l.setFlagVar(letter, guard ? l.select(guard, v, l.flagVar(letter)) : v);
            }
            if (n.note?.record === 0)
                l.setFlagVar(RECORD_NUMBER, l.const(32, 0));
            else if (n.note?.record !== undefined) {
                const set = (name, v) => {
                    l.setFlagVar(name, guard ? l.select(guard, v, l.flagVar(name)) : v);
                };
                set(RECORD_NUMBER, l.const(32, n.note.record));
                recordedOperands(kind, n.args).forEach((a, i) => {
                    set(RECORD_OPERANDS[i], l.zext(a, 64));
                });
            }
        }
        else if (n.op === 'cond') {
            const v = l.conditionOnFlags(n.imm);
            becomeAlias(n, v);
            l.ops.push(n);
        }
        else {
            if (n.op === 'flagvar.set')
                l.forgetRegisters();
            l.ops.push(n);
            if (n.note?.record === 0)
                l.setFlagVar(RECORD_NUMBER, l.const(32, 0));
        }
    }
    return l.ops;
}
export const expandFlagsPass = definePass({
    name: 'expand-flags',
    what: 'turns symbolic flags and conditions into values',
    options: [],
    // The record of flags, where there is one.
    adds: (n) => n.op === 'flagvar.set' && !FLAGS.includes(n.imm),
    run: (region, { builder }) => {
        for (const b of region.blocks)
            b.ops = expandFlags(b.ops, builder);
    },
});
