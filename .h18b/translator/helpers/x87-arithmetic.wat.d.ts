export declare const ARITHMETIC: string;
