/** Operations, as the helpers' last parameter. */
export declare const SSE_OPERATIONS: readonly ['add', 'sub', 'mul', 'div', 'sqrt', 'addsub'];
export declare const IE: 1, DE: 2, ZE: 4, OE: 8, UE: 16, PE: 32;
/** Notes exceptions (an i32 expression) of the instruction under way. */
export declare const raise: (flags: string | number) => string;
/** Starts and ends an instruction's helper. */
export declare const BEGIN = "(if (i32.ne (i32.load (i32.const 2288)) (i32.const 2))\n    (then (i32.store (i32.const 2280) (i32.const 0))))";
export declare const COMMIT = "(call $sse_commit)";
interface Shape {
    readonly f: 'f32' | 'f64';
    readonly i: 'i32' | 'i64';
    readonly quiet: string;
    readonly least: string;
    /** Below it no sum, product or quotient overflows, above its inverse's double none is tiny. */
    readonly large: string;
    readonly small: string;
}
export declare const SINGLE: Shape;
export declare const DOUBLE: Shape;
export declare const SSE_EXACT: string;
export {};
