/**
 * Leaves the tests that take longest out of `npm test`, which so takes minutes. With CI=true it runs all, and so does
 * vitest by itself (`npx vitest run FILE`). Which they are has been measured: `node scripts/slow-tests.mjs REPORT.json`
 * writes the list.
 */
import { readFileSync } from 'node:fs';
import { beforeEach } from 'vitest';

const { CI, RINGLESS_FULL, npm_lifecycle_event: script } = process.env;
const all = CI !== undefined || RINGLESS_FULL !== undefined || script !== 'test';
/** Names without those of their suites, by file. */
const slow: Readonly<Record<string, readonly string[]>> = all
  ? {}
  : JSON.parse(readFileSync(new URL('slow-tests.json', import.meta.url), 'utf8'));

beforeEach(({ task, skip }) => {
  if (slow[task.file.name]?.includes(task.name)) skip('takes long: CI=true npm test');
});
