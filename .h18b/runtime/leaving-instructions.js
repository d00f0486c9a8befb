/** Places: a power of 2. A program has few instructions that leave; those that meet in a place are decoded again. */
const PLACES = 4096;
/**
 * Instructions that left, by context (`CodeContext.number`) and address, so that they are decoded and looked up once.
 */
export class LeavingInstructions {
    #addresses = new Float64Array(PLACES).fill(Number.NaN);
    #contexts = new Uint32Array(PLACES);
    #instructions = new Array(PLACES).fill(null);
    /** Places filled since it was cleared, so that clearing costs what was filled. */
    #filled = [];
    get(context, rip) {
        const place = placeOf(context, rip);
        return this.#holds(place, context, rip) ? this.#instructions[place] : null;
    }
    set(context, rip, instruction) {
        const place = placeOf(context, rip);
        if (this.#instructions[place] === null)
            this.#filled.push(place);
        this.#addresses[place] = rip;
        this.#contexts[place] = context;
        this.#instructions[place] = instruction;
    }
    delete(context, rip) {
        const place = placeOf(context, rip);
        if (this.#holds(place, context, rip))
            this.#addresses[place] = Number.NaN;
    }
    #holds(place, context, rip) {
        return this.#addresses[place] === rip && this.#contexts[place] === context;
    }
    clear() {
        if (this.#filled.length === 0)
            return;
        for (const place of this.#filled) {
            this.#addresses[place] = Number.NaN;
            this.#instructions[place] = null;
        }
        this.#filled = [];
    }
}
function placeOf(context, rip) {
    const low = rip | 0;
    return (low ^ (low >>> 12) ^ Math.imul(context, 0x9e5)) & (PLACES - 1);
}
