export interface ExplainedTemplate {
    readonly rip: bigint;
    /** Index of the interpreter's handler whose template it is; null: the interpreter goes on here. */
    readonly handler: number | null;
    /** Its bytes, without those that fill its holes. */
    readonly bytes: number;
    /** Kinds of holes, and how many of each. */
    readonly holes: Readonly<Record<string, number>>;
    /**
     * Raw flags that are computed, letters of CPAZSO; whether their operands are kept; what a condition is computed from.
     */
    readonly flags: string;
    readonly record: string | null;
    readonly condition: string | null;
}
export interface ExplainedUnit {
    readonly blocks: {
        readonly rip: bigint;
        readonly instructions: ExplainedTemplate[];
    }[];
    readonly wasm: Uint8Array;
}
/** `blocks`: addresses and bytes, as a region's request has them. */
export declare function explainUnit(word: 32 | 64, blocks: readonly {
    rip: bigint;
    bytes: Uint8Array;
}[]): ExplainedUnit;
/** One line for people: what fills the template, and what becomes of the flags. */
export declare function describeTemplate(t: ExplainedTemplate): string;
