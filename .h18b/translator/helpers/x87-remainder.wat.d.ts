/** FPREM, FPREM1, FSCALE, FXTRACT. */
export declare const REMAINDER: string;
