export declare const sendmsg: import("../abi/call.js").SystemCall;
export declare const recvmsg: import("../abi/call.js").SystemCall;
export declare const recvmmsg: import("../abi/call.js").SystemCall;
export declare const sendmmsg: import("../abi/call.js").SystemCall;
