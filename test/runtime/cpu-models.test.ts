import { describe, expect, test } from 'vitest';
import { CPU_MODEL_NAMES, CpuModel } from '../../src/runtime/cpu-models.js';
import { cpuid, hwcap, hwcap2 } from '../../src/runtime/cpuid.js';
import { decodeBlock } from '../../src/translator/decode/decode.js';
import { USER_CODE } from '../../src/translator/decode/mode.js';

const OSXSAVE = 1 << 18;
const text = (...words: number[]) => Buffer.from(new Uint32Array(words).buffer).toString('latin1');

/** What an instruction decodes to in code of a width: its mnemonic, or what it would be elsewhere. */
function decoded(model: CpuModel, bits: 32 | 64, ...bytes: number[]): string {
  const mode = { ...USER_CODE[bits], instructions: model.instructions };
  const insn = decodeBlock(Uint8Array.from(bytes), 0x1000n, mode, 1)[0]!;
  return insn.elsewhere ? `no ${insn.elsewhere}` : insn.form.mnemonic;
}

describe('CPU models', () => {
  test.each(CPU_MODEL_NAMES)('%s agrees with itself', (name) => {
    const model = new CpuModel(name);
    const context = { cr4: OSXSAVE, xcr0: model.xcr0 };
    const [last, b, c, d] = cpuid(model, 0, 0, context);
    expect(text(b, d, c)).toBe(model.vendor);
    expect(cpuid(model, last + 1, 0, context)).toEqual([0, 0, 0, 0]);
    const [signature, , ecx, edx] = cpuid(model, 1, 0, context);
    expect(signature).toBe(model.signature);
    expect(edx >>> 0).toBe(hwcap(model));
    expect((ecx >>> 27) & 1, 'OSXSAVE').toBe(model.has('xsave') ? 1 : 0);
    expect(cpuid(model, 1, 0, { cr4: 0, xcr0: 1 })[2] & (1 << 27)).toBe(0);
    expect(cpuid(model, 0x80000000, 0, context)[0] !== 0).toBe(model.long);
    expect(hwcap2(model)).toBe(model.has('fsgsbase') ? 2 : 0);
    // Nothing that only a whole machine can have.
    for (const f of ['pae', 'apic', 'msr', 'hypervisor']) expect(model.has(f), f).toBe(false);
    // The names of groups are the decoder's.
    expect(decoded(model, 32, 0x90)).toBe('nop');
  });

  test('a machine adds its own features', () => {
    const model = new CpuModel('pentium3', ['apic', 'pae', 'x2apic']);
    expect(model.has('apic') && model.has('pae')).toBe(true);
    expect(model.has('x2apic'), 'not in the model').toBe(false);
  });

  test('XSAVE: CPUID leaf 0Dh', () => {
    const leaf = (name: (typeof CPU_MODEL_NAMES)[number], subleaf: number, xcr0: number) =>
      cpuid(new CpuModel(name), 0xd, subleaf, { cr4: OSXSAVE, xcr0 });
    expect(leaf('x86-64-v3', 0, 7)).toEqual([7, 832, 832, 0]);
    expect(leaf('x86-64-v3', 0, 3)).toEqual([7, 576, 832, 0]);
    expect(leaf('x86-64-v3', 1, 7)).toEqual([7, 832, 0, 0]);
    expect(leaf('x86-64-v3', 2, 7)).toEqual([256, 576, 0, 0]);
    expect(leaf('x86-64-v2', 0, 0)).toEqual([0, 0, 0, 0]);
  });

  test('instructions beyond the model are undefined', () => {
    const of = Object.fromEntries(CPU_MODEL_NAMES.map((n) => [n, new CpuModel(n)]));
    const cases: [string, 32 | 64, number[], string, string, string][] = [
      ['addps', 32, [0x0f, 0x58, 0xc1], 'pentium', 'no addps', 'pentium3'],
      ['addpd', 32, [0x66, 0x0f, 0x58, 0xc1], 'pentium3', 'no addpd', 'x86-64'],
      ['cmove', 32, [0x0f, 0x44, 0xc1], 'pentium', 'no cmove', 'pentium3'],
      ['cmpxchg8b', 32, [0x0f, 0xc7, 0x08], '486', 'no cmpxchg8b', 'pentium'],
      ['nop', 32, [0x0f, 0x1f, 0x00], 'pentium', 'no nop', 'pentium3'],
      ['endbr64', 64, [0xf3, 0x0f, 0x1e, 0xfa], '486', 'no endbr64', 'x86-64'],
      ['pshufb', 64, [0x66, 0x0f, 0x38, 0x00, 0xc1], 'x86-64', 'no pshufb', 'x86-64-v2'],
      ['vaddps', 64, [0xc5, 0xf4, 0x58, 0xc1], 'x86-64-v2', 'no vaddps', 'x86-64-v3'],
      ['aesenc', 64, [0x66, 0x0f, 0x38, 0xdc, 0xc1], 'x86-64-v3', 'no aesenc', 'max'],
      ['vaesenc', 64, [0xc4, 0xe2, 0x71, 0xdc, 0xc1], 'x86-64-v3', 'no vaesenc', 'max'],
    ];
    for (const [name, bits, bytes, without, undefinedAs, withIt] of cases) {
      expect(decoded(of[without]!, bits, ...bytes), `${name} on ${without}`).toBe(undefinedAs);
      expect(decoded(of[withIt]!, bits, ...bytes), `${name} on ${withIt}`).toBe(name);
    }
    // Older processors ignore the prefix.
    expect(decoded(of['x86-64-v2']!, 64, 0xf3, 0x0f, 0xbc, 0xc1)).toBe('bsf');
    expect(decoded(of['x86-64-v3']!, 64, 0xf3, 0x0f, 0xbc, 0xc1)).toBe('tzcnt');
    expect(decoded(of['x86-64-v2']!, 64, 0xf3, 0x0f, 0xbd, 0xc1)).toBe('bsr');
  });
});
