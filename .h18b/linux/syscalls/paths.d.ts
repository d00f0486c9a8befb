import type { Linux } from '../kernel.js';
import type { Dentry } from '../vfs/node.js';
export declare const AT_FDCWD = -100;
export declare const AT_SYMLINK_NOFOLLOW = 256;
export declare const AT_REMOVEDIR = 512;
export declare const AT_SYMLINK_FOLLOW = 1024;
export declare const AT_EMPTY_PATH = 4096;
/** The path at a guest address: a string of one character a byte, or a negated errno. */
export declare function readPath(k: Linux, address: number): string | number;
/** Where a relative path starts. */
export declare function startOf(k: Linux, dirfd: number, path: string): Dentry | number;
/** Resolves the path at `address`; `flags` as of the *at calls. */
export declare function resolveAt(k: Linux, dirfd: number, address: number, follow: boolean, flags?: number): Dentry | number;
/** Resolves all but the last name of a path, which is left in `k.vfs.lastName`. */
export declare function resolveParent(k: Linux, dirfd: number, address: number): Dentry | number;
/** True for the last names that no call can create or remove. */
export declare function isSpecialName(name: string): boolean;
