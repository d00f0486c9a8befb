import type { CpuModel } from '../runtime/cpu-models.js';
/** What uname(2) and AT_PLATFORM call the machine: i386 kernels name it after the processor's family, i686 at most. */
export declare function machineName(model: CpuModel, bits: 32 | 64): string;
