/**
 * A map from code addresses to descriptors (u32, not 0). Addresses are numbers beyond what V8 keeps as small integers,
 * which its own maps box and hash at length; this one is asked several times for every block that is decoded.
 */
export class AddressMap {
    #keys = emptyKeys(64);
    #values = new Uint32Array(64);
    #size = 0;
    /** 0: none. */
    get(address) {
        const keys = this.#keys;
        const mask = keys.length - 1;
        for (let i = slotOf(address) & mask;; i = (i + 1) & mask) {
            const key = keys[i];
            if (key === address)
                return this.#values[i];
            // NaN: nothing was ever there.
            if (Number.isNaN(key))
                return 0;
        }
    }
    /** Adds an address that the map does not have. */
    add(address, value) {
        if (this.#size * 2 >= this.#keys.length)
            this.#grow();
        this.#put(address, value);
        this.#size++;
    }
    clear() {
        if (this.#size === 0)
            return;
        this.#keys.fill(Number.NaN);
        this.#size = 0;
    }
    #put(address, value) {
        const keys = this.#keys;
        const mask = keys.length - 1;
        let i = slotOf(address) & mask;
        while (!Number.isNaN(keys[i]))
            i = (i + 1) & mask;
        keys[i] = address;
        this.#values[i] = value;
    }
    #grow() {
        const keys = this.#keys;
        const values = this.#values;
        this.#keys = emptyKeys(keys.length * 2);
        this.#values = new Uint32Array(values.length * 2);
        keys.forEach((key, i) => {
            if (!Number.isNaN(key))
                this.#put(key, values[i]);
        });
    }
}
function emptyKeys(length) {
    return new Float64Array(length).fill(Number.NaN);
}
/** Spreads addresses by their low 32 bits. */
function slotOf(address) {
    return Math.imul(address | 0, 0x9e3779b1) >>> 12;
}
