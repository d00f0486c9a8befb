import { describe } from 'vitest';
import { expandFlagsPass } from '../../../src/translator/passes/expand-flags.js';
import { golden, untouched } from './golden.js';

describe('expand-flags', () => {
  golden(expandFlagsPass, 'those that are live, and the record', {
    code: [
      '01d8', // add eax, ebx
      'ffc1', // inc ecx
      '83d200', // adc edx, 0
      'c3', // ret
    ],
  });

  golden(expandFlagsPass, 'all, where no pass has said otherwise', {
    code: [
      '01d8', // add eax, ebx
      'c3', // ret
    ],
    strategies: { deadFlags: false },
  });

  golden(expandFlagsPass, 'where a shift by zero keeps them', {
    code: [
      'd3e0', // shl eax, cl
      'c3', // ret
    ],
    strategies: { deadFlags: false },
  });

  golden(expandFlagsPass, 'a condition on flags of the block before', {
    code: [
      '7cfe', // lp: jl lp
      'c3', // ret
    ],
  });

  untouched(expandFlagsPass, 'no flags', {
    code: [
      '8b07', // mov eax, [rdi]
      'c3', // ret
    ],
  });
});
