/**
 * Which tests `npm test` leaves out outside CI: the longest of a run of all, until the others take the time that is
 * meant for them. They go into test/support/slow-tests.json.
 *
 *     CI=true npm test -- --reporter=json --outputFile.json=REPORT.json
 *     node scripts/slow-tests.mjs REPORT.json
 */
import { readFileSync, writeFileSync } from 'node:fs';

/** What the tests that stay may take together, ms: two run at a time, and with loading them it is to be ten minutes. */
const BUDGET_MS = 700_000;

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node scripts/slow-tests.mjs REPORT.json');
  process.exit(2);
}
const root = new URL('../', import.meta.url).pathname;
const tests = JSON.parse(readFileSync(path, 'utf8'))
  .testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map((t) => ({
      file: name.slice(name.lastIndexOf('/test/') + 1),
      name: t.title,
      ms: t.duration ?? 0,
    })),
  )
  .sort((a, b) => a.ms - b.ms);

let spent = 0;
const slow = new Map();
for (const { file, name, ms } of tests) {
  spent += ms;
  if (spent > BUDGET_MS) slow.set(file, [...(slow.get(file) ?? []), name]);
}
const sorted = Object.fromEntries(
  [...slow].sort(([a], [b]) => (a < b ? -1 : 1)).map(([file, names]) => [file, [...new Set(names)].sort()]),
);
writeFileSync(`${root}test/support/slow-tests.json`, `${JSON.stringify(sorted, null, 1)}\n`);
const n = Object.values(sorted).reduce((sum, names) => sum + names.length, 0);
console.log(`${n} of ${tests.length} tests are left out`);
