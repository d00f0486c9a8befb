export declare const AES: string;
