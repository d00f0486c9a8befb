/** Addresses of 64-bit code that are not canonical: SDM vol. 1, sections 3.3.7.1 and 3.7.4. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import {
  CODE,
  CODE64,
  DATA,
  descriptor,
  gate,
  HANDLERS,
  IDT,
  OWN,
  PAGE_TABLES,
  runCode,
  STACK,
  TSS,
  WAYS,
} from './machine-code.js';

const MAPPED = BigInt(DATA);
const le64 = (v: bigint): string => Buffer.from(BigUint64Array.of(v).buffer).toString('hex');

/** RBX, RBP: DATA with `bits` changed. */
const set = (bits: bigint): string[] => [
  `48bb${le64(MAPPED ^ bits)}`, // mov rbx, DATA ^ bits
  '4889dd', // mov rbp, rbx
];
const START = set(0n).join('').length / 2;
const { GP, SS } = VECTOR;
/** Of a page directory for what lies behind 4 GiB. */
const DIRECTORY = 0x60000;
/** Handlers have a stack of their own: IST1. */
const IST_GATES = Object.fromEntries(
  [SS, GP, VECTOR.PF].map((vector) => [vector, gate(CODE64, HANDLERS + 16 * vector) | (1n << 32n)]),
);
const IST = [{ address: TSS + 0x24, bytes: new Uint8Array(BigUint64Array.of(BigInt(STACK - 0x2000)).buffer) }];

