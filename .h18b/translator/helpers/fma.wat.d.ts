export declare const FMA: string;
