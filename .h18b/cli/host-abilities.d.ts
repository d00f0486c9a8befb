import { type Architecture } from './guests.js';
/**
 * Whether this host executes programs of an architecture, found out by executing one. A 64-bit Linux may have been
 * built, or started, without 32-bit programs; other systems and processors execute neither.
 */
export declare function executes(architecture: Architecture): boolean;
/** QEMU's user mode emulator of an architecture, where one is installed that works. */
export declare function qemuUser(architecture: Architecture): string | undefined;
export interface Judge {
    readonly name: 'processor' | 'QEMU';
    /** What stands in front of a program and its arguments. */
    readonly prefix: readonly string[];
}
/** By what this host runs programs of an architecture other than through us; undefined: by nothing. */
export declare function judgeOf(architecture: Architecture): Judge | undefined;
