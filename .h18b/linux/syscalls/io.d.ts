import type { Linux } from '../kernel.js';
import type { OpenFile } from '../vfs/node.js';
/** Reads into guest memory; `position` -1: at the file's offset. */
export declare function readInto(k: Linux, file: OpenFile, address: number, count: number, position: number): number;
/** `before`: bytes that the call has written already. */
export declare function writeFrom(k: Linux, file: OpenFile, address: number, count: number, position: number, before?: number): number;
export declare const read: import("../abi/call.js").SystemCall;
export declare const write: import("../abi/call.js").SystemCall;
export declare const pread64: import("../abi/call.js").SystemCall;
export declare const pwrite64: import("../abi/call.js").SystemCall;
export declare const pread64_32: import("../abi/call.js").SystemCall;
export declare const pwrite64_32: import("../abi/call.js").SystemCall;
export declare const readv: import("../abi/call.js").SystemCall;
export declare const writev: import("../abi/call.js").SystemCall;
export declare const preadv: import("../abi/call.js").SystemCall;
export declare const pwritev: import("../abi/call.js").SystemCall;
export declare const preadv2: import("../abi/call.js").SystemCall;
export declare const pwritev2: import("../abi/call.js").SystemCall;
export declare const lseek: import("../abi/call.js").SystemCall;
export declare const _llseek: import("../abi/call.js").SystemCall;
export declare const sendfile64: import("../abi/call.js").SystemCall;
export declare const sendfile: import("../abi/call.js").SystemCall;
export declare const copy_file_range: import("../abi/call.js").SystemCall;
/** Advice and read-ahead have nothing to advise here. */
export declare const readahead: import("../abi/call.js").SystemCall;
export declare const fadvise64: import("../abi/call.js").SystemCall;
export declare const fsync: import("../abi/call.js").SystemCall;
export declare const fdatasync: import("../abi/call.js").SystemCall;
export declare const syncfs: import("../abi/call.js").SystemCall;
export declare const syncAll: import("../abi/call.js").SystemCall;
export declare const sync_file_range: import("../abi/call.js").SystemCall;
export declare const sync_file_range_32: import("../abi/call.js").SystemCall;
