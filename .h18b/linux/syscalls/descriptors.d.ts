export declare const dup: import("../abi/call.js").SystemCall;
export declare const dup2: import("../abi/call.js").SystemCall;
export declare const dup3: import("../abi/call.js").SystemCall;
export declare const fcntl: import("../abi/call.js").SystemCall;
export declare const pipe: import("../abi/call.js").SystemCall;
export declare const pipe2: import("../abi/call.js").SystemCall;
