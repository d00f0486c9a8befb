/**
 * How many inputs a fuzzer tries: `usual` in a run of the tests, a million with RINGLESS_FULL=1, or what RINGLESS_FUZZ
 * says.
 */
export function fuzzCount(usual: number): number {
  const { RINGLESS_FUZZ, RINGLESS_FULL } = process.env;
  if (RINGLESS_FUZZ !== undefined) return Number(RINGLESS_FUZZ);
  return RINGLESS_FULL === '1' ? 1_000_000 : usual;
}
