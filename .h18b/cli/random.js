/** Random numbers that a seed repeats on every host: inputs of programs, the order of runs, resampling. */
/** xorshift32 (Marsaglia, "Xorshift RNGs", 2003). */
export class Random {
    state;
    /** `state` is not 0. */
    constructor(state) {
        this.state = state;
    }
    /** Neighbouring seeds, from 0 on, do not begin alike. */
    static seeded(seed) {
        const random = new Random(Math.imul(seed + 1, 0x9e3779b1) | 1);
        for (let n = 0; n < 8; n++)
            random.word();
        return random;
    }
    /** 32 bits. */
    word() {
        let x = this.state;
        x ^= x << 13;
        x ^= x >>> 17;
        x ^= x << 5;
        this.state = x;
        return x >>> 0;
    }
    below(n) {
        return this.word() % n;
    }
    chance(p) {
        return this.word() < p * 0x1_0000_0000;
    }
    pick(values) {
        return values[this.below(values.length)];
    }
    /** A copy in random order (Fisher and Yates). */
    shuffled(from) {
        const out = [...from];
        for (let n = out.length - 1; n > 0; n--) {
            const k = this.below(n + 1);
            [out[n], out[k]] = [out[k], out[n]];
        }
        return out;
    }
}
