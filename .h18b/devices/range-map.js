/** A place that a device answers at, in the port space or in the physical address space. */
export class BusRange {
    name;
    length;
    device;
    widest;
    /** First address, or null while the range is nowhere (a PCI BAR that is not decoded). */
    base = null;
    /** One past the last address; 0 while it is nowhere. */
    end = 0;
    /** Accesses so far, for `--stats`. */
    reads = 0;
    writes = 0;
    /** Where a movable range would stand if nothing else stood there. */
    wanted = null;
    constructor(name, length, device, 
    /** The widest access that the device takes, bytes. */
    widest) {
        this.name = name;
        this.length = length;
        this.device = device;
        this.widest = widest;
    }
}
const hex = (address) => `${address.toString(16)}h`;
const span = (base, length) => `${hex(base)} to ${hex(base + length - 1)}`;
/**
 * Ranges that never overlap, sorted by address. Fixed ranges that would overlap are a bug in the machine's assembly and
 * refused with an Error. A movable range goes where the guest says, which is hostile: where something stands already it
 * waits, unmapped, until that place is free.
 */
export class RangeMap {
    what;
    limit;
    /** Placed ranges in order of address. */
    #placed = [];
    #all = [];
    #last;
    /** Called after any range has come, gone or moved. */
    onChange = () => { };
    constructor(
    /** What is mapped, in the plural, for messages: "ports". */
    what, 
    /** One past the last address of the space. */
    limit) {
        this.what = what;
        this.limit = limit;
    }
    get placed() {
        return this.#placed;
    }
    /** Every range, placed or not, in order of addition. */
    get all() {
        return this.#all;
    }
    /** Index of the first placed range that ends after `address`. */
    #search(address) {
        let low = 0;
        let high = this.#placed.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.#placed[middle].end > address)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }
    find(address) {
        const last = this.#last;
        if (last !== undefined && address < last.end && address >= last.base)
            return last;
        const range = this.firstIn(address, 1);
        if (range !== undefined)
            this.#last = range;
        return range;
    }
    /** The first range that has an address within `length` bytes from `base`. */
    firstIn(base, length) {
        const range = this.#placed[this.#search(base)];
        return range !== undefined && range.base < base + length ? range : undefined;
    }
    /** Adds a range at `base`; throws an Error if it overlaps another or leaves the space. */
    add(range, base) {
        if (range.length < 1 || base < 0 || base + range.length > this.limit || !Number.isInteger(base + range.length)) {
            throw new Error(`bus: ${this.what} ${span(base, range.length)} of "${range.name}" are not in the space`);
        }
        const other = this.firstIn(base, range.length);
        if (other !== undefined) {
            const theirs = `${span(other.base, other.length)} of "${other.name}"`;
            throw new Error(`bus: ${this.what} ${span(base, range.length)} of "${range.name}" overlap ${theirs}`);
        }
        this.#all.push(range);
        this.#place(range, base);
        this.onChange();
    }
    /** Adds a range that is nowhere until it is moved. */
    addUnmapped(range) {
        this.#all.push(range);
    }
    remove(range) {
        const index = this.#all.indexOf(range);
        if (index < 0)
            return;
        this.#all.splice(index, 1);
        this.move(range, null);
    }
    /** Moves a range, or takes it out of the space (null). Returns whether it stands where it was wanted. */
    move(range, base) {
        if (range.wanted === base && range.base === base)
            return true;
        this.#unplace(range);
        range.wanted = base;
        // A place has come free: whoever waits for it goes first, in the order of addition.
        for (const waiting of this.#all)
            this.#tryPlace(waiting);
        this.onChange();
        return range.base === range.wanted;
    }
    #tryPlace(range) {
        const base = range.wanted;
        if (base === null || range.base !== null || base < 0 || base + range.length > this.limit)
            return;
        if (this.firstIn(base, range.length) === undefined)
            this.#place(range, base);
    }
    #place(range, base) {
        const index = this.#search(base);
        range.base = base;
        range.wanted = base;
        range.end = base + range.length;
        this.#placed.splice(index, 0, range);
    }
    #unplace(range) {
        if (range.base === null)
            return;
        this.#placed.splice(this.#placed.indexOf(range), 1);
        range.base = null;
        range.end = 0;
        if (this.#last === range)
            this.#last = undefined;
    }
}
