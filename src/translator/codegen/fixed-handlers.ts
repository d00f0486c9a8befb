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
] as const;

export function fixedHandler(name: (typeof FIXED_HANDLERS)[number]): number {
  return FIXED_HANDLERS.indexOf(name);
}

/** Entries of the table behind the last handler. */
export const SPARE_ENTRIES = 16;
