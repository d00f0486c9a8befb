import { describe, expect, it } from 'vitest';
import { Builder } from '../../../src/translator/ir/builder.js';
import { analyseStack } from '../../../src/translator/passes/x87-stack.js';
import * as S from '../../../src/translator/state.js';

/** Helpers by their names without prefix; their arguments are stack positions or numbers of pops. */
type Call = readonly [string, ...number[]];

function block(calls: readonly Call[], successors: number[]) {
  const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: true });
  for (const [name, ...args] of calls)
    l.helper(
      `x87_${name}`,
      'none',
      args.map((n) => l.const(32, n)),
    );
  return { ops: l.ops, successors };
}
const entry = (...calls: Call[]) => analyseStack([block(calls, [-1])])?.entry ?? null;

describe('what must be full and empty at entry', () => {
  it.each<[string, Call[], { full: number; empty: number } | null]>([
    ['a push', [['fldz']], { full: 0, empty: 0x80 }],
    ['two pushes', [['fldz'], ['fldz']], { full: 0, empty: 0xc0 }],
    ['what is pushed need not be there', [['fldz'], ['fchs']], { full: 0, empty: 0x80 }],
    ['an operand', [['fchs']], { full: 1, empty: 0 }],
    ['two', [['fxch', 2]], { full: 5, empty: 0 }],
    ['a pop, then what lies below', [['fst_st', 1, 1], ['fchs']], { full: 3, empty: 0 }],
    ['no x87', [], null],
    ['an underflow for sure', [['ffree', 0, 0], ['fchs']], null],
    ['a helper that loads the environment', [['fldz'], ['unpack_env']], null],
  ])('%s', (_, calls, want) => {
    expect(entry(...calls)).toEqual(want);
  });
});

describe('where ways meet', () => {
  it('the stack stands the same', () => {
    const same = [block([['fldz']], [1, 2]), block([['fchs']], [2]), block([['fchs']], [-1])];
    expect(analyseStack(same)?.shapes.map((s) => s?.delta)).toEqual([0, 7, 7]);
    const other = [block([['fldz']], [1, 2]), block([['fldz']], [2]), block([['fchs']], [-1])];
    expect(analyseStack(other)).toBeNull();
  });

  it('a loop that pushes is none to follow', () => {
    expect(analyseStack([block([['fldz']], [0, -1])])).toBeNull();
  });

  it('a block that no way leads to has no shape', () => {
    expect(analyseStack([block([['fldz']], [-1]), block([['fchs']], [-1])])?.shapes[1]).toBeNull();
  });
});

it('registers in memory are not for others to touch', () => {
  const b = block([['fldz']], [-1]);
  const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: true });
  l.setState(S.X87_TOP, l.const(32, 0));
  expect(analyseStack([{ ...b, ops: [...b.ops, ...l.ops] }])).toBeNull();
});
