import { type Node } from '../ir/ir.js';
/**
 * Problem: an `exact` operation heeds MXCSR's modes and exception flags, which hardly a program uses. Method: where
 * flags are not recorded (the strategy `sse-flags`), MXCSR is as a program starts with: all exceptions are masked,
 * rounding is to nearest, denormals count. Operations whose plain result can only be wrong in other modes become their
 * plain result. Must preserve: results. NaNs, fused operations and rounding to an integer in a direction of its own
 * keep their tests.
 */
export declare function usualModes(ops: readonly Node[]): void;
export declare const usualModesPass: import("./pass.js").Pass<readonly [{
    readonly name: "sse-flags";
    readonly key: "sseFlags";
    readonly kind: "choice";
    readonly choices: readonly ["asked", "always"];
    readonly default: "always";
    readonly what: "translated code records MXCSR's exception flags: always, or from the first LDMXCSR or STMXCSR on (losing earlier ones)";
    readonly after: "float-facts";
}]>;
