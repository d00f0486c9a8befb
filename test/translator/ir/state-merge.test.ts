import { expect, test } from 'vitest';
import { Builder } from '../../../src/translator/ir/builder.js';
import { leavesAt, readsOf, writesOf } from '../../../src/translator/ir/effects.js';
import { opRow } from '../../../src/translator/ir/ops.js';
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
