export declare const REGION: string;
