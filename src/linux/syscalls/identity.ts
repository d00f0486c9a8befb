import { call } from '../abi/call.js';
import { EACCES, EINVAL, EPERM, ESRCH } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { ThreadGroup } from '../tasks/thread-group.js';

export const getpid = call('', (k) => k.pid);
export const gettid = call('', (k) => k.tid);
export const getppid = call('', (k) => k.group.ppid);
export const getuid = call('', (k) => k.credentials.real.uid);
export const geteuid = call('', (k) => k.credentials.uid);
export const getgid = call('', (k) => k.credentials.real.gid);
export const getegid = call('', (k) => k.credentials.gid);
/** The calls of i386 with 16-bit ids: larger ones show as overflowuid. */
function as16(id: number): number {
  return id > 0xffff ? 65534 : id;
}
export const getuid16 = call('', (k) => as16(k.credentials.real.uid));
export const geteuid16 = call('', (k) => as16(k.credentials.uid));
export const getgid16 = call('', (k) => as16(k.credentials.real.gid));
export const getegid16 = call('', (k) => as16(k.credentials.gid));
export const getpgrp = call('', (k) => k.group.pgid);
function groupOf(k: Linux, pid: number): ThreadGroup | undefined {
  return pid === 0 ? k.group : k.groups.get(pid);
}
export const getpgid = call('i', (k, pid) => groupOf(k, pid)?.pgid ?? -ESRCH);
export const getsid = call('i', (k, pid) => groupOf(k, pid)?.sid ?? -ESRCH);
/** setpgid(2): of the process itself, or of a child that has not executed another program yet. */
export const setpgid = call('ii', (k, pid, pgid) => {
  if (pgid < 0) return -EINVAL;
  const group = groupOf(k, pid);
  if (group === undefined || (group !== k.group && group.parent !== k.group)) return -ESRCH;
  if (group !== k.group) {
    if (group.sid !== k.group.sid) return -EPERM;
    if (group.hasExecuted) return -EACCES;
  }
  if (group.sid === group.pid) return -EPERM;
  const to = pgid === 0 ? group.pid : pgid;
  if (to !== group.pid && ![...k.groups.values()].some((g) => g.pgid === to && g.sid === group.sid)) return -EPERM;
  group.pgid = to;
  return 0;
});
export const setsid = call('', (k) => {
  const { group } = k;
  if (group.pgid === group.pid || [...k.groups.values()].some((g) => g.pgid === group.pid)) return -EPERM;
  group.pgid = group.sid = group.pid;
  return group.pid;
});

/** Root may become anyone, others only who they are in some way; nothing on the host changes. -1 leaves an id. */
type Which = 'uid' | 'gid';

