export declare const RECIPROCAL: string;