describe.each(WAYS)('addresses that are not canonical (%s)', (_, way) => {
  const run = (code: string[], bits = 1n << 56n, more: object = {}) =>
    runCode({ bits: 64, code: [...set(bits), ...code, 'f4'], machine: { cpu: 'max' }, ...more }, way);

  test.each([47n, 48n, 52n, 56n, 61n, 62n, 63n])('bit %i', async (bit) => {
    for (const code of ['8b03', '8903', 'ff03']) {
      // mov eax, [rbx]; mov [rbx], eax; inc dword [rbx]
      const r = await run([`c7042500000300${'05000000'}`, '8b042500000300', code], 1n << bit);
      expect([r.vector, r.stack[0], r.stack[1], r.dword(DATA)]).toEqual([GP, 0, CODE + START + 18, 5]);
    }
  });

  const CASES: [string, string[], number, number][] = [
    ['mov al, [rbp]', ['8a4500'], SS, 0],
    ['mov al, [rsp]', ['4889dc', '8a0424'], SS, 3], // mov rsp, rbx
    ['mov al, fs:[rbp]', ['648a4500'], GP, 0],
    ['mov al, ss:[rbx]', ['368a03'], GP, 0],
    ['stosq', ['4889df', '48ab'], GP, 3], // mov rdi, rbx
    ['rep movsb', ['4889de', 'b908000000', 'bf00000300', 'f3a4'], GP, 13], // mov rsi, rbx; mov ecx, 8; mov edi, DATA
    ['xlatb', ['d7'], GP, 0],
    ['fld qword [rbx]', ['dd03'], GP, 0],
    ['fxsave [rbp]', ['0fae4500'], SS, 0],
    ['cmpxchg16b [rbx]', ['480fc70b'], GP, 0],
    ['clflush [rbx]', ['0fae3b'], GP, 0],
    ['vmovups ymm0, [rbx]', ['b820060400', '0f22e0', '31c9', 'b807000000', '31d2', '0f01d1', 'c5fc1003'], GP, 20],
    ['push rax', ['4889dc', '50'], SS, 3],
    ['pop rax', ['4889dc', '58'], SS, 3],
    ['pushfq', ['4889dc', '9c'], SS, 3],
    ['enter 0, 1', ['4889dc', 'c8000001'], SS, 3],
    ['leave', ['c9'], SS, 0],
    ['call', ['4889dc', 'e800000000'], SS, 3],
    ['ret from there', ['4889dc', 'c3'], SS, 3],
    ['ret to there', ['53', 'c3'], GP, 1],
    ['jmp rbx', ['ffe3'], GP, 0],
    ['call rbx', ['ffd3'], GP, 0],
    ['jmp [DATA]', ['48891c2500000300', 'ff242500000300'], GP, 8],
    ['retf to there', ['6a28', '53', '48cb'], GP, 3],
    ['iretq to there', ['6a10', '6800000200', '6a02', '6a28', '53', '48cf'], GP, 12],
    ['jmp far [DATA]', ['48891c2500000300', '66c70425080003002800', '48ff2c2500000300'], GP, 18],
    ['lgdt [rbx]', ['0f0113'], GP, 0],
    ['lgdt [rbp]', ['0f015500'], SS, 0],
    ['sidt [rbx]', ['0f010b'], GP, 0],
    ['smsw [rbx]', ['0f0123'], GP, 0],
    ['ltr [rbp]', ['0f005d00'], SS, 0],
    ['invpcid of [rbx]', ['31c0', '660f388203'], GP, 2], // xor eax, eax
    ['lgdt of such a base', ['48891c2502000300', '0f01142500000300'], GP, 8],
    ['lidt of such a base', ['48891c2502000300', '0f011c2500000300'], GP, 8],
    // Of EFER: mov ecx, 0xc0000080; rdmsr; or al, 1; wrmsr. Then mov rcx, rbx.
    ['sysretq', ['b9800000c0', '0f32', '0c01', '0f30', '4889d9', '480f07'], GP, 14],
  ];
  test.each(CASES)('%s', async (_name, code, vector, at) => {
    const r = await run(code, 1n << 56n, { gates: IST_GATES, pieces: IST });
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([vector, 0, CODE + START + at]);
    expect(r.machine.processor.cpu.u64[S.CR2 >> 3]).toBe(0n);
  });

  test('a handler at such an address: #GP(EXT)', async () => {
    // The upper half of a gate's address is in its second word: int 0x30.
    const gates = { ...IST_GATES, 48: gate(CODE64, HANDLERS) };
    const upper = { address: IDT + 16 * 0x30 + 8, bytes: Uint8Array.of(0, 0, 0, 1) };
    const r = await run(['cd30'], 0n, { gates, pieces: [...IST, upper] });
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([GP, 0, CODE + START]);
    const fault = { ...IST_GATES, 6: gate(CODE64, HANDLERS) };
    const udUpper = { address: IDT + 16 * 6 + 8, bytes: Uint8Array.of(0, 0, 0, 1) };
    const ud = await run(['0f0b'], 0n, { gates: fault, pieces: [...IST, udUpper] });
    expect([ud.vector, ud.stack[0], ud.stack[1]]).toEqual([GP, 1, CODE + START]);
  });

  test('INVLPG and prefetches ignore them; MOV to CR2 keeps them', async () => {
    const r = await run(['0f013b', '0f180b', '0f22d3', '0f20d0']); // invlpg [rbx]; prefetcht0 [rbx]; mov cr2, rbx; mov rax, cr2
    expect([r.vector, r.big(S.RAX)]).toEqual([null, MAPPED ^ (1n << 56n)]);
  });

  test.each([0x175, 0x176, 0xc0000082, 0xc0000083, 0xc0000100, 0xc0000101, 0xc0000102])('MSR %i', async (msr) => {
    const r = await run([
      `b9${Buffer.from(Uint32Array.of(msr).buffer).toString('hex')}`, // mov ecx, msr
      '31c0', // xor eax, eax
      'ba00800000', // mov edx, 0x8000
      '0f30', // wrmsr
    ]);
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([GP, 0, CODE + START + 12]);
  });

  test('LTR and LLDT of descriptors with such bases, or whose upper half has a type', async () => {
    const wide = (access: number, upper: bigint) => [descriptor(0x5000, 0x67, access), upper];
    for (const [access, code] of [
      [0x89, '0f00d8'], // ltr ax
      [0x82, '0f00d0'], // lldt ax
    ] as const)
      for (const [upper, vector] of [
        [0x01000000n, GP],
        [0x00000100_00000000n, GP],
        [0xffffff80n, null],
      ] as const) {
        const r = await run(['66b84000', code], 0n, { descriptors: wide(access, upper) });
        expect([r.vector, r.vector === null ? 0 : r.stack[0]]).toEqual([vector, vector === null ? 0 : OWN]);
      }
  });

  test('a loop whose address leaves the canonical half in its middle', async () => {
    const r = await run([
      'b9a0860100', // mov ecx, 100000
      '48ba0000000000000001', // mov rdx, 1 << 56
      '48bb0000030000000000', // mov rbx, DATA
      '8b03', // l: mov eax, [rbx]
      '83f905', // cmp ecx, 5
      '7503', // jne n
      '4801d3', // add rbx, rdx
      'ffc9', // n: dec ecx
      '75f2', // jnz l
    ]);
    expect([r.vector, r.register(S.RCX), r.stack[1]]).toEqual([GP, 4, CODE + START + 25]);
  });

  test('32-bit code does not meet the pages that 64-bit code found above 4 GiB', async () => {
    const code = [
      'c7042500000300' + '05000000', // mov dword [DATA], 5
      '48b80000030001000000', // mov rax, DATA + 4 GiB
      'c70007000000', // mov dword [rax], 7
      '6a08', // push CODE32
      `68${Buffer.from(Uint32Array.of(CODE + START + 36).buffer).toString('hex')}`, // push next
      '48cb', // retf
      '8b0d00000300', // next: mov ecx, [DATA]
    ];
    const pieces = [
      { address: PAGE_TABLES + 0x1020, bytes: new Uint8Array(BigUint64Array.of(BigInt(DIRECTORY) | 3n).buffer) },
      { address: DIRECTORY, bytes: new Uint8Array(BigUint64Array.of(0x200083n).buffer) },
    ];
    const r = await run(code, 0n, { pieces });
    expect([r.vector, r.register(S.RCX), r.dword(DATA), r.dword(DATA + 0x200000)]).toEqual([null, 5, 5, 7]);
  });
});
