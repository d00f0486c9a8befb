import * as S from '../state.js';
import { CONDITIONS, FLAG_KINDS } from './flags.js';
const u32 = (x) => BigInt.asUintN(32, x);
const u64 = (x) => BigInt.asUintN(64, x);
const s32 = (x) => BigInt.asIntN(32, x);
const s64 = (x) => BigInt.asIntN(64, x);
const truth = (b) => (b ? 1n : 0n);
const bitCount = (x) => BigInt(x.toString(2).replaceAll('0', '').length);
const leadingZeros = (x, w) => (x === 0n ? BigInt(w) : BigInt(w - x.toString(2).length));
const trailingZeros = (x, w) => {
    if (x === 0n)
        return BigInt(w);
    let n = 0n;
    while (!((x >> n) & 1n))
        n++;
    return n;
};
export const OPS = {};
function row(name, args, result, fold, wasm = name) {
    OPS[name] = { args, result, effects: null, droppable: true, wasm, ...(fold ? { fold } : {}) };
}
for (const t of ['i32', 'i64']) {
    const w = t === 'i32' ? 32 : 64;
    const u = t === 'i32' ? u32 : u64;
    const s = t === 'i32' ? s32 : s64;
    const count = BigInt(w - 1);
    const two = [t, t];
    row(`${t}.add`, two, t, (a, b) => u(a + b));
    row(`${t}.sub`, two, t, (a, b) => u(a - b));
    row(`${t}.mul`, two, t, (a, b) => u(a * b));
    row(`${t}.and`, two, t, (a, b) => a & b);
    row(`${t}.or`, two, t, (a, b) => a | b);
    row(`${t}.xor`, two, t, (a, b) => a ^ b);
    row(`${t}.shl`, two, t, (a, b) => u(a << (b & count)));
    row(`${t}.shr_u`, two, t, (a, b) => u(a) >> (b & count));
    row(`${t}.shr_s`, two, t, (a, b) => u(s(a) >> (b & count)));
    row(`${t}.rotl`, two, t, (a, b) => u((a << (b & count)) | (u(a) >> ((BigInt(w) - (b & count)) % BigInt(w)))));
    row(`${t}.rotr`, two, t, (a, b) => u((u(a) >> (b & count)) | (a << ((BigInt(w) - (b & count)) % BigInt(w)))));
    // Divisions trap in Wasm: a definition guards them, so they may be dropped but not moved above the guard.
    for (const d of ['div_u', 'div_s', 'rem_u', 'rem_s'])
        OPS[`${t}.${d}`] = { args: two, result: t, effects: { traps: true }, droppable: true, wasm: `${t}.${d}` };
    row(`${t}.eq`, two, 'i32', (a, b) => truth(a === b));
    row(`${t}.ne`, two, 'i32', (a, b) => truth(a !== b));
    row(`${t}.lt_u`, two, 'i32', (a, b) => truth(u(a) < u(b)));
    row(`${t}.le_u`, two, 'i32', (a, b) => truth(u(a) <= u(b)));
    row(`${t}.gt_u`, two, 'i32', (a, b) => truth(u(a) > u(b)));
    row(`${t}.ge_u`, two, 'i32', (a, b) => truth(u(a) >= u(b)));
    row(`${t}.lt_s`, two, 'i32', (a, b) => truth(s(a) < s(b)));
    row(`${t}.le_s`, two, 'i32', (a, b) => truth(s(a) <= s(b)));
    row(`${t}.gt_s`, two, 'i32', (a, b) => truth(s(a) > s(b)));
    row(`${t}.ge_s`, two, 'i32', (a, b) => truth(s(a) >= s(b)));
    row(`${t}.eqz`, [t], 'i32', (a) => truth(a === 0n));
    row(`${t}.clz`, [t], t, (a) => leadingZeros(u(a), w));
    row(`${t}.ctz`, [t], t, (a) => trailingZeros(u(a), w));
    row(`${t}.popcnt`, [t], t, (a) => bitCount(u(a)));
    row(`${t}.extend8_s`, [t], t, (a) => u(BigInt.asIntN(8, a)));
    row(`${t}.extend16_s`, [t], t, (a) => u(BigInt.asIntN(16, a)));
}
row('i32.wrap_i64', ['i64'], 'i32', (a) => u32(a), 'i32.wrap');
row('i64.extend_i32_u', ['i32'], 'i64', (a) => u32(a), 'i64.extend_u');
row('i64.extend_i32_s', ['i32'], 'i64', (a) => u64(s32(a)), 'i64.extend_s');
row('i64.extend32_s', ['i64'], 'i64', (a) => u64(s32(a)));
for (const t of ['f32', 'f64']) {
    const two = [t, t];
    for (const o of ['add', 'sub', 'mul', 'div', 'min', 'max', 'copysign'])
        row(`${t}.${o}`, two, t);
    for (const o of ['abs', 'neg', 'ceil', 'floor', 'trunc', 'nearest', 'sqrt'])
        row(`${t}.${o}`, [t], t);
    for (const o of ['eq', 'ne', 'lt', 'gt', 'le', 'ge'])
        row(`${t}.${o}`, two, 'i32');
    for (const i of ['i32', 'i64']) {
        for (const s of ['s', 'u']) {
            row(`${t}.convert_${i}_${s}`, [i], t, undefined, `${t}.convert_${s}.${i}`);
            row(`${i}.trunc_sat_${t}_${s}`, [t], i, undefined, `${i}.trunc_${s}_sat.${t}`);
        }
    }
}
row('f32.demote', ['f64'], 'f32');
row('f64.promote', ['f32'], 'f64');
row('i32.reinterpret', ['f32'], 'i32');
row('i64.reinterpret', ['f64'], 'i64');
row('f32.reinterpret', ['i32'], 'f32');
row('f64.reinterpret', ['i64'], 'f64');
const V = 'v128';
const lanes = {
    i8x16: 'i32',
    i16x8: 'i32',
    i32x4: 'i32',
    i64x2: 'i64',
    f32x4: 'f32',
    f64x2: 'f64',
};
for (const [shape, lane] of Object.entries(lanes)) {
    row(`${shape}.splat`, [lane], V);
    // The lane number is the node's imm.
    for (const x of shape === 'i8x16' || shape === 'i16x8' ? ['extract_lane_s', 'extract_lane_u'] : ['extract_lane'])
        row(`${shape}.${x}`, [V], lane);
    row(`${shape}.replace_lane`, [V, lane], V);
}
const vector = (names, args, result = V) => {
    // binaryen spells saturation out.
    for (const n of names.trim().split(/\s+/))
        row(n, args, result, undefined, n.replace(/(add|sub)_sat_/, '$1_saturate_'));
};
vector('v128.and v128.or v128.xor v128.andnot', [V, V]);
vector('v128.not', [V]);
vector('v128.bitselect', [V, V, V]);
vector('v128.any_true', [V], 'i32');
for (const shape of ['i8x16', 'i16x8', 'i32x4', 'i64x2']) {
    vector(`${shape}.add ${shape}.sub ${shape}.eq ${shape}.ne ${shape}.lt_s ${shape}.gt_s ${shape}.le_s ${shape}.ge_s`, [
        V,
        V,
    ]);
    vector(`${shape}.abs ${shape}.neg`, [V]);
    vector(`${shape}.shl ${shape}.shr_s ${shape}.shr_u`, [V, 'i32']);
    vector(`${shape}.all_true ${shape}.bitmask`, [V], 'i32');
    if (shape !== 'i64x2')
        vector(`${shape}.lt_u ${shape}.gt_u ${shape}.le_u ${shape}.ge_u ${shape}.min_s ${shape}.min_u ${shape}.max_s ${shape}.max_u`, [V, V]);
}
vector('i8x16.add_sat_s i8x16.add_sat_u i8x16.sub_sat_s i8x16.sub_sat_u i8x16.avgr_u i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u i8x16.swizzle', [V, V]);
vector('i16x8.add_sat_s i16x8.add_sat_u i16x8.sub_sat_s i16x8.sub_sat_u i16x8.avgr_u i16x8.mul i16x8.q15mulr_sat_s i16x8.narrow_i32x4_s i16x8.narrow_i32x4_u', [V, V]);
vector('i8x16.popcnt i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u', [V]);
vector('i32x4.mul i64x2.mul i32x4.dot_i16x8_s', [V, V]);
for (const [wide, narrow] of [
    ['i16x8', 'i8x16'],
    ['i32x4', 'i16x8'],
    ['i64x2', 'i32x4'],
]) {
    for (const s of ['s', 'u']) {
        vector(`${wide}.extmul_low_${narrow}_${s} ${wide}.extmul_high_${narrow}_${s}`, [V, V]);
        vector(`${wide}.extend_low_${narrow}_${s} ${wide}.extend_high_${narrow}_${s}`, [V]);
    }
}
for (const shape of ['f32x4', 'f64x2']) {
    vector(`${shape}.add ${shape}.sub ${shape}.mul ${shape}.div ${shape}.min ${shape}.max ${shape}.pmin ${shape}.pmax ${shape}.eq ${shape}.ne ${shape}.lt ${shape}.gt ${shape}.le ${shape}.ge`, [V, V]);
    vector(`${shape}.abs ${shape}.neg ${shape}.sqrt ${shape}.ceil ${shape}.floor ${shape}.trunc ${shape}.nearest`, [V]);
}
vector('f32x4.convert_i32x4_s f32x4.convert_i32x4_u f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero', [V]);
/** imm: 16 lane numbers. */
row('i8x16.shuffle', [V, V], V);
// binaryen's interface has no methods for these: see `codegen/relaxed.ts`.
const relaxed = (name, args) => {
    OPS[name] = { args, result: V, effects: null, droppable: true };
};
/** a * b + c, rounded once (where the builder's options say so). */
relaxed('f32x4.relaxed_madd', [V, V, V]);
relaxed('f64x2.relaxed_madd', [V, V, V]);
// What PBLENDVB and its like, PSHUFB, CVTTPS2DQ and CVTTPD2DQ do (where the builder's options say so).
for (const shape of ['i8x16', 'i32x4', 'i64x2'])
    relaxed(`${shape}.relaxed_laneselect`, [V, V, V]);
