import { ABSOLUTE_BASES, RIP_BASES, RIP_BASES_END } from '../translator/layout.js';
/** How many a block may need: one for each instruction. */
const OF_BLOCK = 64;
/** The constants of one kind. */
class Places {
    first;
    places = new Map();
    /**
     * All but the last place, which is for an instruction executed alone (`Blocks.encodeStep`): it does not ask whether
     * there is room.
     */
    limit;
    constructor(first, end) {
        this.first = first;
        this.limit = (end - first) / 8 - 1;
    }
    place(value, memory) {
        let at = this.places.get(value);
        if (at === undefined) {
            at = this.first + 8 * Math.min(this.places.size, this.limit);
            memory.u64[at >> 3] = BigInt.asUintN(64, value);
            if (this.places.size < this.limit)
                this.places.set(value, at);
        }
        return at;
    }
    get full() {
        return this.places.size + OF_BLOCK >= this.limit;
    }
    clear() {
        this.places.clear();
    }
}
/**
 * Constants that serve records as bases: the upper parts of addresses beyond 32 bits. What code has relative to RIP is
 * kept apart from what it has in full: only the first moves with the code.
 */
export class AddressBases {
    cpu;
    relative = new Places(RIP_BASES, ABSOLUTE_BASES);
    absolute = new Places(ABSOLUTE_BASES, RIP_BASES_END);
    constructor(cpu) {
        this.cpu = cpu;
    }
    place(value, relative) {
        return (relative ? this.relative : this.absolute).place(value, this.cpu);
    }
    get full() {
        return this.relative.full || this.absolute.full;
    }
    clear() {
        this.relative.clear();
        this.absolute.clear();
    }
}
