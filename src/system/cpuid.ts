import type { Cpu } from '../runtime/cpu.js';
import { CpuModel } from '../runtime/cpu-models.js';
import { cpuid } from '../runtime/cpuid.js';
import type { Cpuid } from '../runtime/system/machine-callouts.js';
import * as S from '../translator/state.js';

/** Of what only a system can have, what works here. */
export const SYSTEM_FEATURES: readonly string[] =
  'de pse msr pae apic pge pat pse36 pdpe1gb nonstop_tsc x2apic tsc_deadline_timer hypervisor smep serialize'.split(
    ' ',
  );

const text = (s: string): number => Buffer.from(s, 'latin1').readInt32LE(0);

/** What the machine's processor says of itself. */
export function machineCpuid(cpu: Cpu): Cpuid {
  const model = cpu.model ?? new CpuModel('max', SYSTEM_FEATURES);
  return (leaf, subleaf) => {
    // The hypervisor's name: "Ringless".
    if (leaf >>> 0 === 0x40000000) return [0x40000000, text('Ring'), text('less'), text('    ')];
    return cpuid(model, leaf, subleaf, { cr4: cpu.u32[S.CR4 >> 2]!, xcr0: cpu.u32[S.XCR0 >> 2]! });
  };
}
