/**
 * CR0.TS, EM and MP, CR4.OSFXSR: when x87, MMX and SSE instructions raise #NM or #UD. SDM vol. 3A, section 2.5 and
 * table 2-2.
 */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, runCode, WAYS } from './machine-code.js';

const MP = 2;
const EM = 4;
const TS = 8;
/** CR0's bits MP, EM and TS, and CR4.OSFXSR. */
const setUp = (bits: number): string[] => [
  '0f20e0', // mov eax, cr4
  '80cc02', // or ah, 2
  '0f22e0', // mov cr4, eax
  '0f20c0', // mov eax, cr0
  '83e0f1', // and eax, -15
  `83c8${bits.toString(16).padStart(2, '0')}`, // or eax, bits
  '0f22c0', // mov cr0, eax
];
const BEHIND = CODE + setUp(0).join('').length / 2;
const CODES = {
  x87: 'd9e8', // fld1
  mmx: '0f6fc1', // movq mm0, mm1
  sse: '0f28c1', // movaps xmm0, xmm1
  sse2: '660fefc0', // pxor xmm0, xmm0
  wait: '9b',
  none: '0faef8', // sfence
} as const;
type Kind = keyof typeof CODES;

/** Bits, and what each kind raises; what is not named raises nothing. */
const CASES: [number, Partial<Record<Kind, number>>][] = [
  [0, {}],
  [MP, {}],
  [TS, { x87: VECTOR.NM, mmx: VECTOR.NM, sse: VECTOR.NM, sse2: VECTOR.NM }],
  [TS | MP, { x87: VECTOR.NM, mmx: VECTOR.NM, sse: VECTOR.NM, sse2: VECTOR.NM, wait: VECTOR.NM }],
  [EM, { x87: VECTOR.NM, mmx: VECTOR.UD, sse: VECTOR.UD, sse2: VECTOR.UD }],
  [EM | TS | MP, { x87: VECTOR.NM, mmx: VECTOR.UD, sse: VECTOR.UD, sse2: VECTOR.UD, wait: VECTOR.NM }],
];

describe.each(WAYS)('the FPU of several tasks (%s)', (_, way) => {
  test.each(CASES)('CR0 with %i', async (bits, raised) => {
    for (const kind of Object.keys(CODES) as Kind[]) {
      const r = await runCode({ bits: 32, code: [...setUp(bits), CODES[kind], 'f4'] }, way);
      const vector = raised[kind] ?? null;
      expect([kind, r.vector, r.stack[0]]).toEqual([kind, vector, vector === null ? undefined : BEHIND]);
    }
  });

  test('legacy SSE without CR4.OSFXSR is undefined, x87 and MMX are not', async () => {
    const raised: Partial<Record<Kind, number>> = { sse: VECTOR.UD, sse2: VECTOR.UD };
    for (const kind of Object.keys(CODES) as Kind[]) {
      const r = await runCode({ bits: 32, code: [CODES[kind], 'f4'] }, way);
      expect([kind, r.vector]).toEqual([kind, raised[kind] ?? null]);
    }
  });

  test('CLTS lets the instruction be executed that faulted, in code that is decoded already', async () => {
    const r = await runCode(
      {
        bits: 32,
        code: [
          ...setUp(TS),
          ...[
            'bbe8030000', // mov ebx, 1000
            '0f20c0', // again: mov eax, cr0
            '83c808', // or eax, 8
            '0f22c0', // mov cr0, eax
            '0f06', // clts
            'd9e8', // fld1
            'ddd8', // fstp st(0)
            '4b', // dec ebx
            '75ee', // jnz again
            '0f20c1', // mov ecx, cr0
            'f4', // hlt
          ],
        ],
      },
      way,
    );
    expect([r.vector, r.register(S.RBX), r.register(S.RCX) & TS]).toEqual([null, 0, 0]);
  });
});
