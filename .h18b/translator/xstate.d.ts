/**
 * The area that XSAVE and its kin write, in bytes: SDM vol. 1, 13.4. FXSAVE's image with x87 and SSE state, a header,
 * and then the components beyond: there is only AVX, so that the compacted format lays out the same.
 */
/** State components, and their bits in XCR0, XSTATE_BV and the instructions' mask: SDM vol. 1, 13.1. */
export declare const XCR0_X87: number;
export declare const XCR0_SSE: number;
export declare const XCR0_AVX: number;
/** XSTATE_BV, then XCOMP_BV, u64 each; the rest of the header's 64 bytes is reserved. */
export declare const XSTATE_BV = 512;
export declare const XCOMP_BV = 520;
/** Bit 63 of XCOMP_BV: the compacted format. */
export declare const COMPACTED: bigint;
export declare const XSAVE_HEADER_SIZE = 64;
/** Upper halves of the YMM registers, 16 bytes each. */
export declare const XSAVE_AVX = 576;
export declare const XSAVE_AVX_SIZE = 256;
/** Size of an area for the components of `xcr0`. */
export declare const xsaveSize: (xcr0: number) => number;
/** Whether XCR0 may have this value: x87 always; AVX only with SSE. SDM vol. 1, 13.3. */
export declare const isXcr0: (value: bigint, supported: number) => boolean;
