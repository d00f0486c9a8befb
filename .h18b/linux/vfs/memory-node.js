import { S_IFLNK, S_IFMT } from './constants.js';
import { Node } from './node.js';
/** TMPFS_MAGIC of linux/magic.h. */
const TMPFS_MAGIC = 0x01021994;
/** One in-memory file system: who owns new files, what time it is, how much room there is. */
export class MemoryFs {
    dev;
    uid;
    gid;
    now;
    limitBytes;
    readOnly;
    #nextIno = 1;
    usedBytes = 0;
    constructor(dev, uid, gid, 
    /** Milliseconds since 1970. */
    now, limitBytes, readOnly) {
        this.dev = dev;
        this.uid = uid;
        this.gid = gid;
        this.now = now;
        this.limitBytes = limitBytes;
        this.readOnly = readOnly;
    }
    newIno() {
        return this.#nextIno++;
    }
}
export class MemoryNode extends Node {
    fs;
    bits;
    ino;
    uid;
    gid;
    nlink = 1;
    atime;
    mtime;
    ctime;
    constructor(fs, bits) {
        super();
        this.fs = fs;
        this.bits = bits;
        this.ino = fs.newIno();
        this.uid = fs.uid;
        this.gid = fs.gid;
        this.atime = this.mtime = this.ctime = fs.now();
    }
    get mode() {
        return this.bits;
    }
    get readOnly() {
        return this.fs.readOnly;
    }
    stat(out) {
        out.clear();
        out.dev = this.fs.dev;
        out.ino = this.ino;
        out.mode = this.bits;
        out.nlink = this.nlink;
        out.uid = this.uid;
        out.gid = this.gid;
        out.size = this.size;
        out.atime = Math.floor(this.atime / 1000);
        out.atimeNs = nanoseconds(this.atime);
        out.mtime = Math.floor(this.mtime / 1000);
        out.mtimeNs = nanoseconds(this.mtime);
        out.ctime = Math.floor(this.ctime / 1000);
        out.ctimeNs = nanoseconds(this.ctime);
        return 0;
    }
    chmod(mode) {
        if (this.readOnly)
            return -this.denied();
        this.bits = (this.bits & S_IFMT) | (mode & 0o7777);
        this.ctime = this.fs.now();
        return 0;
    }
    chown(uid, gid) {
        if (this.readOnly)
            return -this.denied();
        if (uid !== -1)
            this.uid = uid;
        if (gid !== -1)
            this.gid = gid;
        this.ctime = this.fs.now();
        return 0;
    }
    utimens(atime, mtime) {
        if (this.readOnly)
            return -this.denied();
        if (atime !== null)
            this.atime = atime.sec * 1000 + atime.ns / 1e6;
        if (mtime !== null)
            this.mtime = mtime.sec * 1000 + mtime.ns / 1e6;
        this.ctime = this.fs.now();
        return 0;
    }
    access(mode) {
        if (this.readOnly && (mode & 2) !== 0 && (this.bits & S_IFMT) !== S_IFLNK)
            return -this.denied();
        if (this.fs.uid === 0)
            return (mode & 1) !== 0 && !this.isDirectory && (this.bits & 0o111) === 0 ? -13 : 0;
        const shift = this.uid === this.fs.uid ? 6 : this.gid === this.fs.gid ? 3 : 0;
        return (mode & ~(this.bits >> shift) & 7) === 0 ? 0 : -13;
    }
    statfs(out) {
        out.type = TMPFS_MAGIC;
        out.bsize = 4096;
        out.blocks = Math.floor(this.fs.limitBytes / 4096);
        out.bfree = out.bavail = Math.floor((this.fs.limitBytes - this.fs.usedBytes) / 4096);
        out.files = out.ffree = 1 << 20;
        return 0;
    }
}
function nanoseconds(ms) {
    return Math.floor((ms - Math.floor(ms / 1000) * 1000) * 1e6);
}
