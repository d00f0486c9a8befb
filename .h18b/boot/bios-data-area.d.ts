/**
 * What firmware leaves in memory below 500h, for kernels that look there without it (Ralf Brown's MEMORY.LST, segment
 * 40h).
 */
import type { E820Entry, Piece } from './boot-image.js';
/** The BIOS data area, and the size byte of the extended one at the end of low memory. */
export declare function biosDataArea(e820: readonly E820Entry[]): Piece[];
