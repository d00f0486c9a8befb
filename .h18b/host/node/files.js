import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostFileError } from '../host.js';
import { hostReason, kindOfFile } from '../reason.js';
class NodeFile {
    fd;
    sizeBytes;
    constructor(fd, sizeBytes) {
        this.fd = fd;
        this.sizeBytes = sizeBytes;
    }
    read(offset, into) {
        return fs.readSync(this.fd, into, 0, into.length, offset);
    }
    write(offset, bytes) {
        return fs.writeSync(this.fd, bytes, 0, bytes.length, offset);
    }
    truncate(sizeBytes) {
        fs.ftruncateSync(this.fd, sizeBytes);
    }
    sync() {
        fs.fdatasyncSync(this.fd);
    }
    close() {
        fs.closeSync(this.fd);
    }
}
export function openFile(path, readOnly) {
    // O_NONBLOCK: opening a FIFO must not hang.
    const fd = fs.openSync(path, (readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR) | fs.constants.O_NONBLOCK);
    try {
        const stat = fs.fstatSync(fd);
        if (stat.isFile())
            return new NodeFile(fd, stat.size);
        if (stat.isBlockDevice())
            return new NodeFile(fd, deviceSize(fd));
        const hint = stat.isDirectory() ? '' : '; an image is a regular file or a block device';
        throw new HostFileError(`it is ${kindOfFile(stat)}${hint}`);
    }
    catch (e) {
        fs.closeSync(fd);
        throw e;
    }
}
/** Size of a block device, found by reading: Node has neither lseek nor ioctl. */
function deviceSize(fd) {
    const byte = new Uint8Array(1);
    let low = 0;
    let high = 2 ** 52;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        let n = 0;
        try {
            n = fs.readSync(fd, byte, 0, 1, middle);
        }
        catch {
            // Past the end.
        }
        if (n === 1)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
export function temporaryFile() {
    const folder = fs.mkdtempSync(join(tmpdir(), 'ringless-'));
    const file = join(folder, 'snapshot');
    try {
        const fd = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_EXCL, 0o600);
        fs.unlinkSync(file);
        return new NodeFile(fd, 0);
    }
    catch (e) {
        throw new HostFileError(`in ${folder}: ${hostReason(e)}`);
    }
    finally {
        fs.rmSync(folder, { recursive: true, force: true });
    }
}
