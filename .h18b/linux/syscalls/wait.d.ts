export declare const wait4: import("../abi/call.js").SystemCall;
export declare const waitpid: import("../abi/call.js").SystemCall;
export declare const waitid: import("../abi/call.js").SystemCall;
