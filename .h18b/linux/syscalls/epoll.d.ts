export declare const epoll_create1: import("../abi/call.js").SystemCall;
export declare const epoll_create: import("../abi/call.js").SystemCall;
export declare const epoll_ctl: import("../abi/call.js").SystemCall;
export declare const epoll_wait: import("../abi/call.js").SystemCall;
export declare const epoll_pwait: import("../abi/call.js").SystemCall;
export declare const epoll_pwait2: import("../abi/call.js").SystemCall;
