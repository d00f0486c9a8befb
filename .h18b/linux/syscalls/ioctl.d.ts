export declare const ioctl: import("../abi/call.js").SystemCall;
