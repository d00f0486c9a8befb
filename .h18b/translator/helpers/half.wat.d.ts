export declare const HALF: string;
