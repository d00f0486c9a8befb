import type { CpuState } from '../../runtime/cpu-state.js';
/** The FXSAVE image: SDM vol. 1, table 10-2. */
export declare const FXSAVE_SIZE = 512;
/** struct fregs_state: the image of FNSAVE with Linux's status word after it. */
export declare const FREGS_SIZE = 112;
/** The FXSAVE image of the state, to the beginning of `out`, which is zero. */
export declare function saveFxsave(cpu: CpuState, out: Uint8Array, view: DataView): void;
/** Loads the x87 state of an FXSAVE image. */
export declare function restoreX87(cpu: CpuState, image: Uint8Array): void;
/** Loads its MXCSR and XMM registers; reserved MXCSR bits are dropped rather than faulted on. */
export declare function restoreVectors(cpu: CpuState, image: Uint8Array): void;
/** The FNSAVE image that precedes FXSAVE in an i386 frame: convert_from_fxsr() of arch/x86/kernel/fpu/regset.c. */
export declare function saveFregs(cpu: CpuState): Uint8Array;
/** Loads the x87 state of an i386 frame's FNSAVE image. */
export declare function restoreFregs(cpu: CpuState, image: Uint8Array): void;
/** The state of a fresh FPU: fninit, MXCSR 1f80h, registers zero. */
export declare function resetFpu(cpu: CpuState): void;
