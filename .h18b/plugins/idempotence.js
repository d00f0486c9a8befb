import { becomeAlias } from '../translator/ir/ir.js';
import { definePass } from '../translator/passes/pass.js';
/**
 * `x & x` and `x | x` are x: what `test eax, eax` is made of. Looks through aliases; the nodes stay, as other names.
 */
export default definePass({
    name: 'idempotence',
    what: 'take x & x and x | x for x',
    options: [],
    run(region) {
        for (const { ops } of region.blocks) {
            for (const n of ops) {
                if (!/^i(32|64)\.(and|or)$/.test(n.op))
                    continue;
                const [a, b] = n.args;
                if (a && a === b && a.bits === n.bits)
                    becomeAlias(n, a);
            }
        }
    },
});
