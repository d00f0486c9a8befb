import { Builder, type Value } from '../ir/builder.js';
/** A builder for operations on a region's x87 locals (`codegen/region-x87.ts` lists them). */
export declare class X87Builder extends Builder {
    local(type: 'i32' | 'i64' | 'f64', name: string): Value;
    setLocal(name: string, v: Value): void;
    /**
     * Sets the locals in `out` to their values, and notes how the result was rounded: `lost` (the digits cut off: zero if
     * none; null: nothing was) and `up` (1 if the magnitude grew); a null `rounding` changes nothing. Where `bad`,
     * helper(args) gives the locals' values and does the status word; it is always called if `bad` is null. If an
     * exception turns out not to be masked, nothing is set and the interpreter does the whole instruction.
     */
    slow(helper: string, bad: Value | null, args: Value[], out: Record<string, Value>, rounding: {
        lost: Value | null;
        up: Value;
    } | null): void;
}
/** The type of an x87 local. */
export declare function x87LocalType(name: string): 'i32' | 'i64' | 'f64';
