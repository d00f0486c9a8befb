/**
 * A row of what can be switched: the command line, `ringless strategies`, requests to the translator and tests are
 * made from rows.
 */
export interface OptionRow {
    readonly name: string;
    /** Key among all options' values. */
    readonly key: string;
    readonly kind: 'switch' | 'number' | 'choice';
    readonly choices?: readonly string[];
    readonly default: boolean | number | string;
    readonly what: string;
    /** The least number that means something, where that is not 1. */
    readonly least?: 0;
    /** For those who work on the translator: the commands have it, but it is no strategy. */
    readonly debugging?: true;
    /** Name of the row behind which the command's help has it; without, it comes behind the row before it. */
    readonly after?: string;
}
type ValueOf<R extends OptionRow> = R['kind'] extends 'switch' ? boolean : R['kind'] extends 'number' ? number : string;
/** The values of options, by key. */
export type OptionsOf<R extends readonly OptionRow[]> = {
    -readonly [K in R[number] as K['key']]: ValueOf<K>;
};
/** Rows in the order of the help. */
export declare function inOrder<R extends OptionRow>(rows: readonly R[]): R[];
export {};
