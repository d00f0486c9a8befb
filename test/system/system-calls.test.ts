/** User code and a kernel of 64 bits: SYSCALL and SYSRET (SDM vol. 2B), and what a user must not reach. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, DATA, type Outcome, PAGE_TABLES, runCode, WAYS } from './machine-code.js';

const TABLES = 0x60000;
const USER = 0x400000;
const ROUNDS = 1000;
/** `target` in the kernel, which runs in the upper half of the address space: the low halves of its addresses. */
const TARGET = CODE + 0x8000006f;

/**
 * Page tables: 2 MiB for the supervisor from 0 on and, again, from ffffffff80000000h on, two for users from 4 MiB on,
 * and the local APIC.
 */
const PAGES = [
  { address: TABLES, bytes: quads([TABLES + 0x1007]) },
  { address: TABLES + 8 * 511, bytes: quads([TABLES + 0x1007]) },
  { address: TABLES + 0x1000 + 8 * 510, bytes: quads([TABLES + 0x2007]) },
  { address: TABLES + 0x1000, bytes: quads([TABLES + 0x2007, 0, 0, TABLES + 0x3003]) },
  { address: TABLES + 0x2000, bytes: quads([0x83, 0, USER | 0x87]) },
  { address: TABLES + 0x3000 + 8 * 503, bytes: quads([0xfee00083]) },
];

/**
 * Turns on SYSCALL, with the mask for flags at DATA; calls `target` often; goes to USER in ring 3. Its system call
 * keeps the flags that it finds in R13, and counts in R12; in the round that DATA + 8 says it sends itself interrupt
 * 40h.
 */
const KERNEL = [
  'b800000600', // mov eax, 0x60000
  '0f22d8', // mov cr3, rax
  '48c7c011000180', // mov rax, high
  'ffe0', // jmp rax
  'b9800000c0', // high: mov ecx, 0xc0000080
  '0f32', // rdmsr
  '83c801', // or eax, 1
  '0f30', // wrmsr
  'b9810000c0', // mov ecx, 0xc0000081
  '31c0', // xor eax, eax
  'ba28002300', // mov edx, 0x230028
  '0f30', // wrmsr
  'b9820000c0', // mov ecx, 0xc0000082
  'b873000180', // mov eax, entry
  '83caff', // or edx, -1
  '0f30', // wrmsr
  'b9840000c0', // mov ecx, 0xc0000084
  '8b042500000300', // mov eax, [0x30000]
  '0f30', // wrmsr
  'bee8030000', // mov esi, 1000
  '48c7c06f000180', // mov rax, target
  'ffd0', // warm: call rax
  'ffce', // dec esi
  '75fa', // jnz warm
  '6a23', // push 0x23
  '6800005000', // push 0x500000
  '6802020000', // push 0x202
  '6a33', // push 0x33
  '6800004000', // push 0x400000
  '48cf', // iretq
  '48ffc3', // target: inc rbx
  'c3', // ret
  '9c', // entry: pushfq
  '415d', // pop r13
  '49ffc4', // inc r12
  '4c3b242508000300', // cmp r12, [0x30008]
  '7516', // jne back
  'bff000e0fe', // mov edi, 0xfee000f0
  'c707ff010000', // mov dword [rdi], 0x1ff
  'bf0003e0fe', // mov edi, 0xfee00300
  'c70740400400', // mov dword [rdi], 0x44040
  '480f07', // back: o64 sysret
];

function quads(values: readonly number[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(values.map(BigInt)).buffer);
}

/** CF and DF; IF; those and all others that a kernel clears. */
const CARRY = 0x1;
const DIRECTION = 0x400;
const INTERRUPT = 0x200;
const ALL = 0x47fd5;

/** A user's system calls, with CF and DF set, and the flags that come back in R14. */
const CALLS = [
  'bde8030000', // mov ebp, 1000
  'f9', // again: stc
  'fd', // std
  '0f05', // syscall
  '9c', // pushfq
  '415e', // pop r14
  'ffcd', // dec ebp
  '75f5', // jnz again
  'fa', // cli
];

