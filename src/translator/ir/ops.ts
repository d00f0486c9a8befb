import type { WasmType } from './ir.js';

/**
 * The operations, one row each. Pure numeric operations carry Wasm's own names and meanings; `fold` evaluates them on
 * constants (the constant folder and the tests use it). The guest-specific ones are lowered by `codegen/lower.ts`.
 */
export interface OpRow {
  readonly args: readonly WasmType[];
  readonly result: WasmType;
  /** No effect, and no dependence on anything but its arguments: may be moved, duplicated, dropped. */
  readonly pure: boolean;
  /** Path of the builder function in a binaryen module, for operations that are one Wasm instruction. */
  readonly wasm?: string;
  readonly fold?: (...v: bigint[]) => bigint;
}

const u32 = (x: bigint) => BigInt.asUintN(32, x);
const u64 = (x: bigint) => BigInt.asUintN(64, x);
const s32 = (x: bigint) => BigInt.asIntN(32, x);
const s64 = (x: bigint) => BigInt.asIntN(64, x);
const truth = (b: boolean) => (b ? 1n : 0n);
const bitCount = (x: bigint) => BigInt(x.toString(2).replaceAll('0', '').length);
const leadingZeros = (x: bigint, w: number) => (x === 0n ? BigInt(w) : BigInt(w - x.toString(2).length));
const trailingZeros = (x: bigint, w: number) => {
  if (x === 0n) return BigInt(w);
  let n = 0n;
  while (!((x >> n) & 1n)) n++;
  return n;
};

export const OPS: Record<string, OpRow> = {};

function row(name: string, args: WasmType[], result: WasmType, fold?: OpRow['fold'], wasm = name): void {
  OPS[name] = fold ? { args, result, pure: true, wasm, fold } : { args, result, pure: true, wasm };
}

for (const t of ['i32', 'i64'] as const) {
  const w = t === 'i32' ? 32 : 64;
  const u = t === 'i32' ? u32 : u64;
  const s = t === 'i32' ? s32 : s64;
  const count = BigInt(w - 1);
  const two = [t, t] as WasmType[];
  row(`${t}.add`, two, t, (a, b) => u(a! + b!));
  row(`${t}.sub`, two, t, (a, b) => u(a! - b!));
  row(`${t}.mul`, two, t, (a, b) => u(a! * b!));
  row(`${t}.and`, two, t, (a, b) => a! & b!);
  row(`${t}.or`, two, t, (a, b) => a! | b!);
  row(`${t}.xor`, two, t, (a, b) => a! ^ b!);
  row(`${t}.shl`, two, t, (a, b) => u(a! << (b! & count)));
  row(`${t}.shr_u`, two, t, (a, b) => u(a!) >> (b! & count));
  row(`${t}.shr_s`, two, t, (a, b) => u(s(a!) >> (b! & count)));
  row(`${t}.rotl`, two, t, (a, b) => u((a! << (b! & count)) | (u(a!) >> ((BigInt(w) - (b! & count)) % BigInt(w)))));
  row(`${t}.rotr`, two, t, (a, b) => u((u(a!) >> (b! & count)) | (a! << ((BigInt(w) - (b! & count)) % BigInt(w)))));
  // Divisions trap in Wasm: a definition guards them, so they may be dropped but not moved above the guard.
  for (const d of ['div_u', 'div_s', 'rem_u', 'rem_s'])
    OPS[`${t}.${d}`] = { args: two, result: t, pure: false, wasm: `${t}.${d}` };
  row(`${t}.eq`, two, 'i32', (a, b) => truth(a === b));
  row(`${t}.ne`, two, 'i32', (a, b) => truth(a !== b));
  row(`${t}.lt_u`, two, 'i32', (a, b) => truth(u(a!) < u(b!)));
  row(`${t}.le_u`, two, 'i32', (a, b) => truth(u(a!) <= u(b!)));
  row(`${t}.gt_u`, two, 'i32', (a, b) => truth(u(a!) > u(b!)));
  row(`${t}.ge_u`, two, 'i32', (a, b) => truth(u(a!) >= u(b!)));
  row(`${t}.lt_s`, two, 'i32', (a, b) => truth(s(a!) < s(b!)));
  row(`${t}.le_s`, two, 'i32', (a, b) => truth(s(a!) <= s(b!)));
  row(`${t}.gt_s`, two, 'i32', (a, b) => truth(s(a!) > s(b!)));
  row(`${t}.ge_s`, two, 'i32', (a, b) => truth(s(a!) >= s(b!)));
  row(`${t}.eqz`, [t], 'i32', (a) => truth(a === 0n));
  row(`${t}.clz`, [t], t, (a) => leadingZeros(u(a!), w));
  row(`${t}.ctz`, [t], t, (a) => trailingZeros(u(a!), w));
  row(`${t}.popcnt`, [t], t, (a) => bitCount(u(a!)));
  row(`${t}.extend8_s`, [t], t, (a) => u(BigInt.asIntN(8, a!)));
  row(`${t}.extend16_s`, [t], t, (a) => u(BigInt.asIntN(16, a!)));
}
row('i32.wrap_i64', ['i64'], 'i32', (a) => u32(a!), 'i32.wrap');
row('i64.extend_i32_u', ['i32'], 'i64', (a) => u32(a!), 'i64.extend_u');
row('i64.extend_i32_s', ['i32'], 'i64', (a) => u64(s32(a!)), 'i64.extend_s');
row('i64.extend32_s', ['i64'], 'i64', (a) => u64(s32(a!)));

