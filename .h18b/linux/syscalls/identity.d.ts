export declare const getpid: import("../abi/call.js").SystemCall;
export declare const gettid: import("../abi/call.js").SystemCall;
export declare const getppid: import("../abi/call.js").SystemCall;
export declare const getuid: import("../abi/call.js").SystemCall;
export declare const getgid: import("../abi/call.js").SystemCall;
/** The calls of i386 with 16-bit ids: larger ones show as overflowuid. */
export declare const getuid16: import("../abi/call.js").SystemCall;
export declare const getgid16: import("../abi/call.js").SystemCall;
export declare const getpgrp: import("../abi/call.js").SystemCall;
export declare const getpgid: import("../abi/call.js").SystemCall;
export declare const getsid: import("../abi/call.js").SystemCall;
/** setpgid(2): of the process itself, or of a child that has not executed another program yet. */
export declare const setpgid: import("../abi/call.js").SystemCall;
export declare const setsid: import("../abi/call.js").SystemCall;
export declare const setuid: import("../abi/call.js").SystemCall;
export declare const setgid: import("../abi/call.js").SystemCall;
export declare const setreuid: import("../abi/call.js").SystemCall;
export declare const setregid: import("../abi/call.js").SystemCall;
export declare const setresuid: import("../abi/call.js").SystemCall;
export declare const setresgid: import("../abi/call.js").SystemCall;
export declare const getresuid: import("../abi/call.js").SystemCall;
export declare const getresgid: import("../abi/call.js").SystemCall;
export declare const getresuid16: import("../abi/call.js").SystemCall;
export declare const getresgid16: import("../abi/call.js").SystemCall;
export declare const setfsuid: import("../abi/call.js").SystemCall;
export declare const setfsgid: import("../abi/call.js").SystemCall;
export declare const getgroups: import("../abi/call.js").SystemCall;
export declare const getgroups16: import("../abi/call.js").SystemCall;
export declare const setgroups: import("../abi/call.js").SystemCall;
/** capget(2): as the user's id suggests. */
export declare const capget: import("../abi/call.js").SystemCall;
export declare const capset: import("../abi/call.js").SystemCall;
