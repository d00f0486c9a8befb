/**
 * Leaves the tests that take longest out of `npm test`, which so takes minutes. With CI=true it runs all, and so does
 * vitest by itself (`npx vitest run FILE`). Which they are has been measured: `node scripts/slow-tests.mjs REPORT.json`
 * writes the list.
 */
import { readFileSync } from 'node:fs';
import { beforeEach } from 'vitest';

interface Named {
  readonly name: string;
  readonly suite?: Named;
}

const { CI, RINGLESS_FULL, npm_lifecycle_event: script } = process.env;
const all = CI !== undefined || RINGLESS_FULL !== undefined || script !== 'test';
const slow: Readonly<Record<string, readonly string[]>> = all
  ? {}
  : JSON.parse(readFileSync(new URL('slow-tests.json', import.meta.url), 'utf8'));

/** The names of its suites and its own, as reports put them together. */
const fullName = (task: Named): string => (task.suite ? `${fullName(task.suite)} ${task.name}` : task.name);

beforeEach(({ task, skip }) => {
  if (slow[task.file.name]?.includes(fullName(task))) skip('takes long: CI=true npm test');
});
