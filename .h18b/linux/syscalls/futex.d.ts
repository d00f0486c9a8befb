export declare const futex: import("../abi/call.js").SystemCall;
export declare const futex_time64: import("../abi/call.js").SystemCall;
export declare const set_robust_list: import("../abi/call.js").SystemCall;
export declare const get_robust_list: import("../abi/call.js").SystemCall;
