export declare const sched_yield: import("../abi/call.js").SystemCall;
/** There is one processor: bit 0. */
export declare const sched_getaffinity: import("../abi/call.js").SystemCall;
export declare const sched_setaffinity: import("../abi/call.js").SystemCall;
export declare const sched_setscheduler: import("../abi/call.js").SystemCall;
export declare const sched_setparam: import("../abi/call.js").SystemCall;
export declare const sched_getscheduler: import("../abi/call.js").SystemCall;
export declare const sched_getparam: import("../abi/call.js").SystemCall;
export declare const sched_priority_max: import("../abi/call.js").SystemCall;
export declare const sched_priority_min: import("../abi/call.js").SystemCall;
export declare const sched_rr_get_interval: import("../abi/call.js").SystemCall;
export declare const sched_rr_get_interval_time64: import("../abi/call.js").SystemCall;
/** The kernel's getpriority returns 20 - nice. */
export declare const getpriority: import("../abi/call.js").SystemCall;
export declare const setpriority: import("../abi/call.js").SystemCall;
export declare const nice: import("../abi/call.js").SystemCall;
