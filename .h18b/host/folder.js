/** A folder of the host that a guest may see into: what a share asks of its host. */
export const EPERM = 1;
export const EIO = 5;
export const EBADF = 9;
export const EACCES = 13;
export const EEXIST = 17;
export const EISDIR = 21;
export const EINVAL = 22;
export const EMFILE = 24;
export const EROFS = 30;
export const EPROTO = 71;
export const EOPNOTSUPP = 95;
/** Linux's open(2) flags, as 9P2000.L has them. */
export const O_WRONLY = 1;
export const O_EXCL = 0o200;
export const O_TRUNC = 0o1000;
/** A file operation failed, with the errno that the guest is told. */
export class FileError extends Error {
    errno;
    constructor(errno) {
        super(`errno ${errno}`);
        this.errno = errno;
    }
}
/** A folder cannot be shared: one clear line. */
export class FolderError extends Error {
}
/** What happens to a failed call of the host: its errno goes to the guest. */
export function errnoOf(e) {
    if (e instanceof FileError)
        return e.errno;
    const { errno } = e;
    if (typeof errno === 'number' && errno < 0 && errno > -4096)
        return -errno;
    throw e;
}
/** A name in a folder: one component, which names something in it. */
export function checkName(name) {
    if (name === '' || name === '.' || name === '..' || /[/\0]/.test(name))
        throw new FileError(EINVAL);
}
