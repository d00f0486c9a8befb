import { fullCall } from '../abi/call.js';
import { E2BIG, EINVAL } from '../errno.js';
import { NSIG, SIGCHLD } from '../signals/numbers.js';
import * as C from '../tasks/clone.js';
/** Makes the task, and waits for it where it borrows the parent's memory. */
function make(k, args) {
    const known = k.continued;
    if (known !== null) {
        // vfork(2): until the child has ended or executes another program.
        const queue = k.tasks.get(known.done)?.vforkDone ?? null;
        return queue === null ? known.done : k.calls.blockForCertain([queue], Number.POSITIVE_INFINITY, known.done);
    }
    if ((args.flags & C.CLONE_NEW) !== 0)
        return -EINVAL;
    const child = C.cloneTask(k, args);
    if (typeof child === 'number')
        return child;
    if (child.vforkDone === null)
        return child.tid;
    return k.calls.blockForCertain([child.vforkDone], Number.POSITIVE_INFINITY, child.tid);
}
const PLAIN = { flags: 0, clearHandlers: false, exitSignal: SIGCHLD, stack: 0, tls: 0, parentTid: 0, childTid: 0 };
export const fork = fullCall('', (k) => make(k, PLAIN));
export const vfork = fullCall('', (k) => make(k, { ...PLAIN, flags: C.CLONE_VFORK | C.CLONE_VM }));
function cloneOf(k, flags, stack, parentTid, childTid, tls) {
    return make(k, {
        flags: flags & ~C.CSIGNAL,
        clearHandlers: false,
        exitSignal: flags & C.CSIGNAL,
        stack,
        tls,
        parentTid,
        childTid,
    });
}
/** clone(2) of x86-64; i386 has the last two arguments the other way round. */
export const clone = fullCall('xpppp', (k, flags, stack, parentTid, childTid, tls) => cloneOf(k, flags, stack, parentTid, childTid, tls));
export const clone_32 = fullCall('xpppp', (k, flags, stack, parentTid, tls, childTid) => cloneOf(k, flags, stack, parentTid, childTid, tls));
/** CLONE_ARGS_SIZE_VER0 of linux/sched.h; the largest that is looked at. */
const MIN_SIZE = 64;
const MAX_SIZE = 4096;
/** Fields of struct clone_args, u64 each. */
const KNOWN = 11;
export const clone3 = fullCall('pz', (k, at, size) => {
    if (size < MIN_SIZE)
        return -EINVAL;
    if (size > MAX_SIZE)
        return -E2BIG;
    const field = (i) => (8 * i < size ? k.space.readNumber64(at + 8 * i) : 0);
    for (let i = KNOWN; 8 * i < size; i++)
        if (field(i) !== 0)
            return -E2BIG;
    const [flags, , childTid, parentTid, exitSignal, stack, stackSize, tls, setTid, setTidSize] = Array.from({ length: KNOWN }, (_, i) => field(i));
    const high = Math.floor(flags / 2 ** 32);
    if (high > 1 || (flags & C.CSIGNAL) !== 0 || exitSignal > NSIG || setTid !== 0 || setTidSize !== 0)
        return -EINVAL;
    if ((stack === 0) !== (stackSize === 0))
        return -EINVAL;
    if ((flags & (C.CLONE_THREAD | C.CLONE_PARENT)) !== 0 && exitSignal !== 0)
        return -EINVAL;
    const clearHandlers = high === 1;
    if (clearHandlers && (flags & C.CLONE_SIGHAND) !== 0)
        return -EINVAL;
    return make(k, {
        flags: flags >>> 0,
        clearHandlers,
        exitSignal,
        stack: stack === 0 ? 0 : stack + stackSize,
        tls,
        parentTid,
        childTid,
    });
});
