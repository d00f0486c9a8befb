import * as fs from 'node:fs';
import { EACCES, EEXIST, EINVAL, EISDIR, EOPNOTSUPP, EPERM, EROFS, errnoOf, FileError, FolderError, } from '../folder.js';
/** open(2) flags of Linux that Node has no name for. */
const O_PATH = 0x200000;
const { O_RDONLY, O_ACCMODE, O_CREAT, O_EXCL, O_TRUNC, O_NOFOLLOW, O_DIRECTORY, O_NONBLOCK, O_DSYNC, O_SYNC } = {
    O_ACCMODE: 3,
    ...fs.constants,
};
const bytesOf = (path) => Buffer.from(path, 'latin1');
class OpenedFile {
    fd;
    constructor(fd) {
        this.fd = fd;
    }
    stat() {
        return fs.fstatSync(this.fd, { bigint: true });
    }
    read(offset, into) {
        return fs.readSync(this.fd, into, 0, into.length, offset);
    }
    write(offset, bytes) {
        return fs.writeSync(this.fd, bytes, 0, bytes.length, offset);
    }
    sync() {
        fs.fsyncSync(this.fd);
    }
    close() {
        fs.closeSync(this.fd);
    }
}
/**
 * Each name is looked up relative to the open folder before it and without following links, so that neither `..` nor a
 * link leads out.
 *
 * Rests on Linux: O_PATH, and /proc/self/fd for calls relative to an open folder.
 */
