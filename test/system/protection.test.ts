/** SMAP, SMEP, PCIDs, MONITOR and MWAIT, UMIP: SDM vol. 3A, sections 4.6, 4.10 and 2.5. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, PAGE_TABLES, runCode, WAYS } from './machine-code.js';

const DIRECTORY = 0x48000;
const USER_PAGE = 0x400000;
/** Pages of 4 MiB: the first for the supervisor, the second for users. */
const TABLES = [{ address: DIRECTORY, bytes: new Uint8Array(Uint32Array.of(0x83, USER_PAGE | 0x87).buffer) }];
/** Paging with the bits of CR4 that EAX has. */
const PAGING = [
  '83c810', // or eax, 0x10
  '0f22e0', // mov cr4, eax
  'b800800400', // mov eax, 0x48000
  '0f22d8', // mov cr3, eax
  '0f20c0', // mov eax, cr0
  '0d00000080', // or eax, 0x80000000
  '0f22c0', // mov cr0, eax
];
const SMAP = [
  'b800002000', // mov eax, 0x200000
];
const SMEP = [
  'b800001000', // mov eax, 0x100000
];
const START = PAGING.join('').length / 2 + 5;

describe.each(WAYS)('protection (%s)', (_, way) => {
  const run = (code: string[], more: object = {}) =>
    runCode({ bits: 32, code, pieces: TABLES, machine: { cpu: 'max' }, ...more }, way);

  test('SMAP: the supervisor reaches user pages with EFLAGS.AC only', async () => {
    const r = await run([
      ...SMAP,
      ...PAGING,
      ...[
        'c74424fc05000000', // mov dword [esp - 4], 5
        '0f01cb', // stac
        'c7050000400007000000', // mov dword [0x400000], 7
        '8b1d00004000', // mov ebx, [0x400000]
        'ff0500004000', // inc dword [0x400000]
        '0f01ca', // clac
        '8b0d00004000', // mov ecx, [0x400000]
        'f4', // hlt
      ],
    ]);
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([VECTOR.PF, 1, CODE + START + 8 + 3 + 10 + 6 + 6 + 3]);
    expect([r.register(S.RBX), r.register(S.RCX), r.dword(USER_PAGE), r.machine.processor.cpu.u32[S.CR2 >> 2]]).toEqual(
      [7, 0, 8, USER_PAGE],
    );
    const written = await run([
      ...SMAP,
      ...PAGING,
      ...[
        'bf00004000', // mov edi, 0x400000
        'b904000000', // mov ecx, 4
        'f3aa', // rep stosb
        'f4', // hlt
      ],
    ]);
    expect([written.vector, written.stack[0], written.register(S.RCX)]).toEqual([VECTOR.PF, 3, 4]);
    // AC may come by POPF as well.
    const popped = await run([
      ...SMAP,
      ...PAGING,
      ...[
        '9c', // pushf
        '810c2400000400', // or dword [esp], 0x40000
        '9d', // popf
        '8b1d00004000', // mov ebx, [0x400000]
        '9c', // pushf
        '812424fffffbff', // and dword [esp], 0xfffbffff
        '9d', // popf
        '891d00004000', // mov [0x400000], ebx
        'f4', // hlt
      ],
    ]);
    expect([popped.vector, popped.stack[0]]).toEqual([VECTOR.PF, 3]);
  });

  test('SMEP: the supervisor executes no user pages', async () => {
    const pieces = [...TABLES, { address: USER_PAGE, bytes: Uint8Array.of(0xf4) }];
    const r = await run(
      [
        ...SMEP,
        ...PAGING,
        ...[
          'b800004000', // mov eax, 0x400000
          'ffe0', // jmp eax
        ],
      ],
      { pieces },
    );
    expect([r.vector, r.stack[0], r.stack[1]]).toEqual([VECTOR.PF, 0x11, USER_PAGE]);
    const without = await run(
      [
        'b800000000',
        ...PAGING,
        ...[
          'b800004000', // mov eax, 0x400000
          'ffe0', // jmp eax
        ],
      ],
      { pieces },
    );
    expect([without.vector, without.reason]).toEqual([null, 'halted']);
  });

  test('code that is known is fetched: entries cleared by software are marked accessed again', async () => {
    const r = await run(
      [
        ...PAGING,
        ...[
          'bf00004000', // mov edi, 0x400000
          'ffd7', // call edi
          '802504800400df', // and byte [0x48004], 0xdf
          '0f013d00004000', // invlpg [0x400000]
          'ffd7', // call edi
          '8b1d04800400', // mov ebx, [0x48004]
          '802504800400df', // and byte [0x48004], 0xdf
          '0f20d8', // mov eax, cr3
          '0f22d8', // mov cr3, eax
          'ffd7', // call edi
          '8b0d04800400', // mov ecx, [0x48004]
          'f4', // hlt
        ],
      ],
      { pieces: [...TABLES, { address: USER_PAGE, bytes: Uint8Array.of(0xc3) }] },
    );
    const marked = USER_PAGE | 0xa7;
    expect([r.vector, r.register(S.RBX), r.register(S.RCX)]).toEqual([null, marked, marked]);
  });

  test('ENTER faults where the new top of the stack could not be written', async () => {
    const r = await run(
      [
        ...PAGING,
        ...[
          'bc18008000', // mov esp, 0x800018
          'bd05000000', // mov ebp, 5
          'c8200000', // enter 0x20, 0
          'f4', // hlt
        ],
      ],
      { pieces: [{ address: DIRECTORY, bytes: new Uint8Array(Uint32Array.of(0x83, 0, 0x800083).buffer) }] },
    );
    expect([r.vector, r.register(S.RBP), r.register(S.RSP)]).toEqual([VECTOR.PF, 5, 0x800008]);
    expect(r.machine.processor.cpu.u32[S.CR2 >> 2]).toBe(0x7ffff4);
  });

  test('what a processor lacks cannot be switched on', async () => {
    const old = { machine: { cpu: 'x86-64' as const } };
    expect((await run([...SMAP, ...PAGING], old)).vector).toBe(VECTOR.GP);
    expect(
      (
        await run(
          [
            '0f01cb', // stac
          ],
          old,
        )
      ).vector,
    ).toBe(VECTOR.UD);
    // PCIDs want long mode.
    expect(
      (
        await run([
          'b800000200', // mov eax, 0x20000
          '0f22e0', // mov cr4, eax
        ])
      ).vector,
    ).toBe(VECTOR.GP);
  });

  test('PCIDs: CR3 keeps them, INVPCID takes four kinds', async () => {
    const r = await runCode(
      {
        bits: 64,
        machine: { cpu: 'max' },
        code: [
          '0f20e0', // mov rax, cr4
          '480fbae811', // bts rax, 17
          '0f22e0', // mov cr4, rax
          '48b80300040000000080', // mov rax, 0x8000000000040003
          '0f22d8', // mov cr3, rax
          '0f20db', // mov rbx, cr3
          '6a00', // push 0
          '6a03', // push 3
          '31c9', // xor ecx, ecx
          '66480f38820c24', // invpcid rcx, [rsp]
          'ffc1', // inc ecx
          '66480f38820c24', // invpcid rcx, [rsp]
          'ffc1', // inc ecx
          '66480f38820c24', // invpcid rcx, [rsp]
          'ffc1', // inc ecx
          '66480f38820c24', // invpcid rcx, [rsp]
          'ffc1', // inc ecx
          '66480f38820c24', // invpcid rcx, [rsp]
          'f4', // hlt
        ],
      },
      way,
    );
    expect([r.vector, r.stack[0], r.big(S.RBX), r.register(S.RCX)]).toEqual([VECTOR.GP, 0, 0x40003n, 4]);
    const early = await runCode(
      {
        bits: 64,
        machine: { cpu: 'max' },
        code: [
          'b803000400', // mov rax, 0x40003
          '0f22d8', // mov cr3, rax
          '0f20e0', // mov rax, cr4
          '480fbae811', // bts rax, 17
          '0f22e0', // mov cr4, rax
          'f4', // hlt
        ],
      },
      way,
    );
    expect(early.vector).toBe(VECTOR.GP);
    const reserved = await runCode(
      {
        bits: 64,
        code: [
          '48b80000040000000080', // mov rax, 0x8000000000040000
          '0f22d8', // mov cr3, rax
          'f4', // hlt
        ],
      },
      way,
    );
    expect(reserved.vector).toBe(VECTOR.GP);
  });

  test('MONITOR and MWAIT', async () => {
    const r = await run([
      '31c9', // xor ecx, ecx
      '31d2', // xor edx, edx
      'b800000300', // mov eax, 0x30000
      '0f01c8', // monitor
      '31c0', // xor eax, eax
      'b901000000', // mov ecx, 1
      '0f01c9', // mwait
      'bb05000000', // mov ebx, 5
      'b902000000', // mov ecx, 2
      '0f01c9', // mwait
      'f4', // hlt
    ]);
    expect([r.vector, r.register(S.RBX)]).toEqual([VECTOR.GP, 5]);
    expect(
      (
        await run(
          [
            '0f01c9', // mwait
          ],
          { machine: { cpu: 'x86-64' } },
        )
      ).vector,
    ).toBe(VECTOR.UD);
  });

  test('UMIP keeps table registers from users', async () => {
    const r = await run([
      'b800080000', // mov eax, 0x800
      '0f22e0', // mov cr4, eax
      '6a23', // push dword 0x23
      '6800f00100', // push dword 0x1f000
      '6a02', // push dword 2
      '6a1b', // push dword 0x1b
      '6819000100', // push dword 0x10019
      'cf', // iretd
      '0f010424', // sgdt [esp]
      'f4', // hlt
    ]);
    expect([r.vector, r.stack[1]]).toEqual([VECTOR.GP, 0x10019]);
  });

  test('SMSW, LLDT and SLDT reach device memory', async () => {
    const r = await run([
      'bb0000c0fe', // mov ebx, 0xfec00000
      '0f0123', // smsw [ebx]
      '8b03', // mov eax, [ebx]
      'c70300000000', // mov dword [ebx], 0
      '0f0013', // lldt [ebx]
      'c70305000000', // mov dword [ebx], 5
      '0f0003', // sldt [ebx]
      '8b0b', // mov ecx, [ebx]
      'f4', // hlt
    ]);
    // The I/O APIC's register of that number: CR0's low byte.
    expect([r.vector, r.register(S.RAX), r.register(S.RCX)]).toEqual([null, 0x11, 0]);
  });

  // Bits of the address below the page's size; the bit of a table's entry that is for the page's size.
  test.each([
    [2, 13],
    [2, 20],
    [3, 13],
    [3, 29],
    [4, 7],
  ])('reserved bits of paging entries, level %i, bit %i', async (level, bit) => {
    const at = PAGE_TABLES + (level === 4 ? 0 : level === 3 ? 0x1008 : 0x2040);
    // At level 3 the entry becomes one of a page of 1 GiB.
    const entry = level === 4 ? 0x41003 : level === 3 ? 0x40000083 : 0x1000083;
    const r = await runCode(
      {
        bits: 64,
        code: [
          `be${hex(level === 3 ? 0x40000000 : 0x1000000)}`, // mov esi, address
          '8a06', // mov al, [rsi]
          `c70425${hex(at)}${hex(entry | (1 << bit))}`, // mov dword [entry], value
          '0f20d8', // mov rax, cr3
          '0f22d8', // mov cr3, rax
          '8a06', // mov al, [rsi]
          'f4', // hlt
        ],
      },
      way,
    );
    // With bit 7 of the topmost entry nothing can be reached any more, not even a handler.
    if (level === 4) expect(r.reason).toBe('triple-fault');
    else expect([r.vector, r.stack[0], r.big(S.RSI)]).toEqual([VECTOR.PF, 9, level === 3 ? 0x40000000n : 0x1000000n]);
  });
});

const hex = (v: number): string => Buffer.from(Uint32Array.of(v).buffer).toString('hex');
