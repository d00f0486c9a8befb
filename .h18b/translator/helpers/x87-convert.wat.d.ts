export declare const CONVERT: string;
