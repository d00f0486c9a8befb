import { describe } from 'vitest';
import { commonSubexpressionsPass } from '../../../src/translator/passes/common-subexpressions.js';
import { golden, untouched } from './golden.js';

const strategies = { commonSubexpressions: true };

describe('common-subexpressions', () => {
  golden(commonSubexpressionsPass, 'the same address twice', {
    code: [
      '8b0c98', // mov ecx, [rax+4*rbx]
      '8b5498fc', // mov edx, [rax+4*rbx-4]
      'ffe1', // jmp rcx
    ],
    strategies,
  });

  golden(commonSubexpressionsPass, 'carry and overflow of one addition', {
    code: [
      '01d8', // add eax, ebx
      '0f92c1', // setc cl
      '83d200', // adc edx, 0
      'ffe6', // jmp rsi
    ],
    strategies,
  });

  untouched(commonSubexpressionsPass, 'loads, between which memory changes', {
    code: [
      '8b0f', // mov ecx, [rdi]
      '8917', // mov [rdi], edx
      '8b0f', // mov ecx, [rdi]
      'ffe1', // jmp rcx
    ],
    strategies,
  });

  untouched(commonSubexpressionsPass, 'a register that changes in between', {
    code: [
      '8d4801', // lea ecx, [rax+1]
      '8b06', // mov eax, [rsi]
      '8d5001', // lea edx, [rax+1]
      'ffe1', // jmp rcx
    ],
    strategies,
  });

  untouched(commonSubexpressionsPass, 'switched off', {
    code: [
      '8b0c98', // mov ecx, [rax+4*rbx]
      '8b5498fc', // mov edx, [rax+4*rbx-4]
      'ffe1', // jmp rcx
    ],
  });
});
