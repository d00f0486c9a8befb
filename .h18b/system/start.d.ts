import type { CpuStart } from '../boot/boot-image.js';
import type { Msrs } from '../runtime/system/msrs.js';
import type { Processor } from '../runtime/system/processor.js';
/** Puts the processor into the state that a loader wants, after a reset. */
export declare function startAt(p: Processor, start: CpuStart): void;
/**
 * As firmware leaves the memory types: write-back, but for the display's window and what lies between `deviceBase` and
 * 4 GiB. SDM vol. 3A, 12.11.
 */
export declare function setMemoryTypes(msrs: Msrs, deviceBase: number): void;
