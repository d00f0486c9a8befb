import { type Builder } from '../ir/builder.js';
/** Reverses the bytes of a 16-, 32- or 64-bit value. */
export declare function byteSwap(l: Builder, v: ReturnType<Builder['read']>): ReturnType<Builder['read']>;
