export declare function demo(): Promise<void>;
