export declare const SSE: string;
