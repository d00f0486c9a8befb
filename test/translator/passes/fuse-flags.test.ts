import { describe } from 'vitest';
import { fuseFlagsPass } from '../../../src/translator/passes/fuse-flags.js';
import { golden, untouched } from './golden.js';

describe('fuse-flags', () => {
  golden(fuseFlagsPass, 'a comparison and a branch', {
    code: [
      '39d8', // lp: cmp eax, ebx
      '7cfc', // jl lp
      'c3', // ret
    ],
  });

  golden(fuseFlagsPass, 'a test and a set', {
    code: [
      '84c0', // test al, al
      '0f94c1', // sete cl
      'c3', // ret
    ],
  });

  golden(fuseFlagsPass, 'floats', {
    code: [
      '660f2fc1', // lp: comisd xmm0, xmm1
      '77fa', // ja lp
      'c3', // ret
    ],
  });

  untouched(fuseFlagsPass, 'a carry from elsewhere', {
    code: [
      'ffc0', // lp: inc eax
      '76fc', // jbe lp
      'c3', // ret
    ],
  });

  untouched(fuseFlagsPass, 'flags that may be older: the count may be zero', {
    code: [
      '39d8', // lp: cmp eax, ebx
      'd3e2', // shl edx, cl
      '74fa', // je lp
      'c3', // ret
    ],
  });

  untouched(fuseFlagsPass, 'flags of the block before', {
    code: [
      '74fe', // lp: je lp
      'c3', // ret
    ],
  });

  untouched(fuseFlagsPass, 'switched off', {
    code: [
      '39d8', // lp: cmp eax, ebx
      '7cfc', // jl lp
      'c3', // ret
    ],
    strategies: { fuseFlags: false },
  });
});
