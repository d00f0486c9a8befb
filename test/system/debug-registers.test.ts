/** Breakpoints by DR0 to DR3 and DR7: SDM vol. 3B, sections 18.2 and 18.3. */
import { describe, expect, test } from 'vitest';
import { VECTOR } from '../../src/runtime/guest-fault.js';
import * as S from '../../src/translator/state.js';
import { bytesOf, CODE, CODE32, DATA, gate, runCode, WAYS } from './machine-code.js';

/** DR0 is DATA + 8, DR1 `there`; DR7 comes from DATA + 100h. */
const CODE_WITH_BOTH = [
  'b808000300', // mov eax, 0x30008
  '0f23c0', // mov dr0, eax
  'b833000100', // mov eax, there
  '0f23c8', // mov dr1, eax
  'a100010300', // mov eax, [0x30100]
  '0f23f8', // mov dr7, eax
  '31db', // xor ebx, ebx
  'c7050c00030001000000', // mov dword [0x3000c], 1
  '8b0d08000300', // mov ecx, [0x30008]
  '43', // inc ebx
  'c6050a00030007', // mov byte [0x3000a], 7
  '43', // inc ebx
  '43', // there: inc ebx
  'f4', // hlt
];
const AFTER_READ = CODE + 0x2a;
const AFTER_WRITE = CODE + 0x33 - 1;
const THERE = CODE + 0x33;
/** DR7: breakpoint 0 on four bytes, for writes, or for reads as well; breakpoint 1 on execution; by the G bits. */
const WRITES = 0xd0002;
const ACCESSES = 0xf0002;
const EXECUTION = 0x8;

/** A breakpoint in a loop, whose handler lets the instruction be executed. */
const LOOP = [
  'b817000100', // mov eax, there
  '0f23d8', // mov dr3, eax
  'b880000000', // mov eax, 0x80
  '0f23f8', // mov dr7, eax
  '31f6', // xor esi, esi
  'bd03000000', // mov ebp, 3
  '43', // there: inc ebx
  '4d', // dec ebp
  '75fc', // jnz there
  '0f23fe', // mov dr7, esi
  'f4', // hlt
  '46', // handler: inc esi
  '814c240800000100', // or dword [esp + 8], 0x10000
  'cf', // iret
];
const HANDLER = CODE + 0x1f;

describe.each(WAYS)('breakpoints (%s)', (_, way) => {
  const run = (dr7: number) => {
    const word = new Uint8Array(Uint32Array.of(dr7).buffer);
    return runCode({ bits: 32, code: CODE_WITH_BOTH, pieces: [{ address: DATA + 0x100, bytes: word }] }, way);
  };

  test.each([
    ['a write traps once it is made', WRITES | EXECUTION, AFTER_WRITE, 1, 1],
    ['so does a read, where that is wanted', ACCESSES | EXECUTION, AFTER_READ, 1, 0],
    ['an instruction faults before it is executed', EXECUTION, THERE, 2, 2],
  ])('%s', async (_name, dr7, rip, bits, ebx) => {
    const r = await run(dr7);
    const { debug } = r.machine.processor;
    expect([r.vector, r.stack[0], debug.dr6 & 0xf, r.register(S.RBX)]).toEqual([VECTOR.DB, rip, bits, ebx]);
    expect(r.dword(DATA + 8) >>> 16).toBe(ebx > 0 ? 7 : 0);
  });

  test('what is not switched on does nothing', async () => {
    const r = await run(0xd0000);
    expect([r.vector, r.reason, r.register(S.RBX)]).toEqual([null, 'halted', 3]);
  });

  test('EFLAGS.RF in the frame lets the instruction be executed; then the breakpoint counts again', async () => {
    const r = await runCode({ bits: 32, code: LOOP, gates: { [VECTOR.DB]: gate(CODE32, HANDLER) } }, way);
    expect([r.vector, r.reason, r.register(S.RSI), r.register(S.RBP)]).toEqual([null, 'halted', 3, 0]);
  });

  test('EFLAGS.RF is set in the frames of faults, not in those of traps', async () => {
    const fault = await runCode({ bits: 32, code: ['0f0b'] }, way); // ud2
    const trap = await runCode({ bits: 32, code: ['cc'] }, way); // int3
    expect([fault.vector, fault.stack[2]! & 0x10000]).toEqual([VECTOR.UD, 0x10000]);
    expect([trap.vector, trap.stack[2]! & 0x10000]).toEqual([VECTOR.BP, 0]);
  });

  test('DR7.GD keeps the registers from all but its handler', async () => {
    const code = [
      'b800200000', // mov eax, 0x2000
      '0f23f8', // mov dr7, eax
      '0f21c3', // mov ebx, dr0
      'f4', // hlt
    ];
    const r = await runCode({ bits: 32, code }, way);
    const { debug } = r.machine.processor;
    expect([r.vector, r.stack[0], debug.dr6 & 0x2000, debug.general]).toEqual([
      VECTOR.DB,
      CODE + bytesOf(code.slice(0, 2)).length,
      0x2000,
      false,
    ]);
  });

  test('in 64-bit code the addresses have 64 bits', async () => {
    const code = [
      '48b80807060504038000', // mov rax, 0x0080030405060708
      '0f23c0', // mov dr0, rax
      '0f21c3', // mov rbx, dr0
      'f4', // hlt
    ];
    const r = await runCode({ bits: 64, code }, way);
    expect([r.vector, r.big(S.RBX)]).toEqual([null, 0x0080030405060708n]);
  });
});
