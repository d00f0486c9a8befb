/**
 * Single steps, INT1, breakpoints on ports, and what DR6 tells of them: SDM vol. 3B, section 18.3; AMD64 manual vol. 2,
 * 13.1.
 */
import { describe, expect, test } from 'vitest';
import type { CpuModelName } from '../../src/runtime/cpu-models.js';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import { bytesOf, CODE, CODE32, DATA, gate, runCode, WAYS } from './machine-code.js';

/** Of DR6: single step. */
const BS = 0x4000;
const LOG = DATA + 0x100;

/** Adds EIP and DR6 to the log, whose length in bytes is at DATA, and clears DR6; the instruction goes on with RF. */
const DEBUG_HANDLER = [
  '50', // push eax
  '53', // push ebx
  '8b1d00000300', // mov ebx, [0x30000]
  '8b442408', // mov eax, [esp + 8]
  '898300010300', // mov [ebx + 0x30100], eax
  '0f21f0', // mov eax, dr6
  '898304010300', // mov [ebx + 0x30104], eax
  '83050000030008', // add dword [0x30000], 8
  '31c0', // xor eax, eax
  '0f23f0', // mov dr6, eax
  '814c241000000100', // or dword [esp + 16], 0x10000
  '5b', // pop ebx
  '58', // pop eax
  'cf', // iretd
];
const DEBUG = CODE + 0x800;
/** Of interrupt 40h: an IRETD. */
const RETURNS = CODE + 0x840;

const STEPS_BEGIN = [
  '9c', // pushfd
  '810c2400010000', // or dword [esp], 0x100
  '9d', // popfd
];
const STEPS_END = [
  '9c', // pushfd
  '812424fffeffff', // and dword [esp], ~0x100
  '9d', // popfd
];
const WITHOUT_BREAKPOINTS = [
  '31c9', // xor ecx, ecx
  '0f23f9', // mov dr7, ecx
];

