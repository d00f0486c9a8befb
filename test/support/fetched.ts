/** Guests that `npm run guests` fetches: where they are missing their tests are skipped, in CI they fail. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** Path of something that `npm run guests` fetches. */
export function guestFile(name: string): string {
  return fileURLToPath(new URL(`../../.guests/${name}`, import.meta.url));
}

/**
 * Whether tests of some guests run: where they are missing they are skipped (the global setup names them), in CI they
 * fail for want of the files.
 */
export function runsTestsOf(...names: readonly string[]): boolean {
  return Boolean(process.env.CI) || names.every((name) => existsSync(guestFile(name)));
}

/**
 * Whether all are there, so that tests of them can be declared. If not, declares one test in their place that says so:
 * it fails where CI is set and is skipped elsewhere.
 */
export function isFetched(...names: readonly string[]): boolean {
  const missing = names.filter((name) => !existsSync(guestFile(name)));
  if (missing.length === 0) return true;
  const reason = `${missing.join(', ')} missing: npm run guests`;
  if (process.env.CI) test(reason, () => expect.fail(reason));
  else test.skip(reason, () => {});
  return false;
}
