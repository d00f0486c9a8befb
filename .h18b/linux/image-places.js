import { PAGE_SIZE } from '../translator/layout.js';
/**
 * Where the first position-independent program goes: ELF_ET_DYN_BASE without address randomization, as gdb shows it.
 */
const PROGRAM_BASE = { 32: 0x56555000, 64: 0x555555554000 };
/** From one program's base to the next one's: room for its heap. Low bits differ, since tables are indexed by them. */
const PROGRAM_STEP = { 32: 0x1803000, 64: 0x101011000 };
const PROGRAM_BASES = { 32: 16, 64: 8192 };
/** Files whose places are remembered. */
const REMEMBERED = 8192;
/**
 * Where programs and libraries lie, the same in all processes, and none where another one lies: so the code of one
 * process need not make room for that of the next. The places are those that a Linux without address randomization
 * gives the first process, and follow from the order in which files are first mapped.
 */
export class ImagePlaces {
    #places = { 32: new Map(), 64: new Map() };
    #programs = { 32: new Map(), 64: new Map() };
    #unnamed = new WeakMap();
    #lastUnnamed = 0;
    #name(file) {
        const identity = file.identity?.();
        if (identity !== undefined)
            return `${identity.dev}:${identity.ino}`;
        let name = this.#unnamed.get(file.frames);
        if (name === undefined) {
            name = `memory ${++this.#lastUnnamed}`;
            this.#unnamed.set(file.frames, name);
        }
        return name;
    }
    /** First page for a position-independent program. */
    program(bits, file) {
        const programs = this.#programs[bits];
        const name = this.#name(file);
        let index = programs.get(name);
        if (index === undefined) {
            index = programs.size % PROGRAM_BASES[bits];
            programs.set(name, index);
        }
        return (PROGRAM_BASE[bits] + index * PROGRAM_STEP[bits]) / PAGE_SIZE;
    }
    /** First page for `pages` pages of a library, below address `below`; -1: there is no room. */
    library(space, file, pages, below = space.layout.mmapTop) {
        const places = this.#places[space.bits];
        const name = this.#name(file);
        const known = places.get(name);
        if (known !== undefined && known.pages >= pages && space.isFree(known.first, known.pages))
            return known.first;
        const first = this.#freeOfOthers(space, places, pages, below);
        if (first < 0)
            return space.findFree(pages, below);
        if (places.size >= REMEMBERED)
            places.delete(places.keys().next().value);
        if (known === undefined || known.pages < pages)
            places.set(name, { first, pages });
        return first;
    }
    /** The highest free range that is nobody's place. */
    #freeOfOthers(space, places, pages, below) {
        for (let limit = below;;) {
            const first = space.findFree(pages, limit);
            if (first < 0)
                return -1;
            let lowest = Number.POSITIVE_INFINITY;
            for (const other of places.values())
                if (other.first < first + pages && first < other.first + other.pages)
                    lowest = Math.min(lowest, other.first);
            if (lowest === Number.POSITIVE_INFINITY)
                return first;
            // At most to where the range would no longer end in that place: each round gets lower.
            limit = Math.min(lowest, first + pages - 1) * PAGE_SIZE;
        }
    }
}
