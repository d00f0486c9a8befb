/** The first two columns name things, the rest are figures. A cell of the head may have several lines. */
export declare function framedTable(head: readonly string[], rows: readonly string[][]): Promise<string>;
/** 1234567 as 1 234 567: numbers here run to ten digits. */
export declare function grouped(value: number): string;
export declare function milliseconds(ns: number): string;
