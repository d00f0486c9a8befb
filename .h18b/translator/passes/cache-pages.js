import { displacement } from '../ir/displacement.js';
import { constValue, isConst } from '../ir/ir.js';
import { successorsOf } from '../ir/region.js';
import { loopsOf } from './loops.js';
import { definePass } from './pass.js';
/** Slots in one region, at most: each is two more values that live through its loops. */
const SLOTS = 6;
/** Displacements up to here are taken to lie in one page with the address they are from. */
const NEAR = 2048;
/**
 * Problem: a loop's accesses walk through a page, and each looks the page up in the TLB again. Method: an access whose
 * address moves by constants from round to round (a register that only has constants added to it, a stack pointer,
 * something that does not change) gets a slot: two locals that hold the page it found last. It compares its address
 * with that page, and probes the TLB only where that fails. Accesses through the same registers share a slot. Must
 * preserve: nothing of a page may be known past a point where the map of memory may change; code generation forgets the
 * slots there (slow paths, callouts, system calls).
 */
export function cachePages(blocks) {
    const loops = loopsOf(blocks.map((b) => b.successors));
    const count = Math.max(-1, ...loops) + 1;
    const slots = new Map();
    for (let loop = 0; loop < count; loop++) {
        const inLoop = blocks.filter((_, i) => loops[i] === loop);
        const steps = stepsOf(inLoop);
        for (const b of inLoop) {
            for (const n of b.ops) {
                if ((n.op !== 'load' && n.op !== 'store') || n.note?.walk)
                    continue;
                const group = n.note?.group;
                if (group && group.leader !== n)
                    continue;
                const key = keyOf(group ? group.base : n.args[0], steps);
                if (key === null)
                    continue;
                const write = group ? group.write : n.op === 'store' || n.imm.write === true;
                const name = `${loop}${write ? 'w' : 'r'}${key}`;
                const found = slots.get(name);
                if (found)
                    found.nodes.push(n);
                else
                    slots.set(name, { slot: {}, nodes: [n] });
            }
        }
    }
    const chosen = [...slots.values()].sort((a, b) => b.nodes.length - a.nodes.length).slice(0, SLOTS);
    for (const { slot, nodes } of chosen)
        for (const n of nodes)
            n.note = { ...n.note, slot };
}
/** Registers whose every change in these blocks adds a constant or a register that does not change. */
function stepsOf(blocks) {
    const written = new Set();
    const wild = new Set();
    const writes = [];
    for (const b of blocks) {
        for (const n of b.ops) {
            if (n.op !== 'gpr.set')
                continue;
            const { reg } = n.imm;
            written.add(reg);
            if (n.bits < 32)
                wild.add(reg);
            else
                writes.push({ reg, value: n.args[0] });
        }
    }
    for (const { reg, value } of writes)
        if (!isStep(value, reg, written))
            wild.add(reg);
    return { has: (reg) => !wild.has(reg) };
}
/** Whether `value` is what register `reg` held plus constants and unchanging registers. */
function isStep(value, reg, written) {
    switch (value.op) {
        case 'alias':
            return isStep(value.args[0], reg, written);
        case 'gpr.get':
            return value.imm.reg === reg && value.bits >= 32;
        case 'i32.add':
        case 'i64.add': {
            const [a, b] = value.args;
            return (isStep(a, reg, written) && isFixed(b, written)) || (isStep(b, reg, written) && isFixed(a, written));
        }
        case 'i32.sub':
        case 'i64.sub':
            return isStep(value.args[0], reg, written) && isFixed(value.args[1], written);
        default:
            return false;
    }
}
function isFixed(n, written) {
    return isConst(n) || (n.op === 'gpr.get' && !written.has(n.imm.reg));
}
/** What an address is made of, as a string; null if it may go anywhere. */
function keyOf(address, steps) {
    const { base, disp } = displacement(address);
    const root = rootOf(base, steps);
    if (root === null)
        return null;
    return Math.abs(disp) < NEAR ? root : `${root}+${Math.floor(disp / 4096)}`;
}
function rootOf(n, steps) {
    switch (n.op) {
        case 'alias':
        case 'i64.extend_i32_u':
        case 'i64.extend_i32_s':
        case 'i32.wrap_i64':
            return rootOf(n.args[0], steps);
        case 'const':
            return `#${constValue(n)}`;
        case 'gpr.get': {
            const { reg, high } = n.imm;
            return !high && n.bits >= 32 && steps.has(reg) ? `r${reg}` : null;
        }
        case 'state.get':
            return `s${n.imm}`;
        case 'i32.add':
        case 'i64.add':
        case 'i32.sub':
        case 'i64.sub':
        case 'i32.shl':
        case 'i64.shl': {
            const [a, b] = n.args;
            const left = rootOf(a, steps);
            if (left === null)
                return null;
            // The pointer of a push is its register's.
            if (isConst(b) && !n.op.endsWith('shl') && constValue(b) < 256n)
                return left;
            const right = rootOf(b, steps);
            return right === null ? null : `(${left}${n.op.slice(4)}${right})`;
        }
        default:
            return null;
    }
}
export const cachePagesPass = definePass({
    name: 'cache-pages',
    what: 'keeps the page that an access in a loop found last',
    options: [
        {
            name: 'cache-pages',
            key: 'cachePages',
            kind: 'switch',
            default: true,
            what: 'accesses that walk through memory in a loop compare with the page they found last before they probe the TLB',
            after: 'coalesce-checks',
        },
    ],
    // An access that another one checks for needs no page.
    behind: ['coalesce-checks'],
    run: (region, _, options) => {
        if (!options.cachePages)
            return;
        cachePages(region.blocks.map((b) => ({ ops: b.ops, successors: successorsOf(region, b) })));
    },
});
