/** Bits of control registers and model-specific registers: SDM vol. 3A, section 2.5, and vol. 4. */
export declare const CR0: {
    readonly PE: number;
    readonly MP: number;
    readonly EM: number;
    readonly TS: number;
    readonly ET: number;
    readonly NE: number;
    readonly WP: number;
    readonly AM: number;
    readonly NW: number;
    readonly CD: number;
    readonly PG: 2147483648;
};
export declare const CR4: {
    readonly VME: number;
    readonly PVI: number;
    readonly TSD: number;
    readonly DE: number;
    readonly PSE: number;
    readonly PAE: number;
    readonly MCE: number;
    readonly PGE: number;
    readonly PCE: number;
    readonly OSFXSR: number;
    readonly OSXMMEXCPT: number;
    readonly UMIP: number;
    readonly FSGSBASE: number;
    readonly PCIDE: number;
    readonly OSXSAVE: number;
    readonly SMEP: number;
    readonly SMAP: number;
};
/** Bits of CR4 that come with a feature, by Linux's names. */
export declare const CR4_FEATURES: readonly (readonly [string, number])[];
/** Bits of CR4 that some processor knows; others raise #GP. */
export declare const CR4_KNOWN: number;
export declare const EFER: {
    readonly SCE: number;
    readonly LME: number;
    readonly LMA: number;
    readonly NXE: number;
};
/** Bits of EFER that come with a feature, by Linux's names. */
export declare const EFER_FEATURES: readonly (readonly [string, number])[];
export declare const MSR: {
    readonly TSC: 16;
    readonly APIC_BASE: 27;
    readonly TSC_ADJUST: 59;
    readonly MICROCODE: 139;
    readonly MTRRCAP: 254;
    readonly SYSENTER_CS: 372;
    readonly SYSENTER_ESP: 373;
    readonly SYSENTER_EIP: 374;
    readonly MCG_CAP: 377;
    readonly MCG_STATUS: 378;
    readonly MISC_ENABLE: 416;
    readonly DEBUGCTL: 473;
    readonly PAT: 631;
    readonly MTRR_DEF_TYPE: 767;
    readonly TSC_DEADLINE: 1760;
    readonly EFER: 3221225600;
    readonly STAR: 3221225601;
    readonly LSTAR: 3221225602;
    readonly CSTAR: 3221225603;
    readonly FMASK: 3221225604;
    readonly FS_BASE: 3221225728;
    readonly GS_BASE: 3221225729;
    readonly KERNEL_GS_BASE: 3221225730;
    readonly TSC_AUX: 3221225731;
};
