import type { Builder, Value } from './builder.js';
import { FLAG_KINDS } from './flags.js';
import { FLAGS, type FlagsImm, type Node } from './ir.js';

/**
 * Flags recorded as the operands that they follow from. A fault shows its handler all six flags, so at every access to
 * memory all six would have to be there; but hardly any access faults. The code before it keeps the operands instead,
 * under a number that says what they are, and who serves the fault computes the flags.
 *
 * Record 0 says that the raw flags themselves are valid.
 */
export interface RecordShape {
  kind: string;
  bits: number;
}

/** Variables of a region that hold the record, beside the six raw flags: its number and the operands. */
export const RECORD_NUMBER = 'K';
export const RECORD_OPERANDS = ['1', '2', '3'];

/**
 * Kinds that are recorded. `keep`: which of the kind's arguments, each an integer of the operation's width (`v`) or a
 * truth value (`b`); `rebuild` makes all arguments from those. An operand kept through a loop costs a register, so what
 * follows from the others is left out. Flags that a kind does not write keep their raw form.
 */
interface Shape {
  keep: readonly number[];
  widths: string;
  rebuild?: (l: Builder, kept: Value[], bits: number) => Value[];
}

const SHAPES: Record<string, Shape> = {
  // Most additions leave their result in a register that lives on.
  add: { keep: [1, 2], widths: 'vv', rebuild: (l, [b, r]) => [l.sub(r!, b!), b!, r!] },
  adc: { keep: [0, 1, 2], widths: 'vvv' },
  // Most subtractions are comparisons, whose result is nowhere.
  sub: { keep: [0, 1], widths: 'vv', rebuild: (l, [a, b]) => [a!, b!, l.sub(a!, b!)] },
  sbb: { keep: [0, 1, 2], widths: 'vvv' },
  logic: { keep: [0], widths: 'v' },
  inc: { keep: [1], widths: 'v', rebuild: (l, [r], bits) => [l.sub(r!, l.const(bits, 1)), r!] },
  dec: { keep: [1], widths: 'v', rebuild: (l, [r], bits) => [l.add(r!, l.const(bits, 1)), r!] },
  result: { keep: [0, 1, 2], widths: 'vbb' },
  shift: { keep: [0, 1, 2], widths: 'vbb' },
  bitField: { keep: [0], widths: 'v' },
  bitScan: { keep: [0, 1], widths: 'vv' },
  popcnt: { keep: [0], widths: 'v' },
  vectorTest: { keep: [0, 1], widths: 'bb' },
  multiply: { keep: [0, 1], widths: 'bb' },
  division: { keep: [], widths: '' },
};

/** Kinds that leave the flags they do not write undefined: outside of the region those need not be what they were. */
const REST_UNDEFINED = ['multiply', 'division'];

/** The kind that a guarded one is where its condition holds. */
const unguarded = (kind: string) => (FLAG_KINDS[kind]!.guarded ? kind.replace(/If$/, '') : kind);

const WIDTHS = [8, 16, 32, 64];

/** Every record by its number, from 1. */
export const RECORDS: readonly RecordShape[] = Object.keys(SHAPES).flatMap((kind) =>
  WIDTHS.map((bits) => ({ kind, bits })),
);

/** Number of the record for `flags`, or 0 if the kind is not recorded. */
export function recordNumber(imm: FlagsImm): number {
  return RECORDS.findIndex((r) => r.kind === unguarded(imm.kind) && r.bits === imm.bits) + 1;
}

/** The arguments of a `flags` node that are recorded. */
export function recordedOperands(kind: string, args: readonly Node[]): Node[] {
  return SHAPES[unguarded(kind)]!.keep.map((i) => args[i]!);
}

/** A kind's arguments from its record; `operand(i, bits)` reads the i-th recorded operand. */
export function argumentsOf(
  l: Builder,
  { kind, bits }: RecordShape,
  operand: (index: number, bits: number) => Value,
): Value[] {
  const shape = SHAPES[kind]!;
  const kept = [...shape.widths].map((c, i) => operand(i, c === 'b' ? 8 : bits));
  return shape.rebuild?.(l, kept, bits) ?? kept;
}

/** Flags that keep their raw form beside the record. */
export function keptRaw(kind: string): string {
  if (REST_UNDEFINED.includes(kind)) return '';
  return [...FLAGS].filter((f) => !FLAG_KINDS[kind]!.writes.includes(f)).join('');
}
