import { SSE_OPERATIONS } from '../helpers/sse-exact.wat.js';
import type { FloatShape } from '../ir/ir.js';
import * as S from '../state.js';
import type { ExactOperation } from './exact-condition.js';
import { TYPES } from './lower-base.js';
import type { Expr, Locals, Module } from './wasm.js';

/*
 * What `exactCondition` sends to a helper has mostly nothing to record either: zeros are in no window, and a program
 * whose results are all exact never sets PE, so that no guard holds. Regions look for that in line, before the helper.
 */

type Operation = (typeof SSE_OPERATIONS)[number];
type Get = () => Expr;

/** Tests of values: of a scalar an i32, of a vector all bits of each element. */
interface Tests {
  and(a: Expr, b: Expr): Expr;
  or(a: Expr, b: Expr): Expr;
  zero(x: Get): Expr;
  ordered(x: Get): Expr;
  /** NaNs apart. */
  notDenormal(x: Get): Expr;
  /** Neither zero, infinite nor a NaN, and larger than the least normal number. */
  ordinary(x: Get): Expr;
  /** Whether `r` is `a + b` (or `a - b`) to the last bit. */
  exactSum(a: Get, b: Get, r: Get, minus: boolean): Expr;
  exactProduct(a: Get, b: Get): Expr;
  /** `yes` where `of` is zero, else `no`, which is false for zeros. */
  ifZero(of: Get, yes: Expr | null, no: Expr): Expr;
  /** `e` unless `condition`, an i32. */
  unless(condition: Expr, e: Expr | null): Expr;
  /** Whether it is so for all elements, as an i32. */
  all(e: Expr): Expr;
}

/**
 * Bits of a fraction; those at the end of two factors that have to be clear for the product to have all of its bits.
 */
const FORMATS = { f32: { fraction: 23, bits: 32, low: 12 }, f64: { fraction: 52, bits: 64, low: 27 } } as const;

function scalarTests(m: Module, shape: 'f32' | 'f64', locals: Locals): Tests {
  const { fraction, bits } = FORMATS[shape];
  const types = { f: TYPES[shape], i: TYPES[shape === 'f64' ? 'i64' : 'i32'] };
  const f = m[shape];
  const i = shape === 'f64' ? m.i64 : m.i32;
  const constant = (v: bigint): Expr =>
    shape === 'f64' ? m.i64.const(BigInt.asIntN(64, v)) : m.i32.const(Number(BigInt.asIntN(32, v)));
  const number = (x: Get): Expr => i.reinterpret(x());
  /** Without its sign, twice. */
  const twice = (x: Get): Expr => i.shl(number(x), constant(1n));
  /** The least normal number, and infinity, as `twice` has them. */
  const least = 1n << BigInt(fraction + 1);
  const infinity = ((1n << BigInt(bits - fraction - 1)) - 1n) << BigInt(fraction + 1);
  const { and, or } = m.i32;
  const zero = (x: Get): Expr => f.eq(x(), f.const(0));
  return {
    and,
    or,
    zero,
    ordered: (x) => f.eq(x(), x()),
    // Zero becomes the largest number.
    notDenormal: (x) => i.ge_u(i.sub(twice(x), constant(1n)), constant(least - 1n)),
    ordinary: (x) => i.lt_u(i.sub(twice(x), constant(least + 1n)), constant(infinity - least - 1n)),
    exactSum: (a, b, r, minus) => {
      // Knuth's sum: what the rounded one lacks.
      const t = locals.temp(types.f);
      const second = minus ? f.neg(b()) : b();
      const first = f.sub(a(), f.sub(r(), m.local.tee(t, f.sub(r(), a()), types.f)));
      return f.eq(f.add(first, f.sub(second, m.local.get(t, types.f))), f.const(0));
    },
    exactProduct: (a, b) => {
      // The zeros at their ends; a power of two has nothing but.
      const [za, zb] = [locals.temp(types.i), locals.temp(types.i)];
      const zeros = (x: Get): Expr => i.ctz(i.or(number(x), constant(1n << BigInt(fraction))));
      const sum = i.add(m.local.tee(za, zeros(a), types.i), m.local.tee(zb, zeros(b), types.i));
      const enough = i.gt_u(sum, constant(BigInt(fraction)));
      const power = (z: number): Expr => i.eq(m.local.get(z, types.i), constant(BigInt(fraction)));
      return or(enough, or(power(za), power(zb)));
    },
    ifZero: (of, yes, no) => m.if(zero(of), yes ?? m.i32.const(1), no),
    unless: (condition, e) => (e ? m.if(condition, m.i32.const(1), e) : condition),
    all: (e) => e,
  };
}

