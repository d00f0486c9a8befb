import { describe, expect } from 'vitest';
import { walkLoopsPass } from '../../../src/translator/passes/walk-loops.js';
import { golden, untouched } from './golden.js';

describe('walk-loops', () => {
  golden(
    walkLoopsPass,
    'a sum over an array',
    {
      code: [
        '0307', // lp: add eax, [rdi]
        '4883c704', // add rdi, 4
        'ffc9', // dec ecx
        '75f6', // jnz lp
        'c3', // ret
      ],
    },
    (r) => expect(r.blocks.filter((b) => b.walk)).toHaveLength(1),
  );

  golden(walkLoopsPass, 'a copy of two blocks', {
    code: [
      '8b06', // lp: mov eax, [esi]
      '85c0', // test eax, eax
      '7802', // js no
      '8907', // mov [edi], eax
      '83c604', // no: add esi, 4
      '83c704', // add edi, 4
      '49', // dec ecx
      '75ef', // jnz lp
      'c3', // ret
    ],
    word: 32,
  });

  untouched(walkLoopsPass, 'a list: where it goes on is in memory', {
    code: [
      '488b3f', // lp: mov rdi, [rdi]
      '4885ff', // test rdi, rdi
      '75f8', // jnz lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'a search: it ends by what it finds', {
    code: [
      '8b07', // lp: mov eax, [rdi]
      '4883c704', // add rdi, 4
      '39d0', // cmp eax, edx
      '75f6', // jne lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'steps of a page', {
    code: [
      '8907', // lp: mov [rdi], eax
      '4881c700100000', // add rdi, 4096
      'ffc9', // dec ecx
      '75f3', // jnz lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'a callout may change the map of memory', {
    code: [
      '8907', // lp: mov [rdi], eax
      '4883c704', // add rdi, 4
      '0f31', // rdtsc
      'ffc9', // dec ecx
      '75f4', // jnz lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'x87 belongs to another pass', {
    code: [
      'dd07', // lp: fld qword [rdi]
      'dd1e', // fstp qword [rsi]
      '4883c708', // add rdi, 8
      '4883c608', // add rsi, 8
      'ffc9', // dec ecx
      '75f0', // jnz lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'a loop around a loop', {
    code: [
      'ba04000000', // lp: mov edx, 4
      '8907', // in: mov [rdi], eax
      '488b3f', // mov rdi, [rdi]
      'ffca', // dec edx
      '75f7', // jnz in
      'ffc9', // dec ecx
      '75ee', // jnz lp
      'c3', // ret
    ],
  });

  untouched(walkLoopsPass, 'switched off', {
    code: [
      '0307', // lp: add eax, [rdi]
      '4883c704', // add rdi, 4
      'ffc9', // dec ecx
      '75f6', // jnz lp
      'c3', // ret
    ],
    strategies: { walkLoops: false },
  });
});
