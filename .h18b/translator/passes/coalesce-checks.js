import { displacement } from '../ir/displacement.js';
import { endsPages } from '../ir/effects.js';
import { isConst } from '../ir/ir.js';
import { definePass } from './pass.js';
/** Bytes that one check may span. */
const SPAN = 1024;
/**
 * Problem: code touches `[rsp+8]`, `[rsp+16]`, `[rsp+24]` in a row, and each access has a TLB check of its own.
 * Method: accesses of one block whose addresses are the same value plus a constant form a group; its first member
 * checks the whole range once, and the others use the host address that it found.
 * Must preserve: faults. Where the one check fails, every member goes through the slow path on its own.
 */
export function coalesceChecks(ops) {
    const open = new Map();
    const done = [];
    for (const n of ops) {
        if (endsPages(n)) {
            done.push(...open.values());
            open.clear();
            continue;
        }
        if ((n.op !== 'load' && n.op !== 'store') || n.note?.walk)
            continue;
        const imm = n.imm;
        const { base, disp } = displacement(n.args[0]);
        if (isConst(base))
            continue;
        const end = disp + imm.bits / 8;
        const write = n.op === 'store' || imm.write === true;
        const g = open.get(base);
        if (g && Math.max(g.group.max, end) - Math.min(g.group.min, disp) <= SPAN) {
            g.group.min = Math.min(g.group.min, disp);
            g.group.max = Math.max(g.group.max, end);
            g.group.write ||= write;
            g.nodes.push(n);
        }
        else {
            if (g)
                done.push(g);
            open.set(base, { group: { base, min: disp, max: end, write, aligned: 1, leader: n, members: 0 }, nodes: [n] });
        }
    }
    done.push(...open.values());
    for (const { group, nodes } of done) {
        if (nodes.length < 2)
            continue;
        group.members = nodes.length;
        for (const n of nodes) {
            const { aligned = 1 } = n.imm;
            // Elsewhere the member's own check will do.
            if ((displacement(n.args[0]).disp - group.min) % aligned === 0)
                group.aligned = Math.max(group.aligned, aligned);
        }
        for (const n of nodes)
            n.note = { ...n.note, group };
    }
}
export const coalesceChecksPass = definePass({
    name: 'coalesce-checks',
    what: 'makes one check of nearby accesses through the same register',
    options: [
        {
            name: 'coalesce-checks',
            key: 'coalesceChecks',
            kind: 'switch',
            default: true,
            what: 'one TLB check for nearby accesses through the same base register',
            after: 'x87',
        },
    ],
    // Accesses of twins have no checks.
    behind: ['walk-loops'],
    run: (region, _, options) => {
        if (options.coalesceChecks)
            for (const b of region.blocks)
                coalesceChecks(b.ops);
    },
});
