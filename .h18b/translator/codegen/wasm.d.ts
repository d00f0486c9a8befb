import type binaryen from 'binaryen';
/** What generated code is made of: expressions of a binaryen module, and the locals of a function. */
export type Expr = number;
export type Module = InstanceType<typeof binaryen.Module>;
/** Locals of one function: fixed ones first, then temporaries that each block takes anew. */
export declare class Locals {
    private readonly params;
    readonly types: number[];
    private free;
    private taken;
    constructor(params: number);
    /** A local for the whole function. */
    fixed(type: number): number;
    /** A local until `endBlock`. */
    temp(type: number): number;
    endBlock(): void;
}
