import { BlockError } from './block-backend.js';
import { openHostImage, temporaryImage } from './host-image.js';
import { Qcow2Image } from './qcow2.js';
import { looksLikeQcow2, readQcow2Header } from './qcow2-header.js';
import { RawImage } from './raw-image.js';
import { SnapshotOverlay } from './snapshot-overlay.js';
/**
 * Opens the image that `options` name. Without `format=` a file that starts as a qcow2 image is one, with a note,
 * since a guest could have written those bytes to a raw disk. Throws BlockError with one clear line.
 */
export function openDisk(options) {
    const notes = [];
    const file = openHostImage(options.file, options.mode !== 'direct');
    try {
        const backend = openFormat(file, options.format, options.backing, notes);
        const format = backend instanceof Qcow2Image ? 'qcow2' : 'raw';
        return {
            format,
            backend: options.mode === 'snapshot' ? new SnapshotOverlay(backend, temporaryImage) : backend,
            notes,
        };
    }
    catch (e) {
        file.close();
        throw e;
    }
}
function openFormat(file, wanted, backing, notes) {
    const format = wanted !== 'probe' ? wanted : looksLikeQcow2(file) ? 'qcow2' : 'raw';
    if (wanted === 'probe' && format === 'qcow2') {
        notes.push(`${file.name} looks like qcow2 and is opened so; format=qcow2 or format=raw says which it is`);
    }
    if (file.sizeBytes === 0)
        throw new BlockError(`cannot open ${file.name}: it is empty`);
    if (format === 'raw')
        return new RawImage(file);
    const [nearest, ...rest] = backing;
    if (nearest === undefined)
        return new Qcow2Image(file);
    const base = openHostImage(nearest, true);
    try {
        return new Qcow2Image(file, openFormat(base, backingFormat(file), rest, notes));
    }
    catch (e) {
        base.close();
        throw e;
    }
}
/** The format that an image says its backing file has: a raw backing file is never guessed to be something else. */
function backingFormat(file) {
    const said = readQcow2Header(file).backingFormat;
    return said === 'raw' || said === 'qcow2' ? said : 'probe';
}
