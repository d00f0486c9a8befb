/** FSIN, FCOS, FSINCOS, FPTAN, and quotients and squares of floating numbers. */
export declare const TRIGONOMETRIC: string;
