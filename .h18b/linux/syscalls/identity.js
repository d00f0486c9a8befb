import { call } from '../abi/call.js';
import { EACCES, EINVAL, EPERM, ESRCH } from '../errno.js';
export const getpid = call('', (k) => k.pid);
export const gettid = call('', (k) => k.tid);
export const getppid = call('', (k) => k.group.ppid);
export const getuid = call('', (k) => k.credentials.uid);
export const getgid = call('', (k) => k.credentials.gid);
/** The calls of i386 with 16-bit ids: larger ones show as overflowuid. */
export const getuid16 = call('', (k) => (k.credentials.uid > 0xffff ? 65534 : k.credentials.uid));
export const getgid16 = call('', (k) => (k.credentials.gid > 0xffff ? 65534 : k.credentials.gid));
export const getpgrp = call('', (k) => k.group.pgid);
function groupOf(k, pid) {
    return pid === 0 ? k.group : k.groups.get(pid);
}
export const getpgid = call('i', (k, pid) => groupOf(k, pid)?.pgid ?? -ESRCH);
export const getsid = call('i', (k, pid) => groupOf(k, pid)?.sid ?? -ESRCH);
/** setpgid(2): of the process itself, or of a child that has not executed another program yet. */
export const setpgid = call('ii', (k, pid, pgid) => {
    if (pgid < 0)
        return -EINVAL;
    const group = groupOf(k, pid);
    if (group === undefined || (group !== k.group && group.parent !== k.group))
        return -ESRCH;
    if (group !== k.group) {
        if (group.sid !== k.group.sid)
            return -EPERM;
        if (group.hasExecuted)
            return -EACCES;
    }
    if (group.sid === group.pid)
        return -EPERM;
    const to = pgid === 0 ? group.pid : pgid;
    if (to !== group.pid && ![...k.groups.values()].some((g) => g.pgid === to && g.sid === group.sid))
        return -EPERM;
    group.pgid = to;
    return 0;
});
export const setsid = call('', (k) => {
    const { group } = k;
    if (group.pgid === group.pid || [...k.groups.values()].some((g) => g.pgid === group.pid))
        return -EPERM;
    group.pgid = group.sid = group.pid;
    return group.pid;
});
/** Root may become anyone, others only themselves; nothing on the host changes. */
function permitted(k, ...ids) {
    return (k.credentials.uid === 0 || ids.every((id) => id === -1 || id === k.credentials.uid || id === k.credentials.gid));
}
export const setuid = call('i', (k, uid) => {
    if (!permitted(k, uid))
        return -EPERM;
    k.credentials.uid = uid >>> 0;
    return 0;
});
export const setgid = call('i', (k, gid) => {
    if (!permitted(k, gid))
        return -EPERM;
    k.credentials.gid = gid >>> 0;
    return 0;
});
export const setreuid = call('ii', (k, r, e) => {
    if (!permitted(k, r, e))
        return -EPERM;
    if (e !== -1)
        k.credentials.uid = e >>> 0;
    else if (r !== -1)
        k.credentials.uid = r >>> 0;
    return 0;
});
export const setregid = call('ii', (k, r, e) => {
    if (!permitted(k, r, e))
        return -EPERM;
    if (e !== -1)
        k.credentials.gid = e >>> 0;
    else if (r !== -1)
        k.credentials.gid = r >>> 0;
    return 0;
});
export const setresuid = call('iii', (k, r, e, s) => {
    if (!permitted(k, r, e, s))
        return -EPERM;
    if (e !== -1)
        k.credentials.uid = e >>> 0;
    return 0;
});
export const setresgid = call('iii', (k, r, e, s) => {
    if (!permitted(k, r, e, s))
        return -EPERM;
    if (e !== -1)
        k.credentials.gid = e >>> 0;
    return 0;
});
function writeThree(k, id, r, e, s) {
    for (const at of [r, e, s])
        k.space.writeU32(at, id);
    return 0;
}
export const getresuid = call('ppp', (k, r, e, s) => writeThree(k, k.credentials.uid, r, e, s));
export const getresgid = call('ppp', (k, r, e, s) => writeThree(k, k.credentials.gid, r, e, s));
function writeThree16(k, id, r, e, s) {
    for (const at of [r, e, s])
        k.space.writeU16(at, id > 0xffff ? 65534 : id);
    return 0;
}
export const getresuid16 = call('ppp', (k, r, e, s) => writeThree16(k, k.credentials.uid, r, e, s));
export const getresgid16 = call('ppp', (k, r, e, s) => writeThree16(k, k.credentials.gid, r, e, s));
export const setfsuid = call('i', (k) => k.credentials.uid);
export const setfsgid = call('i', (k) => k.credentials.gid);
function groups(k, size, at, bytes) {
    const list = k.credentials.groups;
    if (size < 0)
        return -EINVAL;
    if (size === 0)
        return list.length;
    if (size < list.length)
        return -EINVAL;
    for (const [i, gid] of list.entries()) {
        if (bytes === 4)
            k.space.writeU32(at + 4 * i, gid);
        else
            k.space.writeU16(at + 2 * i, gid > 0xffff ? 65534 : gid);
    }
    return list.length;
}
export const getgroups = call('ip', (k, size, at) => groups(k, size, at, 4));
export const getgroups16 = call('ip', (k, size, at) => groups(k, size, at, 2));
export const setgroups = call('ip', (k, size, at) => {
    if (k.credentials.uid !== 0)
        return -EPERM;
    if (size < 0 || size > 65536)
        return -EINVAL;
    const list = [];
    for (let i = 0; i < size; i++)
        list.push(k.space.readU32(at + 4 * i));
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
    if (data === 0)
        return 0;
    // Effective, permitted and inheritable, 32 capabilities a set; there are 41.
    for (let i = 0; i < sets; i++) {
        const all = k.credentials.uid === 0 ? (i === 0 ? 0xffffffff : 0x1ff) : 0;
        for (const [field, value] of [all, all, 0].entries())
            k.space.writeU32(data + 4 * (3 * i + field), value);
    }
    return 0;
});
export const capset = call('pp', () => 0);