export class NodeFolder {
    path;
    writable;
    #root;
    /** Throws FolderError. */
    constructor(path, writable) {
        this.path = path;
        this.writable = writable;
        if (process.platform !== 'linux')
            throw new FolderError('sharing a folder needs a Linux host');
        try {
            this.#root = fs.openSync(path, O_PATH | O_DIRECTORY);
        }
        catch (e) {
            const code = e.code;
            const why = code === 'ENOENT' ? 'no such folder' : code === 'ENOTDIR' ? 'it is not a folder' : code;
            throw new FolderError(`cannot share ${path}: ${why}`);
        }
    }
    close() {
        fs.closeSync(this.#root);
    }
    /** Calls `act` with a descriptor (O_PATH) of what stands at `place`, a link itself included. */
    at(place, act) {
        let fd = this.#root;
        try {
            for (let i = 0; i < place.length; i++) {
                const flags = O_PATH | O_NOFOLLOW | (i < place.length - 1 ? O_DIRECTORY : 0);
                const next = fs.openSync(bytesOf(`/proc/self/fd/${fd}/${place[i]}`), flags);
                if (fd !== this.#root)
                    fs.closeSync(fd);
                fd = next;
            }
            return act(fd);
        }
        finally {
            if (fd !== this.#root)
                fs.closeSync(fd);
        }
    }
    /**
     * Calls `act` with the host path of `place` by way of its open folder. Only for calls that do not follow a link
     * there.
     */
    #inFolder(place, act) {
        const name = place.at(-1);
        if (name === undefined)
            throw new FileError(EINVAL);
        return this.at(place.slice(0, -1), (fd) => {
            if (!fs.fstatSync(fd).isDirectory())
                throw new FileError(EACCES);
            return act(bytesOf(`/proc/self/fd/${fd}/${name}`));
        });
    }
    #change() {
        if (!this.writable)
            throw new FileError(EROFS);
    }
    stat(place) {
        return this.at(place, (fd) => fs.fstatSync(fd, { bigint: true }));
    }
    statfs(place) {
        return this.at(place, (fd) => fs.statfsSync(`/proc/self/fd/${fd}`, { bigint: true }));
    }
    readlink(place) {
        return this.#inFolder(place, (path) => fs.readlinkSync(path, 'latin1'));
    }
    list(place) {
        return this.at(place, (fd) => {
            const folder = `/proc/self/fd/${fd}`;
            const out = [];
            for (const name of fs.readdirSync(folder, 'latin1')) {
                const stat = fs.lstatSync(bytesOf(`${folder}/${name}`), { bigint: true, throwIfNoEntry: false });
                if (stat !== undefined)
                    out.push({ name, stat });
            }
            return out;
        });
    }
    open(place, flags) {
        return new OpenedFile(this.#open(place, flags));
    }
    #open(place, flags) {
        if ((flags & O_ACCMODE) !== O_RDONLY || (flags & O_TRUNC) !== 0)
            this.#change();
        return this.at(place, (fd) => {
            const stat = fs.fstatSync(fd);
            if (stat.isDirectory())
                throw new FileError(EISDIR);
            if (!stat.isFile())
                throw new FileError(EACCES);
            const passed = flags & (O_ACCMODE | O_TRUNC | O_DSYNC | O_SYNC);
            return fs.openSync(`/proc/self/fd/${fd}`, passed | O_NONBLOCK);
        });
    }
    create(place, flags, mode) {
        this.#change();
        const passed = flags & (O_ACCMODE | O_TRUNC | O_DSYNC | O_SYNC);
        return this.#inFolder(place, (path) => {
            const there = fs.lstatSync(path, { throwIfNoEntry: false });
            if (there !== undefined && ((flags & O_EXCL) !== 0 || !there.isFile()))
                throw new FileError(EEXIST);
            const fresh = there === undefined ? O_EXCL : 0;
            return new OpenedFile(fs.openSync(path, passed | O_CREAT | fresh | O_NOFOLLOW | O_NONBLOCK, mode & 0o7777));
        });
    }
    mkdir(place, mode) {
        this.#change();
        this.#inFolder(place, (path) => fs.mkdirSync(path, { mode: mode & 0o7777 }));
    }
    symlink(place, target) {
        this.#change();
        if (target === '' || target.includes('\0'))
            throw new FileError(EINVAL);
        this.#inFolder(place, (path) => fs.symlinkSync(bytesOf(target), path));
    }
    link(from, to) {
        this.#change();
        this.#inFolder(from, (a) => this.#inFolder(to, (b) => fs.linkSync(a, b)));
    }
    rename(from, to) {
        this.#change();
        this.#inFolder(from, (a) => this.#inFolder(to, (b) => fs.renameSync(a, b)));
    }
    remove(place, folder) {
        this.#change();
        this.#inFolder(place, (path) => (folder ? fs.rmdirSync(path) : fs.unlinkSync(path)));
    }
    chmod(place, mode) {
        this.#change();
        this.at(place, (fd) => {
            if (fs.fstatSync(fd).isSymbolicLink())
                throw new FileError(EOPNOTSUPP);
            fs.chmodSync(`/proc/self/fd/${fd}`, mode & 0o7777);
        });
    }
    chown(place, uid, gid) {
        this.#change();
        this.at(place, (fd) => {
            const stat = fs.fstatSync(fd);
            if (stat.isSymbolicLink())
                return;
            try {
                fs.chownSync(`/proc/self/fd/${fd}`, uid ?? stat.uid, gid ?? stat.gid);
            }
            catch (e) {
                if (errnoOf(e) !== EPERM)
                    throw e;
            }
        });
    }
    truncate(place, size) {
        if (!Number.isSafeInteger(size))
            throw new FileError(EINVAL);
        const fd = this.#open(place, fs.constants.O_WRONLY);
        try {
            fs.ftruncateSync(fd, size);
        }
        finally {
            fs.closeSync(fd);
        }
    }
    utimes(place, atime, mtime) {
        this.#change();
        this.at(place, (fd) => {
            const stat = fs.fstatSync(fd);
            if (stat.isSymbolicLink())
                return;
            fs.utimesSync(`/proc/self/fd/${fd}`, atime ?? stat.atimeMs / 1000, mtime ?? stat.mtimeMs / 1000);
        });
    }
}
