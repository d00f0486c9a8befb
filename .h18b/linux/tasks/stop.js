import * as N from '../signals/numbers.js';
/** si_code of SIGCHLD: asm-generic/siginfo.h. */
const CLD_STOPPED = 5;
const CLD_CONTINUED = 6;
/** Whether nobody of the session could make the process group go on again: is_current_pgrp_orphaned(). */
function isOrphaned(k, pgid) {
    for (const group of k.groups.values()) {
        if (group.pgid !== pgid || group.exit !== null || group.parent === null)
            continue;
        if (group.parent.pgid !== pgid && group.parent.sid === group.sid)
            return false;
    }
    return true;
}
/**
 * The default action of a stop signal: no thread of the process runs until SIGCONT. The first process cannot be
 * stopped, as in a PID namespace: nobody could make it go on.
 */
export function stopGroup(k, group, signal) {
    if (group === k.init || (signal !== N.SIGSTOP && isOrphaned(k, group.pgid)))
        return;
    group.stopped = true;
    group.stopReport = signal;
    k.leave = true;
    tellParent(k, group, CLD_STOPPED, signal);
}
/** SIGCONT was sent. */
export function continueGroup(k, group) {
    if (!group.stopped)
        return;
    group.stopped = false;
    group.stopReport = 'continued';
    for (const task of group.held.splice(0))
        k.scheduler.ready(task);
    tellParent(k, group, CLD_CONTINUED, N.SIGCONT);
}
function tellParent(k, group, code, status) {
    const { parent } = group;
    if (parent === null)
        return;
    const action = parent.leader?.signals.actions[N.SIGCHLD];
    if (action !== undefined && (action.flags & N.SA_NOCLDSTOP) === 0) {
        const uid = group.leader?.credentials.uid ?? 0;
        k.signalGroup(parent, { signal: N.SIGCHLD, code, pid: group.pid, uid, status });
    }
    parent.childEvents.wake();
}
