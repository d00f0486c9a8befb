import { deviceMajor, deviceMinor } from '../vfs/stat.js';
/** Layouts of the structures that system calls exchange, one function each; offsets as in arch/x86/include/uapi. */
const words = new Uint32Array(64);
const TWO32 = 4294967296;
function put64(index, value) {
    words[index] = value;
    words[index + 1] = Math.floor(value / TWO32);
}
/** struct stat of x86-64: asm/stat.h. */
function statX86_64(space, at, s) {
    words.fill(0, 0, 36);
    words[0] = s.dev;
    words[2] = s.ino;
    words[3] = s.inoHigh;
    words[4] = s.nlink;
    words[6] = s.mode;
    words[7] = s.uid;
    words[8] = s.gid;
    words[10] = s.rdev;
    put64(12, s.size);
    words[14] = s.blksize;
    put64(16, s.blocks);
    put64(18, s.atime);
    words[20] = s.atimeNs;
    put64(22, s.mtime);
    words[24] = s.mtimeNs;
    put64(26, s.ctime);
    words[28] = s.ctimeNs;
    space.writeWords(at, words, 36);
}
/** struct stat of i386 (the call named newstat in the kernel). False: a field does not fit. */
function statI386(space, at, s) {
    if (s.size > 0x7fffffff || s.inoHigh !== 0)
        return false;
    words.fill(0, 0, 16);
    words[0] = s.dev;
    words[1] = s.ino;
    words[2] = (s.mode & 0xffff) | (s.nlink << 16);
    words[3] = (s.uid > 0xffff ? 65534 : s.uid) | ((s.gid > 0xffff ? 65534 : s.gid) << 16);
    words[4] = s.rdev;
    words[5] = s.size;
    words[6] = s.blksize;
    words[7] = s.blocks;
    words[8] = s.atime;
    words[9] = s.atimeNs;
    words[10] = s.mtime;
    words[11] = s.mtimeNs;
    words[12] = s.ctime;
    words[13] = s.ctimeNs;
    space.writeWords(at, words, 16);
    return true;
}
/** struct stat, in the layout of the ABI. False: EOVERFLOW. */
export function writeStat(space, abi, at, s) {
    if (abi.bits === 32)
        return statI386(space, at, s);
    statX86_64(space, at, s);
    return true;
}
/** struct stat64 of i386. */
export function writeStat64(space, at, s) {
    words.fill(0, 0, 24);
    words[0] = s.dev;
    words[3] = s.ino;
    words[4] = s.mode;
    words[5] = s.nlink;
    words[6] = s.uid;
    words[7] = s.gid;
    words[8] = s.rdev;
    put64(11, s.size);
    words[13] = s.blksize;
    put64(14, s.blocks);
    words[16] = s.atime;
    words[17] = s.atimeNs;
    words[18] = s.mtime;
    words[19] = s.mtimeNs;
    words[20] = s.ctime;
    words[21] = s.ctimeNs;
    words[22] = s.ino;
    words[23] = s.inoHigh;
    space.writeWords(at, words, 24);
}
/** struct __old_kernel_stat of i386. */
export function writeOldStat(space, at, s) {
    words[0] = (s.dev & 0xffff) | (s.ino << 16);
    words[1] = (s.mode & 0xffff) | (s.nlink << 16);
    words[2] = (s.uid & 0xffff) | (s.gid << 16);
    words[3] = s.rdev & 0xffff;
    words[4] = s.size;
    words[5] = s.atime;
    words[6] = s.mtime;
    words[7] = s.ctime;
    space.writeWords(at, words, 8);
}
/** STATX_BASIC_STATS | STATX_BTIME: linux/stat.h. */
const STATX_BASIC_STATS = 0x7ff;
const STATX_BTIME = 0x800;
/** struct statx: linux/stat.h. */
export function writeStatx(space, at, s) {
    words.fill(0, 0, 64);
    words[0] = STATX_BASIC_STATS | (s.btime > 0 ? STATX_BTIME : 0);
    words[1] = s.blksize;
    words[4] = s.nlink;
    words[5] = s.uid;
    words[6] = s.gid;
    words[7] = s.mode & 0xffff;
    words[8] = s.ino;
    words[9] = s.inoHigh;
    put64(10, s.size);
    put64(12, s.blocks);
    put64(16, s.atime);
    words[18] = s.atimeNs;
    put64(20, s.btime);
    words[22] = s.btimeNs;
    put64(24, s.ctime);
    words[26] = s.ctimeNs;
    put64(28, s.mtime);
    words[30] = s.mtimeNs;
    words[32] = deviceMajor(s.rdev);
    words[33] = deviceMinor(s.rdev);
    words[34] = deviceMajor(s.dev);
    words[35] = deviceMinor(s.dev);
    space.writeWords(at, words, 64);
}
/** struct statfs: of 8-byte longs on x86-64, of 4-byte ones on i386. */
export function writeStatfs(space, abi, at, s) {
    const values = [s.type, s.bsize, s.blocks, s.bfree, s.bavail, s.files, s.ffree];
    words.fill(0, 0, 30);
    if (abi.bits === 64) {
        for (const [i, v] of values.entries())
            put64(2 * i, v);
        words[16] = s.namelen;
        put64(18, s.bsize);
        put64(20, s.flags | 0x20);
        space.writeWords(at, words, 30);
        return;
    }
    for (const [i, v] of values.entries())
        words[i] = Math.min(v, 0xffffffff);
    words[9] = s.namelen;
    words[10] = s.bsize;
    words[11] = s.flags | 0x20;
    space.writeWords(at, words, 16);
}
/** struct statfs64 of i386. */
export function writeStatfs64(space, at, s) {
    words.fill(0, 0, 21);
    words[0] = s.type;
    words[1] = s.bsize;
    put64(2, s.blocks);
    put64(4, s.bfree);
    put64(6, s.bavail);
    put64(8, s.files);
    put64(10, s.ffree);
    words[14] = s.namelen;
    words[15] = s.bsize;
    words[16] = s.flags | 0x20;
    space.writeWords(at, words, 21);
}
/** struct timespec or timeval with members of the ABI's long: seconds, then nano- or microseconds. */
export function writeTime(space, abi, at, sec, fraction) {
    if (abi.word === 8)
        writeTime64(space, at, sec, fraction);
    else {
        words[0] = sec;
        words[1] = fraction;
        space.writeWords(at, words, 2);
    }
}
/** struct __kernel_timespec: two 64-bit members. */
export function writeTime64(space, at, sec, fraction) {
    put64(0, sec);
    words[2] = fraction;
    words[3] = 0;
    space.writeWords(at, words, 4);
}
export function readTime(space, word, at) {
    if (word === 4)
        return { sec: space.readI32(at), fraction: space.readI32(at + 4) };
    return { sec: space.readSigned64(at), fraction: space.readSigned64(at + 8) };
}
/** A __kernel_timespec; a 32-bit program's upper half of the nanoseconds is padding. */
export function readTime64(space, abi, at) {
    const fraction = abi.bits === 32 ? space.readI32(at + 8) : space.readSigned64(at + 8);
    return { sec: space.readSigned64(at), fraction };
}
export function readPointer(space, abi, at) {
    return abi.word === 8 ? space.readSigned64(at) : space.readU32(at);
}
export function writeLong(space, abi, at, value) {
    if (abi.word === 8)
        space.writeNumber64(at, value);
    else
        space.writeU32(at, value);
}
