interface Arithmetic {
    name: string;
    core: string;
    /** Operands exchanged: source - destination. */
    reverse: boolean;
    extra: string;
}
export declare const ARITHMETIC_OPS: Arithmetic[];
export declare const MEMORY_OPERANDS: {
    name: string;
    type: string;
}[];
export declare const STACK: string;
export {};
