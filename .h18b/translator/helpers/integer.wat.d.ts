/** Helpers of integer instructions that are too long for IR. */
export declare const INTEGER: string;
