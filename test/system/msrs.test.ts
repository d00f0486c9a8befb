/** Model-specific registers: SDM vol. 4; AMD's Processor Programming Reference for family 17h. */
import { describe, expect, test } from 'vitest';
import type { CpuModelName } from '../../src/runtime/cpu-models.js';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { CODE, CODE32, DATA, gate, runCode, WAYS } from './machine-code.js';

/** Reads or writes each register of the list; what raises #GP is marked. */
const LIST = DATA + 0x100;
const WALK = [
  'be00010300', // mov esi, 0x30100
  '8b0e', // next: mov ecx, [esi]
  '83f9ff', // cmp ecx, -1
  '741d', // je done
  '8b4604', // mov eax, [esi + 4]
  '8b5608', // mov edx, [esi + 8]
  '837e0c00', // cmp dword [esi + 12], 0
  '750a', // jne write
  '0f32', // rdmsr
  '894604', // mov [esi + 4], eax
  '895608', // mov [esi + 8], edx
  'eb02', // jmp on
  '0f30', // write: wrmsr
  '83c610', // on: add esi, 16
  'ebdc', // jmp next
  'f4', // done: hlt
  'c7460cadde0000', // gp: mov dword [esi + 12], 0xdead
  '83c404', // add esp, 4
  'c7042424000100', // mov dword [esp], on
  'cf', // iretd
];
const GP_HANDLER = CODE + 0x2a;

/** What a step of `walk` does: reads a register, or writes a value to it. */
type Step = number | [number, bigint];

