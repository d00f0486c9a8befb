const features = new Map();
/** By name, in Linux's order. */
export const FEATURES = features;
const SUPERVISOR = 'supervisor';
function rows(leaf, subleaf, register, list) {
    for (const [name, bit, groups = ''] of list) {
        const supervisor = groups.startsWith(SUPERVISOR);
        const names = groups.split(' ').filter((g) => g !== '' && g !== SUPERVISOR);
        features.set(name, { leaf, subleaf, register, bit, groups: names, supervisor });
    }
}
rows(1, 0, 'edx', [
    ['fpu', 0, 'FPU FPU287 FPU287XL_ONLY FPU387'],
    ['vme', 1, SUPERVISOR],
    ['de', 2, SUPERVISOR],
    ['pse', 3, SUPERVISOR],
    ['tsc', 4, 'TSC'],
    ['msr', 5, 'supervisor MSR'],
    ['pae', 6, SUPERVISOR],
    ['mce', 7, SUPERVISOR],
    ['cx8', 8, 'CX8'],
    ['apic', 9, SUPERVISOR],
    ['sep', 11, 'SEP'],
    ['mtrr', 12, SUPERVISOR],
    ['pge', 13, SUPERVISOR],
    ['mca', 14, SUPERVISOR],
    ['cmov', 15, 'CMOV'],
    ['pat', 16, SUPERVISOR],
    ['pse36', 17, SUPERVISOR],
    ['clflush', 19, 'CLFSH'],
    ['mmx', 23, 'MMX'],
    ['fxsr', 24, 'FXSR'],
    ['sse', 25, 'SSE'],
    ['sse2', 26, 'SSE2'],
]);
rows(0x80000001, 0, 'edx', [
    ['syscall', 11, 'SYSCALL'],
    ['nx', 20],
    ['pdpe1gb', 26, SUPERVISOR],
    ['rdtscp', 27, 'RDTSCP'],
    ['lm', 29, 'X64'],
]);
rows(0x80000007, 0, 'edx', [['nonstop_tsc', 8, SUPERVISOR]]);
rows(1, 0, 'ecx', [
    ['pni', 0, 'SSE3'],
    ['pclmulqdq', 1, 'PCLMULQDQ'],
    ['monitor', 3, 'supervisor MONITOR'],
    ['ssse3', 9, 'SSSE3'],
    ['fma', 12, 'FMA'],
    ['cx16', 13, 'CMPXCHG16B'],
    ['pcid', 17, SUPERVISOR],
    ['sse4_1', 19, 'SSE4_1'],
    ['sse4_2', 20, 'SSE4_2'],
    ['x2apic', 21, SUPERVISOR],
    ['movbe', 22, 'MOVBE'],
    ['popcnt', 23, 'POPCNT'],
    ['tsc_deadline_timer', 24, SUPERVISOR],
    ['aes', 25, 'AES'],
    ['xsave', 26, 'XSAVE'],
    ['avx', 28, 'AVX'],
    ['f16c', 29, 'F16C'],
    ['rdrand', 30, 'RDRAND'],
    ['hypervisor', 31, 'supervisor VMX SVM'],
]);
rows(0x80000001, 0, 'ecx', [
    ['lahf_lm', 0],
    ['abm', 5, 'LZCNT'],
    ['sse4a', 6, 'SSE4A'],
    ['3dnowprefetch', 8, 'PREFETCHW PREFETCHWT1'],
]);
rows(7, 0, 'ebx', [
    ['fsgsbase', 0, 'FSGSBASE'],
    ['tsc_adjust', 1, SUPERVISOR],
    ['bmi1', 3, 'BMI1'],
    ['avx2', 5, 'AVX2'],
    ['smep', 7, SUPERVISOR],
    ['bmi2', 8, 'BMI2'],
    ['erms', 9],
    ['invpcid', 10, 'supervisor INVPCID'],
    ['rdseed', 18, 'RDSEED'],
    ['adx', 19, 'ADX'],
    ['smap', 20, 'supervisor SMAP'],
    ['clflushopt', 23, 'CLFLUSHOPT'],
    ['clwb', 24, 'CLWB'],
    ['sha_ni', 29, 'SHA'],
]);
// Linux synchronises its patched code with it instead of an IRET to itself.
rows(7, 0, 'edx', [['serialize', 14, 'supervisor SERIALIZE']]);
rows(0xd, 1, 'eax', [
    ['xsaveopt', 0, 'XSAVEOPT'],
    ['xsavec', 1, 'XSAVEC'],
    ['xgetbv1', 2],
]);
rows(0x80000008, 0, 'ebx', [
    ['clzero', 0, 'CLZERO'],
    ['wbnoinvd', 9, 'supervisor WBNOINVD'],
]);
rows(7, 0, 'ecx', [
    ['umip', 2, SUPERVISOR],
    ['gfni', 8, 'GFNI'],
    ['vaes', 9, 'VAES'],
    ['vpclmulqdq', 10, 'VPCLMULQDQ'],
    ['rdpid', 22, 'RDPID'],
]);
rows(7, 0, 'edx', [['fsrm', 4]]);
