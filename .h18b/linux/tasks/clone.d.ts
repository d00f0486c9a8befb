import type { Linux } from '../kernel.js';
import { Task } from './task.js';
/** Flags of clone(2): linux/sched.h. */
export declare const CSIGNAL = 255;
export declare const CLONE_VM = 256;
export declare const CLONE_FS = 512;
export declare const CLONE_FILES = 1024;
export declare const CLONE_SIGHAND = 2048;
export declare const CLONE_PIDFD = 4096;
export declare const CLONE_VFORK = 16384;
export declare const CLONE_PARENT = 32768;
export declare const CLONE_THREAD = 65536;
export declare const CLONE_SETTLS = 524288;
export declare const CLONE_PARENT_SETTID = 1048576;
export declare const CLONE_CHILD_CLEARTID = 2097152;
export declare const CLONE_CHILD_SETTID = 16777216;
export declare const CLONE_CLEAR_SIGHAND = 4294967296;
/** Namespaces, cgroups: CLONE_NEWTIME (in clone3 only), NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET. */
export declare const CLONE_NEW = 2114060288;
/** What clone(2) and clone3(2) take: struct clone_args. */
export interface CloneArguments {
    /** CLONE_ bits, without the exit signal. */
    readonly flags: number;
    readonly clearHandlers: boolean;
    readonly exitSignal: number;
    /** Where the child's stack pointer is to be; 0: where the parent's is. */
    readonly stack: number;
    readonly tls: number;
    readonly parentTid: number;
    readonly childTid: number;
}
/**
 * Makes a task as a copy of the running one: copy_process() of kernel/fork.c. The whole state is in memory. -errno on
 * failure.
 */
export declare function cloneTask(k: Linux, args: CloneArguments): Task | number;
