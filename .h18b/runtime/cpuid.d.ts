import { type Register } from './cpu-features.js';
import type { CpuModel } from './cpu-models.js';
/**
 * CPUID of a model: what works is reported, and nothing else. Leaves after SDM vol. 2A, "CPUID", and AMD's manual vol.
 * 3, appendix E (the cache leaves that libraries read).
 */
/** What the operating system has switched on, of which CPUID tells too. */
export interface CpuidContext {
    readonly cr4: number;
    readonly xcr0: number;
}
type Registers = [eax: number, ebx: number, ecx: number, edx: number];
/** The features' bits of one register. */
export declare function featureBits(model: CpuModel, leaf: number, subleaf: number, register: Register): number;
export declare function cpuid(model: CpuModel, leaf: number, subleaf: number, context: CpuidContext): Registers;
/** AT_HWCAP: CPUID.1:EDX. */
export declare const hwcap: (model: CpuModel) => number;
/** AT_HWCAP2: asm/hwcap2.h. Bit 1: FSGSBASE may be used. */
export declare const hwcap2: (model: CpuModel) => number;
export {};
