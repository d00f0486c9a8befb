/**
 * Decoded code of other address spaces, by host offset of the frame that it lies in, and by page. It comes back when
 * the page is mapped to that frame again: a machine's processes take turns at the same addresses.
 */
export class ParkedCode {
    frames = new Map();
    has(frame) {
        return this.frames.has(frame);
    }
    add(frame, parked) {
        let pages = this.frames.get(frame);
        if (!pages) {
            pages = new Map();
            this.frames.set(frame, pages);
        }
        pages.set(parked.page, parked);
    }
    /** What was parked for `page` in `frame`, which is no longer parked then. */
    take(frame, page) {
        const pages = this.frames.get(frame);
        const parked = pages?.get(page);
        if (!pages || !parked)
            return null;
        pages.delete(page);
        if (pages.size === 0)
            this.frames.delete(frame);
        return parked;
    }
    /** Pages with blocks that have bytes among the `length` bytes at `offset` of `frame`. */
    overlapping(frame, offset, length) {
        const pages = this.frames.get(frame);
        if (!pages)
            return [];
        return [...pages.values()].filter(({ page, blocks }) => {
            const from = page * 4096 + offset;
            return blocks.some(({ block }) => block.linear < from + length && from < block.linear + block.bytes);
        });
    }
    /** The frames in which code was parked for `page`. */
    framesOf(page) {
        return [...this.frames].filter(([, pages]) => pages.has(page)).map(([frame]) => frame);
    }
    /** All pages that are parked in `frame`. */
    of(frame) {
        return [...(this.frames.get(frame)?.values() ?? [])];
    }
    clear() {
        this.frames.clear();
    }
}
