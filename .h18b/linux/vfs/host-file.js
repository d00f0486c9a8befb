import * as fs from 'node:fs';
import { EAGAIN, EFBIG, EINVAL, ENODEV, EOPNOTSUPP, ERESTARTSYS, EROFS, ESPIPE, hostError } from '../errno.js';
import { O_ACCMODE, O_NONBLOCK, O_RDONLY, POLLIN, POLLOUT } from './constants.js';
import { copyStat } from './host-stat.js';
import { OpenFile } from './node.js';
import { seekIn } from './seek.js';
const ZEROS = new Uint8Array(65536);
/** An open host descriptor, held by open files and mappings, closed with the last of them. */
export class HostHandle {
    fd;
    mount;
    #refs = 0;
    #frames = new Map();
    #identity = null;
    discard = null;
    constructor(fd, mount) {
        this.fd = fd;
        this.mount = mount;
    }
    get frames() {
        return this.#frames;
    }
    identity() {
        if (this.#identity === null) {
            const s = fs.fstatSync(this.fd, { bigint: true });
            const stamp = `${s.size}:${s.mtimeNs}:${s.ctimeNs}`;
            this.#identity = { dev: Number(s.dev), ino: Number(s.ino), key: `${s.dev}:${s.ino}`, stamp };
        }
        return this.#identity;
    }
    /** What the mount's other openings of the same file know it by. */
    key(writable) {
        return `${this.identity().key}:${writable ? 'w' : 'r'}`;
    }
    /** Whether the file was the same when the other opening looked at it. */
    isLike(other) {
        return this.identity().stamp === other.identity().stamp;
    }
    /** Uses the pages that another opening of the file has. */
    share(other) {
        this.#frames = other.#frames;
    }
    retain() {
        this.#refs++;
    }
    release() {
        if (--this.#refs > 0)
            return;
        fs.closeSync(this.fd);
        for (const [key, handle] of this.mount.handles)
            if (handle === this)
                this.mount.handles.delete(key);
    }
    fileSize() {
        return fs.fstatSync(this.fd).size;
    }
    readPage(target, at, offset) {
        let done = 0;
        try {
            while (done < 4096) {
                const n = fs.readSync(this.fd, target, at + done, 4096 - done, offset + done);
                if (n === 0)
                    break;
                done += n;
            }
        }
        catch {
            return 0;
        }
        return done;
    }
    writePage(source, at, offset) {
        if (this.mount.readOnly)
            return;
        try {
            const n = Math.min(4096, fs.fstatSync(this.fd).size - offset);
            if (n > 0)
                fs.writeSync(this.fd, source, at, n, offset);
        }
        catch {
            // The descriptor may be open for reading only: then the mapping was never writable.
        }
    }
    punch(offset, length) {
        if (this.mount.readOnly)
            return -EROFS;
        try {
            const end = Math.min(offset + length, fs.fstatSync(this.fd).size);
            for (let at = offset; at < end; at += ZEROS.length)
                fs.writeSync(this.fd, ZEROS, 0, Math.min(ZEROS.length, end - at), at);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
}
/** A regular file of a mount. */
export class HostFile extends OpenFile {
    handle;
    constructor(flags, handle) {
        super(flags);
        this.handle = handle;
        handle.retain();
    }
    stat(out) {
        try {
            copyStat(fs.fstatSync(this.handle.fd, { bigint: true }), out);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    #size() {
        return fs.fstatSync(this.handle.fd).size;
    }
    read(memory, at, length, position) {
        const from = position < 0 ? this.position : position;
        try {
            const n = fs.readSync(this.handle.fd, memory, at, length, from);
            if (position < 0)
                this.position = from + n;
            return n;
        }
        catch (e) {
            return hostError(e);
        }
    }
    write(memory, at, length, position) {
        try {
            if (this.append) {
                const n = fs.writeSync(this.handle.fd, memory, at, length, null);
                if (position < 0)
                    this.position = this.#size();
                return n;
            }
            const to = position < 0 ? this.position : position;
            if (to + length > Number.MAX_SAFE_INTEGER)
                return -EFBIG;
            const n = fs.writeSync(this.handle.fd, memory, at, length, to);
            if (position < 0)
                this.position = to + n;
            return n;
        }
        catch (e) {
            return hostError(e);
        }
    }
    seek(offset, whence) {
        try {
            const to = seekIn(whence >= 2 ? this.#size() : 0, this.position, offset, whence);
            if (to >= 0)
                this.position = to;
            return to;
        }
        catch (e) {
            return hostError(e);
        }
    }
    #change(act) {
        if (this.handle.mount.readOnly)
            return -EROFS;
        try {
            act();
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    truncate(size) {
        if (size < 0)
            return -EINVAL;
        return this.#change(() => fs.ftruncateSync(this.handle.fd, size));
    }
    allocate(mode, offset, length) {
        if (mode !== 0)
            return -EOPNOTSUPP;
        return this.#change(() => {
            if (offset + length > this.#size())
                fs.ftruncateSync(this.handle.fd, offset + length);
        });
    }
    sync() {
        try {
            fs.fdatasyncSync(this.handle.fd);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    available() {
        return Math.max(0, this.#size() - this.position);
    }
    chmod(mode) {
        return this.#change(() => fs.fchmodSync(this.handle.fd, mode & 0o7777));
    }
    chown(uid, gid) {
        return this.#change(() => fs.fchownSync(this.handle.fd, uid, gid));
    }
    utimens(atime, mtime) {
        return this.#change(() => {
            const s = fs.fstatSync(this.handle.fd);
            const a = atime === null ? s.atimeMs / 1000 : atime.sec + atime.ns / 1e9;
            const m = mtime === null ? s.mtimeMs / 1000 : mtime.sec + mtime.ns / 1e9;
            fs.futimesSync(this.handle.fd, a, m);
        });
    }
    mapping() {
        const { handles } = this.handle.mount;
        const writable = (this.flags & O_ACCMODE) !== O_RDONLY;
        try {
            // A writable opening is preferred for shared pages, so that they can be written back.
            const key = this.handle.key(writable);
            let known = handles.get(key);
            if (known !== undefined && known.discard !== null && !this.handle.isLike(known)) {
                // What is kept of it is what it was before somebody changed it.
                known.discard();
                known = handles.get(key);
            }
            if (known !== undefined)
                return known;
            const other = handles.get(this.handle.key(!writable));
            if (other !== undefined)
                this.handle.share(other);
            handles.set(key, this.handle);
            return this.handle;
        }
        catch {
            return -ENODEV;
        }
    }
    mappedFile() {
        const { handles } = this.handle.mount;
        if (handles.size === 0)
            return null;
        return handles.get(this.handle.key(true)) ?? handles.get(this.handle.key(false)) ?? null;
    }
    close() {
        this.handle.release();
    }
}
/**
 * Input of the host that may not have come yet, from a pipe or a terminal: an opening of its own that does not wait.
 * Node has no poll(2), so whether there is something is found out by reading one byte, which the next read gets first.
 */
class HostInput {
    host;
    /** Undefined: not opened yet; null: it cannot be. */
    #fd;
    #byte = new Uint8Array(1);
    #peeked = 'nothing';
    constructor(host) {
        this.host = host;
    }
    get hasPeeked() {
        return this.#peeked !== 'nothing';
    }
    #open() {
        if (this.#fd !== undefined)
            return this.#fd;
        try {
            this.#fd = fs.openSync(`/proc/self/fd/${this.host}`, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK);
        }
        catch {
            this.#fd = null;
        }
        return this.#fd;
    }
    /** Bytes read, or -errno: -EAGAIN where there are none yet; null: only waiting would tell. */
    read(memory, at, length) {
        if (length === 0)
            return 0;
        if (this.#peeked === 'end') {
            this.#peeked = 'nothing';
            return 0;
        }
        if (this.#peeked === 'byte') {
            memory[at] = this.#byte[0];
            this.#peeked = 'nothing';
            const more = length > 1 ? this.#attempt(memory, at + 1, length - 1) : 0;
            return 1 + Math.max(0, more ?? 0);
        }
        return this.#attempt(memory, at, length);
    }
    #attempt(memory, at, length) {
        const fd = this.#open();
        if (fd === null)
            return null;
        try {
            return fs.readSync(fd, memory, at, length, null);
        }
        catch (e) {
            return hostError(e);
        }
    }
    close() {
        if (typeof this.#fd === 'number')
            fs.closeSync(this.#fd);
        this.#fd = null;
    }
    isReady() {
        if (this.hasPeeked)
            return true;
        const n = this.#attempt(this.#byte, 0, 1);
        if (n === -EAGAIN)
            return false;
        if (n !== null && n >= 0)
            this.#peeked = n === 0 ? 'end' : 'byte';
        return true;
    }
}
/** A standard stream of the host: descriptor 0, 1 or 2 as the guest inherits it, whatever it is on the host. */
export class HostStream extends OpenFile {
    fd;
    pause;
    isTerminal;
    makeTerminal;
    mayWait;
    /** The guest has moved the offset: reads and writes name their place, for the host's own offset is elsewhere. */
    #moved = false;
    #regular;
    #type;
    #input;
    constructor(flags, fd, 
    /** Waits a moment when the host says EAGAIN on a blocking stream. */
    pause, isTerminal, makeTerminal, 
    /** Whether a read may wait for the host: nobody else would have to wait with it. */
    mayWait = () => true) {
        super(flags);
        this.fd = fd;
        this.pause = pause;
        this.isTerminal = isTerminal;
        this.makeTerminal = makeTerminal;
        this.mayWait = mayWait;
        let mode = 0;
        try {
            mode = fs.fstatSync(fd).mode;
        }
        catch {
            // Closed on the host: every call will say EBADF.
        }
        this.#type = mode & 0o170000;
        this.#regular = this.#type === 0o100000;
        if (this.#regular)
            this.position = hostOffset(fd);
        const waits = this.#type === 0o010000 || this.#type === 0o020000;
        this.#input = waits && this.readable ? new HostInput(fd) : null;
    }
    get stream() {
        return !this.#regular;
    }
    stat(out) {
        try {
            copyStat(fs.fstatSync(this.fd, { bigint: true }), out);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    read(memory, at, length, position) {
        if (position >= 0 && !this.#regular)
            return -ESPIPE;
        if (this.#input !== null && (this.#input.hasPeeked || !this.mayWait())) {
            const n = this.#input.read(memory, at, length);
            if (n !== null)
                return n === -EAGAIN && (this.flags & O_NONBLOCK) === 0 ? -ERESTARTSYS : n;
        }
        for (let wait = 1;; wait = Math.min(wait * 2, 20)) {
            try {
                const place = position >= 0 ? position : this.#moved ? this.position : null;
                const n = fs.readSync(this.fd, memory, at, length, place);
                if (position < 0)
                    this.position += n;
                return n;
            }
            catch (e) {
                const error = hostError(e);
                if ((this.flags & O_NONBLOCK) !== 0 && error === -EAGAIN)
                    return error;
                if (error !== -EAGAIN)
                    return e.code === 'EOF' ? 0 : error;
                this.pause(wait);
            }
        }
    }
    write(memory, at, length, position) {
        if (position >= 0 && !this.#regular)
            return -ESPIPE;
        let done = 0;
        for (let wait = 1;; wait = Math.min(wait * 2, 20)) {
            try {
                while (done < length || length === 0) {
                    const place = position >= 0 ? position + done : this.#moved && !this.append ? this.position : null;
                    const n = fs.writeSync(this.fd, memory, at + done, length - done, place);
                    if (position < 0)
                        this.position += n;
                    done += n;
                    wait = 1;
                    if (length === 0)
                        break;
                }
                return done;
            }
            catch (e) {
                const error = hostError(e);
                if (error !== -EAGAIN || (this.flags & O_NONBLOCK) !== 0)
                    return done > 0 ? done : error;
                this.pause(wait);
            }
        }
    }
    poll() {
        const readable = this.#input === null || this.#input.isReady() ? POLLIN : 0;
        return readable | POLLOUT;
    }
    seek(offset, whence) {
        if (!this.#regular)
            return -ESPIPE;
        if (offset === 0 && whence === 1)
            return this.position;
        try {
            const to = seekIn(fs.fstatSync(this.fd).size, this.position, offset, whence);
            if (to < 0)
                return to;
            if (to !== this.position) {
                this.position = to;
                this.#moved = true;
            }
            return to;
        }
        catch (e) {
            return hostError(e);
        }
    }
    truncate(size) {
        if (!this.#regular || size < 0)
            return -EINVAL;
        try {
            fs.ftruncateSync(this.fd, size);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    sync() {
        try {
            fs.fsyncSync(this.fd);
            return 0;
        }
        catch (e) {
            return hostError(e);
        }
    }
    available() {
        if (!this.#regular)
            return 0;
        return Math.max(0, fs.fstatSync(this.fd).size - this.position);
    }
    terminal() {
        return this.isTerminal ? this.makeTerminal(this.fd) : null;
    }
    name() {
        if (this.isTerminal)
            return '/dev/tty';
        const kind = this.#type === 0o010000 ? 'pipe' : this.#type === 0o140000 ? 'socket' : null;
        if (kind === null)
            return `/dev/${['stdin', 'stdout', 'stderr'][this.fd] ?? `fd/${this.fd}`}`;
        try {
            return `${kind}:[${fs.fstatSync(this.fd).ino}]`;
        }
        catch {
            return `${kind}:[0]`;
        }
    }
    close() {
        this.#input?.close();
    }
    reopen(flags) {
        return new HostStream(flags, this.fd, this.pause, this.isTerminal, this.makeTerminal, this.mayWait);
    }
}
/** The open flags of an inherited descriptor: proc(5), /proc/pid/fdinfo; null if it is not open. */
export function hostFlags(fd) {
    try {
        const found = /^flags:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'));
        if (found !== null)
            return Number.parseInt(found[1], 8) & ~0o2004000;
    }
    catch {
        // Not Linux, or closed.
    }
    try {
        fs.fstatSync(fd);
        return fd === 0 ? 0 : 1;
    }
    catch {
        return null;
    }
}
/** The offset that an inherited descriptor stands at: proc(5), /proc/pid/fdinfo. */
function hostOffset(fd) {
    try {
        const found = /^pos:\s*(\d+)/m.exec(fs.readFileSync(`/proc/self/fdinfo/${fd}`, 'latin1'));
        return found === null ? 0 : Number(found[1]);
    }
    catch {
        return 0;
    }
}
