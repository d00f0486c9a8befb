/** What stat(2) tells, in the widest form; the ABIs' layouts are made from it (`abi/structs.ts`). Filled in place. */
export declare class StatRecord {
    dev: number;
    /** Inode number, low and high 32 bits. */
    ino: number;
    inoHigh: number;
    mode: number;
    nlink: number;
    uid: number;
    gid: number;
    rdev: number;
    size: number;
    blksize: number;
    /** In units of 512 bytes. */
    blocks: number;
    atime: number;
    atimeNs: number;
    mtime: number;
    mtimeNs: number;
    ctime: number;
    ctimeNs: number;
    btime: number;
    btimeNs: number;
    clear(): void;
}
export interface StatfsRecord {
    type: number;
    bsize: number;
    blocks: number;
    bfree: number;
    bavail: number;
    files: number;
    ffree: number;
    namelen: number;
    flags: number;
}
/** A dev_t as the kernel encodes it for user space: new_encode_dev() of linux/kdev_t.h. */
export declare function makeDevice(major: number, minor: number): number;
export declare function deviceMajor(dev: number): number;
export declare function deviceMinor(dev: number): number;
