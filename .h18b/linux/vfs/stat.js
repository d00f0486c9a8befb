/** What stat(2) tells, in the widest form; the ABIs' layouts are made from it (`abi/structs.ts`). Filled in place. */
export class StatRecord {
    dev = 0;
    /** Inode number, low and high 32 bits. */
    ino = 0;
    inoHigh = 0;
    mode = 0;
    nlink = 0;
    uid = 0;
    gid = 0;
    rdev = 0;
    size = 0;
    blksize = 4096;
    /** In units of 512 bytes. */
    blocks = 0;
    atime = 0;
    atimeNs = 0;
    mtime = 0;
    mtimeNs = 0;
    ctime = 0;
    ctimeNs = 0;
    btime = 0;
    btimeNs = 0;
    clear() {
        this.dev = this.ino = this.inoHigh = this.mode = this.nlink = this.uid = this.gid = this.rdev = this.size = 0;
        this.blksize = 4096;
        this.blocks = this.atime = this.atimeNs = this.mtime = this.mtimeNs = this.ctime = this.ctimeNs = 0;
        this.btime = this.btimeNs = 0;
    }
}
/** A dev_t as the kernel encodes it for user space: new_encode_dev() of linux/kdev_t.h. */
export function makeDevice(major, minor) {
    return (minor & 0xff) | (major << 8) | ((minor & ~0xff) << 12);
}
export function deviceMajor(dev) {
    return (dev >>> 8) & 0xfff;
}
export function deviceMinor(dev) {
    return (dev & 0xff) | ((dev >>> 12) & 0xfff00);
}
