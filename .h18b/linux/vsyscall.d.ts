import type { Linux } from './kernel.js';
/**
 * Does what a jump to `address` that raised #PF asks for, and returns to its caller; false: it was not into that page.
 */
export declare function vsyscall(k: Linux, address: number): boolean;