describe.each(WAYS)('debug exceptions (%s)', (_, way) => {
  /** Pairs of EIP, from CODE on, and DR6's bits. */
  async function traps(code: readonly string[], cpu: CpuModelName = 'max'): Promise<[number, number][]> {
    const r = await runCode(
      {
        bits: 32,
        code: [...code, 'f4'],
        gates: { 1: gate(CODE32, DEBUG), 3: gate(CODE32, RETURNS), 64: gate(CODE32, RETURNS) },
        pieces: [
          { address: DEBUG, bytes: bytesOf(DEBUG_HANDLER) },
          { address: RETURNS, bytes: bytesOf(['cf']) },
        ],
        machine: { cpu },
      },
      way,
    );
    expect([r.vector, r.reason]).toEqual([null, 'halted']);
    return Array.from({ length: r.dword(DATA) / 8 }, (_, i) => [
      r.dword(LOG + 8 * i) - CODE,
      r.dword(LOG + 8 * i + 4) & 0xe00f,
    ]);
  }

  test('TF traps after each instruction; not after a load of SS, nor behind INT n; INT1 has a trap of its own', async () => {
    expect(
      await traps([
        ...STEPS_BEGIN,
        '90', // 09: nop
        '668cd0', // 0a: mov ax, ss
        '8ed0', // 0d: mov ss, ax
        '90', // 0f: nop
        'f1', // 10: int1
        'cd40', // 11: int 0x40
        '90', // 13: nop
        ...STEPS_END, // 14, 15, 1c
      ]),
    ).toEqual([
      [0x0a, BS],
      [0x0d, BS],
      [0x10, BS],
      [0x11, 0],
      [0x14, BS],
      [0x15, BS],
      [0x1c, BS],
      [0x1d, BS],
    ]);
  });

  test('with DEBUGCTL.BTF taken branches trap, and the trap ends that', async () => {
    expect(
      await traps([
        'b9d9010000', // 00: mov ecx, 0x1d9
        '31d2', // 05: xor edx, edx
        'b802000000', // 07: mov eax, 2
        '0f30', // 0c: wrmsr
        ...STEPS_BEGIN,
        '90', // 17: nop
        '31c0', // 18: xor eax, eax
        '7503', // 1a: jnz over
        '7401', // 1c: jz over
        '90', // 1e: nop
        '90', // 1f: over: nop
        ...STEPS_END, // 20, 21, 28
      ]),
    ).toEqual([
      [0x1f, BS],
      [0x20, BS],
      [0x21, BS],
      [0x28, BS],
      [0x29, BS],
    ]);
  });

  test('ports have breakpoints with CR4.DE, each element of a repeated instruction its own', async () => {
    expect(
      await traps([
        'b808000000', // 00: mov eax, 8
        '0f22e0', // 05: mov cr4, eax
        'b8e9000000', // 08: mov eax, 0xe9
        '0f23c0', // 0d: mov dr0, eax
        'b802000200', // 10: mov eax, 0x20002
        '0f23f8', // 15: mov dr7, eax
        'b041', // 18: mov al, 0x41
        'e6e9', // 1a: out 0xe9, al
        'e480', // 1c: in al, 0x80
        'e4e9', // 1e: in al, 0xe9
        '66bae800', // 20: mov dx, 0xe8
        '66ef', // 24: out dx, ax
        'be00000300', // 26: mov esi, 0x30000
        'b902000000', // 2b: mov ecx, 2
        '66bae900', // 30: mov dx, 0xe9
        'f36e', // 34: rep outsb
        ...WITHOUT_BREAKPOINTS,
        'e6e9', // out 0xe9, al
      ]),
    ).toEqual([
      [0x1c, 1],
      [0x20, 1],
      [0x26, 1],
      [0x34, 1],
      [0x36, 1],
    ]);
  });

  test('what a load of SS meets is told after the next instruction, with the trap of INT1, or behind INT n and INT3', async () => {
    expect(
      await traps([
        'b800020300', // 00: mov eax, 0x30200
        '0f23c0', // 05: mov dr0, eax
        '8c10', // 08: mov [eax], ss
        'b902000f00', // 0a: mov ecx, 0xf0002
        '0f23f9', // 0f: mov dr7, ecx
        '8e10', // 12: mov ss, [eax]
        'f1', // 14: int1
        '90', // 15: nop
        '8e10', // 16: mov ss, [eax]
        '90', // 18: nop
        '8e10', // 19: mov ss, [eax]
        'cd40', // 1b: int 0x40
        '8e10', // 1d: mov ss, [eax]
        '2ecc', // 1f: cs int3
        ...WITHOUT_BREAKPOINTS,
      ]),
    ).toEqual([
      [0x15, 1],
      [0x19, 1],
      [RETURNS - CODE, 1],
      [RETURNS - CODE, 1],
    ]);
  });

  test("a breakpoint on the instruction behind a load of SS is met by AMD's processors, not by Intel's", async () => {
    const code = [
      'b815000100', // 00: mov eax, there
      '0f23c0', // 05: mov dr0, eax
      'b902000000', // 08: mov ecx, 2
      '0f23f9', // 0d: mov dr7, ecx
      '668cd0', // 10: mov ax, ss
      '8ed0', // 13: mov ss, ax
      '90', // 15: there: nop
      ...WITHOUT_BREAKPOINTS,
    ];
    expect(await traps(code)).toEqual([[0x15, 1]]);
    expect(await traps(code, 'pentium3')).toEqual([]);
  });

  test('a repeated instruction meets its breakpoint once, its writes theirs each time', async () => {
    const begin = [
      'bf00020300', // 00: mov edi, 0x30200
      '0f23c7', // 05: mov dr0, edi
      'b820000100', // 08: mov eax, there
      '0f23c8', // 0d: mov dr1, eax
      'b903000000', // 10: mov ecx, 3
    ];
    const end = [
      '0f23f8', // 1d: mov dr7, eax
      'f3aa', // 20: there: rep stosb
      ...WITHOUT_BREAKPOINTS,
    ];
    expect(
      await traps([
        ...begin,
        'b808000000', // 15: mov eax, 8
        '909090', // 1a: nop; nop; nop
        ...end,
      ]),
    ).toEqual([[0x20, 2]]);
    expect(
      await traps([
        ...begin,
        'b80a000500', // 15: mov eax, 0x5000a
        '909090', // 1a: nop; nop; nop
        ...end,
      ]),
    ).toEqual([
      [0x20, 2],
      [0x20, 1],
      [0x20, 1],
    ]);
  });

  test("a new exception overwrites DR6's B bits and leaves the others", async () => {
    expect(
      await traps([
        'b800020300', // 00: mov eax, 0x30200
        '0f23c8', // 05: mov dr1, eax
        'b908001000', // 08: mov ecx, 0x100008
        '0f23f9', // 0d: mov dr7, ecx
        'b90d400000', // 10: mov ecx, 0x400d
        '0f23f1', // 15: mov dr6, ecx
        '8800', // 18: mov [eax], al
        ...WITHOUT_BREAKPOINTS,
      ]),
    ).toEqual([[0x1a, BS | 2]]);
  });

  test('DEBUGCTL has six bits; DR7 has bits that stay 0', async () => {
    const code = [
      '83c8ff', // or eax, -1
      '31d2', // xor edx, edx
      '25ffdfffff', // and eax, ~0x2000
      '0f23f8', // mov dr7, eax
      '0f21fb', // mov ebx, dr7
      '31c0', // xor eax, eax
      '0f23f8', // mov dr7, eax
      'b9d9010000', // mov ecx, 0x1d9
      'b840000000', // mov eax, 0x40
      '0f30', // wrmsr
    ];
    const r = await runCode({ bits: 32, code }, way);
    expect([r.vector, r.register(3) >>> 0]).toEqual([VECTOR.GP, 0xffff07ff]);
  });
});
