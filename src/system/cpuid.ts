import type { Cpu } from '../runtime/cpu.js';
import type { CpuModel } from '../runtime/cpu-models.js';
import { cpuid } from '../runtime/cpuid.js';
import type { Cpuid } from '../runtime/system/machine-callouts.js';
import * as S from '../translator/state.js';

/** Of the features that only a whole machine can have, those that this one has: names of `cpu-features.ts`. */
export const SYSTEM_FEATURES: readonly string[] = ['pse', 'msr', 'pae', 'pge', 'pat', 'apic', 'hypervisor'];

/** What the machine's processor says of itself. */
export function machineCpuid(model: CpuModel, cpu: Cpu): Cpuid {
  return (leaf, subleaf) => {
    if (leaf >>> 0 === 0x40000000) return [0x40000000, 0x676e6952, 0x7373656c, 0x20202020];
    return cpuid(model, leaf, subleaf, { cr4: cpu.u32[S.CR4 >> 2]!, xcr0: cpu.u32[S.XCR0 >> 2]! });
  };
}
