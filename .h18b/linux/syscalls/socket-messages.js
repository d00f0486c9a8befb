import { BLOCKED, call } from '../abi/call.js';
import * as E from '../errno.js';
import { releaseFiles } from '../net/socket.js';
import { EpollFile } from '../vfs/epoll.js';
import * as S from './socket.js';
/** sendmsg(2) and recvmsg(2), with what goes beside the data: unix(7), cmsg(3). */
const SOL_SOCKET = 1;
const SCM_RIGHTS = 1;
const SCM_CREDENTIALS = 2;
const SO_PASSCRED = 16;
const MSG_CMSG_CLOEXEC = 0x40000000;
/** SCM_MAX_FD. */
const MOST_FILES = 253;
/** UIO_MAXIOV. */
const MOST_PARTS = 1024;
function readHeader(k, at) {
    const { space, abi } = k;
    const long = (i) => (abi.word === 8 ? space.readSigned64(at + 8 * i) : space.readU32(at + 4 * i));
    return {
        name: long(0),
        nameLength: space.readI32(at + abi.word),
        vector: long(2),
        parts: long(3),
        control: long(4),
        controlLength: long(5),
    };
}
function parts(k, { vector, parts: count }) {
    if (count < 0 || count > MOST_PARTS)
        return -E.EMSGSIZE;
    const { space, abi } = k;
    const out = [];
    for (let i = 0; i < count; i++) {
        const entry = vector + 2 * i * abi.word;
        const at = abi.word === 8 ? space.readSigned64(entry) : space.readU32(entry);
        const length = abi.word === 8 ? space.readSigned64(entry + 8) : space.readI32(entry + 4);
        if (length < 0)
            return -E.EINVAL;
        out.push({ at, length });
    }
    return out;
}
/** The descriptors that a control buffer passes on; -errno. */
function filesIn(k, s, { control, controlLength }) {
    const { word } = k.abi;
    const head = word + 8;
    const files = [];
    if (controlLength < head || control === 0)
        return files;
    for (let at = 0; at + head <= controlLength;) {
        const length = word === 8 ? k.space.readSigned64(control + at) : k.space.readU32(control + at);
        if (length < head || at + length > controlLength)
            return -E.EINVAL;
        const level = k.space.readI32(control + at + word);
        const type = k.space.readI32(control + at + word + 4);
        if (level === SOL_SOCKET && type === SCM_RIGHTS) {
            if (s.family !== 1)
                return -E.EINVAL;
            for (let fd = head; fd + 4 <= length; fd += 4) {
                const file = k.fds.get(k.space.readI32(control + at + fd));
                if (file === null)
                    return -E.EBADF;
                // What could keep itself alive in its own inbox is not passed on.
                if (file === s || file === s.peer || file instanceof EpollFile)
                    return -E.EINVAL;
                files.push(file);
            }
            if (files.length > MOST_FILES)
                return -E.EINVAL;
        }
        at += Math.ceil(length / word) * word;
    }
    return files;
}
function sendMessage(k, fd, at, flags) {
    const s = S.socketOf(k, fd);
    if (typeof s === 'number')
        return s;
    const header = readHeader(k, at);
    const to = header.name === 0 ? null : S.readAddress(k, s, header.name, header.nameLength);
    if (typeof to === 'number')
        return to;
    const vector = parts(k, header);
    if (typeof vector === 'number')
        return vector;
    const files = filesIn(k, s, header);
    if (typeof files === 'number')
        return files;
    const total = Math.min(S.MOST_BYTES, vector.reduce((n, p) => n + p.length, 0));
    const data = new Uint8Array(total);
    let done = 0;
    for (const part of vector) {
        const n = Math.min(part.length, total - done);
        data.set(k.space.readBytes(part.at, n), done);
        done += n;
    }
    return S.sendBuffer(k, s, data, to, flags, files);
}
export const sendmsg = call('dpx', sendMessage);
/** Writes what came beside the data; the flags that it adds. Descriptors for which there is no room are closed. */
function storeControl(k, s, at, header, got, cloexec) {
    const { space, abi } = k;
    const { word } = abi;
    const head = word + 8;
    let used = 0;
    let flags = 0;
    const put = (type, words) => {
        const length = head + 4 * words.length;
        const to = header.control + used;
        if (word === 8)
            space.writeNumber64(to, length);
        else
            space.writeU32(to, length);
        space.writeU32(to + word, SOL_SOCKET);
        space.writeU32(to + word + 4, type);
        for (const [i, value] of words.entries())
            space.writeU32(to + head + 4 * i, value);
        used = Math.min(header.controlLength, used + Math.ceil(length / word) * word);
    };
    const passes = s.options.get(`${SOL_SOCKET}:${SO_PASSCRED}`)?.[0] === 1;
    if (passes && got.sender !== null) {
        const { pid, uid, gid } = got.sender;
        if (header.controlLength >= head + 12)
            put(SCM_CREDENTIALS, [pid, uid, gid]);
        else
            flags |= S.MSG_CTRUNC;
    }
    if (got.files.length > 0) {
        const room = Math.max(0, Math.floor((header.controlLength - used - head) / 4));
        const taken = got.files.slice(0, room);
        const fds = [];
        for (const file of taken) {
            const fd = k.fds.add(file, cloexec);
            if (fd < 0)
                break;
            fds.push(fd);
        }
        if (fds.length < got.files.length)
            flags |= S.MSG_CTRUNC;
        if (fds.length > 0)
            put(SCM_RIGHTS, fds);
        // The message's own hold.
        releaseFiles(got.files);
    }
    if (word === 8)
        space.writeNumber64(at + 5 * word, used);
    else
        space.writeU32(at + 5 * word, used);
    return flags;
}
function receiveMessage(k, fd, at, flags) {
    const s = S.socketOf(k, fd);
    if (typeof s === 'number')
        return s;
    const header = readHeader(k, at);
    const vector = parts(k, header);
    if (typeof vector === 'number')
        return vector;
    const got = S.receiveBuffer(k, s, vector.reduce((n, p) => n + p.length, 0), flags);
    if (typeof got === 'number')
        return got;
    let done = 0;
    for (const part of vector) {
        const n = Math.min(part.length, got.count - done);
        if (n <= 0)
            break;
        k.space.writeBytes(part.at, got.buffer.subarray(done, done + n));
        done += n;
    }
    if (header.name !== 0)
        S.storeAddress(k, s.isStream ? null : got.from, header.name, at + k.abi.word);
    const isPeek = (flags & S.MSG_PEEK) !== 0;
    let outFlags = got.whole > got.count ? S.MSG_TRUNC : 0;
    outFlags |= storeControl(k, s, at, header, isPeek ? { ...got, files: [] } : got, (flags & MSG_CMSG_CLOEXEC) !== 0);
    k.space.writeU32(at + 6 * k.abi.word, outFlags);
    return (flags & S.MSG_TRUNC) !== 0 ? got.whole : got.count;
}
export const recvmsg = call('dpx', receiveMessage);
/** struct mmsghdr: a msghdr, and the bytes of its message. */
function several(k, fd, at, count, one) {
    const size = k.abi.word === 8 ? 64 : 32;
    let done = k.continued?.done ?? 0;
    for (; done < Math.min(count, MOST_PARTS); done++) {
        const n = one(at + done * size);
        if (n === BLOCKED)
            return n;
        if (n < 0)
            return done > 0 ? done : n;
        k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
        const s = S.socketOf(k, fd);
        if (typeof s === 'number' || s.available() === 0)
            return done + 1;
    }
    return done;
}
export const recvmmsg = call('dpuxp', (k, fd, at, count, flags) => several(k, fd, at, count, (message) => receiveMessage(k, fd, message, flags)));
export const sendmmsg = call('dpux', (k, fd, at, count, flags) => {
    const size = k.abi.word === 8 ? 64 : 32;
    let done = 0;
    for (; done < Math.min(count, MOST_PARTS); done++) {
        const n = sendMessage(k, fd, at + done * size, flags);
        if (n === BLOCKED) {
            if (done === 0)
                return n;
            break;
        }
        if (n < 0)
            return done > 0 ? done : n;
        k.space.writeU32(at + done * size + (k.abi.word === 8 ? 56 : 28), n);
    }
    return done;
});
