/** Used by regions (`passes/x87-double.ts`), in both libraries. */
export declare const DOUBLES: string;
/** The module fields of the fast library from those of the exact one. */
export declare function fastSources(sources: readonly string[]): string[];
