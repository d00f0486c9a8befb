/**
 * What a processor may have, one row a feature, in the order in which Linux lists them in /proc/cpuinfo and under its
 * names there. A row says where CPUID tells of the feature and which instructions come with it. SDM vol. 2A, "CPUID";
 * AMD's manual vol. 3, appendix E.
 */
export type Register = 'eax' | 'ebx' | 'ecx' | 'edx';
export interface Feature {
    /** CPUID leaf and subleaf, register, bit. */
    readonly leaf: number;
    readonly subleaf: number;
    readonly register: Register;
    readonly bit: number;
    /** Instructions that come with the feature: the decoder's (iced's) names of groups of them. */
    readonly groups: readonly string[];
    /** Only a whole machine can have it: its maker says whether it does. */
    readonly supervisor: boolean;
}
/** By name, in Linux's order. */
export declare const FEATURES: ReadonlyMap<string, Feature>;
