import { SSE_OPERATIONS } from '../helpers/sse-exact.wat.js';
import { type Builder, UndefinedForm, type Value } from '../ir/builder.js';
import type { ExactImm } from '../ir/ir.js';
import type { Operand } from '../ir/operand.js';
import type { Definition } from './registry.js';

/*
 * What definitions of SSE instructions share: reading vector operands, merging results, constants, and the one place
 * where floating-point results are made as the processor makes them.
 *
 * MMX forms of the same mnemonics (operands of kind 'mm') share the definitions: these readers give a 64-bit register
 * or memory operand as the low half of a vector, with zeros above, and `l.write` takes the low half of the result.
 * Where an instruction mixes the halves, its definition asks `isMmx`. What all MMX forms do besides: `mmx.ts`.
 *
 * VEX forms share them as well: `registry.ts` runs the definition for each half of 256-bit operands (`l.vex.half`).
 */

/** Element types of float instructions, as Wasm names them. */
export type Scalar = 'f32' | 'f64';
export type Packed = 'f32x4' | 'f64x2';
export const scalarBits = (t: Scalar): number => (t === 'f32' ? 32 : 64);
export const packedOf = (t: Scalar): Packed => (t === 'f32' ? 'f32x4' : 'f64x2');

// --- operands ------------------------------------------------------------------------------------------------------

/** Whether the instruction works on 64-bit registers. */
export function isMmx(l: Builder): boolean {
  return l.form.operands.some((o) => o.kind === 'mm');
}

/** An MMX register as the low half of a vector. */
function mm(l: Builder, o: Operand): Value {
  return l.simd('i64x2.replace_lane', [zeroVector(l), l.read(o)], 0);
}

/**
 * A 128-bit source; memory must be aligned (every legacy SSE instruction but the unaligned moves wants that, and no VEX
 * one unless `aligned`). Of an MMX form: 64 bits (or what the form reads), any alignment.
 */
export function vector(l: Builder, o: Operand, aligned = l.vex === null): Value {
  if (o.kind === 'xmm') return l.xmm(o);
  if (o.kind === 'mm') return mm(l, o);
  if (o.kind !== 'mem') throw new UndefinedForm('not an SSE operand');
  if (o.bits < 128) {
    if (!isMmx(l)) throw new UndefinedForm('not a 128-bit operand');
    return lowVector(l, o, o.bits);
  }
  return l.loadVector(o, aligned);
}

/** A source of which the low `bits` count: a register whole, memory (32 or 64 bits of it, any alignment) with zeros. */
export function lowVector(l: Builder, o: Operand, bits: number): Value {
  if (o.kind === 'xmm') return l.xmm(o);
  if (o.kind === 'mm') return mm(l, o);
  if (o.kind !== 'mem') throw new UndefinedForm('not an SSE operand');
  if (o.whole) return l.loadVector(o);
  return l.loadAs('v128', bits, l.address(o));
}

/**
 * The source of an instruction that makes elements wider, so that the low `bits` give a whole vector; those after them
 * where the upper half of a VEX form is wanted.
 */
export function narrowVector(l: Builder, o: Operand, bits: number): Value {
  if (l.vex?.halves !== 2) return bits === 16 && o.kind === 'mem' ? word(l, o) : lowVector(l, o, bits);
  const v = l.vex.once(o, () => [o.kind === 'mem' && o.bits === 128 ? l.loadVector(o) : lowVector(l, o, 2 * bits)]);
  return l.vex.half === 0 ? v : shuffle(l, 1, v, v, [...span(bits / 8, bits / 8), ...span(0, 16 - bits / 8)]);
}
const word = (l: Builder, o: Operand): Value => l.simd('i16x8.replace_lane', [zeroVector(l), l.read(o)], 0);

/** A scalar float source: the low element of a register, or memory of its width. */
export function scalar(l: Builder, t: Scalar, o: Operand): Value {
  if (o.kind === 'xmm') return low(l, t, l.xmm(o));
  if (o.kind !== 'mem') throw new UndefinedForm('not an SSE operand');
  return l.loadAs(t, scalarBits(t), l.address(o));
}

/** The register operand that an instruction reads and writes. */
export function register(l: Builder, o: Operand): Value {
  if (o.kind === 'mm') return mm(l, o);
  if (o.kind !== 'xmm') throw new UndefinedForm('not an SSE operand');
  return l.xmm(o);
}

/** An 8-bit immediate where it is known, else undefined: the definition then computes from `l.read(o)`. */
export function knownByte(o: Operand): number | undefined {
  return o.imm === undefined ? undefined : Number(o.imm & 0xffn);
}

// --- elements and constants ----------------------------------------------------------------------------------------

/** Lowest element. */
export function low(l: Builder, t: Scalar, v: Value): Value {
  return l.simd(`${packedOf(t)}.extract_lane`, [v], 0);
}

/** `v` with its lowest element replaced. */
export function withLow(l: Builder, t: Scalar, v: Value, x: Value): Value {
  return l.simd(`${packedOf(t)}.replace_lane`, [v, x], 0);
}

const span = (from: number, n: number) => Array.from({ length: n }, (_, i) => from + i);

/** The low `bits` of `x` under the high ones of `v`. */
export function mergeLow(l: Builder, bits: number, v: Value, x: Value): Value {
  return l.simd('i8x16.shuffle', [x, v], [...span(0, bits / 8), ...span(16 + bits / 8, 16 - bits / 8)]);
}