function vectorTests(m: Module, shape: 'f32x4' | 'f64x2', locals: Locals): Tests {
  const scalar = shape === 'f64x2' ? 'f64' : 'f32';
  const { fraction, bits, low } = FORMATS[scalar];
  const f = m[shape];
  const i = shape === 'f64x2' ? m.i64x2 : m.i32x4;
  const splat = (v: bigint): Expr =>
    m.v128.const(Array.from({ length: 16 }, (_, at) => Number((v >> BigInt((at * 8) % bits)) & 0xffn)));
  const least = () => splat(1n << BigInt(fraction));
  const infinity = () => splat(((1n << BigInt(bits - fraction - 1)) - 1n) << BigInt(fraction));
  const { and, or } = m.v128;
  const zero = (x: Get): Expr => f.eq(x(), splat(0n));
  return {
    and,
    or,
    zero,
    ordered: (x) => f.eq(x(), x()),
    notDenormal: (x) => or(zero(x), f.ge(f.abs(x()), least())),
    ordinary: (x) => and(f.gt(f.abs(x()), least()), f.lt(f.abs(x()), infinity())),
    exactSum: (a, b, r, minus) => {
      const t = locals.temp(TYPES.v128);
      const second = minus ? f.neg(b()) : b();
      const first = f.sub(a(), f.sub(r(), m.local.tee(t, f.sub(r(), a()), TYPES.v128)));
      return f.eq(f.add(first, f.sub(second, m.local.get(t, TYPES.v128))), splat(0n));
    },
    exactProduct: (a, b) => i.eq(and(or(a(), b()), splat((1n << BigInt(low)) - 1n)), splat(0n)),
    ifZero: (of, yes, no) => or(yes ? and(zero(of), yes) : zero(of), no),
    unless: (condition, e) => m.if(condition, splat((1n << BigInt(bits)) - 1n), e ?? splat(0n)),
    all: (e) => m.i8x16.all_true(e),
  };
}

/**
 * Whether an operation that `exactCondition` has stopped at gives its plain result and records nothing, an i32; null:
 * nothing is known of it. `operation`: the helper's last parameter, if that is known.
 */
export function recordsNothing(m: Module, e: ExactOperation, operation: number | null, locals: Locals): Expr | null {
  const { imm } = e;
  const kind = /^sse_(exact|compare|extremum)_/.exec(imm.helper)?.[1];
  const shape: FloatShape | undefined = (imm.result ?? imm.operands)?.shape;
  if (!e.flags || !kind || !shape || imm.guard === 'always' || e.extra) return null;
  const tests = shape === 'f32' || shape === 'f64' ? scalarTests(m, shape, locals) : vectorTests(m, shape, locals);
  /** MXCSR is in order; the same, and PE is set. */
  const inOrder = (guard: number): Expr => m.i32.eqz(m.i32.load(guard + 12, 4, m.i32.const(0)));
  const all = (list: readonly Expr[]): Expr =>
    m.i32.and(inOrder(S.SSE_GUARD_EXACT), tests.all(list.reduce((a, b) => tests.and(a, b))));
  const [a, b] = [e.args[0]!, e.args[1]!];
  const known = (n: 0 | 1): boolean => ((e.normal >> n) & 1) === 1;
  if (kind !== 'exact') {
    const list = ([0, 1] as const).flatMap((n) =>
      known(n) ? [] : [tests.ordered(e.args[n]!), tests.notDenormal(e.args[n]!)],
    );
    return list.length > 0 ? all(list) : null;
  }
  const name: Operation | undefined = operation === null ? undefined : SSE_OPERATIONS[operation];
  if (name === undefined || name === 'addsub') return null;
  const operands = name === 'sqrt' ? ([0] as const) : ([0, 1] as const);
  const r = e.plain;
  let exact: Expr | null = null;
  if (name === 'add' || name === 'sub') exact = tests.exactSum(a, b, r, name === 'sub');
  else if (name === 'mul') exact = tests.exactProduct(a, b);
  /** What a result of zero takes to be exact: a product's, and a quotient's, may be too small. */
  let zero: Expr | null = null;
  if (name === 'mul') zero = tests.or(tests.zero(a), tests.zero(b));
  else if (name === 'div') zero = tests.zero(a);
  return all([
    ...operands.filter((n) => !known(n)).map((n) => tests.notDenormal(e.args[n]!)),
    // A finite result, or an exact zero, has finite operands; a quotient of infinity is neither.
    tests.ifZero(r, zero, tests.and(tests.ordinary(r), tests.unless(inOrder(S.SSE_GUARD), exact))),
  ]);
}
