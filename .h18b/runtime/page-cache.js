import { PAGE_SIZE } from '../translator/layout.js';
/** Files kept, at most. */
const MOST = 64;
/**
 * Files whose pages stay when nobody maps them any more: programs and libraries, which the next process maps again. A
 * frame in a kept file's `frames` has one user more than its mappings. All of it goes when frames run out.
 */
export class PageCache {
    pool;
    /** By their frames; oldest first. */
    #kept = new Map();
    constructor(pool) {
        this.pool = pool;
    }
    /** Whether new pages of the file have the cache for a user. */
    holds(file) {
        return this.#kept.has(file.frames);
    }
    /** The pages of `file` stay from now on, those included that will be read. */
    keep(file) {
        if (file.discard === undefined || this.#kept.has(file.frames))
            return;
        file.retain();
        for (const frame of file.frames.values())
            this.pool.retain(frame);
        this.#kept.set(file.frames, file);
        file.discard = () => this.#drop(file);
        if (this.#kept.size > MOST)
            this.#drop(this.#kept.values().next().value);
    }
    #drop(file) {
        if (!this.#kept.delete(file.frames))
            return;
        file.discard = null;
        this.#cut(file, 0);
        file.release();
    }
    #cut(file, from) {
        for (const [offset, frame] of file.frames) {
            if (offset < from)
                continue;
            if (!this.pool.isShared(frame))
                file.frames.delete(offset);
            this.pool.release(frame);
        }
    }
    /** The file ends after `pages` pages from now on. Its mappings have been cut. */
    resized(file, pages) {
        if (this.#kept.has(file.frames))
            this.#cut(file, pages * PAGE_SIZE);
    }
    /** Gives all frames back that nobody maps; false: there was nothing. */
    reclaim() {
        const any = this.#kept.size > 0;
        for (const file of [...this.#kept.values()])
            this.#drop(file);
        return any;
    }
}
