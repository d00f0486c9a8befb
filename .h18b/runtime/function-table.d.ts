/** The table that descriptors lead through: two of the interpreter's handlers, then translated code. */
export declare class FunctionTable {
    private readonly table;
    private readonly free;
    private next;
    constructor(table: WebAssembly.Table);
    /** An index that nothing has. */
    allocate(): number;
    put(index: number, code: () => void): void;
    /** Nothing leads to the index any more. */
    release(index: number): void;
}
