/** 3 x 4096 values: of 1/x for x from 1 to 2, of 1/sqrt(x) for x from 1 to 2 and from 2 to 4. */
export declare const ESTIMATES: readonly number[];
