import { FLAG_KINDS } from './flags.js';
import { FLAGS } from './ir.js';
/** Variables of a region that hold the record, beside the six raw flags: its number and the operands. */
export const RECORD_NUMBER = 'K';
export const RECORD_OPERANDS = ['1', '2', '3'];
const SHAPES = {
    // Most additions leave their result in a register that lives on.
    add: { keep: [1, 2], widths: 'vv', rebuild: (l, [b, r]) => [l.sub(r, b), b, r] },
    adc: { keep: [0, 1, 2], widths: 'vvv' },
    // Most subtractions are comparisons, whose result is nowhere.
    sub: { keep: [0, 1], widths: 'vv', rebuild: (l, [a, b]) => [a, b, l.sub(a, b)] },
    sbb: { keep: [0, 1, 2], widths: 'vvv' },
    logic: { keep: [0], widths: 'v' },
    inc: { keep: [1], widths: 'v', rebuild: (l, [r], bits) => [l.sub(r, l.const(bits, 1)), r] },
    dec: { keep: [1], widths: 'v', rebuild: (l, [r], bits) => [l.add(r, l.const(bits, 1)), r] },
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
const unguarded = (kind) => (FLAG_KINDS[kind].guarded ? kind.replace(/If$/, '') : kind);
const WIDTHS = [8, 16, 32, 64];
/** Every record by its number, from 1. */
export const RECORDS = Object.keys(SHAPES).flatMap((kind) => WIDTHS.map((bits) => ({ kind, bits })));
/** Number of the record for `flags`, or 0 if the kind is not recorded. */
export function recordNumber(imm) {
    return RECORDS.findIndex((r) => r.kind === unguarded(imm.kind) && r.bits === imm.bits) + 1;
}
/** The arguments of a `flags` node that are recorded. */
export function recordedOperands(kind, args) {
    return SHAPES[unguarded(kind)].keep.map((i) => args[i]);
}
/** A kind's arguments from its record; `operand(i, bits)` reads the i-th recorded operand. */
export function argumentsOf(l, { kind, bits }, operand) {
    const shape = SHAPES[kind];
    const kept = [...shape.widths].map((c, i) => operand(i, c === 'b' ? 8 : bits));
    return shape.rebuild?.(l, kept, bits) ?? kept;
}
/** Flags that keep their raw form beside the record. */
export function keptRaw(kind) {
    if (REST_UNDEFINED.includes(kind))
        return '';
    return [...FLAGS].filter((f) => !FLAG_KINDS[kind].writes.includes(f)).join('');
}
