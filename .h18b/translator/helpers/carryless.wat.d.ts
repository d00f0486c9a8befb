export declare const CARRYLESS: string;
