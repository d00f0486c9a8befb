import { describe } from 'vitest';
import { coalesceChecksPass } from '../../../src/translator/passes/coalesce-checks.js';
import { golden, untouched } from './golden.js';

describe('coalesce-checks', () => {
  golden(coalesceChecksPass, 'three places on the stack', {
    code: [
      '488b442408', // mov rax, [rsp+8]
      '488b5c2410', // mov rbx, [rsp+16]
      '4801442418', // add [rsp+24], rax
      'c3', // ret
    ],
  });

  golden(coalesceChecksPass, 'a pointer that constants are added to', {
    code: [
      '8b07', // mov eax, [edi]
      '83c704', // add edi, 4
      '8b1f', // mov ebx, [edi]
      'c3', // ret
    ],
    word: 32,
  });

  untouched(coalesceChecksPass, 'different registers', {
    code: [
      '488b07', // mov rax, [rdi]
      '488b1e', // mov rbx, [rsi]
      'ffe1', // jmp rcx
    ],
  });

  untouched(coalesceChecksPass, 'too far apart', {
    code: [
      '488b07', // mov rax, [rdi]
      '488b9fd0070000', // mov rbx, [rdi+2000]
      'ffe1', // jmp rcx
    ],
  });

  untouched(coalesceChecksPass, 'a pointer that is loaded', {
    code: [
      '488b07', // mov rax, [rdi]
      '488b18', // mov rbx, [rax]
      'ffe1', // jmp rcx
    ],
  });

  untouched(coalesceChecksPass, 'the map of memory may change in between', {
    code: [
      '488b1f', // mov rbx, [rdi]
      '0f31', // rdtsc
      '488b4f08', // mov rcx, [rdi+8]
      'ffe1', // jmp rcx
    ],
  });

  untouched(coalesceChecksPass, 'constant addresses', {
    code: [
      '8b042500500000', // mov eax, [abs 0x5000]
      '8b1c2508500000', // mov ebx, [abs 0x5008]
      'ffe1', // jmp rcx
    ],
  });

  untouched(coalesceChecksPass, 'switched off', {
    code: [
      '488b07', // mov rax, [rdi]
      '488b5f08', // mov rbx, [rdi+8]
      'ffe1', // jmp rcx
    ],
    strategies: { coalesceChecks: false },
  });
});