relaxed('i8x16.relaxed_swizzle', [V, V]);
relaxed('i32x4.relaxed_trunc_f32x4_s', [V]);
relaxed('i32x4.relaxed_trunc_f64x2_s_zero', [V]);
/** A row; `I` is the type of the nodes' `imm`. */
function special(args, result, effects, rest = {}) {
    const droppable = !effects ||
        !(effects.writes || effects.memory || effects.leaves || effects.remaps || effects.boundary || effects.commits);
    return { args, result, effects, droppable, ...rest };
}
const all = (key) => {
    const keys = [key];
    return () => keys;
};
const GPRS = all('gpr:');
const VECTORS = all('xmm:');
const STATE = all('state:');
const X87 = all('x87:');
const RECORD = all('record:');
const STATE_AND_X87 = ['state:', 'x87:'];
const STATE_AND_CPU = ['state:', 'cpu:'];
const STATE_AND_SCRATCH = ['state:', 'cpu:', 'scratch:'];
const gpr = ({ imm }) => [`gpr:${imm.reg}`];
const vectorHalf = ({ imm }) => [`xmm:${imm.reg}${imm.high ? 'h' : ''}`];
const flag = ({ imm }) => [`flag:${imm}`];
const flagsOf = (letters) => [...letters].map((letter) => `flag:${letter}`);
const x87Local = ({ imm }) => [`x87:${imm}`];
/**
 * The state at an offset of `state.ts`: what is below the vector registers governs segments, addresses and control, or
 * is scratch.
 */
