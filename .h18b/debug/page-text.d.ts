/** Text and data within HTML pages. */
export declare const escaped: (text: string) => string;
/** Data within a script element: no text in it may end the element. */
export declare const inScript: (value: unknown) => string;
