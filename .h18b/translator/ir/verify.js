import { HELPER_SIGNATURES } from '../helpers/build.js';
import { leavesAt, writesOf } from './effects.js';
import { keptRaw, RECORD_NUMBER } from './flag-record.js';
import { CONDITIONS, FLAG_KINDS } from './flags.js';
import { FLAGS } from './ir.js';
import { opRow } from './ops.js';
/** A mistake of a pass, or of a definition: `after` says what ran last. */
export class VerifyError extends Error {
    constructor(after, block, at, what) {
        const n = block.ops[at];
        super(`${what} (after ${after}, block 0x${block.rip.toString(16)}${n ? `, %${at} = ${n.op}` : ''})`);
        this.name = 'VerifyError';
    }
}
/** Checks a region on its own: nodes are defined before they are used, types fit, nothing is written before a fault. */
export function verifyRegion(region, after) {
    for (const block of region.blocks) {
        const fail = (at, what) => {
            throw new VerifyError(after, block, at, what);
        };
        checkNodes(block, region.word, fail);
        checkOrder(block, fail);
    }
}
// --- nodes and types -----------------------------------------------------------------------------------------------
function checkNodes({ ops, terminal }, word, fail) {
    const defined = new Set();
    const operand = (n, at, role) => {
        if (!defined.has(n))
            fail(at, `${role}, ${n.op}, is not defined before`);
        if (n.type === 'none')
            fail(at, `${role}, ${n.op}, has no value`);
    };
    for (const [at, n] of ops.entries()) {
        for (const [i, a] of n.args.entries())
            operand(a, at, `argument ${i}`);
        const group = n.note?.group;
        if (group?.leader === n)
            operand(group.base, at, 'the base of its checks');
        else if (group && !defined.has(group.leader))
            fail(at, 'the access that checks for it comes later');
        if (defined.has(n))
            fail(at, 'stands here twice');
        defined.add(n);
        checkTypes(n, at, word, fail);
    }
    const end = ops.length;
    if (terminal.kind === 'branch' || terminal.kind === 'repeat') {
        operand(terminal.cond, end, 'the condition');
        if (terminal.cond.type !== 'i32')
            fail(end, `the condition is ${terminal.cond.type}, not i32`);
    }
    else if (terminal.kind === 'indirect') {
        operand(terminal.target, end, 'the target');
        const address = word === 64 ? 'i64' : 'i32';
        if (terminal.target.type !== address)
            fail(end, `the target is ${terminal.target.type}, not ${address}`);
    }
}
function checkTypes(n, at, word, fail) {
    const row = opRow(n.op);
    if (row.result !== 'none' && n.type !== row.result)
        fail(at, `its type is ${n.type}, not ${row.result}`);
    const wanted = typeof row.args === 'function' ? row.args(n) : row.args;
    if (n.args.length !== wanted.length)
        fail(at, `it has ${n.args.length} arguments, not ${wanted.length}`);
    for (const [i, w] of wanted.entries()) {
        const type = n.args[i].type;
        if (!fits(type, w, n, word))
            fail(at, `argument ${i} is ${type}, not ${w === 'same' ? n.type : w}`);
    }
    if (n.op === 'flagvar.get' && n.type !== flagType(n))
        fail(at, `its type is ${n.type}, not ${flagType(n)}`);
    const signature = row.helper && HELPER_SIGNATURES[row.helper(n)];
    if (!signature || n.op === 'x87.slow')
        return;
    // The helper's own arguments come last, but for a condition that `exact` may have.
    const args = n.args.map((a) => a.type);
    const own = n.op === 'helper' ? args : n.op === 'exact' ? args.slice(1) : args.slice(2);
    const { params, results } = signature;
    if (!params.every((p, i) => own[i] === p))
        fail(at, `${row.helper(n)} takes (${params}), not (${own})`);
    const [result = 'none'] = results;
    if (result !== n.type)
        fail(at, `${row.helper(n)} gives ${result}, not ${n.type}`);
}
const flagType = (n) => ('CPAK'.includes(n.imm) ? 'i32' : 'i64');
function fits(type, wanted, n, word) {
    switch (wanted) {
        case 'any':
            return true;
        case 'int':
            return type === 'i32' || type === 'i64';
        case 'address':
            return type === (word === 64 ? 'i64' : 'i32');
        case 'same':
            return type === n.type;
        case 'flag':
            return type === flagType(n);
        default:
            return type === wanted;
    }
}
// --- order -----------------------------------------------------------------------------------------------------------
/** Whether a node writes to what a fault shows the guest. */
function isShown(n) {
    const keys = writesOf(n);
    return keys.some((key) => /^(gpr|xmm|flag|cpu):/.test(key)) && !keys.includes('scratch:');
}
/**
 * A fault shows the guest an instruction that has not begun: nothing that it could see is written before. Stores, and
 * loads for them, may follow stores: they are all done again.
 */
