import type { Expr, Module } from './wasm.js';
/** The operation of that name; null: it is none of these. */
export declare function relaxed(m: Module, name: string, args: readonly Expr[]): Expr | null;
/** Whether this host's multiply-add rounds once: asked by products whose digits twofold rounding loses. */
export declare function hostFuses(): boolean;
/**
 * Whether the other operations do what PSHUFB, PBLENDVB, CVTTPS2DQ and their like do: a byte number's top bit gives
 * zero, its low four bits choose; an element is chosen by the mask's top bit; what does not fit becomes 0x80000000.
 */
export declare function hostIsLikeX86(): boolean;
