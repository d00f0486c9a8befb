/** Open flags of x86: asm-generic/fcntl.h. */
export declare const O_ACCMODE = 3;
export declare const O_RDONLY = 0;
export declare const O_WRONLY = 1;
export declare const O_RDWR = 2;
export declare const O_CREAT = 64;
export declare const O_EXCL = 128;
export declare const O_NOCTTY = 256;
export declare const O_TRUNC = 512;
export declare const O_APPEND = 1024;
export declare const O_NONBLOCK = 2048;
export declare const O_DSYNC = 4096;
export declare const O_DIRECT = 16384;
export declare const O_LARGEFILE = 32768;
export declare const O_DIRECTORY = 65536;
export declare const O_NOFOLLOW = 131072;
export declare const O_NOATIME = 262144;
export declare const O_CLOEXEC = 524288;
export declare const O_PATH = 2097152;
export declare const O_TMPFILE = 4259840;
/** File types of st_mode: linux/stat.h. */
export declare const S_IFMT = 61440;
export declare const S_IFSOCK = 49152;
export declare const S_IFLNK = 40960;
export declare const S_IFREG = 32768;
export declare const S_IFBLK = 24576;
export declare const S_IFDIR = 16384;
export declare const S_IFCHR = 8192;
export declare const S_IFIFO = 4096;
/** Modes of access(2). */
export declare const R_OK = 4;
export declare const W_OK = 2;
export declare const X_OK = 1;
/** poll(2) events. */
export declare const POLLIN = 1;
export declare const POLLPRI = 2;
export declare const POLLOUT = 4;
export declare const POLLERR = 8;
export declare const POLLHUP = 16;
export declare const POLLNVAL = 32;
export declare const NAME_MAX = 255;
export declare const PATH_MAX = 4096;