function checkOrder({ ops }, fail) {
    let insn = -1;
    let written;
    let stored;
    for (const [at, n] of ops.entries()) {
        const { effects } = opRow(n.op);
        // A check of a segment's limit is a part of the instruction behind it.
        if (effects?.commits || (effects?.boundary && n.imm !== insn))
            written = stored = undefined;
        if (effects?.boundary)
            insn = n.imm;
        const leaves = leavesAt(n);
        const forStore = effects?.changes || (effects?.memory && n.imm?.write);
        const before = written ?? (forStore ? undefined : stored);
        if (before !== undefined && (leaves === 'fault' || leaves === 'exception'))
            fail(at, `it may fault behind %${before} = ${ops[before].op}, which the guest can see`);
        if (isShown(n))
            written = at;
        else if (effects?.changes)
            stored = at;
    }
}
/** Notes what effects a region has, before a pass with some latitude. */
export function effectsBefore(region, latitude) {
    return region.blocks.map((b) => effectsOf(b.ops, latitude.drops ?? (() => false)));
}
function effectsOf(ops, mayGo) {
    return ops.flatMap((n) => textsOf(n).map((text) => ({ node: n, text, mayGo: mayGo(n) })));
}
/**
 * A node's effects, each as a text; reads that change nothing are none. Those of symbolic flags are those of what they
 * become.
 */
function textsOf(n) {
    const { effects, droppable } = opRow(n.op);
    if (!effects || droppable)
        return [];
    if (n.op !== 'flags')
        return [[n.op, immText(n)].join(' ').trimEnd()];
    const live = [...FLAGS].filter((f) => isLive(n, f));
    return live.map((f) => `flagvar.set ${f}`);
}
function immText({ imm }) {
    if (imm === undefined)
        return '';
    return typeof imm === 'object' ? JSON.stringify(imm) : String(imm);
}
const isLive = (n, flag) => FLAG_KINDS[n.imm.kind].writes.includes(flag) && (n.note?.live?.includes(flag) ?? true);
/**
 * Checks what a pass has left: no effect is lost or new or out of its place beyond its latitude, no flag is read that
 * nobody sets.
 */
export function verifyPass(pass, before, region, latitude) {
    verifyRegion(region, pass);
    const adds = latitude.adds ?? (() => false);
    for (const [i, block] of region.blocks.entries()) {
        const fail = (at, what) => {
            throw new VerifyError(pass, block, at, what);
        };
        const was = before[i] ?? before[block.copyOf ?? -1];
        if (!was)
            fail(-1, 'a new block that is no copy');
        compare(was, block, adds, fail);
    }
    checkFlags(pass, before, region);
}
function compare(was, block, adds, fail) {
    const now = block.ops.flatMap((n, at) => textsOf(n).map((text) => ({ n, at, text })));
    let i = 0;
    for (const { n, at, text } of now) {
        let j = i;
        while (j < was.length && was[j].text !== text && was[j].mayGo)
            j++;
        if (j < was.length && was[j].text === text)
            i = j + 1;
        else if (!adds(n))
            fail(at, j < was.length ? `lost effect: ${was[j].text}` : `new effect: ${text}`);
    }
    const lost = was.slice(i).find((e) => !e.mayGo);
    if (lost)
        fail(-1, `lost effect: ${lost.text}`);
}
const ALL = { raw: FLAGS, shown: FLAGS, record: false };
const common = (a, b) => [...a].filter((f) => b.includes(f)).join('');
const meet = (a, b) => ({
    raw: common(a.raw, b.raw),
    shown: common(a.shown, b.shown),
    record: a.record || b.record,
});
const equal = (a, b) => a.raw === b.raw && a.shown === b.shown && a.record === b.record;
const without = (a, b) => [...a].filter((f) => !b.includes(f)).join('');
const ordered = (letters) => [...FLAGS].filter((f) => letters.includes(f)).join('');
/**
 * Checks that whoever reads a flag, and whoever is shown it on the way out, finds what its last writer makes of it:
 * forwards through the region, with writes that a pass has taken away or noted as dead. It works on symbolic flags;
 * once they are expanded, effects tell all.
 */
