import type { Linux } from '../kernel.js';
export declare const poll: import("../abi/call.js").SystemCall;
/** Runs `act` with another signal mask: the `p` of ppoll and pselect6. */
export declare function withMask(k: Linux, mask: number, act: () => number): number;
export declare const ppoll: import("../abi/call.js").SystemCall;
export declare const ppoll_time64: import("../abi/call.js").SystemCall;
export declare const select: import("../abi/call.js").SystemCall;
export declare const old_select: import("../abi/call.js").SystemCall;
export declare const pselect6: import("../abi/call.js").SystemCall;
export declare const pselect6_time64: import("../abi/call.js").SystemCall;
