import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import { BlockError } from './block-backend.js';
/** An image file of the host, read and written synchronously. */
export class HostImage {
    name;
    file;
    readOnly;
    #size;
    #open = true;
    constructor(name, file, readOnly) {
        this.name = name;
        this.file = file;
        this.readOnly = readOnly;
        this.#size = file.sizeBytes;
    }
    get sizeBytes() {
        return this.#size;
    }
    readAt(offset, into) {
        let done = 0;
        while (done < into.length) {
            const n = this.#try('read', () => this.file.read(offset + done, done === 0 ? into : into.subarray(done)));
            if (n === 0)
                throw new BlockError(`${this.name} ends before byte ${offset + into.length}: it was cut short`);
            done += n;
        }
    }
    writeAt(offset, bytes) {
        let done = 0;
        while (done < bytes.length) {
            done += this.#try('write', () => this.file.write(offset + done, done === 0 ? bytes : bytes.subarray(done)));
        }
        this.#size = Math.max(this.#size, offset + bytes.length);
    }
    extendTo(sizeBytes) {
        if (sizeBytes <= this.#size)
            return;
        this.#try('extend', () => this.file.truncate(sizeBytes));
        this.#size = sizeBytes;
    }
    sync() {
        this.#try('flush', () => this.file.sync());
    }
    close() {
        if (!this.#open)
            return;
        this.#open = false;
        this.file.close();
    }
    #try(what, act) {
        try {
            return act();
        }
        catch (e) {
            throw new BlockError(`cannot ${what} ${this.name}: ${hostReason(e)}`);
        }
    }
}
/** Opens a disk image. Regular files and block devices only. Throws BlockError with one clear line. */
export function openHostImage(path, readOnly) {
    if (path === '')
        throw new BlockError('cannot open an image: no file is named');
    try {
        return new HostImage(path, host.files.open(path, readOnly), readOnly);
    }
    catch (e) {
        throw new BlockError(`cannot open ${path}: ${hostReason(e)}`);
    }
}
/** A file without a name, gone when the process ends however it ends. */
export function temporaryImage() {
    try {
        return new HostImage('the snapshot', host.files.temporary(), false);
    }
    catch (e) {
        throw new BlockError(`cannot make a temporary file: ${hostReason(e)}`);
    }
}
