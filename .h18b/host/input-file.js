/**
 * Files that are read whole: kernels, RAM disks, ROMs. Whatever a path leads to, the user gets bytes or one clear line.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { hostReason, isMissing, kindOfFile } from './reason.js';
import { UserError } from './user-error.js';
/** Exit statuses, as a shell would choose them. */
const WRONG_USAGE = 2;
const CANNOT_RUN = 126;
const NOT_FOUND = 127;
const CHUNK_BYTES = 1 << 20;
const MIB = 1 << 20;
/** How long to wait for a pipe that another process made non-blocking, ms. */
const PIPE_POLL_MS = 5;
/** The descriptor that a path names by number: /dev/fd/3, /dev/stdin. A socket behind it cannot be opened anew. */
function inheritedDescriptor(file) {
    if (file === '/dev/stdin')
        return 0;
    const match = /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(file);
    return match ? Number(match[1]) : null;
}
function open(file) {
    try {
        const fd = openSync(file, 'r');
        return { fd, close: () => closeSync(fd) };
    }
    catch (error) {
        const fd = inheritedDescriptor(file);
        if (error.code !== 'ENXIO' || fd === null)
            throw error;
        return { fd, close: () => { } };
    }
}
/** Reads to the end, waiting where a pipe has nothing yet; null if there is more than `limit`. */
function readToEnd(fd, limit) {
    const chunks = [];
    let length = 0;
    for (;;) {
        const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
        let n;
        try {
            n = readSync(fd, chunk, 0, CHUNK_BYTES, null);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EOF')
                n = 0;
            else if (code !== 'EAGAIN')
                throw error;
            else {
                Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PIPE_POLL_MS);
                continue;
            }
        }
        if (n === 0)
            return Buffer.concat(chunks, length);
        length += n;
        if (length > limit)
            return null;
        chunks.push(chunk.subarray(0, n));
    }
}
/**
 * The contents of the file that `option` ("--kernel") names, or the argument itself where it is null: a regular file, a
 * block device, a pipe or an inherited descriptor. Throws a UserError: status 127 if there is none, otherwise 126.
 */
export function readInput(option, file, limitBytes) {
    const fail = (why, status = CANNOT_RUN) => {
        throw new UserError(`${option === null ? '' : `${option} `}${file}: ${why}`, status);
    };
    if (file === '')
        throw new UserError(`${option === null ? '' : `${option}: `}no file is named`, WRONG_USAGE);
    let opened = null;
    try {
        opened = open(file);
        const stat = fstatSync(opened.fd);
        if (stat.isDirectory())
            return fail('is a directory');
        if (stat.isCharacterDevice())
            return fail(`is ${kindOfFile(stat)}: a regular file, a block device or a pipe is needed`);
        const tooLarge = `is larger than ${Math.floor(limitBytes / MIB)} MiB`;
        if (stat.isFile() && stat.size > limitBytes)
            return fail(tooLarge);
        const bytes = readToEnd(opened.fd, limitBytes) ?? fail(tooLarge);
        return bytes.length === 0 ? fail('is empty') : bytes;
    }
    catch (error) {
        if (error instanceof UserError)
            throw error;
        return fail(hostReason(error), isMissing(error) ? NOT_FOUND : CANNOT_RUN);
    }
    finally {
        opened?.close();
    }
}
