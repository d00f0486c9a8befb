import { Disposition, type SyscallAbi } from '../../runtime/guest-kernel.js';
import type { Linux } from '../kernel.js';
import type { WaitingCall } from '../tasks/task.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { type Abi } from './abi.js';
/** The system call under way: its arguments, its handler and its result; and calls that wait. */
export declare class SystemCalls {
    #private;
    private readonly kernel;
    readonly abi64: Abi;
    readonly abi32: Abi;
    constructor(kernel: Linux);
    /** Argument `i` of the call under way, as an address. */
    argumentAddress(i: number): number;
    systemCall(abi: SyscallAbi, full: boolean): Disposition;
    /**
     * Has the call under way wait until one of `queues` is woken, a signal is to be delivered or `deadline`
     * (CLOCK_MONOTONIC ns) is past: its handler returns what this returns, and is called again then, with `continued`
     * set, to look again. -ERESTARTSYS: there is a signal. `done`: what the call has done so far. `polls`: nobody wakes
     * it, so it looks now and then.
     */
    block(queues: readonly WaitQueue[], deadline?: number, done?: number, polls?: boolean): number;
    /** As `block`; but signals have to wait as well. */
    blockForCertain(queues: readonly WaitQueue[], deadline: number, done: number, polls?: boolean): number;
    /** Calls the handler of the call that the task waited in again; false: it waits again. */
    continueCall(waiting: WaitingCall): boolean;
    /** Adds the counts of system calls to the statistics. */
    flushStats(): void;
}
