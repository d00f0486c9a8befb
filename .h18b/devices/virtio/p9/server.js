import * as H from '../../../host/folder.js';
import { HEADER_BYTES, Reader, WireError, Writer } from './wire.js';
/*
 * A 9P2000.L server for one client. Sources: diod's protocol.md; intro(5) of Plan 9.
 */
/** Requests; a reply has the next number. Not known: authentication, extended attributes. */
var T;
(function (T) {
    T[T["Error"] = 6] = "Error";
    T[T["Statfs"] = 8] = "Statfs";
    T[T["Lopen"] = 12] = "Lopen";
    T[T["Lcreate"] = 14] = "Lcreate";
    T[T["Symlink"] = 16] = "Symlink";
    T[T["Mknod"] = 18] = "Mknod";
    T[T["Rename"] = 20] = "Rename";
    T[T["Readlink"] = 22] = "Readlink";
    T[T["Getattr"] = 24] = "Getattr";
    T[T["Setattr"] = 26] = "Setattr";
    T[T["Readdir"] = 40] = "Readdir";
    T[T["Fsync"] = 50] = "Fsync";
    T[T["Lock"] = 52] = "Lock";
    T[T["Getlock"] = 54] = "Getlock";
    T[T["Link"] = 70] = "Link";
    T[T["Mkdir"] = 72] = "Mkdir";
    T[T["Renameat"] = 74] = "Renameat";
    T[T["Unlinkat"] = 76] = "Unlinkat";
    T[T["Version"] = 100] = "Version";
    T[T["Attach"] = 104] = "Attach";
    T[T["Flush"] = 108] = "Flush";
    T[T["Walk"] = 110] = "Walk";
    T[T["Read"] = 116] = "Read";
    T[T["Write"] = 118] = "Write";
    T[T["Clunk"] = 120] = "Clunk";
    T[T["Remove"] = 122] = "Remove";
})(T || (T = {}));
/** Largest message. */
export const MAX_MESSAGE = 512 << 10;
const MIN_MESSAGE = 4096;
/** What one client may hold. */
const MAX_FIDS = 65536;
const MAX_OPEN_FILES = 1024;
const MAX_WALK = 16;
const MAX_DEPTH = 256;
const QID_DIRECTORY = 0x80;
const QID_LINK = 0x02;
const GETATTR_BASIC = 0x7ff;
const SETATTR_MODE = 0x1;
const SETATTR_UID = 0x2;
const SETATTR_GID = 0x4;
const SETATTR_SIZE = 0x8;
const SETATTR_ATIME = 0x10;
const SETATTR_MTIME = 0x20;
const SETATTR_ATIME_SET = 0x80;
const SETATTR_MTIME_SET = 0x100;
/** The reply that always has to fit: header and error number. */
const ERROR_BYTES = HEADER_BYTES + 4;
const UNLINK_DIRECTORY = 0x200;
const LOCK_UNLOCKED = 2;
export class P9Server {
    folder;
    #fids = new Map();
    #openFiles = 0;
    #maxMessage = MIN_MESSAGE;
    bytesRead = 0;
    bytesWritten = 0;
    constructor(folder) {
        this.folder = folder;
    }
    /**
     * Answers one request. `room`: the most bytes that the reply may have. Throws WireError if not even an error fits.
     */
    handle(request, room) {
        const reader = new Reader(request);
        if (room < ERROR_BYTES)
            throw new WireError('a reply finds no room');
        const writer = new Writer(new Uint8Array(Math.min(room, MAX_MESSAGE)));
        let type = reader.type;
        try {
            this.#serve(type, reader, writer);
        }
        catch (e) {
            type = T.Error;
            writer.restart().u32(e instanceof WireError ? H.EPROTO : H.errnoOf(e));
        }
        return writer.finish(type + 1, reader.tag);
    }
    #serve(type, r, w) {
        const request = this.#requests.get(type);
        if (request === undefined)
            throw new H.FileError(H.EOPNOTSUPP);
        request(r, w);
    }
    #requests = new Map([
        [T.Version, (r, w) => this.#version(r, w)],
        [T.Attach, (r, w) => this.#attach(r, w)],
        [T.Walk, (r, w) => this.#walk(r, w)],
        [T.Lopen, (r, w) => this.#open(r, w)],
        [T.Lcreate, (r, w) => this.#create(r, w)],
        [T.Read, (r, w) => this.#read(r, w)],
        [T.Write, (r, w) => this.#write(r, w)],
        [T.Readdir, (r, w) => this.#readdir(r, w)],
        [T.Getattr, (r, w) => this.#getattr(r, w)],
        [T.Setattr, (r) => this.#setattr(r)],
        [T.Statfs, (r, w) => this.#statfs(r, w)],
        [T.Clunk, (r) => this.#clunk(r.u32())],
        [T.Fsync, (r) => this.#fsync(r)],
        [T.Readlink, (r, w) => void w.text(this.folder.readlink(this.#fid(r.u32()).place))],
        [T.Flush, () => { }], // everything is answered at once
        [T.Lock, (r, w) => this.#lock(r, w)],
        [T.Getlock, (r, w) => this.#getlock(r, w)],
        [T.Symlink, (r, w) => this.#make(r, w, (place) => this.folder.symlink(place, r.text()))],
        [T.Mkdir, (r, w) => this.#make(r, w, (place) => this.folder.mkdir(place, r.u32()))],
        [T.Mknod, (r, w) => this.#make(r, w, (place) => this.#mknod(place, r.u32()))],
        [T.Link, (r) => this.#link(r)],
        [T.Rename, (r) => this.#rename(this.#fid(r.u32()).place, this.#child(r))],
        [T.Renameat, (r) => this.#rename(this.#child(r), this.#child(r))],
        [T.Unlinkat, (r) => this.folder.remove(this.#child(r), (r.u32() & UNLINK_DIRECTORY) !== 0)],
        [T.Remove, (r) => this.#remove(r.u32())],
    ]);
    /** Makes something at a place that the request names, and answers with its qid. */
    #make(r, w, make) {
        const place = this.#child(r);
        make(place);
        this.#qid(w, this.folder.stat(place));
    }
    /** Devices, pipes and sockets of the guest have no place on the host. */
    #mknod(place, mode) {
        const kind = mode & 0o170000;
        if (kind !== 0 && kind !== 0o100000)
            throw new H.FileError(H.EPERM);
        this.folder.create(place, H.O_WRONLY | H.O_EXCL, mode).close();
    }
    #link(r) {
        const folder = this.#fid(r.u32());
        const from = this.#fid(r.u32()).place;
        this.folder.link(from, this.#named(folder, r.text()));
    }
    /** The fid goes in any case. */
    #remove(number) {
        const { place } = this.#fid(number);
        this.#clunk(number);
        this.folder.remove(place, this.folder.stat(place).isDirectory());
    }
    #fid(number) {
        const fid = this.#fids.get(number);
        if (fid === undefined)
            throw new H.FileError(H.EBADF);
        return fid;
    }
    #newFid(number, place) {
        if (this.#fids.has(number))
            throw new H.FileError(H.EINVAL);
        if (this.#fids.size >= MAX_FIDS)
            throw new H.FileError(H.EMFILE);
        const fid = { place, file: null, flags: null, entries: null };
        this.#fids.set(number, fid);
        return fid;
    }
    /** A place named by a fid and a name in it. */
    #child(r) {
        const fid = this.#fid(r.u32());
        return this.#named(fid, r.text());
    }
    #named(fid, name) {
        H.checkName(name);
        if (fid.place.length >= MAX_DEPTH)
            throw new H.FileError(H.EINVAL);
        return [...fid.place, name];
    }
    #qid(w, stat) {
        w.u8(stat.isDirectory() ? QID_DIRECTORY : stat.isSymbolicLink() ? QID_LINK : 0);
        w.u32(Number((stat.mtimeNs ^ (stat.size << 8n)) & 0xffffffffn));
        // Files of other file systems inside the share must not look the same.
        w.u64(stat.ino ^ (stat.dev << 48n));
    }
    #version(r, w) {
        const size = r.u32();
        const version = r.text();
        this.reset();
        this.#maxMessage = Math.max(MIN_MESSAGE, Math.min(size, MAX_MESSAGE));
        w.u32(this.#maxMessage).text(version === '9P2000.L' ? version : 'unknown');
    }
    #attach(r, w) {
        const number = r.u32();
        this.#newFid(number, []);
        this.#qid(w, this.folder.stat([]));
    }
    #walk(r, w) {
        const from = this.#fid(r.u32());
        const target = r.u32();
        const count = r.u16();
        if (count > MAX_WALK || from.flags !== null)
            throw new H.FileError(H.EINVAL);
        let place = from.place;
        const qids = [];
        try {
            for (let i = 0; i < count; i++) {
                const name = r.text();
                // Above the root is the root.
                place = name === '..' ? place.slice(0, -1) : this.#named({ ...from, place }, name);
                qids.push(this.folder.stat(place));
            }
        }
        catch (e) {
            // A walk that got somewhere says how far; the new fid is not made then.
            if (e instanceof WireError || qids.length === 0)
                throw e;
            H.errnoOf(e);
        }
        if (qids.length === count) {
            if (this.#fids.get(target) === from)
                from.place = place;
            else
                this.#newFid(target, place);
        }
        w.u16(qids.length);
        for (const stat of qids)
            this.#qid(w, stat);
    }
    #opened(fid, flags, open) {
        if (this.#openFiles >= MAX_OPEN_FILES)
            throw new H.FileError(H.EMFILE);
        fid.file = open();
        fid.flags = flags;
        this.#openFiles++;
    }
    #open(r, w) {
        const fid = this.#fid(r.u32());
        const flags = r.u32();
        if (fid.flags !== null)
            throw new H.FileError(H.EINVAL);
        const stat = this.folder.stat(fid.place);
        if (stat.isDirectory()) {
            if ((flags & 3) !== 0)
                throw new H.FileError(H.EISDIR);
            fid.flags = flags;
        }
        else {
            this.#opened(fid, flags, () => this.folder.open(fid.place, flags));
        }
        this.#qid(w, stat);
        w.u32(0); // as much at once as fits a message
    }
    #create(r, w) {
        const fid = this.#fid(r.u32());
        const place = this.#named(fid, r.text());
        const flags = r.u32();
        const mode = r.u32();
        if (fid.flags !== null)
            throw new H.FileError(H.EINVAL);
        this.#opened(fid, flags, () => this.folder.create(place, flags, mode));
        fid.place = place;
        this.#qid(w, fid.file.stat());
        w.u32(0);
    }
    #read(r, w) {
        const fid = this.#fid(r.u32());
        const offset = r.u64();
        const count = Math.min(r.u32(), this.#maxMessage - HEADER_BYTES - 4, w.room - 4);
        if (fid.file === null)
            throw new H.FileError(fid.flags === null ? H.EBADF : H.EISDIR);
        if (!Number.isSafeInteger(offset) || count < 0)
            throw new H.FileError(H.EINVAL);
        const head = w.reserve(4);
        const into = w.reserve(count);
        const n = fid.file.read(offset, into);
        w.drop(count - n);
        new DataView(head.buffer, head.byteOffset).setUint32(0, n, true);
        this.bytesRead += n;
    }
    #write(r, w) {
        const fid = this.#fid(r.u32());
        const offset = r.u64();
        const bytes = r.data(r.u32());
        if (fid.file === null)
            throw new H.FileError(H.EBADF);
        if (!Number.isSafeInteger(offset + bytes.length))
            throw new H.FileError(H.EINVAL);
        const n = fid.file.write(offset, bytes);
        this.bytesWritten += n;
        w.u32(n);
    }
    #fsync(r) {
        const fid = this.#fid(r.u32());
        fid.file?.sync();
    }
    #readdir(r, w) {
        const fid = this.#fid(r.u32());
        const offset = r.u64();
        const count = Math.min(r.u32(), this.#maxMessage - HEADER_BYTES - 4, w.room - 4);
        if (fid.flags === null || fid.file !== null)
            throw new H.FileError(H.EBADF);
        if (fid.entries === null || offset === 0) {
            fid.entries = [
                { name: '.', stat: this.folder.stat(fid.place) },
                { name: '..', stat: this.folder.stat(fid.place.slice(0, -1)) },
                ...this.folder.list(fid.place),
            ];
        }
        const head = w.reserve(4);
        let used = 0;
        for (let i = offset; i < fid.entries.length; i++) {
            const { name, stat } = fid.entries[i];
            const bytes = 24 + name.length; // qid, offset, type, length and name
            if (used + bytes > count)
                break;
            used += bytes;
            this.#qid(w, stat);
            // The type as in dirent: bits 12 to 15 of the mode.
            w.u64(i + 1)
                .u8(Number((stat.mode >> 12n) & 15n))
                .text(name);
        }
        new DataView(head.buffer, head.byteOffset).setUint32(0, used, true);
    }
    #getattr(r, w) {
        const fid = this.#fid(r.u32());
        const s = fid.file === null ? this.folder.stat(fid.place) : fid.file.stat();
        w.u64(GETATTR_BASIC);
        this.#qid(w, s);
        w.u32(Number(s.mode)).u32(Number(s.uid)).u32(Number(s.gid));
        w.u64(s.nlink).u64(s.rdev).u64(s.size).u64(s.blksize).u64(s.blocks);
        for (const ns of [s.atimeNs, s.mtimeNs, s.ctimeNs])
            w.u64(ns / 1000000000n).u64(ns % 1000000000n);
        w.u64(0).u64(0).u64(0).u64(0); // birth time, generation, data version
    }
    #setattr(r) {
        const { place } = this.#fid(r.u32());
        const valid = r.u32();
        const [mode, uid, gid, size] = [r.u32(), r.u32(), r.u32(), r.u64()];
        const [atime, mtime] = [r.u64() + r.u64() / 1e9, r.u64() + r.u64() / 1e9];
        const { folder } = this;
        if ((valid & (SETATTR_UID | SETATTR_GID)) !== 0) {
            folder.chown(place, (valid & SETATTR_UID) !== 0 ? uid : null, (valid & SETATTR_GID) !== 0 ? gid : null);
        }
        if ((valid & SETATTR_MODE) !== 0)
            folder.chmod(place, mode);
        if ((valid & SETATTR_SIZE) !== 0)
            folder.truncate(place, size);
        if ((valid & (SETATTR_ATIME | SETATTR_MTIME)) !== 0) {
            const now = Date.now() / 1000;
            const time = (wanted, set, value) => (valid & wanted) === 0 ? null : (valid & set) !== 0 ? value : now;
            folder.utimes(place, time(SETATTR_ATIME, SETATTR_ATIME_SET, atime), time(SETATTR_MTIME, SETATTR_MTIME_SET, mtime));
        }
    }
    #statfs(r, w) {
        const s = this.folder.statfs(this.#fid(r.u32()).place);
        w.u32(Number(s.type & 0xffffffffn)).u32(Number(s.bsize));
        w.u64(s.blocks).u64(s.bfree).u64(s.bavail).u64(s.files).u64(s.ffree).u64(0).u32(255);
    }
    /** Granted: there is one client. */
    #lock(r, w) {
        this.#fid(r.u32());
        w.u8(0);
    }
    #getlock(r, w) {
        this.#fid(r.u32());
        r.u8();
        const [start, length, process] = [r.u64(), r.u64(), r.u32()];
        w.u8(LOCK_UNLOCKED).u64(start).u64(length).u32(process).text(r.text());
    }
    /** Fids of what was renamed go on naming it. */
    #rename(from, to) {
        this.folder.rename(from, to);
        for (const fid of this.#fids.values()) {
            if (from.every((name, i) => fid.place[i] === name))
                fid.place = [...to, ...fid.place.slice(from.length)];
        }
    }
    #clunk(number) {
        const fid = this.#fid(number);
        this.#fids.delete(number);
        if (fid.file === null)
            return;
        this.#openFiles--;
        fid.file.close();
    }
    /** A new session: everything is closed. */
    reset() {
        for (const number of [...this.#fids.keys()])
            this.#clunk(number);
    }
    state() {
        const fids = [...this.#fids].map(([number, { place, flags }]) => ({ number, place, flags }));
        return { maxMessage: this.#maxMessage, fids };
    }
    /** Fids whose file has gone since come back closed. */
    restore(state) {
        this.reset();
        this.#maxMessage = state.maxMessage;
        for (const saved of state.fids) {
            const fid = this.#newFid(saved.number, saved.place);
            if (saved.flags === null)
                continue;
            try {
                if (this.folder.stat(saved.place).isDirectory())
                    fid.flags = saved.flags;
                else {
                    const flags = saved.flags & ~H.O_TRUNC;
                    this.#opened(fid, flags, () => this.folder.open(saved.place, flags));
                }
            }
            catch (e) {
                H.errnoOf(e);
            }
        }
    }
}
