/** setsockopt(2). What has no meaning on a loopback without loss is only kept. */
export declare const setsockopt: import("../abi/call.js").SystemCall;
export declare const getsockopt: import("../abi/call.js").SystemCall;
