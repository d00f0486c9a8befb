import { HostFileError } from './host.js';
/** What the host says when a file cannot be used, in words that complete "FILE: ...". */
const REASONS = {
    ENOENT: 'no such file',
    ENOTDIR: 'no such file',
    EACCES: 'permission denied',
    EPERM: 'permission denied',
    EISDIR: 'it is a folder',
    EROFS: 'the file system is read-only',
    ENOSPC: 'no space left on the device',
    EDQUOT: 'no space left on the device',
    ENXIO: 'there is nothing behind it: a socket, or a device that is not there',
    ENODEV: 'there is no such device',
    ENOTBLK: 'there is no such device',
    ENOMEDIUM: 'there is no medium in the drive',
    ELOOP: 'too many symbolic links',
    ENAMETOOLONG: 'the name is too long',
    ETXTBSY: 'it is a program that runs',
    EBUSY: 'it is in use',
    EMFILE: 'too many open files',
    ENFILE: 'too many open files',
    EFBIG: 'it is too large',
    EIO: 'the device reports an error',
    EPIPE: 'nobody reads it any more',
    ERR_INVALID_ARG_VALUE: 'the name holds a zero byte',
    ERR_INVALID_ARG_TYPE: 'the name holds a zero byte',
};
/** An error of a file function, in words. */
export function hostReason(error) {
    if (error instanceof HostFileError)
        return error.message;
    const { code } = error;
    return (code !== undefined && REASONS[code]) || (code ?? String(error));
}
/** True if the error says that there is no such file. */
export function isMissing(error) {
    const { code } = error;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
/** What a file is that is no regular file. */
export function kindOfFile(stat) {
    if (stat.isDirectory())
        return 'a folder';
    if (stat.isFIFO())
        return 'a pipe';
    if (stat.isSocket())
        return 'a socket';
    if (stat.isCharacterDevice())
        return 'a character device';
    return stat.isBlockDevice() ? 'a block device' : 'no regular file';
}
