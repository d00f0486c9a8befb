export declare const SSE_EXACT_CONVERT: string;
