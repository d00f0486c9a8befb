import { PAGE_SIZE } from '../translator/layout.js';
/**
 * Files and the mappings that show them, of all address spaces of one memory (those that share `space`'s frames): what
 * was stored goes to the file, what was written to the file is seen.
 */
/** What was stored through mappings to bytes [from, to) of a file goes there, so that read(2) sees it. */
export function syncFile(space, file, from, to) {
    if (file.frames.size === 0)
        return;
    for (const other of space.pool.spaces)
        other.writeBackFile(file, from, to);
}
/** Bytes [from, to) of a file have changed: its pages are read anew, so that mappings see what write(2) stored. */
export function reloadFile(space, file, from, to) {
    if (file.frames.size === 0)
        return;
    const start = Math.floor(from / PAGE_SIZE) * PAGE_SIZE;
    if ((to - start) / PAGE_SIZE > file.frames.size) {
        for (const [offset, frame] of file.frames)
            if (offset >= start && offset < to)
                reload(space, file, offset, frame);
    }
    else {
        for (let offset = start; offset < to; offset += PAGE_SIZE) {
            const frame = file.frames.get(offset);
            if (frame !== undefined)
                reload(space, file, offset, frame);
        }
    }
}
/** Bytes [from, to) of a file, whole pages, have become a hole. */
export function clearFile(space, file, from, to) {
    for (const [offset, frame] of file.frames) {
        if (offset < from || offset >= to)
            continue;
        space.u8.fill(0, frame, frame + PAGE_SIZE);
        space.noteWrite(frame, PAGE_SIZE);
    }
}
function reload(space, file, offset, frame) {
    const n = Math.max(0, file.readPage(space.u8, frame, offset));
    if (n < PAGE_SIZE)
        space.u8.fill(0, frame + n, frame + PAGE_SIZE);
    space.noteWrite(frame, PAGE_SIZE);
}
/**
 * A file has a new size. Pages beyond its end go, copies that private mappings have made included, and touching them
 * faults from now on; what its last page holds beyond the end is zero.
 */
export function fileResized(space, file) {
    const size = file.fileSize();
    const kept = Math.ceil(size / PAGE_SIZE);
    const last = size % PAGE_SIZE === 0 ? undefined : file.frames.get((kept - 1) * PAGE_SIZE);
    if (last !== undefined) {
        const from = last + (size % PAGE_SIZE);
        space.u8.fill(0, from, last + PAGE_SIZE);
        space.noteWrite(from, PAGE_SIZE - (size % PAGE_SIZE));
    }
    for (const other of space.pool.spaces)
        other.cutMappings(file, kept);
    space.pool.cache.resized(file, kept);
}
/** The files that are mapped: for calls that know a path only. */
export function mappedFiles(space) {
    const spaces = [...space.pool.spaces];
    return new Set(spaces.flatMap((s) => s.vmas.list.flatMap((v) => (v.file === null ? [] : [v.file]))));
}
