/** prctl(2), of what concerns a process by itself. */
export declare const prctl: import("../abi/call.js").SystemCall;
