/**
 * The area that XSAVE and its kin write, in bytes: SDM vol. 1, 13.4. FXSAVE's image with x87 and SSE state, a header,
 * and then the components beyond: there is only AVX, so that the compacted format lays out the same.
 */
/** State components, and their bits in XCR0, XSTATE_BV and the instructions' mask: SDM vol. 1, 13.1. */
export const XCR0_X87 = 1 << 0;
export const XCR0_SSE = 1 << 1;
export const XCR0_AVX = 1 << 2;
/** XSTATE_BV, then XCOMP_BV, u64 each; the rest of the header's 64 bytes is reserved. */
export const XSTATE_BV = 512;
export const XCOMP_BV = 520;
/** Bit 63 of XCOMP_BV: the compacted format. */
export const COMPACTED = 1n << 63n;
export const XSAVE_HEADER_SIZE = 64;
/** Upper halves of the YMM registers, 16 bytes each. */
export const XSAVE_AVX = 576;
export const XSAVE_AVX_SIZE = 256;
/** Size of an area for the components of `xcr0`. */
export const xsaveSize = (xcr0) => (xcr0 & XCR0_AVX ? XSAVE_AVX + XSAVE_AVX_SIZE : XSAVE_AVX);
/** Whether XCR0 may have this value: x87 always; AVX only with SSE. SDM vol. 1, 13.3. */
export const isXcr0 = (value, supported) => (value & 1n) !== 0n && (value & ~BigInt(supported)) === 0n && ((value & 4n) === 0n || (value & 2n) !== 0n);
