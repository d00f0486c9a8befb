import { beforeAll, expect, test } from 'vitest';
import { HELPER_SIGNATURES } from '../../src/translator/helpers/build.js';
import * as S from '../../src/translator/state.js';
import { type Helpers, loadHelpers } from './vectors.js';

let h: Helpers;
let view: DataView;
beforeAll(async () => {
  const { helpers, memory } = await loadHelpers();
  h = helpers;
  view = new DataView(memory.buffer);
});
const image = (offset: number) => view.getUint32(S.X87_IMAGE + offset, true);
const doubleBits = (v: number) => new BigUint64Array(new Float64Array([v]).buffer)[0]!;

/** The expected words are what the processor gave for the same instructions. */
test('fnstenv: words, tags by content', () => {
  h.x87_fninit!();
  h.x87_fld_f64!(doubleBits(2));
  h.x87_fldz!();
  h.x87_fld_f80!(5n, 0);
  h.x87_pack_env!(0);
  expect([image(0), image(4), image(8)]).toEqual([0xffff037f, 0xffff2800, 0xffff1bff]);
});

test('fldenv: pending exceptions from what is unmasked now, tags from the image, the rest of the control word fixed', () => {
  const load = (fcw: number, fsw: number) => {
    view.setUint32(S.X87_IMAGE, fcw, true);
    view.setUint32(S.X87_IMAGE + 4, fsw, true);
    view.setUint32(S.X87_IMAGE + 8, 0x1b1b, true);
    h.x87_unpack_env!(0);
    return [view.getUint32(S.FCW, true), h.x87_fnstsw!(), view.getUint32(S.X87_EMPTY, true)];
  };
  expect(load(0x300, 0x3f)).toEqual([0x340, 0x80bf, 0x11]);
  expect(load(0, 0x4700)).toEqual([0x40, 0x4700, 0x11]);
  expect(load(0xffff, 0xffff)).toEqual([0x1f7f, 0x7f7f, 0x11]);
});

test('fnsave and frstor keep registers in stack order', () => {
  h.x87_fninit!();
  for (const v of [1, 2, 3]) h.x87_fld_f64!(doubleBits(v));
  h.x87_pack_env!(0);
  h.x87_pack_registers!(28, 10);
  h.x87_fninit!();
  h.x87_unpack_env!(0);
  h.x87_unpack_registers!(28, 10);
  const popped = [0, 1, 2].map(() => {
    const bits = BigInt.asUintN(64, h.x87_st_f64!());
    h.x87_commit!(1);
    return new Float64Array(new BigUint64Array([bits]).buffer)[0];
  });
  expect(popped).toEqual([3, 2, 1]);
  expect(view.getUint32(S.X87_EMPTY, true)).toBe(0xff);
});

test('every exported helper has a signature', () => {
  const functions = Object.entries(h as Record<string, unknown>).filter(([, f]) => typeof f === 'function');
  for (const [name, f] of functions)
    expect([name, HELPER_SIGNATURES[name]?.params.length]).toEqual([name, (f as { length: number }).length]);
  expect(Object.keys(HELPER_SIGNATURES).sort()).toEqual(functions.map(([name]) => name).sort());
});

test('selectors and opcode belong to the pointers that they were loaded with', () => {
  h.x87_fninit!();
  view.setUint32(S.SEG_SELECTOR + 4 * S.CS, 0x23, true);
  view.setUint32(S.SEG_SELECTOR + 4 * S.DS, 0x2b, true);
  const words = () => {
    h.x87_pack_env!(0);
    return [12, 16, 20, 24].map(image);
  };
  expect(words()).toEqual([0, 0, 0, 0xffff0000]);
  // The next instruction has a memory operand.
  view.setBigUint64(S.FIP, 0x8048000n, true);
  view.setBigUint64(S.FDP, 0x804c000n, true);
  expect(words()).toEqual([0x8048000, 0x23, 0x804c000, 0xffff002b]);
  for (const [at, v] of [
    [12, 0x1234],
    [16, 0x07ff0077],
    [20, 0x5678],
    [24, 0x99],
  ] as const)
    view.setUint32(S.X87_IMAGE + at, v, true);
  h.x87_unpack_env!(0);
  expect(words()).toEqual([0x1234, 0x07ff0077, 0x5678, 0xffff0099]);
});
