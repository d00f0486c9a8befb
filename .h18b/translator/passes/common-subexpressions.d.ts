import { type Node } from '../ir/ir.js';
/**
 * Problem: instructions compute what others before them have computed: an address once more, a flag from the same
 * operands. Method: of the pure operations of a block with the same arguments the first one stays, and the others
 * become it. Must preserve: every value. What reads state, registers or memory stays where it is: only operations
 * without effects are compared.
 */
export declare function commonSubexpressions(ops: readonly Node[]): void;
export declare const commonSubexpressionsPass: import("./pass.js").Pass<readonly [{
    readonly name: "common-subexpressions";
    readonly key: "commonSubexpressions";
    readonly kind: "switch";
    readonly default: false;
    readonly what: "compute once what several instructions of a block compute from the same values";
    readonly after: "coalesce-checks";
}]>;
