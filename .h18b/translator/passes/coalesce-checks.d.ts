import { type Node } from '../ir/ir.js';
/**
 * Problem: code touches `[rsp+8]`, `[rsp+16]`, `[rsp+24]` in a row, and each access has a TLB check of its own.
 * Method: accesses of one block whose addresses are the same value plus a constant form a group; its first member
 * checks the whole range once, and the others use the host address that it found.
 * Must preserve: faults. Where the one check fails, every member goes through the slow path on its own.
 */
export declare function coalesceChecks(ops: readonly Node[]): void;
export declare const coalesceChecksPass: import("./pass.js").Pass<readonly [{
    readonly name: "coalesce-checks";
    readonly key: "coalesceChecks";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "one TLB check for nearby accesses through the same base register";
    readonly after: "x87";
}]>;
