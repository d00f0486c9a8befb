import { describe } from 'vitest';
import { x87RegistersPass } from '../../../src/translator/passes/x87-registers.js';
import { golden, untouched } from './golden.js';

describe('x87-registers', () => {
  golden(x87RegistersPass, 'two loads and a swap', {
    code: [
      'dd07', // fld qword [rdi]
      'd9e8', // fld1
      'd9c9', // fxch
      'c3', // ret
    ],
  });

  golden(x87RegistersPass, 'a sum as doubles', {
    code: [
      'dd07', // fld qword [rdi]
      'dc06', // fadd qword [rsi]
      'dd1a', // fstp qword [rdx]
      'c3', // ret
    ],
    strategies: { x87: 'fast' },
  });

  golden(x87RegistersPass, 'a function that works in memory', {
    code: [
      'd9fe', // fsin
      'c3', // ret
    ],
  });

  untouched(x87RegistersPass, 'MMX uses the registers by their places', {
    code: [
      'd9e8', // fld1
      '0f6ec0', // movd mm0, eax
      'c3', // ret
    ],
  });

  untouched(x87RegistersPass, 'ways that meet with stacks of different heights', {
    code: [
      '85c0', // test eax, eax
      '7402', // jz no
      'd9e8', // fld1
      'd9e8', // no: fld1
      'c3', // ret
    ],
  });

  untouched(x87RegistersPass, 'no x87', {
    code: [
      '8b07', // mov eax, [rdi]
      'c3', // ret
    ],
  });

  untouched(x87RegistersPass, 'registers not in locals', {
    code: [
      'd9e8', // fld1
      'c3', // ret
    ],
    strategies: { promoteRegisters: false },
  });

  untouched(x87RegistersPass, 'switched off', {
    code: [
      'd9e8', // fld1
      'c3', // ret
    ],
    strategies: { promoteX87: false },
  });
});
