export declare const SSE_STRING: string;
