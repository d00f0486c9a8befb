import { describe } from 'vitest';
import { deadFlagsPass } from '../../../src/translator/passes/dead-flags.js';
import { golden, untouched } from './golden.js';

describe('dead-flags', () => {
  golden(deadFlagsPass, 'flags that the next instruction sets', {
    code: [
      '01d8', // add eax, ebx
      '29d1', // sub ecx, edx
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'flags that a fault in between shows', {
    code: [
      '01d8', // add eax, ebx
      '8b17', // mov edx, [rdi]
      '29d1', // sub ecx, edx
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'without a record they are all computed', {
    code: [
      '01d8', // add eax, ebx
      '8b17', // mov edx, [rdi]
      '29d1', // sub ecx, edx
      'c3', // ret
    ],
    strategies: { recordFlags: false },
  });

  golden(deadFlagsPass, 'a carry that is read', {
    code: [
      '01d8', // add eax, ebx
      '11d1', // adc ecx, edx
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'a carry that INC keeps', {
    code: [
      '01d8', // add eax, ebx
      'ffc1', // inc ecx
      '83d200', // adc edx, 0
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'flags that a shift by zero keeps', {
    code: [
      '01d8', // lp: add eax, ebx
      'd3e1', // shl ecx, cl
      '74fa', // jz lp
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'a loop computes none for its end', {
    code: [
      '01c8', // lp: add eax, ecx
      'ffc9', // dec ecx
      '75fa', // jnz lp
      'c3', // ret
    ],
  });

  golden(deadFlagsPass, 'a flag variable that is overwritten', {
    code: [
      'f9', // stc
      'f8', // clc
      'c3', // ret
    ],
  });

  untouched(deadFlagsPass, 'no flags', {
    code: [
      '8b07', // mov eax, [rdi]
      'c3', // ret
    ],
    strategies: { recordFlags: false },
  });

  untouched(deadFlagsPass, 'switched off', {
    code: [
      '01d8', // add eax, ebx
      '29d1', // sub ecx, edx
      'c3', // ret
    ],
    strategies: { deadFlags: false },
  });
});
