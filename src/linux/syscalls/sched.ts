import { call } from '../abi/call.js';
import { writeTime, writeTime64 } from '../abi/structs.js';
import { E2BIG, EACCES, EINVAL, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Task } from '../tasks/task.js';

/** Policies of sched(7): linux/sched.h. Deadlines (6) are for sched_setattr(2) alone. */
const [SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE, SCHED_DEADLINE] = [0, 1, 2, 3, 5, 6];
const SCHED_RESET_ON_FORK = 0x40000000;

/** The task that a call names, or a negated errno; 0 is the caller. */
function taskOf(k: Linux, pid: number): Task | number {
  if (pid < 0) return -EINVAL;
  return pid === 0 ? k.current : (k.tasks.get(pid) ?? -ESRCH);
}

export const sched_yield = call('', (k) => {
  k.turns.yieldTurn();
  return 0;
});

/** There is one processor: bit 0. */
export const sched_getaffinity = call('izp', (k, pid, size, at) => {
  if (size < 8 || size % k.abi.word !== 0) return -EINVAL;
  const task = taskOf(k, pid);
  if (typeof task === 'number') return -ESRCH;
  k.space.writeNumber64(at, 1);
  return 8;
});
export const sched_setaffinity = call('izp', (k, pid, size, at) => {
  const mask = size > 0 ? k.space.readU8(at) : 0;
  const task = taskOf(k, pid);
  if (typeof task === 'number') return -ESRCH;
  return (mask & 1) === 0 ? -EINVAL : 0;
});

function isRealTime(policy: number): boolean {
  return policy === SCHED_FIFO || policy === SCHED_RR;
}
function hasPolicy(policy: number): boolean {
  return [SCHED_OTHER, SCHED_FIFO, SCHED_RR, SCHED_BATCH, SCHED_IDLE].includes(policy);
}

/** Policies are kept and told; tasks take turns alike whatever theirs is. */
function setPolicy(k: Linux, pid: number, policy: number | null, at: number): number {
  const task = taskOf(k, pid);
  if (at === 0) return -EINVAL;
  const priority = k.space.readI32(at);
  if (typeof task === 'number') return task;
  const wanted = policy === null ? task.policy : policy & ~SCHED_RESET_ON_FORK;
  if (!hasPolicy(wanted)) return -EINVAL;
  if (isRealTime(wanted) ? priority < 1 || priority > 99 : priority !== 0) return -EINVAL;
  if (isRealTime(wanted) && k.credentials.uid !== 0) return -EPERM;
  task.policy = wanted;
  task.realTimePriority = priority;
  if (policy !== null) task.resetsOnFork = (policy & SCHED_RESET_ON_FORK) !== 0;
  return 0;
}
export const sched_setscheduler = call('iip', (k, pid, policy, at) =>
  policy < 0 ? -EINVAL : setPolicy(k, pid, policy, at),
);
export const sched_setparam = call('ip', (k, pid, at) => setPolicy(k, pid, null, at));
/** The first process's parent is outside of the VM, and an ordinary process there. */
function isOutside(k: Linux, pid: number): boolean {
  return pid > 0 && pid === k.init.outerPpid && !k.tasks.has(pid);
}
export const sched_getscheduler = call('i', (k, pid) => {
  if (isOutside(k, pid)) return SCHED_OTHER;
  const task = taskOf(k, pid);
  return typeof task === 'number' ? task : task.policy | (task.resetsOnFork ? SCHED_RESET_ON_FORK : 0);
});
export const sched_getparam = call('ip', (k, pid, at) => {
  const task = taskOf(k, pid);
  if (at === 0) return -EINVAL;
  if (isOutside(k, pid)) {
    k.space.writeU32(at, 0);
    return 0;
  }
  if (typeof task === 'number') return task;
  k.space.writeU32(at, task.realTimePriority);
  return 0;
});

function priorityOf(policy: number, ofRealTime: number): number {
  if (isRealTime(policy)) return ofRealTime;
  return hasPolicy(policy) || policy === SCHED_DEADLINE ? 0 : -EINVAL;
}
export const sched_priority_max = call('i', (_k, policy) => priorityOf(policy, 99));
export const sched_priority_min = call('i', (_k, policy) => priorityOf(policy, 1));

