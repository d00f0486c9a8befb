/** Call gates, SYSCALL and SYSRET of 32-bit kernels: SDM vol. 3A, section 5.8; AMD64 manual vol. 3. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import {
  bytesOf,
  CODE,
  CODE32,
  CODE64,
  descriptor,
  gate,
  HANDLERS,
  OWN,
  runCode,
  STACK,
  USER_CODE32,
  USER_FLAT,
  WAYS,
} from './machine-code.js';

const USER = 0x11000;
const USER_STACK = STACK - 0x4000;
/** What a gate leads to: the handler of a vector that nothing raises. */
const TARGET = 0x40;
const CALL_GATE = 0xec;
const SMALL_CODE = OWN + 0x20;

/**
 * OWN: to ring 0; OWN + 8: beyond its segment; OWN + 10h: of 16 bits, with 2 parameters; OWN + 18h: to conforming code.
 */
const DESCRIPTORS = [
  gate(CODE32, HANDLERS + 16 * TARGET, CALL_GATE),
  gate(SMALL_CODE, 0x2000, CALL_GATE),
  gate(CODE32, HANDLERS + 16 * TARGET, 0xe4) | (2n << 32n),
  gate(OWN + 0x28, HANDLERS + 16 * TARGET, CALL_GATE),
  descriptor(0, 0xfff, 0x409b),
  descriptor(0, 0xfffff, 0xc09f),
];
const le32 = (v: number): string => Buffer.from(Uint32Array.of(v).buffer).toString('hex');
const push = (v: number): string => `68${le32(v)}`;
const far = (opcode: string, selector: number): string => `${opcode}00000000${le32(selector).slice(0, 4)}`;
const call = (selector: number): string => far('9a', selector);
const jump = (selector: number): string => far('ea', selector);

describe.each(WAYS)('gates (%s)', (_, way) => {
  /** Runs code at privilege level 3, after `before` at 0. */
  const user = (code: string[], before: string[] = [], more: object[] = []) =>
    runCode(
      {
        bits: 32,
        descriptors: DESCRIPTORS,
        pieces: [{ address: USER, bytes: bytesOf(code) }, ...(more as { address: number; bytes: Uint8Array }[])],
        code: [...before, ...[USER_FLAT, USER_STACK, 2, USER_CODE32, USER].map(push), 'cf'],
      },
      way,
    );
  const error = ({ vector, stack }: { vector: number | null; stack: readonly number[] }) => [
    vector,
    ...stack.slice(0, 2),
  ];

  test('CALL goes to the inner ring, with parameters', async () => {
    const r = await user([call(OWN | 3)]);
    expect([r.vector, ...r.stack.slice(0, 4)]).toEqual([TARGET, USER + 7, USER_CODE32, USER_STACK, USER_FLAT]);
    const small = await user([push(0x22221111), call((OWN + 0x10) | 3)]);
    expect(small.vector).toBe(TARGET);
    // IP and CS, two parameters, SP and SS.
    expect(small.stack.slice(0, 3)).toEqual([
      (USER_CODE32 << 16) | ((USER + 12) & 0xffff),
      0x22221111,
      (USER_FLAT << 16) | ((USER_STACK - 4) & 0xffff),
    ]);
  });

  test('JMP does not, except to conforming code; nor does a call beyond the segment', async () => {
    expect(error(await user([jump(OWN | 3)]))).toEqual([VECTOR.GP, CODE32, USER]);
    expect(error(await user([call((OWN + 8) | 3)]))).toEqual([VECTOR.GP, 0, USER]);
    const conforming = await user([jump((OWN + 0x18) | 3)]);
    // HLT at privilege level 3.
    expect(error(conforming)).toEqual([VECTOR.GP, 0, HANDLERS + 16 * TARGET]);
    expect(conforming.stack[2]! & 0xffff).toBe((OWN + 0x28) | 3);
  });

  test('in long mode they lead to 64-bit code only, at canonical addresses', async () => {
    const to = (selector: number, upper: bigint) =>
      runCode(
        {
          bits: 64,
          descriptors: [gate(selector, HANDLERS + 16 * TARGET, CALL_GATE), upper],
          // call far [next]
          code: ['ff1c2508000100', '90', `00000000${le32(OWN).slice(0, 4)}`],
        },
        way,
      );
    expect((await to(CODE64, 0n)).vector).toBe(TARGET);
    expect(error(await to(CODE32, 0n))).toEqual([VECTOR.GP, CODE32, CODE]);
    expect(error(await to(CODE64, 0x01000000n))).toEqual([VECTOR.GP, 0, CODE]);
  });

  test('SYSCALL and SYSRET without long mode', async () => {
    const entry = 0x12000;
    const enable = [
      'b9800000c0', // mov ecx, EFER
      '0f32', // rdmsr
      '0c01', // or al, 1
      '0f30', // wrmsr
      'b9810000c0', // mov ecx, STAR
      `b8${le32(entry)}`, // mov eax, entry
      'ba08001800', // mov edx, 0x180008
      '0f30', // wrmsr
    ];
    const kernel = { address: entry, bytes: bytesOf(['47', '0f07']) }; // inc edi; sysret
    const r = await user(['0f05', '43', 'f4'], enable, [kernel]); // syscall; inc ebx; hlt
    expect(error(r)).toEqual([VECTOR.GP, 0, USER + 3]);
    expect([r.register(S.RBX), r.register(S.RDI), r.register(S.RCX)]).toEqual([1, 1, USER + 2]);
    expect([r.stack[2], r.stack[5]]).toEqual([USER_CODE32, USER_FLAT]);
    // IF is on again: interrupts of the machine's are off.
    expect(r.stack[3]! & 0x200).toBe(0x200);
    expect((await user(['0f05'])).vector).toBe(VECTOR.UD);
  });
});
