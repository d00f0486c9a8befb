export declare const fork: import("../abi/call.js").SystemCall;
export declare const vfork: import("../abi/call.js").SystemCall;
/** clone(2) of x86-64; i386 has the last two arguments the other way round. */
export declare const clone: import("../abi/call.js").SystemCall;
export declare const clone_32: import("../abi/call.js").SystemCall;
export declare const clone3: import("../abi/call.js").SystemCall;
