import { call } from '../abi/call.js';
import { writeTime, writeTime64 } from '../abi/structs.js';
import { EACCES, EINVAL, EPERM, ESRCH } from '../errno.js';
/** Policies of sched(7): linux/sched.h. Deadlines (6) are for sched_setattr(2) alone. */
const [SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE] = [0, 1, 2, 3, 5, 6];
const SCHED_RESET_ON_FORK = 0x40000000;
/** The task that a call names, or a negated errno; 0 is the caller. */
function taskOf(k, pid) {
    if (pid < 0)
        return -EINVAL;
    return pid === 0 ? k.current : (k.tasks.get(pid) ?? -ESRCH);
}
export const sched_yield = call('', (k) => {
    k.turns.yieldTurn();
    return 0;
});
/** There is one processor: bit 0. */
export const sched_getaffinity = call('izp', (k, pid, size, at) => {
    if (size < 8 || size % k.abi.word !== 0)
        return -EINVAL;
    const task = taskOf(k, pid);
    if (typeof task === 'number')
        return -ESRCH;
    k.space.writeNumber64(at, 1);
    return 8;
});
export const sched_setaffinity = call('izp', (k, pid, size, at) => {
    const mask = size > 0 ? k.space.readU8(at) : 0;
    const task = taskOf(k, pid);
    if (typeof task === 'number')
        return -ESRCH;
    return (mask & 1) === 0 ? -EINVAL : 0;
});
function isRealTime(policy) {
    return policy === SCHED_FIFO || policy === SCHED_RR;
}
function hasPolicy(policy) {
    return [SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE].includes(policy);
}
/** Policies are kept and told; tasks take turns alike whatever theirs is. */
function setPolicy(k, pid, policy, at) {
    const task = taskOf(k, pid);
    if (at === 0)
        return -EINVAL;
    const priority = k.space.readI32(at);
    if (typeof task === 'number')
        return task;
    const wanted = policy === null ? task.policy : policy & ~SCHED_RESET_ON_FORK;
    if (!hasPolicy(wanted))
        return -EINVAL;
    if (isRealTime(wanted) ? priority < 1 || priority > 99 : priority !== 0)
        return -EINVAL;
    if (isRealTime(wanted) && k.credentials.uid !== 0)
        return -EPERM;
    task.policy = wanted;
    task.realTimePriority = priority;
    if (policy !== null)
        task.resetsOnFork = (policy & SCHED_RESET_ON_FORK) !== 0;
    return 0;
}
export const sched_setscheduler = call('iip', (k, pid, policy, at) => policy < 0 ? -EINVAL : setPolicy(k, pid, policy, at));
export const sched_setparam = call('ip', (k, pid, at) => setPolicy(k, pid, null, at));
export const sched_getscheduler = call('i', (k, pid) => {
    const task = taskOf(k, pid);
    return typeof task === 'number' ? task : task.policy | (task.resetsOnFork ? SCHED_RESET_ON_FORK : 0);
});
export const sched_getparam = call('ip', (k, pid, at) => {
    const task = taskOf(k, pid);
    if (at === 0)
        return -EINVAL;
    if (typeof task === 'number')
        return task;
    k.space.writeU32(at, task.realTimePriority);
    return 0;
});
function priorityOf(policy, ofRealTime) {
    if (isRealTime(policy))
        return ofRealTime;
    return hasPolicy(policy) || policy === SCHED_DEADLINE ? 0 : -EINVAL;
}
export const sched_priority_max = call('i', (_k, policy) => priorityOf(policy, 99));
export const sched_priority_min = call('i', (_k, policy) => priorityOf(policy, 1));
/** Nanoseconds of a turn: RR_TIMESLICE of Linux, and what its fair scheduler tells. */
function turnOf(policy) {
    return policy === SCHED_RR ? 100e6 : policy === SCHED_FIFO ? 0 : 4e6;
}
export const sched_rr_get_interval = call('ip', (k, pid, at) => {
    const task = taskOf(k, pid);
    if (typeof task === 'number')
        return task;
    writeTime(k.space, k.abi, at, 0, turnOf(task.policy));
    return 0;
});
export const sched_rr_get_interval_time64 = call('ip', (k, pid, at) => {
    const task = taskOf(k, pid);
    if (typeof task === 'number')
        return task;
    writeTime64(k.space, at, 0, turnOf(task.policy));
    return 0;
});
const [PRIO_PROCESS, PRIO_PGRP, PRIO_USER] = [0, 1, 2];
/** The tasks that getpriority(2) and setpriority(2) mean, or a negated errno. */
function tasksOf(k, which, who) {
    if (which === PRIO_PROCESS) {
        const task = who === 0 ? k.current : k.tasks.get(who);
        return task === undefined ? -ESRCH : [task];
    }
    if (which !== PRIO_PGRP && which !== PRIO_USER)
        return -EINVAL;
    const pgid = who === 0 ? k.group.pgid : who;
    const uid = who === 0 ? k.credentials.uid : who;
    const found = [...k.tasks.values()].filter((task) => which === PRIO_PGRP ? task.group.pgid === pgid : task.credentials.uid === uid);
    return found.length === 0 ? -ESRCH : found;
}
/** The kernel's getpriority returns 20 - nice. */
export const getpriority = call('ii', (k, which, who) => {
    const tasks = tasksOf(k, which, who);
    return typeof tasks === 'number' ? tasks : Math.max(...tasks.map((task) => 20 - task.nice));
});
export const setpriority = call('iii', (k, which, who, value) => {
    const tasks = tasksOf(k, which, who);
    if (typeof tasks === 'number')
        return tasks;
    const nice = Math.max(-20, Math.min(19, value));
    let result = 0;
    for (const task of tasks) {
        if (nice < task.nice && k.credentials.uid !== 0)
            result = -EACCES;
        else
            task.nice = nice;
    }
    return result;
});
export const nice = call('i', (k, increment) => {
    const task = k.current;
    const wanted = Math.max(-20, Math.min(19, task.nice + Math.max(-40, Math.min(40, increment))));
    if (wanted < task.nice && k.credentials.uid !== 0)
        return -EPERM;
    task.nice = wanted;
    return 0;
});
