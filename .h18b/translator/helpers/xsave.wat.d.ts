export declare const XSAVE: string;
