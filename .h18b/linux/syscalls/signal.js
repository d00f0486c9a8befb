import { GuestFault } from '../../runtime/guest-fault.js';
import * as S from '../../translator/state.js';
import { BLOCKED, call, fullCall, KEEP_REGISTERS } from '../abi/call.js';
import { readPointer, readTime, readTime64, writeLong } from '../abi/structs.js';
import { EAGAIN, EINTR, EINVAL, ENOMEM, EPERM, ESRCH } from '../errno.js';
import { rtSigreturn32, rtSigreturn64, siginfoBytes, sigreturn32 } from '../signals/frames.js';
import * as N from '../signals/numbers.js';
import { groupsOf, maySignal, sendToGroup, sendToTask } from '../signals/send.js';
/** A sigaction changes dispositions: a signal that is now ignored is no longer pending. */
function setAction(k, signal, handler, flags, restorer, low, high) {
    const action = k.signals.actions[signal];
    action.handler = handler;
    action.flags = flags;
    action.restorer = restorer;
    action.maskLow = low;
    action.maskHigh = high;
    if (!k.signals.ignores(signal))
        return;
    k.group.pending.discard(signal);
    for (const task of k.group.tasks)
        task.signals.own.discard(signal);
}
function isSettable(signal) {
    return signal >= 1 && signal <= N.NSIG && signal !== N.SIGKILL && signal !== N.SIGSTOP;
}
/** struct kernel_sigaction: handler, flags, restorer (longs), mask of 64 bits. */
export const rt_sigaction = call('Sppz', (k, signal, act, old, size) => {
    if (size !== 8 || signal < 1 || signal > N.NSIG || (act !== 0 && !isSettable(signal)))
        return -EINVAL;
    const { space, abi } = k;
    const { word } = abi;
    const before = { ...k.signals.actions[signal] };
    if (act !== 0) {
        setAction(k, signal, readPointer(space, abi, act), space.readU32(act + word), readPointer(space, abi, act + 2 * word), space.readU32(act + 3 * word), space.readU32(act + 3 * word + 4));
    }
    if (old !== 0) {
        writeLong(space, abi, old, before.handler);
        writeLong(space, abi, old + word, before.flags >>> 0);
        writeLong(space, abi, old + 2 * word, before.restorer);
        space.writeU32(old + 3 * word, before.maskLow);
        space.writeU32(old + 3 * word + 4, before.maskHigh);
    }
    return 0;
});
/** sigaction(2) of i386: struct old_sigaction { handler, mask, flags, restorer }. */
export const sigaction = call('Spp', (k, signal, act, old) => {
    if (signal < 1 || signal > N.NSIG || (act !== 0 && !isSettable(signal)))
        return -EINVAL;
    const { space } = k;
    const before = { ...k.signals.actions[signal] };
    if (act !== 0) {
        const word = (i) => space.readU32(act + 4 * i);
        setAction(k, signal, word(0), word(2), word(3), word(1), 0);
    }
    if (old !== 0) {
        for (const [i, v] of [before.handler, before.maskLow, before.flags, before.restorer].entries()) {
            space.writeU32(old + 4 * i, v);
        }
    }
    return 0;
});
export const signal = call('Sp', (k, number, handler) => {
    if (!isSettable(number))
        return -EINVAL;
    const before = k.signals.actions[number].handler;
    setAction(k, number, handler, N.SA_RESETHAND | N.SA_NODEFER, 0, 0, 0);
    return before;
});
function changeMask(k, how, low, high) {
    const { blocked } = k.signals;
    if (how === 0)
        k.signals.setMask(blocked.low | low, blocked.high | high);
    else if (how === 1)
        k.signals.setMask(blocked.low & ~low, blocked.high & ~high);
    else if (how === 2)
        k.signals.setMask(low, high);
    else
        return -EINVAL;
    return 0;
}
export const rt_sigprocmask = call('ippz', (k, how, set, old, size) => {
    if (size !== 8)
        return -EINVAL;
    const { low, high } = k.signals.blocked;
    if (set !== 0) {
        const result = changeMask(k, how, k.space.readU32(set), k.space.readU32(set + 4));
        if (result !== 0)
            return result;
    }
    if (old !== 0) {
        k.space.writeU32(old, low);
        k.space.writeU32(old + 4, high);
    }
    return 0;
});
export const sigprocmask = call('ipp', (k, how, set, old) => {
    const { low, high } = k.signals.blocked;
    if (set !== 0) {
        const word = k.space.readU32(set);
        const result = changeMask(k, how, word, how === 2 ? high : 0);
        if (result !== 0)
            return result;
    }
    if (old !== 0)
        k.space.writeU32(old, low);
    return 0;
});
export const sgetmask = call('', (k) => k.signals.blocked.low);
export const ssetmask = call('x', (k, mask) => {
    const before = k.signals.blocked.low;
    k.signals.setMask(mask, k.signals.blocked.high);
    return before;
});
export const rt_sigpending = call('pz', (k, at, size) => {
    if (size < 0 || size > 8)
        return -EINVAL;
    const { pendingLow, pendingHigh, blocked } = k.signals;
    const bytes = new Uint8Array(Uint32Array.of(pendingLow & blocked.low, pendingHigh & blocked.high).buffer);
    k.space.writeBytes(at, bytes.subarray(0, size));
    return 0;
});
export const sigpending = call('p', (k, at) => {
    k.space.writeU32(at, k.signals.pendingLow & k.signals.blocked.low);
    return 0;
});
/** sigsuspend: the mask that was is restored by the handler's return (it goes into the frame). */
function suspend(k, low, high) {
    const { signals } = k;
    if (k.continued === null) {
        signals.saved = { low: signals.blocked.low, high: signals.blocked.high };
        signals.setMask(low, high);
    }
    const result = k.block([]);
    if (result === BLOCKED)
        return result;
    k.leave = true;
    return -EINTR;
}
export const rt_sigsuspend = fullCall('pz', (k, set, size) => {
    if (size !== 8)
        return -EINVAL;
    return suspend(k, k.space.readU32(set), k.space.readU32(set + 4));
});
export const sigsuspend = fullCall('iix', (k, _a, _b, mask) => suspend(k, mask, 0));
export const pause = call('', (k) => {
    const result = k.block([]);
    return result === BLOCKED ? result : -EINTR;
});
const SS_ONSTACK = 1;
const SS_DISABLE = 2;
const MINSIGSTKSZ = 2048;
export const sigaltstack = fullCall('pp', (k, set, old) => {
    const { space, abi, signals } = k;
    const { word } = abi;
    const sp = k.cpu.reg(S.RSP);
    const onStack = signals.altSize > 0 && sp > signals.altStack && sp - signals.altStack <= signals.altSize;
    const before = { at: signals.altStack, size: signals.altSize };
    if (set !== 0) {
        const at = readPointer(space, abi, set);
        const flags = space.readI32(set + word);
        const size = readPointer(space, abi, set + 2 * word);
        if (onStack)
            return -EPERM;
        const mode = flags & 0x7fffffff;
        if (mode !== 0 && mode !== SS_ONSTACK && mode !== SS_DISABLE)
            return -EINVAL;
        if (mode === SS_DISABLE)
            signals.altStack = signals.altSize = 0;
        else {
            if (size >= 0 && size < MINSIGSTKSZ)
                return -ENOMEM;
            signals.altStack = at;
            signals.altSize = size;
        }
    }
    if (old !== 0) {
        writeLong(space, abi, old, before.at);
        space.writeU32(old + word, before.size === 0 ? SS_DISABLE : onStack ? SS_ONSTACK : 0);
        if (word === 8)
            space.writeU32(old + 12, 0);
        writeLong(space, abi, old + 2 * word, before.size);
    }
    return 0;
});
/** A frame that cannot be read back kills: badframe in arch/x86/kernel/signal_64.c. */
function restore(k, how) {
    try {
        how(k);
    }
    catch (e) {
        if (!(e instanceof GuestFault))
            throw e;
        k.force({ signal: N.SIGSEGV, code: N.SI_KERNEL });
    }
    k.leave = true;
    return KEEP_REGISTERS;
}
export const rt_sigreturn = fullCall('', (k) => restore(k, k.abi.bits === 64 ? rtSigreturn64 : rtSigreturn32));
export const sigreturn = fullCall('', (k) => restore(k, sigreturn32));
function timedWait(k, set, info, timeout, size, wide) {
    if (size !== 8)
        return -EINVAL;
    const low = k.space.readU32(set);
    const high = k.space.readU32(set + 4);
    let deadline = Number.POSITIVE_INFINITY;
    if (timeout !== 0) {
        const t = wide ? readTime64(k.space, k.abi, timeout) : readTime(k.space, k.abi.word, timeout);
        if (t.sec < 0 || t.fraction < 0 || t.fraction >= 1e9)
            return -EINVAL;
        deadline = k.clock.monotonic() + t.sec * 1e9 + t.fraction;
    }
    deadline = k.continued?.deadline ?? deadline;
    const { awaited } = k.signals;
    awaited.set(0, 0);
    const got = k.signals.take(~low, ~high);
    if (got === null) {
        if (k.clock.monotonic() >= deadline)
            return -EAGAIN;
        const result = k.block([], deadline);
        if (result === BLOCKED)
            awaited.set(low, high);
        return result === BLOCKED ? result : -EINTR;
    }
    if (info !== 0)
        k.space.writeBytes(info, siginfoBytes(k.abi.bits, got));
    return got.signal;
}
export const rt_sigtimedwait = call('pppz', (k, s, i, t, n) => timedWait(k, s, i, t, n, false));
export const rt_sigtimedwait_time64 = call('pppz', (k, s, i, t, n) => timedWait(k, s, i, t, n, true));
/** Sends to processes, as kill(2) does: 0, or why none of them could be sent to. */
function sendToAll(k, groups, number) {
    if (number < 0 || number > N.NSIG)
        return -EINVAL;
    if (groups.length === 0)
        return -ESRCH;
    const allowed = groups.filter((group) => maySignal(k, group));
    if (allowed.length === 0)
        return -EPERM;
    const info = { signal: number, code: N.SI_USER, pid: k.pid, uid: k.credentials.uid };
    if (number !== 0)
        for (const group of allowed)
            sendToGroup(k, group, info);
    return 0;
}
export const kill = call('iS', (k, pid, number) => {
    if (pid > 0) {
        const group = k.groups.get(pid) ?? k.tasks.get(pid)?.group;
        return sendToAll(k, group === undefined ? [] : [group], number);
    }
    if (pid === -0x80000000)
        return -ESRCH;
    if (pid !== -1)
        return sendToAll(k, groupsOf(k, pid === 0 ? k.group.pgid : -pid), number);
    // Everybody but the caller and the first process.
    return sendToAll(k, [...k.groups.values()].filter((g) => g !== k.group && g !== k.init), number);
});
function sendToThread(k, tgid, tid, number) {
    if (tid <= 0)
        return -EINVAL;
    const task = k.tasks.get(tid);
    if (task === undefined || (tgid > 0 && task.group.pid !== tgid))
        return -ESRCH;
    if (number < 0 || number > N.NSIG)
        return -EINVAL;
    if (!maySignal(k, task.group))
        return -EPERM;
    const info = { signal: number, code: N.SI_TKILL, pid: k.pid, uid: k.credentials.uid };
    if (number !== 0)
        sendToTask(k, task, info);
    return 0;
}
export const tkill = call('iS', (k, tid, number) => sendToThread(k, 0, tid, number));
export const tgkill = call('iiS', (k, tgid, tid, number) => (tgid <= 0 ? -EINVAL : sendToThread(k, tgid, tid, number)));
/**
 * rt_sigqueueinfo(2): the guest's own siginfo, as far as we keep it. Only the kernel may say that it sent a signal, to
 * others.
 */
