/**
 * The processors that a guest can be given. A model is a list of features; what CPUID reports and which instructions
 * raise
 * #UD both follow from it (`cpuid.ts`, `decode/instruction-set.ts`).
 */
export declare const CPU_MODEL_NAMES: readonly ['486', 'pentium', 'pentium3', 'x86-64', 'x86-64-v2', 'x86-64-v3', 'max'];
export type CpuModelName = (typeof CPU_MODEL_NAMES)[number];
/** What programs get unless they are told otherwise; docs/rationale.md has the measurements. */
export declare const DEFAULT_CPU_MODEL: CpuModelName;
export declare class CpuModel {
    readonly name: CpuModelName;
    readonly vendor: string;
    readonly signature: number;
    /** The name that CPUID and /proc/cpuinfo give. */
    readonly description: string;
    /** By Linux's names: what the model has and works here. */
    readonly features: ReadonlySet<string>;
    /** Groups of instructions that exist, for the decoder, separated by spaces. */
    readonly instructions: string;
    /** Bits of XCR0 that may be set; 0 without XSAVE. */
    readonly xcr0: number;
    /** `supervisor`: which of the features that only a whole machine can have are there. */
    constructor(name: CpuModelName, supervisor?: readonly string[]);
    has(feature: string): boolean;
    /** Whether it runs 64-bit code. */
    get long(): boolean;
    get family(): number;
    get model(): number;
    get stepping(): number;
}
