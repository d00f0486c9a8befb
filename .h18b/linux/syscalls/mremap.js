import { call } from '../abi/call.js';
import { EFAULT, EINVAL, ENOMEM } from '../errno.js';
import { changed, PAGE, pagesOf, populate, rangeStart } from './ranges.js';
/** mremap(2) flags: linux/mman.h. */
const MREMAP_MAYMOVE = 1;
const MREMAP_FIXED = 2;
const MREMAP_DONTUNMAP = 4;
/** A request for a mapping like `vma`, from its page `page` on. */
function like(vma, page) {
    return {
        protection: vma.protection,
        shared: vma.shared,
        growsDown: vma.growsDown,
        noReserve: vma.noReserve,
        allowed: vma.allowed,
        locked: vma.locked,
        file: vma.file,
        fileOffset: vma.file === null ? 0 : vma.fileOffset + (page - vma.start) * PAGE,
        name: vma.name,
    };
}
/** The mapping that is to grow or move, or -errno: vma_to_resize() of mm/mremap.c. */
function movable(k, first, oldPages) {
    const vma = k.space.vmas.find(first);
    if (vma === null)
        return -EFAULT;
    // A length of 0 makes a second mapping of the same pages, which only shared ones can have.
    if (oldPages === 0 && !vma.shared)
        return -EINVAL;
    return first + oldPages > vma.end ? -EFAULT : vma;
}
/** Moves a mapping to `target`; its pages go along. The new address or -errno. */
function move(k, vma, first, oldPages, target, newPages, stays) {
    const { space } = k;
    const request = like(vma, first);
    if (!space.map({ ...request, first: target, pages: newPages }))
        return -ENOMEM;
    if (oldPages > 0) {
        space.movePages(first, target, Math.min(oldPages, newPages));
        if (!stays)
            space.unmap(first, oldPages);
    }
    if (vma.locked)
        populate(k, target, newPages);
    return changed(k, target * PAGE);
}
/** MREMAP_FIXED and MREMAP_DONTUNMAP: mremap_to() of mm/mremap.c. */
function moveTo(k, first, oldPages, newPages, flags, to) {
    const { space } = k;
    const target = rangeStart(k, to, newPages * PAGE);
    if (target < 0 || (target < first + oldPages && first < target + newPages))
        return -EINVAL;
    const fixed = (flags & MREMAP_FIXED) !== 0;
    if (fixed) {
        if (target < 16)
            return -EINVAL;
        space.unmap(target, newPages);
        k.leave = true;
    }
    let pages = oldPages;
    if (pages > newPages) {
        space.unmap(first + newPages, pages - newPages);
        pages = newPages;
    }
    const vma = movable(k, first, pages);
    if (typeof vma === 'number')
        return vma;
    let place = target;
    if (!fixed && (target < 16 || !space.isFree(target, newPages)))
        place = space.findFree(newPages);
    if (place < 0)
        return -ENOMEM;
    return move(k, vma, first, pages, place, newPages, (flags & MREMAP_DONTUNMAP) !== 0);
}
export const mremap = call('pzzxp', (k, address, oldLength, newLength, flags, to) => {
    const { space } = k;
    const mayMove = (flags & MREMAP_MAYMOVE) !== 0;
    if ((flags & ~(MREMAP_MAYMOVE | MREMAP_FIXED | MREMAP_DONTUNMAP)) !== 0)
        return -EINVAL;
    if ((flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) !== 0 && !mayMove)
        return -EINVAL;
    if (address < 0 || address % PAGE !== 0 || newLength === 0 || oldLength < 0)
        return -EINVAL;
    const tooLong = newLength < 0 || newLength > space.layout.top;
    const first = address / PAGE;
    const oldPages = pagesOf(oldLength);
    const newPages = pagesOf(newLength);
    if ((flags & MREMAP_DONTUNMAP) !== 0 && oldPages !== newPages)
        return -EINVAL;
    if (space.vmas.find(first) === null)
        return -EFAULT;
    if ((flags & (MREMAP_FIXED | MREMAP_DONTUNMAP)) !== 0)
        return tooLong ? -EINVAL : moveTo(k, first, oldPages, newPages, flags, to);
    if (!tooLong && oldPages >= newPages) {
        if (!space.isUserRange(first, oldPages))
            return -EINVAL;
        if (oldPages > newPages)
            space.unmap(first + newPages, oldPages - newPages);
        return changed(k, address);
    }
    const vma = movable(k, first, oldPages);
    if (typeof vma === 'number')
        return vma;
    if (tooLong)
        return -ENOMEM;
    const more = newPages - oldPages;
    if (oldPages > 0 && first + oldPages === vma.end && space.isFree(vma.end, more)) {
        const { end, locked } = vma;
        if (!space.map({ ...like(vma, end), first: end, pages: more }))
            return -ENOMEM;
        if (locked)
            populate(k, end, more);
        return address;
    }
    if (!mayMove)
        return -ENOMEM;
    const target = space.findFree(newPages);
    return target < 0 ? -ENOMEM : move(k, vma, first, oldPages, target, newPages, false);
});
/** remap_file_pages(2), as Linux has it since 4.0: a new mapping in place of the old one. */
export const remap_file_pages = call('pzxzx', (k, address, length, prot, page) => {
    if (prot !== 0 || length <= 0 || page < 0)
        return -EINVAL;
    const start = Math.floor(address / PAGE);
    const pages = Math.floor(length / PAGE);
    const vma = k.space.vmas.find(start);
    if (pages === 0 || vma === null || !vma.shared || vma.file === null || !k.space.vmas.covers(start, start + pages))
        return -EINVAL;
    if (k.space.vmas.overlapping(start, start + pages).some((v) => v.file !== vma.file))
        return -EINVAL;
    if (!k.space.map({ ...like(vma, start), first: start, pages, fileOffset: page * PAGE }))
        return -ENOMEM;
    populate(k, start, pages);
    return changed(k, 0);
});
