import { expect, test } from 'vitest';
import { Builder } from '../../src/translator/ir/builder.js';
import type { Node } from '../../src/translator/ir/ir.js';
import { analyseStack } from '../../src/translator/passes/x87-stack.js';
import * as S from '../../src/translator/state.js';

/** What regions know of the x87 stack. A block is written as helper names with their constant arguments. */
function block(text: string, successors: number[] = [-1]): { ops: Node[]; successors: number[] } {
  const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: false });
  for (const call of text.split(';').filter((c) => c.trim() !== '')) {
    const [name, ...args] = call.trim().split(' ');
    if (name === 'mmx') l.setState(S.X87_TOP, l.const(32, 0));
    else
      l.helper(
        `x87_${name}`,
        'none',
        args.map((a) => l.const(32, BigInt.asUintN(32, BigInt(a)))),
      );
  }
  return { ops: l.ops, successors };
}

test('what a block uses must be full at entry, what it pushes onto empty', () => {
  const found = analyseStack([block('fld1; mul_st 1 0 1; fst_st 1 0'), block('')]);
  expect(found?.entry).toEqual({ full: 0b11, empty: 0b1000_0000 });
  expect(analyseStack([block('fld1; fld1; fld1; commit 1; commit 1; commit 1')])?.entry).toEqual({
    full: 0,
    empty: 0xe0,
  });
});

test('shapes follow edges; a loop that leaves the stack as it was is no problem', () => {
  const found = analyseStack([block('fldz', [1]), block('fld_f64 0; add_st 1 0 1', [1, 2]), block('st_f64; commit 1')]);
  expect(found?.entry).toEqual({ full: 0, empty: 0b1100_0000 });
  expect(found?.shapes.map((s) => s?.delta)).toEqual([0, 7, 7]);
});

test('what cannot be followed', () => {
  // A loop that pushes; paths of different depth; a tag that would have to be both; a turn of MMX.
  expect(analyseStack([block('fld1', [0])])).toBeNull();
  expect(analyseStack([block('', [1, 2]), block('fld1', [2]), block('fchs')])).toBeNull();
  expect(analyseStack([block('ffree 0 0; fchs')])).toBeNull();
  expect(analyseStack([block('fld1; mmx')])).toBeNull();
  // None of the x87's.
  expect(analyseStack([block('')])).toBeNull();
});

test('fincstp and fdecstp turn without touching', () => {
  expect(analyseStack([block('move_top 1; fchs; move_top -1')])?.entry).toEqual({ full: 0b10, empty: 0 });
});
