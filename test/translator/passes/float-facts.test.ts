import { describe } from 'vitest';
import { floatFactsPass } from '../../../src/translator/passes/float-facts.js';
import { golden, untouched } from './golden.js';

describe('float-facts', () => {
  golden(floatFactsPass, 'a result is not denormal', {
    code: [
      'f20f58c1', // addsd xmm0, xmm1
      'f20f59c0', // mulsd xmm0, xmm0
      'c3', // ret
    ],
    strategies: { sseFlags: 'always' },
  });

  golden(floatFactsPass, 'an accumulator of a loop', {
    code: [
      'f20f2ac9', // lp: cvtsi2sd xmm1, ecx
      'f20f58c1', // addsd xmm0, xmm1
      'ffc9', // dec ecx
      '75f4', // jnz lp
      'c3', // ret
    ],
    strategies: { sseFlags: 'always' },
  });

  untouched(floatFactsPass, 'what memory holds may be denormal', {
    code: [
      'f20f1007', // movsd xmm0, [rdi]
      'f20f100e', // movsd xmm1, [rsi]
      'f20f58c1', // addsd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'always' },
  });

  untouched(floatFactsPass, 'MXCSR has not been asked for', {
    code: [
      'f20f58c1', // addsd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'asked' },
  });

  untouched(floatFactsPass, 'switched off', {
    code: [
      'f20f58c1', // addsd xmm0, xmm1
      'c3', // ret
    ],
    strategies: { sseFlags: 'always', floatFacts: false },
  });
});
