/** Module fields of the helper library, one subject a text. */
export declare const HELPER_SOURCES: readonly string[];
