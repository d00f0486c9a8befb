import { WRITE } from '../../runtime/address-space.js';
import { EINVAL } from '../errno.js';
export const PAGE = 4096;
/** The maps changed: translated code comes back to the dispatcher before it goes on. */
export function changed(k, result) {
    k.leave = true;
    return result;
}
export function pagesOf(length) {
    return Math.ceil(length / PAGE);
}
/** Checks an address range of whole pages: its first page, or -EINVAL. */
export function rangeStart(k, address, length) {
    if (address < 0 || length < 0 || address % PAGE !== 0)
        return -EINVAL;
    return k.space.isUserRange(address / PAGE, pagesOf(length)) ? address / PAGE : -EINVAL;
}
/** Pages that one call makes resident, at most. */
const POPULATED = 16384;
/** Touches pages as mm_populate() does: private ones that may be written to are made the process's own. */
export function populate(k, first, pages) {
    const end = first + Math.min(pages, POPULATED);
    for (const vma of k.space.vmas.overlapping(first, end)) {
        const access = writesAhead(vma) ? 'write' : 'read';
        for (let page = Math.max(first, vma.start); page < Math.min(end, vma.end); page++) {
            if (k.space.lookup(page * PAGE, access) < 0)
                break;
        }
    }
}
function writesAhead(vma) {
    return !vma.shared && (vma.protection & WRITE) !== 0;
}
