import type { CodePages } from './code-pages.js';
import type { CpuState } from './cpu-state.js';
import type { GuestSpace } from './guest-space.js';
/**
 * `rep movs` and `rep stos` in bulk, forwards: does as many whole elements as are simple and returns how many. It stops
 * before anything that is not (overlap that repeats a pattern, code under the destination, an element across pages, a
 * page that would fault): single iterations, the instruction's definition, go on from there.
 *
 * The destination's linear address is in S.SLOW_ADDRESS, the source's address or the value to store in S.SLOW_VALUE,
 * the element count behind it. `request`: bytes an element (bits 0..3); bit 4: stos.
 */
export declare function bulk(cpu: CpuState, space: GuestSpace, code: CodePages, request: number): number;
