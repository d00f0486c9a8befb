/** FPATAN. */
export declare const ARCTANGENT: string;
