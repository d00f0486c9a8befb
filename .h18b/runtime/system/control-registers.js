/** Bits of control registers and model-specific registers: SDM vol. 3A, section 2.5, and vol. 4. */
export const CR0 = {
    PE: 1 << 0,
    MP: 1 << 1,
    EM: 1 << 2,
    TS: 1 << 3,
    ET: 1 << 4,
    NE: 1 << 5,
    WP: 1 << 16,
    AM: 1 << 18,
    NW: 1 << 29,
    CD: 1 << 30,
    PG: 0x80000000,
};
export const CR4 = {
    VME: 1 << 0,
    PVI: 1 << 1,
    TSD: 1 << 2,
    DE: 1 << 3,
    PSE: 1 << 4,
    PAE: 1 << 5,
    MCE: 1 << 6,
    PGE: 1 << 7,
    PCE: 1 << 8,
    OSFXSR: 1 << 9,
    OSXMMEXCPT: 1 << 10,
    UMIP: 1 << 11,
    FSGSBASE: 1 << 16,
    PCIDE: 1 << 17,
    OSXSAVE: 1 << 18,
    SMEP: 1 << 20,
    SMAP: 1 << 21,
};
/** Bits of CR4 that come with a feature, by Linux's names. */
export const CR4_FEATURES = [
    ['vme', CR4.VME | CR4.PVI],
    ['umip', CR4.UMIP],
    ['fsgsbase', CR4.FSGSBASE],
    ['pcid', CR4.PCIDE],
    ['xsave', CR4.OSXSAVE],
    ['smep', CR4.SMEP],
    ['smap', CR4.SMAP],
];
/** Bits of CR4 that some processor knows; others raise #GP. */
export const CR4_KNOWN = Object.values(CR4).reduce((all, bit) => all | bit, 0);
export const EFER = { SCE: 1 << 0, LME: 1 << 8, LMA: 1 << 10, NXE: 1 << 11 };
/** Bits of EFER that come with a feature, by Linux's names. */
export const EFER_FEATURES = [
    ['syscall', EFER.SCE],
    ['lm', EFER.LME | EFER.LMA],
    ['nx', EFER.NXE],
];
export const MSR = {
    TSC: 0x10,
    APIC_BASE: 0x1b,
    TSC_ADJUST: 0x3b,
    MICROCODE: 0x8b,
    MTRRCAP: 0xfe,
    SYSENTER_CS: 0x174,
    SYSENTER_ESP: 0x175,
    SYSENTER_EIP: 0x176,
    MCG_CAP: 0x179,
    MCG_STATUS: 0x17a,
    MISC_ENABLE: 0x1a0,
    DEBUGCTL: 0x1d9,
    PAT: 0x277,
    MTRR_DEF_TYPE: 0x2ff,
    TSC_DEADLINE: 0x6e0,
    EFER: 0xc0000080,
    STAR: 0xc0000081,
    LSTAR: 0xc0000082,
    CSTAR: 0xc0000083,
    FMASK: 0xc0000084,
    FS_BASE: 0xc0000100,
    GS_BASE: 0xc0000101,
    KERNEL_GS_BASE: 0xc0000102,
    TSC_AUX: 0xc0000103,
};
