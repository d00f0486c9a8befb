/** CR0.TS; CR0.EM; CR0.MP with TS: SDM vol. 3A, section 2.5. */
export const FPU_TS = 1;
export const FPU_EM = 2;
export const FPU_MP = 4;
/** CR4.OSFXSR is clear: there are no XMM registers for legacy SSE instructions. SDM vol. 3A, section 13.1.4. */
export const FPU_NO_SSE = 8;
/** Flat user code: process mode's, and that of most programs under a whole kernel. */
export const USER_CODE = {
    32: { word: 32, codeBits: 32, flat: true, stack: '', kernel: false, fpuOff: 0, vex: 'all', checked: 'none' },
    64: { word: 64, codeBits: 64, flat: true, stack: '', kernel: false, fpuOff: 0, vex: 'all', checked: 'none' },
};