describe.each(WAYS)('model-specific registers (%s)', (_, way) => {
  async function walk(steps: readonly Step[], cpu: CpuModelName = 'max'): Promise<(bigint | string)[]> {
    const list = new Uint32Array(4 * steps.length + 1).fill(-1);
    steps.forEach((step, i) => {
      const [index, value] = typeof step === 'number' ? [step, null] : step;
      list.set(
        [index, Number((value ?? 0n) & 0xffffffffn), Number((value ?? 0n) >> 32n), value === null ? 0 : 1],
        4 * i,
      );
    });
    const r = await runCode(
      {
        bits: 32,
        code: WALK,
        gates: { [VECTOR.GP]: gate(CODE32, GP_HANDLER) },
        pieces: [{ address: LIST, bytes: new Uint8Array(list.buffer) }],
        machine: { cpu },
      },
      way,
    );
    expect([r.vector, r.reason]).toEqual([null, 'halted']);
    return steps.map((step, i) => {
      const word = (n: number) => r.dword(LIST + 16 * i + 4 * n) >>> 0;
      if (word(3) === 0xdead) return '#GP';
      return typeof step === 'number' ? (BigInt(word(2)) << 32n) | BigInt(word(1)) : 'ok';
    });
  }
  const GP = '#GP';

  test("AMD's performance counters hold their values", async () => {
    const registers = Array.from({ length: 8 }, (_, i) => 0xc0010000 + i);
    const value = 0x1234_5678_9abcn;
    const results = await walk([
      ...registers.map((i): Step => [i, i < 0xc0010004 ? 0x53_0076n : value]),
      ...registers,
      [0xc0010004, 0xffff_0000_0000_0001n],
      0xc0010004,
      0xc0010008,
    ]);
    expect(results.slice(8)).toEqual([...Array(4).fill(0x53_0076n), ...Array(4).fill(value), 'ok', 1n, GP]);
    expect(await walk([0xc0010000, [0xc0010004, 0n], 0xc1, [0x186, 1n]], 'pentium3')).toEqual([GP, GP, 0n, 'ok']);
  });

  test('family 17h has HWCR, SYSCFG, NB_CFG and the like', async () => {
    const there = [0x8b, 0xc0010010, 0xc0010015, 0xc001001a, 0xc001001d, 0xc001001f, 0xc0010055, 0xc0010058];
    const results = await walk([...there, 0xc0010061, 0xc0010063, 0xc0010064, 0xc0010114, 0xc0011029]);
    expect(results).not.toContain(GP);
    expect(await walk([[0xc0010061, 0n], [0xc0010015, 0x4_0000n], 0xc0010015, [0xc001001f, 5n], 0xc001001f])).toEqual([
      GP,
      'ok',
      0x0104_0010n,
      'ok',
      5n,
    ]);
    expect(await walk([0xc0010061, 0xc0010015], 'x86-64')).toEqual([GP, 0x0100_0010n]);
    expect(await walk([0xc0010015, 0xc0000080, 0xc0000102, 0x3b], 'pentium3')).toEqual([GP, GP, GP, GP]);
  });

  test('addresses are canonical; reserved bits and types raise #GP', async () => {
    const bad = 0x8000_0000_0000n;
    const addresses = [0xc0000082, 0xc0000083, 0xc0000100, 0xc0000101, 0xc0000102, 0x175, 0x176];
    expect(await walk(addresses.map((i): Step => [i, bad]))).toEqual(addresses.map(() => GP));
    expect(
      await walk([
        [0x277, 0x0007_0406_0007_0402n], // PAT: 2 is no type
        [0x277, 0x0707_0707n],
        0x277,
        [0x2ff, 0x1000n],
        [0x2ff, 2n],
        [0x2ff, 0xc06n],
        [0x200, 0x0001_0000_0000_0006n],
        [0x200, 0x106n],
        [0x200, 0x8000_0006n],
        [0x201, 0x400n],
        [0x201, 0xffff_8000_0800n],
        [0x250, 0x0606_0606_0606_0602n],
        [0xfe, 0n],
        [0xc0000080, 0x1000n],
        [0xc0000080, 1n],
        0xc0000080,
        [0x1b, 0x1_0000_fee0_0900n],
        [0x1b, 0xfee0_0901n],
        [0x1b, 0xfee0_0500n],
        0x400,
        [0x401, 0n],
      ]),
    ).toEqual([
      ...[GP, 'ok', 0x0707_0707n, GP, GP, 'ok', GP, GP, 'ok', GP, 'ok', GP, GP, GP, 'ok', 1n, GP, GP, GP, GP, GP],
    ]);
  });

  test('TSC_ADJUST follows what is written to the TSC, and moves it', async () => {
    const far = 1_000_000_000_000n;
    const r = (await walk([0x3b, [0x3b, far], 0x3b, 0x10, [0x10, 5n], 0x10, 0x3b, [0x3b, 0n], 0x10])) as bigint[];
    expect(r.slice(0, 3)).toEqual([0n, 'ok', far]);
    expect(r[3]! >= far && r[3]! < 2n * far).toBe(true);
    expect(r[5]! < far).toBe(true);
    // The TSC has run for so long, less what was asked for.
    expect(BigInt.asIntN(64, r[6]!) <= 5n).toBe(true);
    expect(r[8]! >= r[3]! - far).toBe(true);
  });

  test('RDPMC reads the counters, at privilege level 0', async () => {
    const code = [
      'b9060001c0', // mov ecx, 0xc0010006
      'b878563412', // mov eax, 0x12345678
      'babc9aff00', // mov edx, 0xff9abc
      '0f30', // wrmsr
      'b902000000', // mov ecx, 2
      '0f33', // rdpmc
      '89c3', // mov ebx, eax
      '89d6', // mov esi, edx
      'b904000000', // mov ecx, 4
      '0f33', // rdpmc
    ];
    const r = await runCode({ bits: 32, code }, way);
    expect([r.vector, r.register(S.RBX), r.register(S.RSI)]).toEqual([VECTOR.GP, 0x12345678, 0x9abc]);
  });

  test('CR4.TSD keeps RDTSC from users', async () => {
    const code = [
      'b804000000', // mov eax, 4
      '0f22e0', // mov cr4, eax
      '0f31', // rdtsc
      '6a23', // push dword 0x23
      '6800f00100', // push dword 0x1f000
      '6a02', // push dword 2
      '6a1b', // push dword 0x1b
      '681b000100', // push dword user
      'cf', // iretd
      '0f31', // user: rdtsc
    ];
    const r = await runCode({ bits: 32, code }, way);
    expect([r.vector, r.stack[1]]).toEqual([VECTOR.GP, CODE + 0x1b]);
  });

  test('hypercalls: one sends interrupts, others are not known; users may not', async () => {
    const code = [
      'bdf000e0fe', // mov ebp, 0xfee000f0
      'c74500ff010000', // mov dword [rbp], 0x1ff
      'b805000000', // mov eax, 5
      '0f01d9', // vmmcall
      '4989c0', // mov r8, rax
      'b80a000000', // mov eax, 10
      'bb01000000', // mov ebx, 1
      '31c9', // xor ecx, ecx
      '31d2', // xor edx, edx
      'be50000000', // mov esi, 0x50
      '0f01c1', // vmcall
      '4989c1', // mov r9, rax
      'b80a000000', // mov eax, 10
      'bb06000000', // mov ebx, 6
      '0f01c1', // vmcall
      'fb', // sti
      '90', // nop
      'f4', // hlt
    ];
    const r = await runCode({ bits: 64, code }, way);
    expect([r.vector, BigInt.asIntN(64, r.big(8)), r.big(9), r.big(S.RAX)]).toEqual([0x50, -1000n, 1n, 0n]);
  });
});
