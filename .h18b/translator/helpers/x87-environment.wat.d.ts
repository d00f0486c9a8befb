export declare const ENVIRONMENT: string;
