import { describe, expect, it } from 'vitest';
import type { Node, Terminal } from '../../../src/translator/ir/ir.js';
import { loopsOf } from '../../../src/translator/passes/loops.js';
import { simpleLoops } from '../../../src/translator/passes/simple-loops.js';

describe('loopsOf', () => {
  it.each<[string, number[][], number[]]>([
    ['none', [[1], [2], [-1]], [-1, -1, -1]],
    ['a block that goes on to itself', [[0, 1], [-1]], [0, -1]],
    ['one of two blocks', [[1], [2], [1, -1]], [-1, 0, 0]],
    ['one inside another is a part of it', [[1], [1, 2], [0, -1]], [0, 0, 0]],
    [
      'two',
      [
        [0, 1],
        [1, -1],
      ],
      [1, 0],
    ],
    ['with two entries', [[1, 2], [2], [1, -1]], [-1, 0, 0]],
  ])('%s', (_, successors, loops) => {
    expect(loopsOf(successors)).toEqual(loops);
  });
});

describe('simpleLoops', () => {
  const branch: Terminal = { kind: 'branch', cond: {} as Node, target: { kind: 'known', rip: 0n } };
  const blocks = (successors: number[][], terminals: Record<number, Terminal> = {}) =>
    successors.map((s, i) => ({ ops: [], terminal: terminals[i] ?? branch, successors: s }));
  const found = (...b: Parameters<typeof blocks>) => simpleLoops(blocks(...b)).map((l) => l.map((x) => x.index));

  it.each<[string, number[][], number[][]]>([
    ['none', [[1], [-1]], []],
    ['a block that goes on to itself', [[0, 1], [-1]], [[0]]],
    ['the first block comes first, and each behind those that go on to it', [[1], [2, 3], [3], [1, -1]], [[1, 2, 3]]],
    ['the inner one of two', [[1], [1, 2], [0, -1]], [[1]]],
    ['one with two entries is none', [[1, 2], [2], [1, -1]], []],
    ['one of nine blocks is too large', [[1], [2], [3], [4], [5], [6], [7], [8], [0, -1]], []],
  ])('%s', (_, successors, loops) => {
    expect(found(successors)).toEqual(loops);
  });

  it('knows every way', () => {
    const call: Terminal = { kind: 'call', target: { kind: 'known', rip: 0n } };
    expect(found([[1], [0, -1]], { 0: call })).toEqual([]);
    expect(found([[1], [0, -1]], { 0: { kind: 'jump', target: { kind: 'open' } } })).toEqual([]);
  });

  it('says where a loop comes from, goes on and ends', () => {
    const [loop] = simpleLoops(blocks([[1], [2, 3], [3], [1, -1]]));
    expect(loop!.map(({ before, again, ends }) => ({ before, again, ends }))).toEqual([
      { before: [], again: false, ends: false },
      { before: [0], again: false, ends: false },
      { before: [0, 1], again: true, ends: true },
    ]);
  });
});
