export declare const WIDE: string;
