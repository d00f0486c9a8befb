/** Handlers that are no instruction: their table indices are fixed. */
export declare const FIXED_HANDLERS: readonly ['null', 'undecoded', 'enter', 'end_of_block', 'undefined', 'ea32', 'ea16', 'stepped'];
export declare function fixedHandler(name: (typeof FIXED_HANDLERS)[number]): number;
/**
 * What descriptors lead to is a table of its own, `code`: these, in front, then translated code. On Node 20 an instance
 * copies the tables that it imports, and the one of all handlers is long.
 */
export declare const DESCRIPTOR_HANDLERS: readonly ["null", "undecoded", "enter"];
