/**
 * Locks on disk images, so that two machines do not write one file. A lock is a Unix socket in Linux's abstract
 * namespace (unix(7)) whose name says which file and how it is used: the kernel gives each name once, shows all names
 * in /proc/net/unix, and takes a process's names back however it ends, so no lock outlives its machine. The locks are
 * advisory: Ringless's processes in one network namespace see them, QEMU and other programs do not (QEMU's are fcntl's
 * locks on the open file, which Node cannot take). Hosts other than Linux have none.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
const PREFIX = 'ringless-image';
/** When two processes ask at the same moment, each may see the other, which then gives way: try again, ms. */
const RETRIES_MS = [20, 50, 100];
/** Device and inode, or a block device's own number: the same by whatever path or link. Null: nothing to lock. */
function identity(file) {
    const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
    if (stat?.isBlockDevice())
        return `b${stat.rdev}`;
    return stat?.isFile() ? `${stat.dev}-${stat.ino}` : null;
}
/** Takes an abstract name. Null: somebody has it; undefined: the host has no such names. */
function take(name) {
    return new Promise((resolve) => {
        const server = createServer((socket) => socket.destroy());
        server.on('error', ({ code }) => resolve(code === 'EADDRINUSE' ? null : undefined));
        server.listen(`\0${name}`, () => resolve(server));
        server.unref();
    });
}
/** Holders of an image as the names in /proc/net/unix say: `r` and `w` with the process's id. */
function holders(key) {
    let text;
    try {
        text = readFileSync('/proc/net/unix', 'latin1');
    }
    catch {
        return [];
    }
    const pattern = new RegExp(`@${PREFIX}:${key}:([rw]):(\\d+)\\.\\d+`, 'g');
    return [...text.matchAll(pattern)].map(([, kind = '', pid = '']) => ({ kind, pid }));
}
let taken = 0;
/** Locks one image. A string: who has it. */
async function lockOnce(key, writes) {
    const own = [];
    const busy = (who) => {
        for (const server of own)
            server.close();
        return who;
    };
    if (writes) {
        const only = await take(`${PREFIX}:${key}:only`);
        if (only === undefined)
            return [];
        if (only === null)
            return busy(holders(key).find(({ kind }) => kind === 'w')?.pid ?? '');
        own.push(only);
    }
    const named = await take(`${PREFIX}:${key}:${writes ? 'w' : 'r'}:${process.pid}.${taken++}`);
    if (named)
        own.push(named);
    const other = holders(key).find(({ kind }) => kind === (writes ? 'r' : 'w'));
    return other ? busy(other.pid) : own;
}
function inWords(pid) {
    if (pid === String(process.pid))
        return 'another disk of this machine';
    return pid === '' ? 'another process' : `process ${pid}`;
}
export async function lockFile(path, writes) {
    const key = process.platform === 'linux' ? identity(path) : null;
    if (key === null)
        return { release: () => { } };
    let result = await lockOnce(key, writes);
    for (const ms of RETRIES_MS) {
        if (typeof result !== 'string')
            break;
        await new Promise((resolve) => setTimeout(resolve, ms * (1 + Math.random())));
        result = await lockOnce(key, writes);
    }
    if (typeof result === 'string')
        return { heldBy: inWords(result) };
    const servers = result;
    return {
        release: () => {
            for (const server of servers.splice(0))
                server.close();
        },
    };
}
