import { expect, it } from 'vitest';
import { ExtendedCmos } from '../../src/devices/extended-cmos.js';
import { testPc } from './pc-support.js';
import { copyState } from './support.js';

it('the second bank of CMOS memory holds bytes apart from the first, over a reset, and in a saved state', () => {
  const { pc, out, in8 } = testPc();
  out(0x70, 0x40);
  out(0x71, 0x11);
  out(0x72, 0xc0);
  out(0x73, 0x22);
  expect(in8(0x72)).toBe(0x40);
  pc.reset();
  expect(in8(0x73)).toBe(0x22);
  out(0x70, 0x40);
  expect(in8(0x71)).toBe(0x11);
});

it('is saved and restored', () => {
  const bank = new ExtendedCmos();
  bank.writePort(0, 1, 5);
  bank.writePort(1, 1, 0xab);
  const other = new ExtendedCmos();
  other.restore(copyState(bank.state()));
  expect([other.readPort(0), other.readPort(1)]).toEqual([5, 0xab]);
});
