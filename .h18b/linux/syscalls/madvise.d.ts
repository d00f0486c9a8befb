/** madvise(2): what lies beyond a hole is advised too, and then the hole reported; populating stops there. */
export declare const madvise: import("../abi/call.js").SystemCall;
export declare const msync: import("../abi/call.js").SystemCall;
export declare const mincore: import("../abi/call.js").SystemCall;
export declare const mlock: import("../abi/call.js").SystemCall;
export declare const munlock: import("../abi/call.js").SystemCall;
export declare const mlock2: import("../abi/call.js").SystemCall;
export declare const mlockall: import("../abi/call.js").SystemCall;
export declare const munlockall: import("../abi/call.js").SystemCall;