/** Nanoseconds of a turn: RR_TIMESLICE of Linux, and what its fair scheduler tells. */
function turnOf(policy: number): number {
  return policy === SCHED_RR ? 100e6 : policy === SCHED_FIFO ? 0 : 4e6;
}
export const sched_rr_get_interval = call('ip', (k, pid, at) => {
  const task = taskOf(k, pid);
  if (typeof task === 'number') return task;
  writeTime(k.space, k.abi, at, 0, turnOf(task.policy));
  return 0;
});
export const sched_rr_get_interval_time64 = call('ip', (k, pid, at) => {
  const task = taskOf(k, pid);
  if (typeof task === 'number') return task;
  writeTime64(k.space, at, 0, turnOf(task.policy));
  return 0;
});

const [PRIO_PROCESS, PRIO_PGRP, PRIO_USER] = [0, 1, 2];

/** The tasks that getpriority(2) and setpriority(2) mean, or a negated errno. */
function tasksOf(k: Linux, which: number, who: number): Task[] | number {
  if (which === PRIO_PROCESS) {
    const task = who === 0 ? k.current : k.tasks.get(who);
    return task === undefined ? -ESRCH : [task];
  }
  if (which !== PRIO_PGRP && which !== PRIO_USER) return -EINVAL;
  const pgid = who === 0 ? k.group.pgid : who;
  const uid = who === 0 ? k.credentials.uid : who;
  const found = [...k.tasks.values()].filter((task) =>
    which === PRIO_PGRP ? task.group.pgid === pgid : task.credentials.uid === uid,
  );
  return found.length === 0 ? -ESRCH : found;
}

/** The kernel's getpriority returns 20 - nice. */
export const getpriority = call('ii', (k, which, who) => {
  const tasks = tasksOf(k, which, who);
  return typeof tasks === 'number' ? tasks : Math.max(...tasks.map((task) => 20 - task.nice));
});
export const setpriority = call('iii', (k, which, who, value) => {
  const tasks = tasksOf(k, which, who);
  if (typeof tasks === 'number') return tasks;
  const nice = Math.max(-20, Math.min(19, value));
  let result = 0;
  for (const task of tasks) {
    if (nice < task.nice && k.credentials.uid !== 0) result = -EACCES;
    else task.nice = nice;
  }
  return result;
});
export const nice = call('i', (k, increment) => {
  const task = k.current;
  const wanted = Math.max(-20, Math.min(19, task.nice + Math.max(-40, Math.min(40, increment))));
  if (wanted < task.nice && k.credentials.uid !== 0) return -EPERM;
  task.nice = wanted;
  return 0;
});

/** struct sched_attr of linux/sched/types.h: size, policy, flags, nice, priority; and what deadlines need. */
const ATTR_SIZE = 48;
const ATTR_SIZE_NOW = 56;
const SCHED_FLAG_RESET_ON_FORK = 1;

export const sched_setattr = call('ipx', (k, pid, at, flags) => {
  if (at === 0 || pid < 0 || flags !== 0) return -EINVAL;
  const { space } = k;
  const size = space.readU32(at) || ATTR_SIZE;
  if (size < ATTR_SIZE) return -E2BIG;
  for (let i = ATTR_SIZE_NOW; i < Math.min(size, 4096); i++) if (space.readU8(at + i) !== 0) return -E2BIG;
  const task = taskOf(k, pid);
  if (typeof task === 'number') return task;
  const [policy, options, niceness, priority] = [4, 8, 16, 20].map((offset) => space.readI32(at + offset));
  if (!hasPolicy(policy!) || (options! & ~SCHED_FLAG_RESET_ON_FORK) !== 0) return -EINVAL;
  const realTime = isRealTime(policy!);
  if (realTime ? priority! < 1 || priority! > 99 : priority !== 0) return -EINVAL;
  const nicest = Math.max(-20, Math.min(19, niceness!));
  if ((realTime || nicest < task.nice) && k.credentials.uid !== 0) return -EPERM;
  task.policy = policy!;
  task.realTimePriority = priority!;
  task.resetsOnFork = (options! & SCHED_FLAG_RESET_ON_FORK) !== 0;
  if (!realTime) task.nice = nicest;
  return 0;
});
export const sched_getattr = call('ipux', (k, pid, at, size, flags) => {
  if (at === 0 || pid < 0 || size < ATTR_SIZE || size > 4096 || flags !== 0) return -EINVAL;
  const task = taskOf(k, pid);
  if (typeof task === 'number') return task;
  const told = Math.min(size, ATTR_SIZE_NOW);
  k.space.fill(at, told, 0);
  k.space.writeU32(at, told);
  k.space.writeU32(at + 4, task.policy);
  k.space.writeU32(at + 8, task.resetsOnFork ? SCHED_FLAG_RESET_ON_FORK : 0);
  if (isRealTime(task.policy)) k.space.writeU32(at + 20, task.realTimePriority);
  else k.space.writeU32(at + 16, task.nice);
  return 0;
});
