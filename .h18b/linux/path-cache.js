const ENTRIES = 256;
const LONGEST = 128;
/**
 * Resolved absolute paths, keyed by their bytes in guest memory: a stat or open of a path seen before makes no string
 * and walks nothing. Entries of an older generation of names are void. Only paths wholly in memory come in, for the
 * host's names change without notice.
 */
export class PathCache {
    memory;
    #entries = new Array(ENTRIES).fill(null);
    #hash = 0;
    #length = 0;
    constructor(memory) {
        this.memory = memory;
    }
    /** Looks up the path at host offset `at`, which must end (NUL included) before `end`. */
    find(at, end, follow, generation) {
        const memory = this.memory;
        const stop = Math.min(end, at + LONGEST);
        let hash = follow ? 17 : 31;
        let i = at;
        for (; i < stop; i++) {
            const c = memory[i];
            if (c === 0)
                break;
            hash = (Math.imul(hash, 31) + c) | 0;
        }
        if (i === stop) {
            this.#length = 0;
            return null;
        }
        const length = i - at;
        this.#hash = (hash ^ (hash >>> 15)) & (ENTRIES - 1);
        this.#length = length;
        const entry = this.#entries[this.#hash];
        if (entry === null || entry.length !== length || entry.follow !== follow || entry.generation !== generation)
            return null;
        const bytes = entry.bytes;
        for (let j = 0; j < length; j++)
            if (bytes[j] !== memory[at + j])
                return null;
        return entry.dentry;
    }
    /** Remembers the answer for the path just looked up without success. */
    remember(at, follow, generation, dentry) {
        const length = this.#length;
        if (length === 0 || this.memory[at] !== 47)
            return;
        const bytes = this.memory.slice(at, at + length);
        this.#entries[this.#hash] = { bytes, length, follow, generation, dentry };
    }
}
