/** Handlers that are no instruction: their table indices are fixed. */
export const FIXED_HANDLERS = [
    'null',
    'undecoded',
    'enter',
    'end_of_block',
    'undefined',
    'ea32',
    'ea16',
    'stepped',
];
export function fixedHandler(name) {
    return FIXED_HANDLERS.indexOf(name);
}
/**
 * What descriptors lead to is a table of its own, `code`: these, in front, then translated code. On Node 20 an instance
 * copies the tables that it imports, and the one of all handlers is long.
 */
export const DESCRIPTOR_HANDLERS = [
    'null',
    'undecoded',
    'enter',
];
