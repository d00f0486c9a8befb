/** struct kernel_sigaction: handler, flags, restorer (longs), mask of 64 bits. */
export declare const rt_sigaction: import("../abi/call.js").SystemCall;
/** sigaction(2) of i386: struct old_sigaction { handler, mask, flags, restorer }. */
export declare const sigaction: import("../abi/call.js").SystemCall;
export declare const signal: import("../abi/call.js").SystemCall;
export declare const rt_sigprocmask: import("../abi/call.js").SystemCall;
export declare const sigprocmask: import("../abi/call.js").SystemCall;
export declare const sgetmask: import("../abi/call.js").SystemCall;
export declare const ssetmask: import("../abi/call.js").SystemCall;
export declare const rt_sigpending: import("../abi/call.js").SystemCall;
export declare const sigpending: import("../abi/call.js").SystemCall;
export declare const rt_sigsuspend: import("../abi/call.js").SystemCall;
export declare const sigsuspend: import("../abi/call.js").SystemCall;
export declare const pause: import("../abi/call.js").SystemCall;
export declare const sigaltstack: import("../abi/call.js").SystemCall;
export declare const rt_sigreturn: import("../abi/call.js").SystemCall;
export declare const sigreturn: import("../abi/call.js").SystemCall;
export declare const rt_sigtimedwait: import("../abi/call.js").SystemCall;
export declare const rt_sigtimedwait_time64: import("../abi/call.js").SystemCall;
export declare const kill: import("../abi/call.js").SystemCall;
export declare const tkill: import("../abi/call.js").SystemCall;
export declare const tgkill: import("../abi/call.js").SystemCall;
export declare const rt_sigqueueinfo: import("../abi/call.js").SystemCall;
export declare const rt_tgsigqueueinfo: import("../abi/call.js").SystemCall;
