import type { Builder, Value } from '../ir/builder.js';
export declare const TF_BIT: number;
export declare const IF_BIT: number;
export declare const IOPL_BITS: number;
export declare const NT_BIT: number;
export declare const RF_BIT: number;
export declare const VM_BIT: number;
export declare const AC_BIT: number;
export declare const ID_BIT: number;
/** The low byte of EFLAGS (LAHF), an i32. */
export declare function lowFlags(l: Builder): Value;
/** All of EFLAGS as 32 bits. */
export declare function allFlags(l: Builder): Value;
/** Sets arithmetic flags from their places in an i32; `below` cuts off the higher places (SAHF: 8). */
export declare function setArithmeticFlags(l: Builder, v: Value, below?: number): void;
/** Sets the arithmetic flags, DF, and those of the others that `mask` has; clears RF. */
export declare function setFlagsFrom(l: Builder, v: Value, mask: number): void;
