import type { Builder, Value } from '../ir/builder.js';
/** High 64 bits of an unsigned product of 64-bit values. */
export declare function mulHighUnsigned(l: Builder, a: Value, b: Value): Value;
/** High 64 bits of a signed product of 64-bit values. */
export declare function mulHighSigned(l: Builder, a: Value, b: Value): Value;
