/** The kernel that guests see. */
export declare const RELEASE = "6.1.0";
export declare const VERSION = "#1 SMP Ringless";
/** uname(2): struct new_utsname, six fields of 65 bytes. */
export declare const uname: import("../abi/call.js").SystemCall;
/** struct oldold_utsname: five fields of 9 bytes. */
export declare const oldolduname: import("../abi/call.js").SystemCall;
export declare const olduname: import("../abi/call.js").SystemCall;
export declare const sethostname: import("../abi/call.js").SystemCall;
export declare const sysinfo: import("../abi/call.js").SystemCall;
export declare const arch_prctl: import("../abi/call.js").SystemCall;
export declare const set_thread_area: import("../abi/call.js").SystemCall;
export declare const get_thread_area: import("../abi/call.js").SystemCall;
/** modify_ldt(2). Its result is an unsigned int also where registers have 64 bits. */
export declare const modify_ldt: import("../abi/call.js").SystemCall;
export declare const set_tid_address: import("../abi/call.js").SystemCall;
export declare const getrandom: import("../abi/call.js").SystemCall;
export declare const getcpu: import("../abi/call.js").SystemCall;
export declare const ioprio_get: import("../abi/call.js").SystemCall;
export declare const ioprio_set: import("../abi/call.js").SystemCall;
export declare const personality: import("../abi/call.js").SystemCall;
export declare const membarrier: import("../abi/call.js").SystemCall;
export declare const vhangup: import("../abi/call.js").SystemCall;
export declare const syslog: import("../abi/call.js").SystemCall;
