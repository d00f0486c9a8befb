/** Locks on disk images, so that two machines do not write one file. */
import { host } from '../../host/host.js';
import { BlockError } from './block-backend.js';
function refusal({ file, writes }, heldBy) {
    const start = `cannot open ${file}: failed to get ${writes ? '"write"' : 'shared "write"'} lock: ${heldBy}`;
    if (!writes)
        return `${start} writes it`;
    return `${start} uses it; several may read an image (with ,ro or ,snapshot), one alone may write it`;
}
/**
 * Locks images before they are opened; the locks are held until `release`, or until the process ends. Throws BlockError
 * with one clear line if one is in use.
 */
export async function lockImages(uses) {
    const locks = [];
    const release = () => {
        for (const lock of locks.splice(0))
            lock.release();
    };
    for (const use of uses) {
        const lock = await host.files.lock(use.file, use.writes);
        if ('heldBy' in lock) {
            release();
            throw new BlockError(refusal(use, lock.heldBy));
        }
        locks.push(lock);
    }
    return { release };
}