for (const t of ['f32', 'f64'] as const) {
  const two = [t, t] as WasmType[];
  for (const o of ['add', 'sub', 'mul', 'div', 'min', 'max', 'copysign']) row(`${t}.${o}`, two, t);
  for (const o of ['abs', 'neg', 'ceil', 'floor', 'trunc', 'nearest', 'sqrt']) row(`${t}.${o}`, [t], t);
  for (const o of ['eq', 'ne', 'lt', 'gt', 'le', 'ge']) row(`${t}.${o}`, two, 'i32');
  for (const i of ['i32', 'i64'] as const) {
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

/** `select`: args (condition, if true, if false); its type is that of the values. */
OPS.select = { args: [], result: 'none', pure: true };

const V: WasmType = 'v128';
const lanes: Record<string, WasmType> = {
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
const vector = (names: string, args: WasmType[], result: WasmType = V) => {
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
    vector(
      `${shape}.lt_u ${shape}.gt_u ${shape}.le_u ${shape}.ge_u ${shape}.min_s ${shape}.min_u ${shape}.max_s ${shape}.max_u`,
      [V, V],
    );
}
vector(
  'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub_sat_s i8x16.sub_sat_u i8x16.avgr_u i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u i8x16.swizzle',
  [V, V],
);
vector(
  'i16x8.add_sat_s i16x8.add_sat_u i16x8.sub_sat_s i16x8.sub_sat_u i16x8.avgr_u i16x8.mul i16x8.q15mulr_sat_s i16x8.narrow_i32x4_s i16x8.narrow_i32x4_u',
  [V, V],
);
vector(
  'i8x16.popcnt i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u',
  [V],
);
vector('i32x4.mul i64x2.mul i32x4.dot_i16x8_s', [V, V]);
for (const [wide, narrow] of [
  ['i16x8', 'i8x16'],
  ['i32x4', 'i16x8'],
  ['i64x2', 'i32x4'],
] as const) {
  for (const s of ['s', 'u']) {
    vector(`${wide}.extmul_low_${narrow}_${s} ${wide}.extmul_high_${narrow}_${s}`, [V, V]);
    vector(`${wide}.extend_low_${narrow}_${s} ${wide}.extend_high_${narrow}_${s}`, [V]);
  }
}
for (const shape of ['f32x4', 'f64x2']) {
  vector(
    `${shape}.add ${shape}.sub ${shape}.mul ${shape}.div ${shape}.min ${shape}.max ${shape}.pmin ${shape}.pmax ${shape}.eq ${shape}.ne ${shape}.lt ${shape}.gt ${shape}.le ${shape}.ge`,
    [V, V],
  );
  vector(`${shape}.abs ${shape}.neg ${shape}.sqrt ${shape}.ceil ${shape}.floor ${shape}.trunc ${shape}.nearest`, [V]);
}
vector(
  'f32x4.convert_i32x4_s f32x4.convert_i32x4_u f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero',
  [V],
);
/** imm: 16 lane numbers. */
row('i8x16.shuffle', [V, V], V);

const special = (name: string, args: WasmType[], result: WasmType, pure = false) => {
  OPS[name] = { args, result, pure };
};
/** A constant: imm is a bigint (i32, i64), a number (f32, f64) or 16 bytes (v128). */
special('const', [], 'none', true);
/** Instruction boundary: imm is the instruction's index in the block. Resets what is known of faults. */
special('insn', [], 'none');
/** Its argument with another width: no code. */
special('alias', [], 'none', true);

// Registers, bound (imm RegImm; bits gives the width) or open (imm: operand field 0..2 of the record).
for (const [name, result] of [
  ['gpr.get', 'none'],
  ['open.gpr.get', 'none'],
  ['xmm.get', 'v128'],
  ['open.xmm.get', 'v128'],
] as const)
  special(name, [], result);
for (const name of ['gpr.set', 'open.gpr.set', 'xmm.set', 'open.xmm.set']) special(name, [], 'none');
/** Clears the upper halves of the first `imm` vector registers. */
special('zero.uppers', [], 'none');
// Raw flag variables (imm: letter of CPAZSO) and their symbolic forms.
special('flagvar.get', [], 'none');
special('flagvar.set', [], 'none');
/** Symbolic: imm FlagsImm, args depend on the kind: see `flags.ts`. Replaced by `flagvar.set` before code generation. */
special('flags', [], 'none');
/** Symbolic: imm is a condition name (o no b ae e ne be a s ns p np l ge le g). Replaced before code generation. */
special('cond', [], 'i32');
// Guest memory (imm MemImm). Address i32 in 32-bit code, i64 in 64-bit code.
special('load', [], 'none');
special('store', [], 'none');
/** a * b + c, rounded once (where the builder's options say so). */
special('f32x4.relaxed_madd', ['v128', 'v128', 'v128'], 'v128', true);
special('f64x2.relaxed_madd', ['v128', 'v128', 'v128'], 'v128', true);
// What PBLENDVB and its like, PSHUFB, CVTTPS2DQ and CVTTPD2DQ do (where the builder's options say so).
for (const shape of ['i8x16', 'i32x4', 'i64x2']) special(`${shape}.relaxed_laneselect`, [V, V, V], V, true);
special('i8x16.relaxed_swizzle', [V, V], V, true);
special('i32x4.relaxed_trunc_f32x4_s', [V], V, true);
special('i32x4.relaxed_trunc_f64x2_s_zero', [V], V, true);
/** The upper half of what the load before it, of 256 bits, has loaded; that load's own value is the lower half. */
special('load.upper', ['v128'], 'v128');
/** A load (args: address, condition) that is only done under its condition: else zero, and no fault. */
special('load.if', [], 'none');
// CPU state that is never held in a local (imm: byte offset; bits: width).
special('state.get', [], 'none');
special('state.set', [], 'none');
/** State at a computed byte address (x87 register cells, open segment registers). */
special('state.load', ['i32'], 'none');
special('state.store', ['i32'], 'none');
// Open operands of the interpreter's record.
special('open.ea', [], 'none');
special('open.imm', [], 'none');
special('open.rip', [], 'none');
special('open.next_rip', [], 'none');
special('open.address', [], 'none');
/** Base of the segment that a string instruction's source (or xlat) uses, as wide as the code. */
special('open.segbase', [], 'none');
/** Left shift of the index register, an i32. */
special('open.scale', [], 'i32');
/** Raise guest fault (imm: vector) if the argument is true. args: condition, error code. */
special('fault.if', ['i32', 'i32'], 'none');
/** Leaves for the VMM at this instruction (imm: the callout's name) if the argument is true; nothing may be written before. */
special('callout.if', ['i32'], 'none');
/** Leaves the instruction, its work done, for the next one if the argument is true (`rep` with a count of zero). */
special('skip.if', ['i32'], 'none');
/**
 * Forward string operation in bulk (imm RepImm). args: linear address of the destination (as wide as the code); of the
 * source (movs), or the value as an i64 (stos); number of elements wanted (as wide as the code, may be 0). Does as many
 * whole elements as it quickly can, with a byte by byte copy's result where source and destination overlap; never
 * faults; gives how many it did, perhaps none. Registers are the definition's business.
 */
special('bulk', [], 'i32');
/** Call of a helper function in Wasm (imm: name). */
special('helper', [], 'none');
/** `args[0]` ? helper(the arguments from the third on) : `args[1]`, for rare cases; a pure helper (imm: name). */
special('helper.if', [], 'none', true);
// A region's x87 locals (imm: name, see `codegen/region-x87.ts`), and the memory behind them: see `passes/x87-registers.ts`.
for (const t of ['i32', 'i64', 'f64'] as const) special(`x87.get.${t}`, [], t);
special('x87.set', [], 'none');
/** A helper does an operation, if need be (imm X87SlowImm; args: `X87Builder.slow`). */
special('x87.slow', [], 'none');
/** Writes the locals to memory; reads them back, and leaves if the stack's shape is not imm or an exception is pending. */
special('x87.spill', [], 'none');
special('x87.reload', [], 'none');
/** The same with the status word only. */
special('x87.sync', [], 'none');
special('x87.resync', [], 'none');
/**
 * A float operation with MXCSR's say (imm ExactImm). args: its plain result, then the helper's arguments. Gives the plain
 * result, or in the rare cases that imm describes the helper's, which sets MXCSR's flags; #XM if one is not masked.
 */
special('exact', [], 'none');
/** Call of a TypeScript callout that returns into the region (imm: name). Sees and changes only the state in memory. */
special('callout', [], 'none');

export function opRow(name: string): OpRow {
  const r = OPS[name];
  if (!r) throw new Error(`no such IR operation: ${name}`);
  return r;
}
