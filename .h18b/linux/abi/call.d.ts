import type { Linux } from '../kernel.js';
/**
 * How an argument is read from its register and shown by `--strace`; one letter an argument.
 *
 *   d file descriptor    i int          u unsigned int   x unsigned int, hexadecimal   o mode, octal
 *   F open(2) flags      S signal       p pointer        z size_t / unsigned long      l long
 *   s string             w buffer to write (its length follows)   r buffer read into (its length is the result)
 *
 * Pointers and sizes are unsigned in an i386 program and signed numbers in an x86-64 one: a value of 2^63 or more is
 * negative, and never a valid address or size.
 */
export type Signature = string;
export declare const INT = 0;
export declare const UNSIGNED = 1;
export declare const ULONG = 2;
export declare const LONG = 3;
export type Handler = (k: Linux, a: number, b: number, c: number, d: number, e: number, f: number) => number;
/** A system call: what the table's rows point to. */
export interface SystemCall {
    readonly signature: Signature;
    readonly arity: number;
    /** How each argument is read: two bits each, the first lowest. */
    readonly kinds: number;
    /** Needs the whole CPU state in memory (see `Disposition.FULL`). */
    readonly full: boolean;
    readonly handler: Handler;
}
export declare function call(signature: Signature, handler: Handler): SystemCall;
/** A call that reads or writes registers other than its arguments and its result. */
export declare function fullCall(signature: Signature, handler: Handler): SystemCall;
/** A handler's result: the registers are as they shall be, RAX included. */
export declare const KEEP_REGISTERS = -1073741824;
/** A handler's result: the task waits (`Linux.block`), and the handler is called again when it is woken. */
export declare const BLOCKED = -1073741825;
/** A row of an ABI's table: number, Linux's name, and the implementation if there is one. */
export type TableRow = readonly [number, string, SystemCall?];
/** A table made fit for dispatch: dense arrays by number. */
export declare class CallTable {
    readonly names: (string | null)[];
    readonly calls: (SystemCall | null)[];
    /** How often each was called. */
    readonly counts: Uint32Array;
    constructor(rows: readonly TableRow[]);
}
