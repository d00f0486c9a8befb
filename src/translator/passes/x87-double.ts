import type { Value } from '../ir/builder.js';
import type { X87Builder } from './x87-builder.js';
import type { MemoryKind, X87Arithmetic } from './x87-registers.js';

/*
 * x87 arithmetic in double precision (`--x87 fast`): register r is the local `d<r>` (f64). No exceptions, no rounding
 * or precision control but for conversions to integers; `helpers/x87-fast.wat.ts` is the same for the interpreter.
 */
const CONSTANTS: Record<string, number> = {
  fld1: 1,
  fldz: 0,
  fldpi: Math.PI,
  fldl2t: Math.log2(10),
  fldl2e: Math.LOG2E,
  fldlg2: Math.log10(2),
  fldln2: Math.LN2,
};

export class DoubleArithmetic implements X87Arithmetic {
  constructor(private readonly l: X87Builder) {}

  private get(r: number): Value {
    return this.l.local('f64', `d${r}`);
  }
  private set(r: number, v: Value): void {
    this.l.setLocal(`d${r}`, v);
    this.clearC1();
  }
  private clearC1(): void {
    this.l.setLocal('last', this.l.const(64, 0));
  }

  copy(to: number, from: number): void {
    this.set(to, this.get(from));
  }
  swap(a: number, b: number): void {
    const x = this.get(a);
    const y = this.get(b);
    this.set(a, y);
    this.set(b, x);
  }
  move(condition: Value, to: number, from: number): void {
    this.l.setLocal(`d${to}`, this.l.select(condition, this.get(from), this.get(to)));
  }
  constant(to: number, name: string): boolean {
    const v = CONSTANTS[name];
    if (v === undefined) return false;
    this.set(to, this.l.f64(v));
    return true;
  }
  negate(r: number): void {
    this.set(r, this.l.op('f64.neg', [this.get(r)], 64));
  }
  absolute(r: number): void {
    this.set(r, this.l.op('f64.abs', [this.get(r)], 64));
  }
  squareRoot(r: number): void {
    this.set(r, this.l.op('f64.sqrt', [this.get(r)], 64));
  }
  roundToInteger(r: number): void {
    this.set(r, this.l.helper('x87f_rndint', 'f64', [this.get(r)]));
  }

  private fromMemory(kind: MemoryKind, v: Value): Value {
    const { l } = this;
    if (kind === 'int') return l.op('f64.convert_i64_s', [v], 64);
    if (kind === 'f64') return l.op('f64.reinterpret', [v], 64);
    return l.op('f64.promote', [l.op('f32.reinterpret', [v], 32)], 64);
  }
  load(to: number, kind: MemoryKind, v: Value): void {
    this.set(to, this.fromMemory(kind, v));
  }
  loadExtended(to: number, s: Value, e: Value): void {
    this.set(to, this.l.helper('x87f_from_f80', 'f64', [s, this.l.low32(e)]));
  }

  binary(op: string, to: number, a: number, b: number): void {
    this.set(to, this.compute(op, this.get(a), this.get(b)));
  }
  binaryMemory(op: string, r: number, kind: MemoryKind, v: Value): void {
    this.set(r, this.compute(op, this.get(r), this.fromMemory(kind, v)));
  }
  private compute(op: string, x: Value, y: Value): Value {
    const reversed = op === 'subr' || op === 'divr';
    return this.l.op(`f64.${reversed ? op.slice(0, -1) : op}`, reversed ? [y, x] : [x, y], 64);
  }

  compare(a: number, b: number | null): Value {
    return this.codes(this.get(a), b === null ? this.l.f64(0) : this.get(b));
  }
  compareMemory(r: number, kind: MemoryKind, v: Value): Value {
    return this.codes(this.get(r), this.fromMemory(kind, v));
  }
  /** C0 below, C3 equal, and C2 with both where one is a NaN. */
  private codes(x: Value, y: Value): Value {
    const { l } = this;
    const is = (op: string) => l.op(`f64.${op}`, [x, y], 32);
    const ordered = l.op('i32.or', [is('ge'), is('lt')], 32);
    const codes = l.op('i32.or', [l.shl(is('lt'), 8), l.shl(is('eq'), 14)], 32);
    return l.select(ordered, codes, l.const(32, 0x4500));
  }

  storeFloat(r: number, bits: 32 | 64): Value {
    const { l } = this;
    if (bits === 64) return l.op('i64.reinterpret', [this.get(r)], 64);
    return l.op('i32.reinterpret', [l.op('f32.demote', [this.get(r)], 32)], 32);
  }
  storeExtended(r: number): Value {
    return this.l.helper('x87f_to_f80', 'i64', [this.get(r)]);
  }
  storeInteger(r: number, max: Value, truncate: Value): Value {
    return this.l.helper('x87f_to_int', 'i64', [this.get(r), max, truncate]);
  }
  stored(): void {
    this.clearC1();
  }
}
