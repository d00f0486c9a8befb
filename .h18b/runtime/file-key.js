import { digest } from './cache/checksum.js';
const FIRST = 4096;
const keys = new WeakMap();
/**
 * A name for a file's contents: its length, and its first page, which of an ELF file says where all else is and often
 * holds a build ID.
 */
export function fileKey(file) {
    let key = keys.get(file.frames);
    if (key === undefined) {
        const page = new Uint8Array(FIRST);
        file.readPage(page, 0, 0);
        key = `file ${file.fileSize()} ${digest(page)}`;
        keys.set(file.frames, key);
    }
    return key;
}
