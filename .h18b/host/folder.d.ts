/** A folder of the host that a guest may see into: what a share asks of its host. */
export declare const EPERM = 1;
export declare const EIO = 5;
export declare const EBADF = 9;
export declare const EACCES = 13;
export declare const EEXIST = 17;
export declare const EISDIR = 21;
export declare const EINVAL = 22;
export declare const EMFILE = 24;
export declare const EROFS = 30;
export declare const EPROTO = 71;
export declare const EOPNOTSUPP = 95;
/** Linux's open(2) flags, as 9P2000.L has them. */
export declare const O_WRONLY = 1;
export declare const O_EXCL = 128;
export declare const O_TRUNC = 512;
/** A file operation failed, with the errno that the guest is told. */
export declare class FileError extends Error {
    readonly errno: number;
    constructor(errno: number);
}
/** A folder cannot be shared: one clear line. */
export declare class FolderError extends Error {
}
/** What happens to a failed call of the host: its errno goes to the guest. */
export declare function errnoOf(e: unknown): number;
/** A name in a folder: one component, which names something in it. */
export declare function checkName(name: string): void;
/** stat(2). */
export interface FileStat {
    readonly dev: bigint;
    readonly ino: bigint;
    readonly mode: bigint;
    readonly nlink: bigint;
    readonly uid: bigint;
    readonly gid: bigint;
    readonly rdev: bigint;
    readonly size: bigint;
    readonly blksize: bigint;
    readonly blocks: bigint;
    readonly atimeNs: bigint;
    readonly mtimeNs: bigint;
    readonly ctimeNs: bigint;
    isDirectory(): boolean;
    isSymbolicLink(): boolean;
}
/** statfs(2). */
export interface FolderSpace {
    readonly type: bigint;
    readonly bsize: bigint;
    readonly blocks: bigint;
    readonly bfree: bigint;
    readonly bavail: bigint;
    readonly files: bigint;
    readonly ffree: bigint;
}
/** An open file in a shared folder. Every call may throw what `errnoOf` knows. */
export interface SharedFile {
    stat(): FileStat;
    /** How many bytes there were. */
    read(offset: number, into: Uint8Array): number;
    /** How many bytes were written. */
    write(offset: number, bytes: Uint8Array): number;
    sync(): void;
    close(): void;
}
/** Where something is in a shared folder: names from its root, one character a byte. */
export type Place = readonly string[];
/**
 * A shared folder. Neither `..` nor a link leads out of it, whatever changes on the host meanwhile: links are the
 * guest's to follow, in its own name space. Every call may throw what `errnoOf` knows.
 */
export interface SharedFolder {
    readonly writable: boolean;
    close(): void;
    stat(place: Place): FileStat;
    statfs(place: Place): FolderSpace;
    readlink(place: Place): string;
    /** Names in a folder with their stat, in the order of the names. What vanishes meanwhile is left out. */
    list(place: Place): {
        name: string;
        stat: FileStat;
    }[];
    /** Opens a regular file; the host's devices, pipes and sockets are no part of a share. */
    open(place: Place, flags: number): SharedFile;
    /** Creates a regular file, or opens the one that is there where `flags` do not forbid it. */
    create(place: Place, flags: number, mode: number): SharedFile;
    mkdir(place: Place, mode: number): void;
    symlink(place: Place, target: string): void;
    link(from: Place, to: Place): void;
    rename(from: Place, to: Place): void;
    remove(place: Place, folder: boolean): void;
    chmod(place: Place, mode: number): void;
    /**
     * Owner and group; null leaves one. A host that does not allow it is not an error: its user owns what the guest
     * makes.
     */
    chown(place: Place, uid: number | null, gid: number | null): void;
    truncate(place: Place, size: number): void;
    /** Times in seconds; null leaves one. */
    utimes(place: Place, atime: number | null, mtime: number | null): void;
}
