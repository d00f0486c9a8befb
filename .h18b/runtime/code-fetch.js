import { linearOf } from './blocks.js';
/** Pages of code whose frames are remembered: a power of 2. */
const PAGES = 64;
const EMPTY = new Uint8Array(0);
/** The longest instruction that a processor looks at, and one byte. */
const WINDOW = 16;
/** Fetches bytes of code in the current context: notes their pages as code, and remembers where those lie. */
export class CodeFetch {
    cpu;
    space;
    blocks;
    code;
    tlb;
    /** Page numbers * 2, + 1 for the supervisor, known as code pages. */
    pages = new Float64Array(PAGES).fill(Number.NaN);
    frames = new Uint32Array(PAGES);
    constructor(cpu, space, blocks, code, tlb) {
        this.cpu = cpu;
        this.space = space;
        this.blocks = blocks;
        this.code = code;
        this.tlb = tlb;
    }
    /** Pages may be mapped elsewhere, have other rights, or no longer be noted as code. */
    forget() {
        this.pages.fill(Number.NaN);
    }
    /** Bytes of code from `rip` to the end of its page, at most `limit`; null if they cannot be fetched. */
    bytes(rip, limit) {
        if (limit <= 0)
            return EMPTY;
        const linear = linearOf(this.blocks.current, rip);
        const page = Math.floor(linear / 4096);
        const offset = linear - page * 4096;
        const slot = page & (PAGES - 1);
        const key = page * 2 + (this.blocks.current.supervisor ? 1 : 0);
        let frame = this.frames[slot];
        if (this.pages[slot] !== key) {
            frame = this.space.lookup(linear, 'execute');
            if (frame < 0)
                return null;
            if (this.code.add(page, frame, this.space.codeHome(page, frame)))
                this.tlb.withdrawWrites(frame);
            this.pages[slot] = key;
            this.frames[slot] = frame;
        }
        return this.cpu.u8.subarray(frame + offset, frame + Math.min(4096, offset + limit));
    }
    /** The 16 bytes of code from `rip` on, as far as they can be fetched. */
    window(rip) {
        const first = this.bytes(rip, WINDOW) ?? EMPTY;
        if (first.length === 0 || first.length === WINDOW)
            return first;
        const more = this.bytes(Math.floor(rip / 4096) * 4096 + 4096, WINDOW - first.length) ?? EMPTY;
        return Uint8Array.of(...first, ...more);
    }
}
