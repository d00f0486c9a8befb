import { cpuid } from '../runtime/cpuid.js';
import type { Cpuid } from '../runtime/system/machine-callouts.js';

/** Features that only a system sees, CPUID.1:EDX: PSE, MSR, PAE, PGE, PAT. SDM vol. 2A, "CPUID". */
const SYSTEM_EDX = (1 << 3) | (1 << 5) | (1 << 6) | (1 << 13) | (1 << 16);
const APIC = 1 << 9;
/** CPUID.1:ECX: a hypervisor is present; x2APIC; TSC deadline. */
const HYPERVISOR = 1 << 31;
/** Family 15, model 107: an Athlon 64, whose quirks need no registers that are not there. */
const SIGNATURE = 0x00060fb1;

/** What the machine's processor says of itself: process mode's features and the system's. */
export function machineCpuid(options: { apic: boolean; osxsave: () => boolean }): Cpuid {
  return (leaf, subleaf) => {
    const r = cpuid(leaf, subleaf);
    switch (leaf >>> 0) {
      case 1:
        return [
          SIGNATURE,
          r[1],
          (r[2] & ~(1 << 27)) | HYPERVISOR | (options.osxsave() ? 1 << 27 : 0),
          r[3] | SYSTEM_EDX | (options.apic ? APIC : 0),
        ];
      case 0x80000001:
        return [SIGNATURE, r[1], r[2], r[3] | SYSTEM_EDX | (options.apic ? APIC : 0)];
      case 0x40000000:
        return [0x40000000, 0x676e6952, 0x7373656c, 0x20202020];
      default:
        return r;
    }
  };
}
