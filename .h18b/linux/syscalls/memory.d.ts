export declare const mmap: import("../abi/call.js").SystemCall;
export declare const mmap2: import("../abi/call.js").SystemCall;
/** The oldest call of i386 takes its arguments from memory: struct mmap_arg_struct. */
export declare const old_mmap: import("../abi/call.js").SystemCall;
export declare const munmap: import("../abi/call.js").SystemCall;
/** mprotect(2): mappings change one after the other, up to a hole or to one that may not get the protection. */
export declare const mprotect: import("../abi/call.js").SystemCall;
export declare const brk: import("../abi/call.js").SystemCall;
export declare const get_mempolicy: import("../abi/call.js").SystemCall;
export declare const set_mempolicy: import("../abi/call.js").SystemCall;
export declare const mbind: import("../abi/call.js").SystemCall;
export declare const memfd_create: import("../abi/call.js").SystemCall;
