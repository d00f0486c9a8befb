import { successorsOf } from '../ir/region.js';
import { definePass } from './pass.js';
const VIEWS = 4;
const REGISTERS = 16;
const KEYS = REGISTERS * VIEWS;
const MAY_BE_NAN = 1n << BigInt(KEYS);
const UNKNOWN = [null, null, null, null];
const and = (a, b) => (a === null || b === null ? null : a | b);
/** Notes on `exact` nodes which operands are not denormal; gives what that takes at the region's entry (block 0). */
export function floatFacts(blocks) {
    if (!blocks.some((b) => b.ops.some((n) => n.op === 'exact' && n.imm.operands)))
        return [];
    const entry = Array.from({ length: KEYS }, (_, k) => (1n << BigInt(k)) | MAY_BE_NAN);
    const before = blocks.map((_, i) => (i === 0 ? entry : null));
    const work = [0];
    while (work.length > 0) {
        const i = work.pop();
        const after = [...before[i]];
        flow(blocks[i].ops, after, () => { });
        for (const to of blocks[i].successors) {
            if (to < 0)
                continue;
            const known = before[to];
            const merged = known ? known.map((f, k) => and(f, after[k])) : after;
            if (known?.every((f, k) => f === merged[k]))
                continue;
            before[to] = [...merged];
            work.push(to);
        }
    }
    let relied = 0n;
    for (const [i, b] of blocks.entries()) {
        const state = before[i];
        if (!state)
            continue;
        flow(b.ops, [...state], (n, facts) => {
            const imm = n.imm;
            if (!imm.operands)
                return;
            let normal = 0;
            for (const at of [0, 1]) {
                const fact = ofShape(facts(n.args[at + 1]), imm.operands.shape);
                // What rounds shows a NaN in its result; the others have to see it in their operand.
                if (fact === null || (imm.guard !== 'rounding' && fact & MAY_BE_NAN))
                    continue;
                normal |= 1 << at;
                relied |= fact;
            }
            if (normal)
                n.note = { ...n.note, normal };
        });
    }
    const checks = [];
    for (let k = 0; k < KEYS; k++)
        if ((relied >> BigInt(k)) & 1n)
            checks.push({ register: Math.floor(k / VIEWS), view: k % VIEWS });
    return checks;
}
function ofShape([d0, d1, s0, s1], shape) {
    switch (shape) {
        case 'f64':
            return d0;
        case 'f32':
            return s0;
        case 'f64x2':
            return and(d0, d1);
        case 'f32x4':
            return and(s0, s1);
    }
}
/** Runs through a block: `state` holds the registers' facts before and after; `visit` sees each `exact` node. */
function flow(ops, state, visit) {
    const known = new Map();
    const facts = (n) => known.get(n) ?? UNKNOWN;
    for (const n of ops) {
        if (n.op === 'exact')
            visit(n, facts);
        if (n.op === 'xmm.set') {
            const { reg, high } = n.imm;
            if (!high)
                for (const [view, f] of facts(n.args[0]).entries())
                    state[reg * VIEWS + view] = f;
        }
        else if (n.type === 'v128' || n.type === 'f32' || n.type === 'f64') {
            const f = factsOf(n, facts, state);
            if (f !== UNKNOWN)
                known.set(n, f);
        }
    }
}
/** Helpers whose results are not denormal, or say so to the guard. */
const TOLD = /^sse_(exact|narrow|widen|from_i64|from_i32x4|round)/;
const CONVERSION = /^f(32|64)(x4|x2)?\.(convert|promote)/;
/** The facts of a value of which all elements of the node's kind are normal or zero. */
function allOf(n, fact) {
    const shape = n.type === 'v128' ? shapeName(n) : n.type;
    if (shape === 'f64x2')
        return [fact, fact, null, null];
    if (shape === 'f32x4')
        return [null, null, fact, fact];
    return shape === 'f64' ? [fact, null, null, null] : [null, null, fact, null];
}
function shapeName(n) {
    if (n.op !== 'exact')
        return n.op.slice(0, n.op.indexOf('.'));
    const { helper } = n.imm;
    // Conversions are named after what they take.
    if (helper === 'sse_narrow_f64x2' || helper === 'sse_from_i32x4')
        return 'f32x4';
    if (helper === 'sse_widen_f32x4')
        return 'f64x2';
    return helper.slice(helper.lastIndexOf('_') + 1);
}
function factsOf(n, facts, state) {
    const arg = (i) => facts(n.args[i]);
    if (CONVERSION.test(n.op))
        return allOf(n, 0n);
    switch (n.op) {
        case 'exact':
            return TOLD.test(n.imm.helper) ? allOf(n, MAY_BE_NAN) : UNKNOWN;
        case 'alias':
            return arg(0);
        case 'const':
            return n.type === 'v128' && Array.isArray(n.imm) ? ofConstant(n.imm) : UNKNOWN;
        case 'xmm.get': {
            const { reg, high } = n.imm;
            const at = reg * VIEWS;
            return high ? UNKNOWN : [state[at], state[at + 1], state[at + 2], state[at + 3]];
        }
        case 'load': {
            // Zeros above what is loaded.
            const bits = n.imm.bits;
            return n.type !== 'v128' || bits === 128 ? UNKNOWN : [null, 0n, null, bits === 32 ? 0n : null];
        }
        case 'select':
            return arg(1).map((f, i) => and(f, arg(2)[i]));
        case 'f64x2.extract_lane':
            return [arg(0)[n.imm ? 1 : 0], null, null, null];
        case 'f32x4.extract_lane':
            return [null, null, arg(0)[n.imm ? 3 : 2], null];
        case 'f64x2.replace_lane': {
            const [d0, d1] = arg(0);
            const x = arg(1)[0];
            return n.imm ? [d0, x, null, null] : [x, d1, null, null];
        }
        case 'f32x4.replace_lane': {
            const [d0, d1, s0, s1] = arg(0);
            const x = arg(1)[2];
            return n.imm ? [n.imm > 1 ? d0 : null, null, s0, and(s1, x)] : [null, d1, x, s1];
        }
        case 'i8x16.shuffle':
            return shuffled(n.imm, arg(0), arg(1));
        default:
            return UNKNOWN;
    }
}
/** Elements of a constant. */
function ofConstant(bytes) {
    const plain = (at, size) => {
        let bits = 0n;
        for (let i = size - 1; i >= 0; i--)
            bits = (bits << 8n) | BigInt(bytes[at + i]);
        const fraction = size === 4 ? 23n : 52n;
        const magnitude = bits & ((1n << BigInt(size * 8 - 1)) - 1n);
        const exponent = magnitude >> fraction;
        const special = exponent === (size === 4 ? 0xffn : 0x7ffn) || (exponent === 0n && magnitude !== 0n);
        return special ? null : 0n;
    };
    return [plain(0, 8), plain(8, 8), plain(0, 4), and(plain(4, 4), and(plain(8, 4), plain(12, 4)))];
}
/** Elements that a shuffle takes whole. */
function shuffled(from, a, b) {
    const whole = (at, size) => from[at] % size === 0 && from.slice(at, at + size).every((f, i) => f === from[at] + i) ? from[at] / size : -1;
    const double = (n) => {
        const lane = whole(8 * n, 8);
        return lane < 0 ? null : (lane < 2 ? a : b)[lane & 1];
    };
    const single = (n) => {
        const lane = whole(4 * n, 4);
        return lane < 0 ? null : (lane < 4 ? a : b)[lane & 3 ? 3 : 2];
    };
    return [double(0), double(1), single(0), and(single(1), and(single(2), single(3)))];
}
export const floatFactsPass = definePass({
    name: 'float-facts',
    what: 'notes which operands of float operations are not denormal',
    options: [
        {
            name: 'float-facts',
            key: 'floatFacts',
            kind: 'switch',
            default: true,
            what: 'float operations do not look whether operands are denormal where a region knows it',
            after: 'relaxed-vectors',
        },
    ],
    run: (region, { recordsMxcsr }, options) => {
        if (!options.floatFacts || !recordsMxcsr)
            return;
        region.entryChecks = floatFacts(region.blocks.map((b) => ({ ops: b.ops, successors: successorsOf(region, b) })));
    },
});
