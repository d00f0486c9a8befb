import { GuestFault } from '../../runtime/guest-fault.js';
import * as N from '../signals/numbers.js';
import { HostStream } from '../vfs/host-file.js';
import { futexKey, removeWaiter, wakeWaiters } from './futex.js';
import { releaseRobustList } from './robust-list.js';
/** si_code of SIGCHLD: asm-generic/siginfo.h. */
const CLD_EXITED = 1;
const CLD_KILLED = 2;
const SA_NOCLDWAIT = 2;
/** A task no longer runs in `mm`: its address space goes with the last one. */
export function leaveMm(k, task, mm) {
    if (task.vforkDone !== null) {
        const queue = task.vforkDone;
        task.vforkDone = null;
        queue.wake();
    }
    if (--mm.users === 0)
        k.closeSpace(mm.space);
}
/** Words in memory that say that the thread is there: mm_release() of kernel/fork.c. */
export function releaseWords(k, task) {
    const attempt = (act) => {
        try {
            k.seenAs(task, act);
        }
        catch (e) {
            if (!(e instanceof GuestFault))
                throw e;
        }
    };
    const { robustList, clearChildTid } = task;
    task.robustList = task.clearChildTid = 0;
    if (robustList !== 0) {
        const { abi } = k;
        attempt(() => {
            k.abi = k.nativeAbi;
            releaseRobustList(k, robustList);
        });
        k.abi = abi;
    }
    if (clearChildTid !== 0 && task.mm.users > 1) {
        attempt(() => {
            k.space.writeU32(clearChildTid, 0);
            wakeWaiters(k, futexKey(k, clearChildTid, false), 1, 0xffffffff);
        });
    }
}
/** Ends one thread: do_exit() of kernel/exit.c. The process ends with its last one. */
export function exitTask(k, task, exit) {
    const { group, mm } = task;
    if (task.state === 'dead')
        return;
    if (task.futex !== null)
        removeWaiter(task.futex);
    task.futex = null;
    releaseWords(k, task);
    if (task === k.current) {
        k.turns.accountTime();
        k.leave = true;
    }
    k.scheduler.remove(task);
    k.tasks.delete(task.tid);
    group.tasks.delete(task);
    group.cpuNs += task.cpuNs;
    group.peakPages = Math.max(group.peakPages, mm.space.peakResidentPages);
    if (--task.files.users === 0)
        task.files.closeAll();
    task.signals.handlers.users--;
    leaveMm(k, task, mm);
    if (group.tasks.size === 0)
        exitProcess(k, group, task, exit);
}
/** Ends all threads of a process: exit_group(2), fatal signals. */
export function exitGroup(k, group, status, signal) {
    const exit = { status, signal };
    // The thread that runs goes last: it is the one that /proc and the parent know.
    const last = k.current.group === group ? k.current : (group.leader ?? null);
    for (const task of [...group.tasks])
        if (task !== last)
            exitTask(k, task, exit);
    if (last !== null)
        exitTask(k, last, exit);
}
function exitProcess(k, group, last, exit) {
    k.observer?.exited(k, last, exit.status, exit.signal);
    group.exit = exit;
    group.stopped = false;
    // The leader of a session takes its terminal away from it.
    const terminal = group.sid === group.pid ? k.terminals.terminalOf(group.sid) : null;
    if (terminal !== null)
        k.terminals.hangUp(terminal);
    group.timers.clear();
    group.ended.wake();
    orphanChildren(k, group);
    const { parent } = group;
    if (parent === null)
        reap(k, group);
    else {
        const action = parent.leader?.signals.actions[N.SIGCHLD];
        const unwanted = group.exitSignal === N.SIGCHLD &&
            action !== undefined &&
            (action.handler === N.SIG_IGN || (action.flags & SA_NOCLDWAIT) !== 0);
        if (group.exitSignal !== 0) {
            k.signalGroup(parent, {
                signal: group.exitSignal,
                code: exit.signal === null ? CLD_EXITED : CLD_KILLED,
                pid: group.pid,
                uid: last.credentials.uid,
                status: exit.signal ?? exit.status,
            });
        }
        if (unwanted)
            reap(k, group);
        parent.childEvents.wake();
    }
    if (group === k.init)
        k.exit = exit;
    endAfterInit(k);
}
/** Children of a process that ends get a subreaper for a parent, or none: what waits for them is outside of the VM. */
function orphanChildren(k, group) {
    if (group.children.size === 0)
        return;
    let reaper = group.parent;
    while (reaper !== null && !reaper.isSubreaper)
        reaper = reaper.parent;
    for (const child of [...group.children]) {
        group.children.delete(child);
        child.parent = reaper;
        reaper?.children.add(child);
        if (child.exit === null)
            continue;
        if (reaper === null)
            reap(k, child);
        else
            reaper.childEvents.wake();
    }
}
/** A process's end has been taken note of: nothing is left of it. */
export function reap(k, group) {
    k.groups.delete(group.pid);
    const { parent } = group;
    if (parent === null)
        return;
    parent.children.delete(group);
    parent.childrenCpuNs += group.cpuNs + group.childrenCpuNs;
    parent.childrenPeakPages = Math.max(parent.childrenPeakPages, group.peakPages, group.childrenPeakPages);
}
/**
 * The VM ends once the first process has and none of the others holds the host's standard output or error stream: whose
 * reader would wait for them natively as well. Daemons have let go of them; what is left is killed.
 */
export function endAfterInit(k) {
    if (k.exit === null)
        return;
    for (const task of k.tasks.values())
        if (task.files.files.some((f) => f instanceof HostStream && (f.fd === 1 || f.fd === 2)))
            return;
    k.finished = true;
    k.leave = true;
    for (const task of k.tasks.values()) {
        k.scheduler.remove(task);
        if (--task.files.users === 0)
            task.files.closeAll();
        if (--task.mm.users === 0)
            task.mm.space.sync(0, task.mm.space.layout.top / 4096);
    }
}
