import type { CpuState } from '../runtime/cpu-state.js';
import type { Cpuid } from '../runtime/system/machine-callouts.js';
/** Of what only a system can have, what works here. */
export declare const SYSTEM_FEATURES: readonly string[];
/** What the machine's processor says of itself. `hasApic`: the local APIC is enabled by IA32_APIC_BASE. */
export declare function machineCpuid(cpu: CpuState, hasApic: () => boolean): Cpuid;
