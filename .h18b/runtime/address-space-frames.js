import { GUEST_RAM, PAGE_SIZE } from '../translator/layout.js';
import { PageCache } from './page-cache.js';
/** Pages of one neighbourhood: pages of the same group get frames in the same order where they can. */
const GROUP = 64;
/**
 * The allocator of guest frames: 4 KiB pieces of [GUEST_RAM, memory end), handed out zeroed and counted by reference
 * (a shared file page has one frame and several mappings). Frames are named by their byte offset in the memory.
 */
export class Frames {
    u8;
    #refs;
    /** 1: the frame has been used and must be zeroed before the next use. Fresh Wasm memory is zero. */
    #dirty;
    #count;
    /** Frames in use of each group, and groups that came to have none. */
    #live;
    #empty = [];
    #bump = 0;
    #scan = 0;
    used = 0;
    /** Most that were used at a time. */
    peak = 0;
    /** Pages of files beyond their mappings. */
    cache = new PageCache(this);
    /** Set by who must know: a frame has no user any more. */
    onFree = () => { };
    constructor(u8) {
        this.u8 = u8;
        this.#count = Math.max(0, Math.floor((u8.length - GUEST_RAM) / PAGE_SIZE));
        this.#refs = new Int32Array(this.#count);
        this.#dirty = new Uint8Array(this.#count);
        this.#live = new Uint8Array(Math.ceil(this.#count / GROUP));
    }
    get free() {
        return this.#count - this.used;
    }
    /** A place for a group of pages, as a hint: index of the frame for the group's first page. */
    reserveGroup() {
        for (let group = this.#empty.pop(); group !== undefined; group = this.#empty.pop())
            if (this.#live[group] === 0)
                return group * GROUP;
        const at = this.#bump;
        if (at + GROUP > this.#count)
            return -1;
        this.#bump = at + GROUP;
        return at;
    }
    /** A frame, at index `hint` when that one is free; returns its offset, or 0 when memory is exhausted. */
    allocate(hint, zero) {
        let index = hint;
        if (index < 0 || index >= this.#count || this.#refs[index] !== 0) {
            index = this.#findFree();
            if (index < 0 && this.cache.reclaim())
                index = this.#findFree();
            if (index < 0)
                return 0;
        }
        this.#refs[index] = 1;
        const group = Math.floor(index / GROUP);
        this.#live[group] = this.#live[group] + 1;
        this.used++;
        if (this.used > this.peak)
            this.peak = this.used;
        const offset = GUEST_RAM + index * PAGE_SIZE;
        if (zero && this.#dirty[index] === 1)
            this.u8.fill(0, offset, offset + PAGE_SIZE);
        this.#dirty[index] = 1;
        return offset;
    }
    #findFree() {
        if (this.used >= this.#count)
            return -1;
        for (let i = 0; i < this.#count; i++) {
            const at = this.#scan;
            this.#scan = at + 1 === this.#count ? 0 : at + 1;
            if (this.#refs[at] === 0)
                return at;
        }
        return -1;
    }
    retain(offset) {
        const i = (offset - GUEST_RAM) / PAGE_SIZE;
        this.#refs[i] = this.#refs[i] + 1;
    }
    /** True if more than one mapping holds the frame. */
    isShared(offset) {
        return this.#refs[(offset - GUEST_RAM) / PAGE_SIZE] > 1;
    }
    release(offset) {
        const i = (offset - GUEST_RAM) / PAGE_SIZE;
        const refs = this.#refs[i] - 1;
        this.#refs[i] = refs;
        if (refs === 0) {
            this.used--;
            this.onFree(offset);
            if (i < this.#scan)
                this.#scan = i;
            const group = Math.floor(i / GROUP);
            const live = this.#live[group] - 1;
            this.#live[group] = live;
            // The last group may be cut short by the memory's end.
            if (live === 0 && (group + 1) * GROUP <= this.#bump)
                this.#empty.push(group);
        }
    }
}
/** The frames of a VM, and the address spaces that share them. */
export class FramePool extends Frames {
    spaces = new Set();
    /** Whether a mapping of `file` itself is left anywhere. */
    isMapped(file) {
        for (const space of this.spaces)
            if (space.vmas.list.some((v) => v.file === file))
                return true;
        return false;
    }
}
