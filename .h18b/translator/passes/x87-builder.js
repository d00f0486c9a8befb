import { Builder } from '../ir/builder.js';
/** A builder for operations on a region's x87 locals (`codegen/region-x87.ts` lists them). */
export class X87Builder extends Builder {
    local(type, name) {
        return this.op(`x87.get.${type}`, [], type === 'i32' ? 32 : 64, name);
    }
    setLocal(name, v) {
        this.effect('x87.set', [v], name);
    }
    /**
     * Sets the locals in `out` to their values, and notes how the result was rounded: `lost` (the digits cut off: zero if
     * none; null: nothing was) and `up` (1 if the magnitude grew); a null `rounding` changes nothing. Where `bad`,
     * helper(args) gives the locals' values and does the status word; it is always called if `bad` is null. If an
     * exception turns out not to be masked, nothing is set and the interpreter does the whole instruction.
     */
    slow(helper, bad, args, out, rounding) {
        const names = Object.keys(out);
        const imm = {
            helper,
            out: names,
            always: bad === null,
            lost: bad !== null && rounding !== null && rounding.lost !== null,
            up: bad !== null && rounding !== null,
        };
        const fast = bad ? [bad, ...Object.values(out)] : [];
        const rounded = bad && rounding ? [...(rounding.lost ? [rounding.lost] : []), rounding.up] : [];
        this.effect('x87.slow', [...fast, ...rounded, ...args], imm);
    }
}
/** The type of an x87 local. */
export function x87LocalType(name) {
    if (/^[sg]\d|^(value|code|fip|fdp|last|sticky|lost|up)$/.test(name))
        return 'i64';
    return /^d\d/.test(name) ? 'f64' : 'i32';
}
