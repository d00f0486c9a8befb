import { describe } from 'vitest';
import { cachePagesPass } from '../../../src/translator/passes/cache-pages.js';
import { golden, untouched } from './golden.js';

describe('cache-pages', () => {
  golden(cachePagesPass, 'a pointer that moves', {
    code: [
      '0307', // lp: add eax, [rdi]
      '4883c704', // add rdi, 4
      'ffc9', // dec ecx
      '75f6', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });

  golden(cachePagesPass, 'a pointer that stays and an index', {
    code: [
      '488904cf', // lp: mov [rdi+rcx*8], rax
      '48ffc9', // dec rcx
      '75f7', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });

  golden(cachePagesPass, 'one check of two accesses', {
    code: [
      '488b07', // lp: mov rax, [rdi]
      '48894708', // mov [rdi+8], rax
      '4883c710', // add rdi, 16
      'ffc9', // dec ecx
      '75f1', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });

  untouched(cachePagesPass, 'a list: it may go anywhere', {
    code: [
      '488b3f', // lp: mov rdi, [rdi]
      '4885ff', // test rdi, rdi
      '75f8', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });

  untouched(cachePagesPass, 'no loop', {
    code: [
      '488b07', // mov rax, [rdi]
      'c3', // ret
    ],
  });

  untouched(cachePagesPass, 'a product', {
    code: [
      '480fafff', // lp: imul rdi, rdi
      '8b07', // mov eax, [rdi]
      'ffc9', // dec ecx
      '75f6', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });

  untouched(cachePagesPass, 'switched off', {
    code: [
      '0307', // lp: add eax, [rdi]
      '4883c704', // add rdi, 4
      'ffc9', // dec ecx
      '75f6', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false, cachePages: false },
  });
});