const stateAt = ({ imm }) => keysAt(imm);
const keysAt = (offset) => {
    if (offset >= S.XMM)
        return offset >= S.X87 && offset < S.MXCSR ? STATE_AND_X87 : STATE();
    const isScratch = (offset >= S.FAULT_VECTOR && offset < S.CR) || (offset >= S.SLOW_MASK && offset < S.SEG_READ_LIMIT);
    return isScratch ? STATE_AND_SCRATCH : STATE_AND_CPU;
};
const helperName = ({ imm }) => imm;
const helperWrites = ({ imm }) => (imm.startsWith('x87') ? STATE_AND_X87 : STATE());
/** The same argument type for all from the `first` on. */
const rest = (n, type, first) => n.args.slice(first).map(() => type);
const any = (n) => rest(n, 'any', 0);
const SPECIAL = {
    /** A constant: imm is a bigint (i32, i64), a number (f32, f64) or 16 bytes (v128). */
    const: special([], 'none', null),
    /** Instruction boundary: imm is the instruction's index in the block. Resets what is known of faults. */
    insn: special([], 'none', { boundary: true }),
    /** What the instruction has done so far stays done if it faults behind this: no code. */
    progress: special([], 'none', { commits: true }),
    /** Its argument with another width: no code. */
    alias: special(['same'], 'none', null),
    /** args: condition, value if true, value if false; its type is that of the values. */
    select: special(['i32', 'same', 'same'], 'none', null),
    // Registers, bound (imm RegImm; bits gives the width) or open (imm: operand field 0..2 of the record).
    'gpr.get': special([], 'none', { reads: gpr, local: true }),
    'open.gpr.get': special([], 'none', { reads: GPRS }),
    'xmm.get': special([], 'v128', { reads: vectorHalf, local: true }),
    'open.xmm.get': special([], 'v128', { reads: VECTORS }),
    'gpr.set': special(['int'], 'none', { writes: gpr }),
    'open.gpr.set': special(['int'], 'none', { writes: GPRS }),
    'xmm.set': special(['v128'], 'none', { writes: vectorHalf }),
    'open.xmm.set': special(['v128'], 'none', { writes: VECTORS }),
    /** Clears the upper halves of the first `imm` vector registers. */
    'zero.uppers': special([], 'none', { writes: VECTORS }),
    // Raw flag variables (imm: letter of CPAZSO) and their symbolic forms.
    'flagvar.get': special([], 'none', { reads: flag, local: true }),
    'flagvar.set': special(['flag'], 'none', { writes: flag }),
    /**
     * Symbolic: imm FlagsImm, args depend on the kind: see `flags.ts`. Replaced by `flagvar.set` before code generation.
     */
    flags: special(any, 'none', { writes: ({ imm }) => flagsOf(FLAG_KINDS[imm.kind].writes) }),
    /** Symbolic: imm is a condition name (o no b ae e ne be a s ns p np l ge le g). Replaced before code generation. */
    cond: special([], 'i32', { reads: ({ imm }) => flagsOf(CONDITIONS[imm].reads) }),
    /** A condition whose computation is put in later: imm as `cond`'s. Templates only. */
    'template.condition': special([], 'i32', { reads: ({ imm }) => flagsOf(CONDITIONS[imm].reads) }),
    // Guest memory (imm MemImm). Address i32 in 32-bit code, i64 in 64-bit code; behind it the masks of a masked access.
    load: special((n) => ['address', ...rest(n, V, 1)], 'none', { memory: true, leaves: 'fault' }),
    store: special((n) => ['address', ...rest(n, 'any', 1)], 'none', {
        memory: true,
        changes: true,
        leaves: 'fault',
    }),
    /** The upper half of what the load before it, of 256 bits, has loaded; that load's own value is the lower half. */
    'load.upper': special([V], V, { memory: true }),
    /** A load (args: address, condition) that is only done under its condition: else zero, and no fault. */
    'load.if': special(['address', 'i32'], 'none', { memory: true, leaves: 'fault' }),
    // CPU state that is never held in a local (imm: byte offset; bits: width).
    'state.get': special([], 'none', { reads: STATE }),
    'state.set': special(['any'], 'none', { writes: stateAt }),
    /** Writes the bits of a mask in 32 bits of the state, from an argument without others; the rest stays. */
    'state.merge': special(['i32'], 'none', { reads: STATE, writes: ({ imm }) => keysAt(imm.at) }, {
        means: ({ imm: { at, mask } }) => {
            const kept = {
                op: 'i32.and',
                args: [{ op: 'state.get', imm: at, bits: 32, args: [] }, { constant: ~mask }],
            };
            return { op: 'state.set', imm: at, args: [{ op: 'i32.or', args: [kept, { argument: 0 }] }] };
        },
    }),
    /** State at a computed byte address (x87 register cells, open segment registers). */
    'state.load': special(['i32'], 'none', { reads: STATE }),
    'state.store': special(['i32', 'any'], 'none', { writes: stateAt }),
    // Open operands of the interpreter's record. An address is made of registers.
    'open.ea': special([], 'none', { reads: GPRS }),
    'open.imm': special([], 'none', { reads: RECORD }),
    'open.rip': special([], 'none', { reads: RECORD }),
    'open.next_rip': special([], 'none', { reads: RECORD }),
    'open.address': special([], 'none', { reads: RECORD }),
    /** Base of the segment that a string instruction's source (or xlat) uses, as wide as the code. */
    'open.segbase': special([], 'none', { reads: RECORD }),
    /** Left shift of the index register, an i32. */
    'open.scale': special([], 'i32', { reads: RECORD }),
    /** Raise guest fault (imm: vector) if the argument is true. args: condition, error code. */
    'fault.if': special(['i32', 'i32'], 'none', { leaves: 'fault' }),
    /**
     * Leaves for the VMM at this instruction (imm: the callout's name) if the argument is true; nothing may be written
     * before.
     */
    'callout.if': special(['i32'], 'none', { leaves: 'fault' }),
    /** Leaves the instruction, its work done, for the next one if the argument is true (`rep` with a count of zero). */
    'skip.if': special(['i32'], 'none', { leaves: 'skip' }),
    /**
     * Forward string operation in bulk (imm RepImm). args: linear address of the destination (as wide as the code); of
     * the source (movs), or the value as an i64 (stos); number of elements wanted (as wide as the code, may be 0). Does
     * as many whole elements as it quickly can, with a byte by byte copy's result where source and destination overlap;
     * never faults; gives how many it did, perhaps none. Registers are the definition's business.
     */
    bulk: special(['address', 'int', 'address'], 'i32', { memory: true, changes: true, remaps: true }, { typeScript: 'bulk' }),
    /** Call of a helper function in Wasm (imm: name). */
    helper: special(any, 'none', { reads: STATE, writes: helperWrites }, { helper: helperName }),
    // A region's x87 locals (imm: name, see `codegen/region-x87.ts`), and the memory behind them: see
    // `passes/x87-registers.ts`.
    'x87.get.i32': special([], 'i32', { reads: x87Local, local: true }),
    'x87.get.i64': special([], 'i64', { reads: x87Local, local: true }),
    'x87.get.f64': special([], 'f64', { reads: x87Local, local: true }),
    'x87.set': special(['any'], 'none', { writes: x87Local }),
    /** A helper does an operation, if need be (imm X87SlowImm; args: `X87Builder.slow`). */
    'x87.slow': special(any, 'none', { reads: X87, writes: X87, leaves: 'fault' }, { helper: ({ imm }) => imm.helper }),
    /**
     * Writes the locals to memory; reads them back, and leaves if the stack's shape is not imm or an exception is
     * pending.
     */
    'x87.spill': special([], 'none', { reads: X87, writes: STATE }),
    'x87.reload': special([], 'none', { reads: STATE, writes: X87, leaves: 'after' }),
    /** The same with the status word only. */
    'x87.sync': special([], 'none', { reads: X87, writes: STATE }),
    'x87.resync': special([], 'none', { reads: STATE, writes: X87, leaves: 'after' }),
    /**
     * A float operation with MXCSR's say (imm ExactImm). args: its plain result, then the helper's arguments. Gives the
     * plain result, or in the rare cases that imm describes the helper's, which sets MXCSR's flags; #XM if one is not
     * masked.
     */
    exact: special((n) => ['same', ...rest(n, 'any', 1)], 'none', { reads: STATE, writes: STATE, leaves: 'exception' }, { helper: ({ imm }) => imm.helper }),
    /**
     * Call of a TypeScript callout that returns into the region (imm: name). Sees and changes only the state in memory.
     */
    callout: special([], 'none', { reads: STATE, writes: STATE, remaps: true }, { typeScript: 'callout' }),
    /** The same if the first argument is true, for its effect alone; the second one is put into the state before. */
    'callout.when': special(['i32', 'i32'], 'none', { reads: STATE, writes: STATE, remaps: true }, { typeScript: 'callout' }),
};
Object.assign(OPS, SPECIAL);
export function opRow(name) {
    const r = OPS[name];
    if (!r)
        throw new Error(`no such IR operation: ${name}`);
    return r;
}
/** The node that does what `n` means: see `OpRow.means`. Null: its operation is not said with others. */
export function meaningOf(n) {
    const { means } = opRow(n.op);
    if (means === undefined)
        return null;
    const make = (m) => {
        if ('argument' in m)
            return n.args[m.argument];
        if ('constant' in m)
            return { op: 'const', type: 'i32', bits: 32, args: [], imm: BigInt(m.constant) };
        const { op, imm, bits, args } = m;
        const type = bits === undefined ? opRow(op).result : bits > 32 ? 'i64' : 'i32';
        return { op, type, bits: bits ?? 32, args: args.map(make), imm };
    };
    return make(means(n));
}