describe.each(WAYS)('user code and a 64-bit kernel (%s)', (_, way) => {
  const run = (user: readonly string[], mask: number, interruptIn = 0): Promise<Outcome> =>
    runCode(
      {
        bits: 64,
        code: KERNEL,
        pieces: [
          ...PAGES,
          { address: USER, bytes: Uint8Array.from(Buffer.from(user.join(''), 'hex')) },
          { address: DATA, bytes: quads([mask, interruptIn]) },
        ],
      },
      way,
    );
  const state = (r: Outcome, at: number): number => r.machine.processor.cpu.u32[at >> 2]!;

  test("a jump to kernel code, decoded and jumped to often as it may be, is the user's page fault", async () => {
    const r = await run(
      [
        '48c7c06f000180', // mov rax, target
        'ffd0', // call rax
        '0f0b', // ud2
      ],
      INTERRUPT,
    );
    // Present, user; the frame: error code, RIP, CS.
    expect([r.vector, r.stack[0], r.stack[1]! >>> 0, r.stack[2]]).toEqual([VECTOR.PF, 5, TARGET, 0x33]);
    expect([state(r, S.CR2), r.register(S.RBX)]).toEqual([TARGET, ROUNDS]);
  });

  // The first round goes through the VMM, the others need not.
  test.each([
    ['some flags', INTERRUPT | DIRECTION, CARRY],
    ['all flags', ALL, 0],
  ])('a thousand system calls, FMASK clearing %s', async (_name, mask, left) => {
    const r = await run(CALLS, mask);
    const seen = CARRY | DIRECTION | INTERRUPT;
    // CLI is not the user's.
    expect([r.vector, r.stack[1], r.stack[2], r.stack[3]! & seen]).toEqual([
      VECTOR.GP,
      USER + 0x10,
      0x33,
      INTERRUPT | CARRY | DIRECTION,
    ]);
    expect([r.register(S.R12), r.register(S.R13) & seen, r.register(S.R14) & seen]).toEqual([ROUNDS, left, seen]);
    expect([r.register(S.RCX), r.register(S.R11) & seen]).toEqual([USER + 9, seen]);
  });

  test('an interrupt that came in the system call is taken as soon as SYSRET lets it', async () => {
    const r = await run(CALLS, ALL, ROUNDS / 2);
    expect([r.vector, r.stack[0], r.stack[1], r.register(S.R12), r.register(S.RBP)]).toEqual([
      0x40,
      USER + 9,
      0x33,
      ROUNDS / 2,
      ROUNDS / 2 + 1,
    ]);
  });

  test('TF is off in the system call, and traps as soon as SYSRET has set it', async () => {
    const r = await run(
      [
        'bde8030000', // mov ebp, 1000
        '0f05', // again: syscall
        'ffcd', // dec ebp
        '75fa', // jnz again
        '9c', // pushfq
        '810c2400010000', // or dword [rsp], 0x100
        '9d', // popfq
        '0f05', // syscall
        '90', // nop
        '90', // nop
        'fa', // cli
      ],
      ALL,
    );
    expect([r.vector, r.stack[0], r.register(S.R12), r.register(S.R13) & 0x100]).toEqual([
      VECTOR.DB,
      USER + 0x16,
      ROUNDS + 1,
      0,
    ]);
  });

  test('IRET to an outer level takes selectors away from FS and GS, not their bases', async () => {
    const r = await runCode(
      {
        bits: 64,
        code: [
          'b9000100c0', // mov ecx, 0xc0000100
          'b878563412', // mov eax, 0x12345678
          '31d2', // xor edx, edx
          '0f30', // wrmsr
          'b9010100c0', // mov ecx, 0xc0000101
          'b8efcdab09', // mov eax, 0x9abcdef
          '0f30', // wrmsr
          '6a23', // push 0x23
          '6800f00100', // push 0x1f000
          '6a02', // push 2
          '6a33', // push 0x33
          '682c000100', // push user
          '48cf', // iretq
          '8ce0', // user: mov eax, fs
          '8ceb', // mov ebx, gs
          '64488b0c2588a9ceed', // mov rcx, [fs:0x30000 - 0x12345678]
          'f4', // hlt
        ],
        pieces: [
          { address: PAGE_TABLES, bytes: quads([PAGE_TABLES + 0x1007]) },
          { address: PAGE_TABLES + 0x1000, bytes: quads([PAGE_TABLES + 0x2007]) },
          { address: PAGE_TABLES + 0x2000, bytes: quads([0x87]) },
          { address: DATA, bytes: quads([0x1122334455]) },
        ],
      },
      way,
    );
    const { processor } = r.machine;
    expect([r.vector, r.register(S.RAX), r.register(S.RBX), r.big(S.RCX)]).toEqual([VECTOR.GP, 0, 0, 0x1122334455n]);
    expect([processor.segment(S.FS).base, processor.segment(S.GS).base]).toEqual([0x12345678, 0x9abcdef]);
  });
});
