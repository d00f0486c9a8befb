import type { Builder, Value } from '../ir/builder.js';
import { type Packed, type Scalar } from './sse-values.js';
interface Plain {
    r: Value;
    special: Value;
}
export declare function fmaPlain(l: Builder, t: Scalar | Packed, a: Value, b: Value, c: Value): Plain;
/** The same where the host's multiply-add rounds once: what it does not tell are operands out of the ordinary. */
export declare function fmaFused(l: Builder, t: Scalar | Packed, a: Value, b: Value, c: Value): Plain;
export {};
