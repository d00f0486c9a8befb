import { becomeAlias, constValue, isConst } from '../ir/ir.js';
import { opRow } from '../ir/ops.js';
import { definePass } from './pass.js';
/**
 * Problem: instructions compute what others before them have computed: an address once more, a flag from the same
 * operands. Method: of the pure operations of a block with the same arguments the first one stays, and the others
 * become it. Must preserve: every value. What reads state, registers or memory stays where it is: only operations
 * without effects are compared.
 */
export function commonSubexpressions(ops) {
    const numbers = new Map();
    const known = new Map();
    const numberOf = (n) => {
        const value = sourceOf(n);
        if (isConst(value))
            return `${value.type}=${constValue(value)}`;
        let number = numbers.get(value);
        if (number === undefined) {
            number = numbers.size;
            numbers.set(value, number);
        }
        return String(number);
    };
    for (const n of ops) {
        // Constants are cheaper than a local that holds one.
        if (n.op === 'alias' || n.op === 'const' || n.args.length === 0 || opRow(n.op).effects)
            continue;
        const key = `${n.op} ${n.type} ${n.bits} ${imm(n)} ${n.args.map(numberOf).join()}`;
        const first = known.get(key);
        if (first)
            becomeAlias(n, first);
        else
            known.set(key, n);
    }
}
/** The value that an alias of the same width stands for. */
function sourceOf(n) {
    let value = n;
    while (value.op === 'alias' && value.args[0].bits === value.bits)
        value = value.args[0];
    return value;
}
function imm(n) {
    return JSON.stringify(n.imm, (_, v) => (typeof v === 'bigint' ? `${v}n` : v)) ?? '';
}
export const commonSubexpressionsPass = definePass({
    name: 'common-subexpressions',
    what: 'computes once what several instructions of a block compute from the same values',
    options: [
        {
            name: 'common-subexpressions',
            key: 'commonSubexpressions',
            kind: 'switch',
            default: false,
            what: 'compute once what several instructions of a block compute from the same values',
            after: 'coalesce-checks',
        },
    ],
    behind: ['expand-flags'],
    // Accesses through the same address then share their check.
    before: ['coalesce-checks'],
    run: (region, _, options) => {
        if (options.commonSubexpressions)
            for (const b of region.blocks)
                commonSubexpressions(b.ops);
    },
});
