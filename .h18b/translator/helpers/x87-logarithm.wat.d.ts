/** F2XM1, FYL2X, FYL2XP1. */
export declare const LOGARITHM: string;
