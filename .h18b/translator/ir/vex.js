/**
 * What a builder knows while it runs the definition of a VEX instruction. The definition of an SSE instruction serves
 * its VEX forms too: it runs once for each 128-bit half of the widest operand, and sees operands of 128 bits. What it
 * writes is kept until the last half is done, so that no half is written before the other's access to memory.
 */
export class Vex {
    halves;
    /** The half that the definition runs for. */
    half = 0;
    results = new Map();
    kept = new Map();
    constructor(halves) {
        this.halves = halves;
    }
    /** An operand as the definition sees it. */
    view(o) {
        if (o.bits !== 256)
            return o;
        return { ...o, kind: o.kind === 'ymm' ? 'xmm' : o.kind, bits: 128, half: this.half, whole: o };
    }
    /** What both halves use of an operand, made once: one value, or one for each half. */
    once(o, make) {
        let found = this.kept.get(o);
        if (!found) {
            found = make();
            this.kept.set(o, found);
        }
        return found[found.length > 1 ? this.half : 0];
    }
    /** Takes a vector that is written; false: not a vector, to be written as ever. */
    take(o, v, aligned) {
        const into = o.into ?? o.whole ?? o;
        if (into.kind !== 'xmm' && into.kind !== 'ymm' && into.bits !== 256)
            return false;
        const found = this.results.get(into);
        if (found)
            found.values.push(v);
        else
            this.results.set(into, { values: [v], aligned });
        return true;
    }
    /**
     * Writes what was taken. A register's bits above the result become zero. Where two halves make one vector of 128 bits
     * (conversions to narrower elements), the low half of each counts.
     */
    flush(l) {
        for (const [o, { values, aligned }] of this.results) {
            const [low, high] = values;
            if (o.kind === 'mem')
                l.storeVector(l.address(o), values, aligned);
            else if (high && o.bits === 128)
                l.setYmm(o, l.simd('i8x16.shuffle', [low, high], LOW_HALVES));
            else
                l.setYmm(o, low, high);
        }
    }
}
const LOW_HALVES = Array.from({ length: 16 }, (_, i) => (i < 8 ? i : i + 8));
