/** 256 bits, one for each interrupt vector: IRR, ISR and TMR of a local APIC. */
export class VectorSet {
    words = new Uint32Array(8);
    /** A bit for each word that is not 0: the highest vector is asked for at every change of priority. */
    #used = 0;
    has(vector) {
        return ((this.words[vector >> 5] >>> (vector & 31)) & 1) !== 0;
    }
    set(vector, on) {
        const i = vector >> 5;
        const bit = 1 << (vector & 31);
        if (on) {
            this.words[i] |= bit;
            this.#used |= 1 << i;
        }
        else {
            this.words[i] &= ~bit;
            if (this.words[i] === 0)
                this.#used &= ~(1 << i);
        }
    }
    /** The highest vector in the set, or -1. */
    highest() {
        if (this.#used === 0)
            return -1;
        const i = 31 - Math.clz32(this.#used);
        return i * 32 + 31 - Math.clz32(this.words[i]);
    }
    clear() {
        this.words.fill(0);
        this.#used = 0;
    }
    restore(words) {
        this.words.set(words);
        this.#used = words.reduce((used, word, i) => (word === 0 ? used : used | (1 << i)), 0);
    }
}
