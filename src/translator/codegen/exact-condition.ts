import type binaryen from 'binaryen';
import type { ExactImm, FloatShape } from '../ir/ir.js';
import * as S from '../state.js';

type Expr = number;
type Module = InstanceType<typeof binaryen.Module>;

/**
 * The condition under which an `exact` operation goes to its helper; null: always. `plain` and `args` give its plain
 * result and the helper's arguments; of the first two, `normal` says which are known not to be denormal (bits 0, 1).
 *
 * A window is half of all exponents wide. What is added to the bits takes exactly the exponents in the window to the upper
 * half: the top bit of the exponent field says it, whatever the sign. So a further value costs an addition and an `and`,
 * and one comparison with the guard tells of all and of MXCSR.
 */
export function exactCondition(
  m: Module,
  imm: ExactImm,
  normal: number,
  plain: () => Expr,
  args: readonly (() => Expr)[],
  extra: (() => Expr) | null,
): Expr | null {
  if (imm.guard === 'always') return null;
  const guard = (word: number): Expr =>
    m.i32.load((imm.guard === 'rounding' ? S.SSE_GUARD : S.SSE_GUARD_EXACT) + 4 * word, 4, m.i32.const(0));
  const tests: { shape: FloatShape; value: Expr; least: number }[] = [];
  if (imm.result) tests.push({ ...imm.result, value: plain() });
  if (imm.operands) {
    const { shape, least, which } = imm.operands;
    for (const i of watched(which, normal)) tests.push({ shape, least, value: args[i]!() });
  }
  const or = (e: Expr): Expr => (extra ? m.i32.or(e, extra()) : e);
  if (tests.length === 0) return or(guard(3));
  const { shape } = tests[0]!;
  const moved = tests.map((t) => moveWindow(m, t.shape, t.value, t.least));
  if (shape === 'f32' || shape === 'f64') {
    const all = moved.reduce((a, b) => m.i32.and(a, b));
    return or(m.i32.eqz(m.i32.and(all, guard(0))));
  }
  const all = moved.reduce((a, b) => m.v128.and(a, b));
  const lanes = imm.result?.lanes;
  if (shape === 'f64x2') return or(m.i32.ne(m.i64x2.bitmask(m.i64x2.shl(all, m.i32.const(1))), guard(1)));
  const mask = m.i32x4.bitmask(m.i32x4.shl(all, m.i32.const(1)));
  return or(lanes === 3 ? m.i32.ne(m.i32.and(mask, m.i32.const(3)), guard(1)) : m.i32.ne(mask, guard(2)));
}

/**
 * Operands to look at: those that may be denormal. Of a product's, one in its window is enough: then the result, in its
 * own, says that the other is normal.
 */
function watched(which: 'first' | 'second' | 'either' | 'both', normal: number): number[] {
  const unknown = (which === 'first' ? [0] : which === 'second' ? [1] : [0, 1]).filter((i) => !((normal >> i) & 1));
  return which === 'either' ? unknown.slice(-1) : unknown;
}

/** The bits with the exponents from `least` on in the upper half of all; of a double its upper word. */
function moveWindow(m: Module, shape: FloatShape, value: Expr, least: number): Expr {
  const { i32, i64 } = m;
  switch (shape) {
    case 'f32':
      return i32.add(i32.reinterpret(value), i32.const((128 - (least + 127)) << 23));
    case 'f64': {
      const high = i32.wrap(i64.shr_u(i64.reinterpret(value), i64.const(32n)));
      return i32.add(high, i32.const((1024 - (least + 1023)) << 20));
    }
    case 'f32x4':
      return m.i32x4.add(value, splat(m, BigInt(128 - (least + 127)) << 23n, 4));
    case 'f64x2':
      return m.i64x2.add(value, splat(m, BigInt(1024 - (least + 1023)) << 52n, 8));
  }
}

function splat(m: Module, v: bigint, bytes: number): Expr {
  return m.v128.const(Array.from({ length: 16 }, (_, i) => Number((v >> BigInt((i % bytes) * 8)) & 0xffn)));
}
