import { GuestFault } from '../../runtime/guest-fault.js';
import { Disposition } from '../../runtime/guest-kernel.js';
import * as S from '../../translator/state.js';
import { EFAULT, EINTR, ENOSYS, ERESTARTSYS } from '../errno.js';
import { makeAbis } from './abi.js';
import { BLOCKED, CallTable, INT, KEEP_REGISTERS, LONG, ULONG, UNSIGNED } from './call.js';
import { I386_CALLS } from './table-i386.js';
import { X86_64_CALLS } from './table-x86-64.js';
const TWO32 = 4294967296;
/** The system call under way: its arguments, its handler and its result; and calls that wait. */
export class SystemCalls {
    kernel;
    abi64;
    abi32;
    #call = null;
    #number = 0;
    #i32;
    #u32;
    constructor(kernel) {
        this.kernel = kernel;
        this.#i32 = kernel.cpu.i32;
        this.#u32 = kernel.cpu.u32;
        const abis = makeAbis(new CallTable(I386_CALLS), new CallTable(X86_64_CALLS));
        this.abi32 = abis.i386;
        this.abi64 = abis.x86_64;
    }
    /**
     * Argument `i` of the call under way, of a kind of `abi/call.ts`. Registers are read as 32-bit halves, and an upper
     * half of 0 keeps the number an integer: bigints and boxed doubles would cost more than most calls.
     */
    #argument(i, kind) {
        const at = this.kernel.abi.arguments[i];
        if (kind === INT)
            return this.#i32[at];
        if (kind === UNSIGNED)
            return this.#u32[at];
        if (this.kernel.abi.bits === 32)
            return kind === LONG ? this.#i32[at] : this.#u32[at];
        const high = this.#i32[at + 1];
        return high === 0 ? this.#u32[at] : high * TWO32 + this.#u32[at];
    }
    /** Argument `i` of the call under way, as an address. */
    argumentAddress(i) {
        return this.#argument(i, ULONG);
    }
    systemCall(abi, full) {
        const { kernel } = this;
        const current = abi === 'syscall' ? kernel.nativeAbi : this.abi32;
        kernel.abi = current;
        const { table } = current;
        const number = this.#i32[(S.GPR + 8 * S.RAX) >> 2];
        const call = number >= 0 && number < table.calls.length ? table.calls[number] : null;
        if (call === null) {
            this.#unimplemented(current, number);
            return kernel.leave ? Disposition.LEAVE : Disposition.CONTINUE;
        }
        if (call.full && !full)
            return Disposition.FULL;
        table.counts[number]++;
        if (kernel.observer !== null)
            kernel.observer.enter(kernel, call, table.names[number]);
        this.#call = call;
        this.#number = number;
        this.#finishCall(number, this.#invoke(call));
        return kernel.leave || kernel.signals.deliverable ? Disposition.LEAVE : Disposition.CONTINUE;
    }
    #invoke(call) {
        try {
            const { arity: n, kinds } = call;
            return call.handler(this.kernel, n > 0 ? this.#argument(0, kinds & 3) : 0, n > 1 ? this.#argument(1, (kinds >> 2) & 3) : 0, n > 2 ? this.#argument(2, (kinds >> 4) & 3) : 0, n > 3 ? this.#argument(3, (kinds >> 6) & 3) : 0, n > 4 ? this.#argument(4, (kinds >> 8) & 3) : 0, n > 5 ? this.#argument(5, (kinds >> 10) & 3) : 0);
        }
        catch (e) {
            if (!(e instanceof GuestFault))
                throw e;
            return -EFAULT;
        }
    }
    /** What becomes of a call's result; false: the call waits. */
    #finishCall(number, result) {
        const { kernel } = this;
        if (result === BLOCKED) {
            kernel.leave = true;
            return false;
        }
        if (kernel.observer !== null)
            kernel.observer.leave(kernel, result);
        if (result === -ERESTARTSYS) {
            kernel.current.restartNumber = number;
            kernel.leave = true;
            kernel.cpu.setReg(S.RAX, -EINTR);
        }
        else if (result !== KEEP_REGISTERS)
            kernel.cpu.setReg(S.RAX, result);
        return true;
    }
    /**
     * Has the call under way wait until one of `queues` is woken, a signal is to be delivered or `deadline`
     * (CLOCK_MONOTONIC ns) is past: its handler returns what this returns, and is called again then, with `continued`
     * set, to look again. -ERESTARTSYS: there is a signal. `done`: what the call has done so far. `polls`: nobody wakes
     * it, so it looks now and then.
     */
    block(queues, deadline = Number.POSITIVE_INFINITY, done = 0, polls = false) {
        if (this.kernel.signals.deliverable)
            return -ERESTARTSYS;
        return this.blockForCertain(queues, deadline, done, polls);
    }
    /** As `block`; but signals have to wait as well. */
    blockForCertain(queues, deadline, done, polls = false) {
        const { current, abi } = this.kernel;
        current.call = { abi, call: this.#call, number: this.#number, deadline, done };
        this.kernel.scheduler.wait(current, queues, deadline, polls);
        return BLOCKED;
    }
    /** Calls the handler of the call that the task waited in again; false: it waits again. */
    continueCall(waiting) {
        const { kernel } = this;
        kernel.current.call = null;
        kernel.continued = waiting;
        kernel.abi = waiting.abi;
        this.#call = waiting.call;
        this.#number = waiting.number;
        const result = this.#invoke(waiting.call);
        kernel.continued = null;
        return this.#finishCall(waiting.number, result);
    }
    #unimplemented(abi, number) {
        const { kernel } = this;
        const name = abi.table.names[number] ?? `syscall_${number}`;
        const counts = kernel.stats.unimplementedSystemCalls;
        counts[name] = (counts[name] ?? 0) + 1;
        kernel.observer?.unimplemented(kernel, name);
        kernel.cpu.setReg(S.RAX, -ENOSYS);
    }
    /** Adds the counts of system calls to the statistics. */
    flushStats() {
        const { kernel } = this;
        for (const abi of [this.abi32, this.abi64]) {
            for (const [number, count] of abi.table.counts.entries()) {
                const name = abi.table.names[number];
                if (count === 0 || name === null || name === undefined)
                    continue;
                kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
                abi.table.counts[number] = 0;
            }
        }
        for (const [name, count] of Object.entries(kernel.stats.unimplementedSystemCalls)) {
            kernel.stats.systemCalls[name] = (kernel.stats.systemCalls[name] ?? 0) + count;
        }
    }
}
