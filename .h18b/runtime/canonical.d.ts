/** Bits 63 to 47 are equal: SDM vol. 1, section 3.3.7.1. */
export declare function isCanonical(address: number): boolean;
/** The number of two unsigned halves; rounded unless it is canonical, and then still not canonical. */
export declare function signed64(low: number, high: number): number;
