import { expect, test } from 'vitest';
import { decodeBlock } from '../../src/translator/decode/decode.js';
import { USER_CODE } from '../../src/translator/decode/mode.js';

/** SDM vol. 2A, 2.3.5: vectors need XCR0's word, general registers only protected mode. */
const VADDPS = [0xc5, 0xec, 0x58, 0xd9];
const VZEROUPPER = [0xc5, 0xf8, 0x77];
const ANDN = [0xc4, 0xe2, 0x70, 0xf2, 0xda];
const exists = (bytes: number[], vex: 'all' | 'general' | 'none') =>
  !decodeBlock(Uint8Array.from(bytes), 0x1000n, { ...USER_CODE[32], vex }, 1)[0]!.invalid;

test('VEX instructions exist as the mode and XCR0 have it', () => {
  expect([VADDPS, VZEROUPPER, ANDN].map((bytes) => exists(bytes, 'all'))).toEqual([true, true, true]);
  expect([VADDPS, VZEROUPPER, ANDN].map((bytes) => exists(bytes, 'general'))).toEqual([false, false, true]);
  expect([VADDPS, VZEROUPPER, ANDN].map((bytes) => exists(bytes, 'none'))).toEqual([false, false, false]);
});
