import type { Linux } from '../kernel.js';
import type { OpenFile } from '../vfs/node.js';
export declare function isLockCommand(command: number): boolean;
/** F_GETLK, F_SETLK, F_SETLKW and their like; `at` is the address of a struct flock. */
export declare function recordLock(k: Linux, file: OpenFile, command: number, at: number): number;
/** flock(2). */
export declare const flock: import("../abi/call.js").SystemCall;
