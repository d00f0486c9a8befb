import { expect, test } from 'vitest';
import { Builder } from '../../../src/translator/ir/builder.js';
import { leavesAt, readsOf, writesOf } from '../../../src/translator/ir/effects.js';
import { meaningOf, opRow } from '../../../src/translator/ir/ops.js';
import * as S from '../../../src/translator/state.js';

/** What it computes is CLI's and POPF's business: the vectors and `test/system`. */
test('a write of some bits of the state reads it, writes what a whole write would, and is never dropped', () => {
  const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: true });
  l.mergeState(S.EFLAGS_REST, 1 << 9, l.const(32, 0));
  l.setState(S.EFLAGS_REST, l.const(32, 0));
  const [merge, set] = l.ops.filter((n) => n.type === 'none');
  expect(merge?.op).toBe('state.merge');
  expect(readsOf(merge!)).toEqual(['state:']);
  expect(writesOf(merge!)).toEqual(writesOf(set!));
  expect(leavesAt(merge!)).toBeUndefined();
  expect(opRow('state.merge').droppable).toBe(false);
});

test('its row says it with other operations, whose types fit, and which read and write no more than it', () => {
  const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: true });
  l.mergeState(S.EFLAGS_REST, 1 << 9, l.const(32, 0));
  const merge = l.ops.find((n) => n.op === 'state.merge')!;
  const nodes = [meaningOf(merge)!];
  for (const n of nodes) nodes.push(...n.args);
  expect(nodes.map((n) => [n.op, n.type])).toEqual([
    ['state.set', 'none'],
    ['i32.or', 'i32'],
    ['i32.and', 'i32'],
    ['const', 'i32'],
    ['state.get', 'i32'],
    ['const', 'i32'],
  ]);
  expect(nodes.flatMap(readsOf)).toEqual(readsOf(merge));
  expect(nodes.flatMap(writesOf)).toEqual(writesOf(merge));
});
