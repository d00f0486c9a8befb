import { becomeAlias } from '../ir/ir.js';
import { definePass } from './pass.js';
/**
 * Problem: an `exact` operation heeds MXCSR's modes and exception flags, which hardly a program uses. Method: where
 * flags are not recorded (the strategy `sse-flags`), MXCSR is as a program starts with: all exceptions are masked,
 * rounding is to nearest, denormals count. Operations whose plain result can only be wrong in other modes become their
 * plain result. Must preserve: results. NaNs, fused operations and rounding to an integer in a direction of its own
 * keep their tests.
 */
export function usualModes(ops) {
    for (const n of ops) {
        if (n.op !== 'exact')
            continue;
        const imm = n.imm;
        if (imm.guard === 'always')
            continue;
        if (imm.usuallyPlain) {
            const { condition: _, ...rest } = imm;
            n.args = n.args.slice(0, -1);
            n.imm = rest;
            continue;
        }
        if (imm.result)
            continue;
        if (imm.condition && imm.helper.startsWith('sse_round'))
            continue;
        becomeAlias(n, n.args[0]);
    }
}
export const usualModesPass = definePass({
    name: 'usual-modes',
    what: 'takes MXCSR for what a program starts with, where exception flags are not recorded',
    options: [
        {
            name: 'sse-flags',
            key: 'sseFlags',
            kind: 'choice',
            choices: ['asked', 'always'],
            default: 'always',
            what: "translated code records MXCSR's exception flags: always, or from the first LDMXCSR or STMXCSR on (losing earlier ones)",
            after: 'float-facts',
        },
    ],
    drops: (n) => n.op === 'exact',
    adds: (n) => n.op === 'exact',
    run: (region, { recordsMxcsr }) => {
        if (!recordsMxcsr)
            for (const b of region.blocks)
                usualModes(b.ops);
    },
});
