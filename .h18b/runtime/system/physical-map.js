import { PAGE_SIZE } from '../../translator/layout.js';
/** Pages of the 4 GiB that physical addresses may name here. */
const PAGES = 1 << 20;
/** Address bit 20 in a page's number. */
const A20_PAGE = (1 << 20) / PAGE_SIZE;
/**
 * What lies at each physical page below 4 GiB: memory (at a host offset of the Wasm memory), read-only memory, or
 * nothing that is memory: the bus then knows.
 */
export class PhysicalMap {
    /** Host page number; negative: the same, read-only; 0: none. */
    pages = new Int32Array(PAGES);
    /**
     * What is done to the number of every page that the processor names: without the A20 gate address bit 20 is always
     * zero.
     */
    pageMask = ~0;
    set a20(enabled) {
        this.pageMask = enabled ? ~0 : ~A20_PAGE;
    }
    /**
     * The entries of pages whose contents are elsewhere still, and that are taken for none meanwhile; null: there are no
     * such pages.
     */
    #absent = null;
    /** Brings an absent page: calls `setPresent`, for others too as the case may be. */
    bring = () => { };
    /** The entry of a page. One that is absent is brought. */
    at(page) {
        const found = this.pages[page];
        if (found !== 0 || this.#absent === null || this.#absent[page] === 0)
            return found;
        this.bring(page);
        return this.pages[page];
    }
    setAbsent(first, pages) {
        this.#absent ??= new Int32Array(PAGES);
        for (let page = first; page < first + pages; page++) {
            this.#absent[page] = this.pages[page];
            this.pages[page] = 0;
        }
    }
    setPresent(first, pages) {
        if (this.#absent === null)
            return;
        for (let page = first; page < first + pages; page++) {
            if (this.#absent[page] !== 0)
                this.pages[page] = this.#absent[page];
            this.#absent[page] = 0;
        }
    }
    #bringAll(first, pages) {
        if (this.#absent === null)
            return;
        for (let page = first; page < first + pages; page++)
            if (this.#absent[page] !== 0)
                this.bring(page);
    }
    /** Puts `bytes` of host memory from `host` at `address` (both multiples of 4096). */
    map(address, bytes, host, writable = true) {
        const first = address / PAGE_SIZE;
        this.#bringAll(first, bytes / PAGE_SIZE);
        for (let i = 0; i < bytes / PAGE_SIZE; i++) {
            const page = host / PAGE_SIZE + i;
            this.pages[first + i] = writable ? page : -page;
        }
    }
    /** Takes memory away: what is there is the bus's. */
    unmap(address, bytes) {
        this.#bringAll(address / PAGE_SIZE, bytes / PAGE_SIZE);
        this.pages.fill(0, address / PAGE_SIZE, (address + bytes) / PAGE_SIZE);
    }
    /** Host offset of a physical address that is memory; 0 if it is none (or read-only, for a write). */
    host(address, write = false) {
        if (address < 0 || address >= PAGES * PAGE_SIZE)
            return 0;
        const page = this.at((address >>> 12) & this.pageMask);
        if (page === 0 || (write && page < 0))
            return 0;
        return (((page < 0 ? -page : page) << 12) | (address & (PAGE_SIZE - 1))) >>> 0;
    }
}
