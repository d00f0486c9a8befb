import type { Linux } from '../kernel.js';
export declare const RLIMIT_MEMLOCK = 8;
/** Names and units, as /proc/self/limits shows them, by resource. */
export declare const RLIMITS: readonly (readonly [name: string, unit: string])[];
export declare function limitOf(k: Linux, resource: number): {
    soft: number;
    hard: number;
};
export declare const getrlimit: import("../abi/call.js").SystemCall;
export declare const old_getrlimit: import("../abi/call.js").SystemCall;
export declare const setrlimit: import("../abi/call.js").SystemCall;
export declare const prlimit64: import("../abi/call.js").SystemCall;
