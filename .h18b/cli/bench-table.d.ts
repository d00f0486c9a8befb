export interface Table {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly string[][];
    /** Columns from the left that name things. */
    readonly names: number;
}
export declare function printTable(table: Table, asMarkdown: boolean): Promise<void>;
/** A quotient, as the tables have it. */
export declare function times(value: number | undefined): string;
/** One line that says what is under way, where somebody looks on. */
export declare function progress(text: string): void;
