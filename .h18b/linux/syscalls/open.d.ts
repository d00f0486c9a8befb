import type { Linux } from '../kernel.js';
export declare function doOpen(k: Linux, dirfd: number, address: number, flags: number, mode: number): number;
export declare const open: import("../abi/call.js").SystemCall;
export declare const openat: import("../abi/call.js").SystemCall;
export declare const creat: import("../abi/call.js").SystemCall;
/** openat2(2): struct open_how { flags, mode, resolve }. Resolution limits other than none are refused. */
export declare const openat2: import("../abi/call.js").SystemCall;
export declare const close: import("../abi/call.js").SystemCall;
export declare const close_range: import("../abi/call.js").SystemCall;