function queued(k, number, info, isSelf) {
    if (number < 1 || number > N.NSIG)
        return -EINVAL;
    const at = info + (k.abi.bits === 64 ? 16 : 12);
    const code = k.space.readI32(info + 8);
    if (!isSelf && (code >= 0 || code === N.SI_TKILL))
        return -EPERM;
    return {
        signal: number,
        code,
        pid: k.space.readI32(at),
        uid: k.space.readU32(at + 4),
        value: k.space.readU32(at + 8),
        valueHigh: k.abi.bits === 64 ? k.space.readU32(at + 12) : 0,
    };
}
export const rt_sigqueueinfo = call('iSp', (k, pid, number, at) => {
    const group = k.groups.get(pid);
    const info = queued(k, number, at, pid === k.pid);
    if (typeof info === 'number')
        return info;
    if (group === undefined)
        return -ESRCH;
    if (!maySignal(k, group))
        return -EPERM;
    sendToGroup(k, group, info);
    return 0;
});
export const rt_tgsigqueueinfo = call('iiSp', (k, tgid, tid, number, at) => {
    const task = k.tasks.get(tid);
    const info = queued(k, number, at, tid === k.tid);
    if (typeof info === 'number')
        return info;
    if (task === undefined || task.group.pid !== tgid)
        return -ESRCH;
    if (!maySignal(k, task.group))
        return -EPERM;
    sendToTask(k, task, info);
    return 0;
});
