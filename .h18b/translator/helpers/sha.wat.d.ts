export declare const SHA: string;
