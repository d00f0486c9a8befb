import { describe } from 'vitest';
import { usualModesPass } from '../../../src/translator/passes/usual-modes.js';
import { golden, untouched } from './golden.js';

describe('usual-modes', () => {
  golden(usualModesPass, 'a comparison is plain', {
    code: [
      '660f2fc1', // comisd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  golden(usualModesPass, 'the lesser of vectors is plain', {
    code: [
      '0f5d07', // minps xmm0, [rdi]
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  golden(usualModesPass, 'a conversion of integers is plain', {
    code: [
      '0f5bc1', // cvtdq2ps xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  untouched(usualModesPass, 'a sum may be a NaN', {
    code: [
      'f20f58c1', // addsd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  untouched(usualModesPass, 'rounding in a direction of its own', {
    code: [
      '660f3a0bc101', // roundsd xmm0, xmm1, 1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  untouched(usualModesPass, 'no floats', {
    code: [
      '660ffec1', // paddd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  untouched(usualModesPass, 'MXCSR has been asked for', {
    code: [
      '660f2fc1', // comisd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'always' },
  });
});