function permitted(k: Linux, which: Which, ids: readonly number[], saved = true): boolean {
  const { credentials: c } = k;
  if (c.uid === 0) return true;
  const own = [c[which], c.real[which], ...(saved ? [c.saved[which]] : [])];
  return ids.every((id) => id === -1 || own.includes(id >>> 0));
}
function setIds(k: Linux, which: Which, real: number, effective: number, saved: number): number {
  const { credentials: c } = k;
  if (real !== -1) c.real = { ...c.real, [which]: real >>> 0 };
  if (effective !== -1) c[which] = effective >>> 0;
  if (saved !== -1) c.saved = { ...c.saved, [which]: saved >>> 0 };
  return 0;
}
/** setuid(2): of root all three; of others the effective one, to the real or the saved one. */
function setOne(k: Linux, which: Which, id: number): number {
  const { credentials: c } = k;
  if (id === -1) return -EINVAL;
  if (c.uid === 0) return setIds(k, which, id, id, id);
  return [c.real[which], c.saved[which]].includes(id >>> 0) ? setIds(k, which, -1, id, -1) : -EPERM;
}
export const setuid = call('i', (k, uid) => setOne(k, 'uid', uid));
export const setgid = call('i', (k, gid) => setOne(k, 'gid', gid));
/** setreuid(2): what was set saves the effective id, unless that is what the real one was. */
function setTwo(k: Linux, which: Which, r: number, e: number): number {
  if (!permitted(k, which, [r], false) || !permitted(k, which, [e])) return -EPERM;
  const saves = r !== -1 || (e !== -1 && e >>> 0 !== k.credentials.real[which]);
  setIds(k, which, r, e, -1);
  return saves ? setIds(k, which, -1, -1, k.credentials[which]) : 0;
}
export const setreuid = call('ii', (k, r, e) => setTwo(k, 'uid', r, e));
export const setregid = call('ii', (k, r, e) => setTwo(k, 'gid', r, e));
function setThree(k: Linux, which: Which, r: number, e: number, s: number): number {
  return permitted(k, which, [r, e, s]) ? setIds(k, which, r, e, s) : -EPERM;
}
export const setresuid = call('iii', (k, r, e, s) => setThree(k, 'uid', r, e, s));
export const setresgid = call('iii', (k, r, e, s) => setThree(k, 'gid', r, e, s));
/** The real, effective and saved id. */
function three(k: Linux, which: Which): number[] {
  const { credentials: c } = k;
  return [c.real[which], c[which], c.saved[which]];
}
function writeThree(k: Linux, which: Which, places: readonly number[]): number {
  for (const [i, id] of three(k, which).entries()) k.space.writeU32(places[i]!, id);
  return 0;
}
export const getresuid = call('ppp', (k, r, e, s) => writeThree(k, 'uid', [r, e, s]));
export const getresgid = call('ppp', (k, r, e, s) => writeThree(k, 'gid', [r, e, s]));
function writeThree16(k: Linux, which: Which, places: readonly number[]): number {
  for (const [i, id] of three(k, which).entries()) k.space.writeU16(places[i]!, as16(id));
  return 0;
}
export const getresuid16 = call('ppp', (k, r, e, s) => writeThree16(k, 'uid', [r, e, s]));
export const getresgid16 = call('ppp', (k, r, e, s) => writeThree16(k, 'gid', [r, e, s]));
export const setfsuid = call('i', (k) => k.credentials.uid);
export const setfsgid = call('i', (k) => k.credentials.gid);

function groups(k: Linux, size: number, at: number, bytes: 2 | 4): number {
  const list = k.credentials.groups;
  if (size < 0) return -EINVAL;
  if (size === 0) return list.length;
  if (size < list.length) return -EINVAL;
  for (const [i, gid] of list.entries()) {
    if (bytes === 4) k.space.writeU32(at + 4 * i, gid);
    else k.space.writeU16(at + 2 * i, as16(gid));
  }
  return list.length;
}
export const getgroups = call('ip', (k, size, at) => groups(k, size, at, 4));
export const getgroups16 = call('ip', (k, size, at) => groups(k, size, at, 2));
export const setgroups = call('ip', (k, size, at) => {
  if (k.credentials.uid !== 0) return -EPERM;
  if (size < 0 || size > 65536) return -EINVAL;
  const list: number[] = [];
  for (let i = 0; i < size; i++) list.push(k.space.readU32(at + 4 * i));
  k.credentials.groups = list;
  return 0;
});

/** capget(2): as the user's id suggests. */
export const capget = call('pp', (k, header, data) => {
  const version = k.space.readU32(header);
  const sets = version === 0x19980330 ? 1 : version === 0x20071026 || version === 0x20080522 ? 2 : 0;
  if (sets === 0) {
    k.space.writeU32(header, 0x20080522);
    return data === 0 ? 0 : -EINVAL;
  }
  if (data === 0) return 0;
  // Effective, permitted and inheritable, 32 capabilities a set; there are 41.
  for (let i = 0; i < sets; i++) {
    const all = k.credentials.uid === 0 ? (i === 0 ? 0xffffffff : 0x1ff) : 0;
    for (const [field, value] of [all, all, 0].entries()) k.space.writeU32(data + 4 * (3 * i + field), value);
  }
  return 0;
});
export const capset = call('pp', () => 0);
/** Of i386: 16-bit ids. */
export const setgroups16 = call('ip', (k, size, at) => {
  if (k.credentials.uid !== 0) return -EPERM;
  if (size < 0 || size > 65536) return -EINVAL;
  k.credentials.groups = Array.from({ length: size }, (_, i) => k.space.readU16(at + 2 * i));
  return 0;
});