export function zeroVector(l: Builder): Value {
  return l.v128(new Array<number>(16).fill(0));
}

/** A vector constant from elements of 8, 16, 32 or 64 bits, lowest first; one element is repeated. */
export function constVector(l: Builder, elementBits: number, ...elements: (number | bigint)[]): Value {
  const size = elementBits / 8;
  return l.v128(
    span(0, 16).map((i) => {
      const e = BigInt(elements[Math.floor(i / size) % elements.length]!);
      return Number((e >> BigInt((i % size) * 8)) & 0xffn);
    }),
  );
}

/** A float constant in every element. */
export function floatVector(l: Builder, t: Packed, x: number): Value {
  return t === 'f32x4' ? constVector(l, 32, floatBits(x)) : constVector(l, 64, doubleBits(x));
}
const scratch = new DataView(new ArrayBuffer(8));
function floatBits(x: number): number {
  scratch.setFloat32(0, x);
  return scratch.getUint32(0);
}
function doubleBits(x: number): bigint {
  scratch.setFloat64(0, x);
  return scratch.getBigUint64(0);
}

/** Rearranges elements of `size` bytes of the 32 bytes of a, then b. */
export function shuffle(l: Builder, size: number, a: Value, b: Value, elements: readonly number[]): Value {
  return l.simd(
    'i8x16.shuffle',
    [a, b],
    elements.flatMap((e) => span(e * size, size)),
  );
}

/** An instruction `dst = op(dst, src)` on whole vectors. */
export function packedBinary(compute: (l: Builder, a: Value, b: Value) => Value): Definition {
  return (l, dst, src) => {
    const b = vector(l, src);
    l.write(dst, compute(l, register(l, dst), b));
  };
}

// --- floating point as the processor does it -------------------------------------------------------------------------

/** Whether `r` is, or has, a NaN: an i32. */
export function hasNaN(l: Builder, t: Scalar | Packed, r: Value): Value {
  const unequal = l.simd(`${t}.ne`, [r, r]);
  if (t === 'f32' || t === 'f64') return l.low32(unequal);
  // bitmask is one instruction in V8; any_true takes four.
  return l.simd(t === 'f64x2' ? 'i64x2.bitmask' : 'i32x4.bitmask', [unequal]);
}

/*
 * Operations with MXCSR's say and its exception flags go through `Builder.exact`: Wasm's plain operation where result
 * and operands are of ordinary magnitude, an exact helper (`helpers/sse-exact*.wat.ts`) where anything else might be to
 * do. The windows are such that a product or quotient in its own, of one operand in its own, has no denormal for the
 * other operand; and a root in its own has none either.
 */
export const OPERAND_LEAST = { f32: -64, f64: -512, f32x4: -64, f64x2: -512 } as const;
export const RESULT_LEAST = { f32: -62, f64: -510, f32x4: -62, f64x2: -510 } as const;

/**
 * Every rounding operation of scalars and vectors goes through here: `r` is the plain result. `operands`: those that
 * may be denormal without the result telling.
 */
export function controlled(
  l: Builder,
  t: Scalar | Packed,
  name: (typeof SSE_OPERATIONS)[number],
  a: Value,
  b: Value,
  r: Value,
): Value {
  const which = name === 'sqrt' ? undefined : name === 'mul' || name === 'div' ? 'either' : 'both';
  const imm: ExactImm = {
    helper: `sse_exact_${t}`,
    guard: 'rounding',
    result: { shape: t, least: RESULT_LEAST[t] },
    ...(which ? { operands: { shape: t, least: OPERAND_LEAST[t], which } } : {}),
  };
  return l.exact(imm, r, [a, b, l.const(32, SSE_OPERATIONS.indexOf(name))]);
}

/** ADD, SUB, MUL, DIV, SQRT (of both operands the same). */
export function arithmetic(
  l: Builder,
  t: Scalar | Packed,
  name: 'add' | 'sub' | 'mul' | 'div' | 'sqrt',
  a: Value,
  b: Value,
): Value {
  return controlled(l, t, name, a, b, l.simd(`${t}.${name}`, name === 'sqrt' ? [a] : [a, b]));
}

/**
 * An operation on two operands that rounds nothing, `r` its plain result: `compare` (gives what stands for the first
 * operand then; `how`: 1 if quiet NaNs are invalid) or `extremum` (`how`: 0 least, 1 greatest).
 */
export function compared(
  l: Builder,
  t: Scalar | Packed,
  name: 'compare' | 'extremum',
  a: Value,
  b: Value,
  how: Value | number,
  r: Value,
): Value {
  const imm: ExactImm = {
    helper: `sse_${name}_${t}`,
    guard: 'exact',
    operands: { shape: t, least: OPERAND_LEAST[t], which: 'both' },
  };
  return l.exact(imm, r, [a, b, typeof how === 'number' ? l.const(32, how) : how]);
}

/** An operation that can be inexact; its helper is asked too if `special`. */
export function inexact(l: Builder, helper: string, r: Value, args: Value[], special?: Value): Value {
  if (!special) return l.exact({ helper, guard: 'rounding' }, r, args);
  return l.exact({ helper, guard: 'rounding', condition: true }, r, [...args, special]);
}
