/**
 * Code at the same address in two address spaces: each runs its own, whatever was decoded and translated of the other.
 */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { runCode, WAYS } from './machine-code.js';

const DIRECTORIES = [0x48000, 0x49000] as const;
const FRAMES = [0x800000, 0xc00000] as const;
/** Pages of 4 MiB: the first is the same; at 4 MiB each has a frame of its own; at 16 and 20 MiB are both of them. */
const directory = (own: number): Uint8Array =>
  new Uint8Array(Uint32Array.of(0x83, own | 0x83, 0, 0, FRAMES[0] | 0x83, FRAMES[1] | 0x83).buffer);
const PIECES = [
  { address: DIRECTORIES[0], bytes: directory(FRAMES[0]) },
  { address: DIRECTORIES[1], bytes: directory(FRAMES[1]) },
  { address: FRAMES[0], bytes: Uint8Array.of(0x83, 0xc3, 1, 0xc3) }, // add ebx, 1; ret
  { address: FRAMES[1], bytes: Uint8Array.of(0x83, 0xc6, 1, 0xc3) }, // add esi, 1; ret
];

/** Regions over calls, formed while the code runs. */
const WHILE_RUNNING: (typeof WAYS)[number] = [
  'translator, when hot',
  { engine: 'jit', strategies: { tiers: '0,2', hotThreshold: 20, background: false } },
];

describe.each([...WAYS, WHILE_RUNNING])('address spaces (%s)', (_, way) => {
  test('take turns; their code may be changed while the other one is in use', async () => {
    const r = await runCode(
      {
        bits: 32,
        pieces: PIECES,
        code: [
          '0f20e0', // mov eax, cr4
          '83c810', // or eax, 0x10
          '0f22e0', // mov cr4, eax
          'b800800400', // mov eax, 0x48000
          '0f22d8', // mov cr3, eax
          '0f20c0', // mov eax, cr0
          '0d00000080', // or eax, 0x80000000
          '0f22c0', // mov cr0, eax
          'bf00004000', // mov edi, 0x400000
          'bdf4010000', // mov ebp, 500
          'b800800400', // again: mov eax, 0x48000
          '0f22d8', // mov cr3, eax
          'e8cdff3e00', // call 0x400000
          'b800900400', // mov eax, 0x49000
          '0f22d8', // mov cr3, eax
          'e8c0ff3e00', // call 0x400000
          'ffd7', // call edi
          '4d', // dec ebp
          '75e1', // jnz again
          'c60501000001eb', // mov byte [0x1000001], 0xeb
          'b800800400', // mov eax, 0x48000
          '0f22d8', // mov cr3, eax
          'ffd7', // call edi
          'c60501004001ee', // mov byte [0x1400001], 0xee
          'b800900400', // mov eax, 0x49000
          '0f22d8', // mov cr3, eax
          'ffd7', // call edi
          'f4', // hlt
        ],
      },
      way,
    );
    // After 500 rounds with one call in the first and two in the second, ADD becomes SUB in both.
    expect([r.vector, r.reason, r.register(S.RBX), r.register(S.RSI)]).toEqual([null, 'halted', 499, 999]);
    const { regions } = r.machine.stats;
    if (way === WHILE_RUNNING[1]) expect(regions.translated).toBeGreaterThan(1);
  });

  test('code that nobody may execute any more faults, decoded as it is', async () => {
    const quads = (...values: number[]) => new Uint8Array(BigUint64Array.from(values.map(BigInt)).buffer);
    const r = await runCode(
      {
        bits: 64,
        pieces: [
          { address: 0x60000, bytes: quads(0x61007) },
          { address: 0x61000, bytes: quads(0x62007) },
          { address: 0x62000, bytes: quads(0x83, 0, 0x400083) },
          { address: 0x400000, bytes: Uint8Array.of(0xc3) }, // ret
        ],
        code: [
          'b800000600', // mov eax, 0x60000
          '0f22d8', // mov cr3, rax
          'b9800000c0', // mov ecx, 0xc0000080
          '0f32', // rdmsr
          '0d00080000', // or eax, 0x800
          '0f30', // wrmsr
          'bf00004000', // mov edi, 0x400000
          'ffd7', // call rdi
          'ffd7', // call rdi
          'b800200600', // mov eax, 0x62000
          '480fba68103f', // bts qword [rax + 0x10], 63
          '0f013f', // invlpg [rdi]
          'ffd7', // call rdi
          'f4', // hlt
        ],
      },
      way,
    );
    // Present, an instruction fetch.
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([VECTOR.PF, 0x11, 0x400000]);
  });
});
