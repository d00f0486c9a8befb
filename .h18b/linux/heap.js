import { EXECUTE, READ, WRITE } from '../runtime/address-space.js';
import { ENOMEM } from './errno.js';
const PAGE = 4096;
/** The process's heap and what personality(2) adds to protections: the parts of mm_struct above the mappings. */
export class MemoryMap {
    space;
    brkStart = 0;
    brk = 0;
    readImpliesExec = false;
    /** mlockall(MCL_FUTURE): new mappings are locked. */
    lockFuture = false;
    constructor(space) {
        this.space = space;
    }
    reset(brk, readImpliesExec) {
        this.brkStart = brk;
        this.brk = brk;
        this.readImpliesExec = readImpliesExec;
        this.lockFuture = false;
    }
    /** As that of another process: fork(2). Locks are not inherited. */
    copy(from) {
        this.brkStart = from.brkStart;
        this.brk = from.brk;
        this.readImpliesExec = from.readImpliesExec;
    }
    /** Protection as the process gets it. */
    protection(asked) {
        const bits = asked & 7;
        return this.readImpliesExec && (bits & READ) !== 0 ? bits | EXECUTE : bits;
    }
    /** brk(2): the new break, or the old one when it cannot move. */
    setBrk(to) {
        if (!(to >= this.brkStart) || to > this.space.layout.top)
            return this.brk;
        const oldEnd = Math.ceil(this.brk / PAGE);
        const newEnd = Math.ceil(to / PAGE);
        if (newEnd > oldEnd) {
            // A page stays free above, so that running off the heap faults.
            if (!this.space.isFree(oldEnd, newEnd - oldEnd + 1))
                return this.brk;
            const ok = this.space.map({
                first: oldEnd,
                pages: newEnd - oldEnd,
                protection: this.protection(READ | WRITE),
                name: '[heap]',
            });
            if (!ok)
                return this.brk;
        }
        else if (newEnd < oldEnd)
            this.space.unmap(newEnd, oldEnd - newEnd);
        this.brk = to;
        return to;
    }
    /** A place for an anonymous mapping of `pages`, mapped; its address or -ENOMEM. */
    allocate(pages, protection, name) {
        const first = this.space.findFree(pages);
        if (first < 0 || !this.space.map({ first, pages, protection, name }))
            return -ENOMEM;
        return first * PAGE;
    }
}
