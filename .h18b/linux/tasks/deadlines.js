/** What is due when, earliest first: a binary heap. */
export class Deadlines {
    #heap = [];
    #live = new Map();
    #order = 0;
    /** The earliest; Infinity: there is none. */
    get next() {
        this.#dropStale();
        return this.#heap[0]?.at ?? Number.POSITIVE_INFINITY;
    }
    get size() {
        return this.#live.size;
    }
    /** `what` is due at `at`, and no longer when it was before. */
    set(what, at) {
        this.#live.delete(what);
        if (at === Number.POSITIVE_INFINITY)
            return;
        const entry = { at, order: this.#order++, what };
        this.#live.set(what, entry);
        this.#heap.push(entry);
        this.#up(this.#heap.length - 1);
    }
    delete(what) {
        if (!this.#live.delete(what))
            return;
        if (this.#live.size === 0)
            this.#heap.length = 0;
    }
    /** Takes out one that is due at `now`; null: none is. */
    take(now) {
        this.#dropStale();
        const first = this.#heap[0];
        if (first === undefined || first.at > now)
            return null;
        this.#pop();
        this.#live.delete(first.what);
        return first.what;
    }
    #dropStale() {
        for (let top = this.#heap[0]; top !== undefined; top = this.#heap[0]) {
            if (this.#live.get(top.what) === top)
                return;
            this.#pop();
        }
    }
    #before(a, b) {
        return a.at < b.at || (a.at === b.at && a.order < b.order);
    }
    #up(from) {
        const heap = this.#heap;
        let i = from;
        while (i > 0) {
            const parent = (i - 1) >> 1;
            if (!this.#before(heap[i], heap[parent]))
                return;
            [heap[i], heap[parent]] = [heap[parent], heap[i]];
            i = parent;
        }
    }
    #pop() {
        const heap = this.#heap;
        const last = heap.pop();
        if (heap.length === 0)
            return;
        heap[0] = last;
        for (let i = 0;;) {
            const left = 2 * i + 1;
            if (left >= heap.length)
                return;
            const right = left + 1;
            const child = right < heap.length && this.#before(heap[right], heap[left]) ? right : left;
            if (!this.#before(heap[child], heap[i]))
                return;
            [heap[i], heap[child]] = [heap[child], heap[i]];
            i = child;
        }
    }
}
