import type { FlowBlock } from './dead-flags.js';
/**
 * Problem: a loop's accesses walk through a page, and each looks the page up in the TLB again. Method: an access whose
 * address moves by constants from round to round (a register that only has constants added to it, a stack pointer,
 * something that does not change) gets a slot: two locals that hold the page it found last. It compares its address
 * with that page, and probes the TLB only where that fails. Accesses through the same registers share a slot. Must
 * preserve: nothing of a page may be known past a point where the map of memory may change; code generation forgets the
 * slots there (slow paths, callouts, system calls).
 */
export declare function cachePages(blocks: readonly FlowBlock[]): void;
export declare const cachePagesPass: import("./pass.js").Pass<readonly [{
    readonly name: "cache-pages";
    readonly key: "cachePages";
    readonly kind: "switch";
    readonly default: true;
    readonly what: "accesses that walk through memory in a loop compare with the page they found last before they probe the TLB";
    readonly after: "coalesce-checks";
}]>;