function checkFlags(pass, before, region) {
    const { blocks } = region;
    if (blocks.some((b) => b.ops.some((n) => n.op === 'flagvar.set' && n.imm === RECORD_NUMBER)))
        return;
    const removed = blocks.map((b, i) => withRemoved(b, before[i]));
    if (!removed.some((r) => r.gone.size > 0) && !blocks.some((b) => b.ops.some((n) => n.note?.live !== undefined)))
        return;
    const entries = blocks.map((_, i) => (i === 0 ? ALL : undefined));
    const work = [0];
    const run = (i, check) => {
        const b = blocks[i];
        const { nodes, gone } = removed[i];
        let state = entries[i];
        let skipped = null;
        const need = (n, letters, has, what) => {
            const missing = without(letters, has);
            if (check && missing)
                throw new VerifyError(pass, b, n ? b.ops.indexOf(n) : -1, `${what} ${missing}, which nobody sets`);
        };
        for (const n of nodes) {
            const dropped = gone.has(n);
            if (n.op === 'flags')
                state = afterFlags(n, state);
            else if (n.op === 'flagvar.set')
                state = afterSet(n, state, dropped);
            if (dropped)
                continue;
            if (n.op === 'cond')
                need(n, CONDITIONS[n.imm].reads, state.raw, 'it reads flag');
            else if (n.op === 'flagvar.get')
                need(n, n.imm, state.raw, 'it reads flag');
            const leaves = leavesAt(n);
            if (leaves === 'skip')
                skipped = skipped ? meet(skipped, state) : state;
            else if (leaves === 'fault' || leaves === 'after')
                need(n, FLAGS, state.shown, 'a fault shows flag');
        }
        if (skipped)
            state = meet(state, skipped);
        if (b.successors.length === 0 || b.successors.some((s) => s < 0))
            need(null, FLAGS, state.shown, 'a way out shows flag');
        return state;
    };
    for (let i = work.pop(); i !== undefined; i = work.pop()) {
        const state = run(i, false);
        for (const to of blocks[i].successors) {
            if (to < 0)
                continue;
            const arriving = blocks[to].recordIn ? state : { raw: state.raw, shown: state.raw, record: false };
            const old = entries[to];
            const merged = old ? meet(old, arriving) : arriving;
            if (old && equal(old, merged))
                continue;
            entries[to] = merged;
            work.push(to);
        }
    }
    for (const i of blocks.keys())
        if (entries[i])
            run(i, true);
}
/** A block's nodes with those that a pass has taken away still in their places. */
function withRemoved(block, was) {
    const now = new Set(block.ops);
    const gone = new Set((was ?? []).map((e) => e.node).filter((n) => !now.has(n) && n.op === 'flagvar.set'));
    if (gone.size === 0)
        return { nodes: block.ops, gone };
    // Behind the last of the effects before them that is still there.
    const nodes = [];
    let at = 0;
    for (const { node } of was) {
        if (now.has(node))
            for (const end = block.ops.indexOf(node); at <= end; at++)
                nodes.push(block.ops[at]);
        else if (gone.has(node))
            nodes.push(node);
    }
    return { nodes: [...nodes, ...block.ops.slice(at)], gone };
}
function afterFlags(n, s) {
    const { kind } = n.imm;
    const { writes, guarded } = FLAG_KINDS[kind];
    const live = common(writes, n.note?.live ?? FLAGS);
    // A guarded one may leave all as it was.
    const raw = ordered(guarded ? without(s.raw, without(writes, live)) : without(s.raw, writes) + live);
    const number = n.note?.record;
    if (number === 0)
        return { raw, shown: raw, record: false };
    if (number === undefined)
        return { raw, shown: s.record ? without(s.shown, writes) : raw, record: s.record };
    const kept = keptRaw(kind.replace(/If$/, ''));
    const shown = ordered(writes + (kept === '' ? without(FLAGS, writes) : common(without(FLAGS, writes), s.raw)));
    return { raw, shown: guarded ? common(s.shown, shown) : shown, record: true };
}
function afterSet(n, s, dropped) {
    const letter = n.imm;
    const raw = dropped ? without(s.raw, letter) : ordered(s.raw + without(letter, s.raw));
    if (n.note?.record === 0 && !dropped)
        return { raw, shown: raw, record: false };
    return { raw, shown: s.record ? without(s.shown, letter) : raw, record: s.record };
}
