/** The local APIC as the processor sees it: SDM vol. 3A, 11.4.3, 11.8.6 and 11.12. */
import { describe, expect, test } from 'vitest';
import * as S from '../../src/translator/state.js';
import { runCode, WAYS } from './machine-code.js';

const APIC = 1 << 9;

describe.each(WAYS)('local APIC (%s)', (_, way) => {
  test('CPUID does not show it while IA32_APIC_BASE disables it', async () => {
    const code = [
      'b91b000000', // mov ecx, 0x1b
      '0f32', // rdmsr
      '80e4f7', // and ah, ~8
      '0f30', // wrmsr
      'b801000000', // mov eax, 1
      '0fa2', // cpuid
      '89d6', // mov esi, edx
      'b801000080', // mov eax, 0x80000001
      '0fa2', // cpuid
      '89d7', // mov edi, edx
      'b91b000000', // mov ecx, 0x1b
      '0f32', // rdmsr
      '80cc08', // or ah, 8
      '0f30', // wrmsr
      'b801000000', // mov eax, 1
      '0fa2', // cpuid
      'f4', // hlt
    ];
    const r = await runCode({ bits: 32, code }, way);
    expect([r.register(S.RSI) & APIC, r.register(S.RDI) & APIC, r.register(S.RDX) & APIC]).toEqual([0, 0, APIC]);
  });

  test('CR8 and the task priority are one register', async () => {
    const code = [
      'bb8000e0fe', // mov ebx, 0xfee00080
      'c7035a000000', // mov dword [rbx], 0x5a
      '450f20c0', // mov r8, cr8
      '41b903000000', // mov r9d, 3
      '450f22c1', // mov cr8, r9
      '448b13', // mov r10d, [rbx]
      'b91b000000', // mov ecx, 0x1b
      '0f32', // rdmsr
      '80e4f7', // and ah, ~8
      '0f30', // wrmsr
      '450f20c3', // mov r11, cr8
      '41bc0a000000', // mov r12d, 10
      '450f22c4', // mov cr8, r12
      '450f20c5', // mov r13, cr8
      'f4', // hlt
    ];
    const r = await runCode({ bits: 64, code }, way);
    expect([r.vector, r.register(8), r.register(10), r.register(11), r.register(13)]).toEqual([null, 5, 0x30, 0, 10]);
  });
});
