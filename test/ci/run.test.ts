/**
 * `.ci/run` with a stand-in for npm: which steps it takes, what its last line and its status say of those that fail.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { execute, projectRoot } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-ci-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes down what it is called with and fails if that is what fails; as `npm test` it writes a report. */
const NPM = `#!/bin/sh
echo "$1 $2" | sed 's/run //; s/ --$//' >>"$0.calls"
for last; do :; done
if [ "$1" = test ] && [ -n "$REPORT" ]; then echo "$REPORT" >"\${last#*=}"; fi
case " $FAILING " in *" $1 "* | *" $2 "*) exit 1 ;; esac
`;
const npm = join(folder, 'npm');
writeFileSync(npm, NPM);
chmodSync(npm, 0o755);
writeFileSync(join(folder, 'sleep'), '#!/bin/sh\n');
chmodSync(join(folder, 'sleep'), 0o755);

async function ci(failing: string, report: string) {
  rmSync(`${npm}.calls`, { force: true });
  const env = { PATH: `${folder}:${process.env.PATH}`, FAILING: failing || 'none', REPORT: report };
  const { stdout, status } = await execute([`${projectRoot}.ci/run`], { env });
  const calls = readFileSync(`${npm}.calls`, 'utf8').trim().split('\n');
  return { last: stdout.toString().trimEnd().split('\n').at(-1), status, calls: calls.map((call) => call.trim()) };
}

const report = (passed: number, failed: number, suites = failed) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numFailedTestSuites: suites });
const STEPS = ['ci', 'guests', 'lint', 'typecheck', 'test'];

test.each([
  ['nothing', '', report(12, 0), '12 passed, 0 failed', 0],
  ['a test', 'test', report(11, 2), '11 passed, 2 failed', 1],
  ['a file of tests that does not load', 'test', report(11, 0, 1), '11 passed, 1 failed', 1],
  ['something else in the test run', 'test', report(12, 0), '12 passed, 1 failed', 1],
  ['the test run, before its report', 'test', '', '0 passed, 1 failed', 1],
  ['lint', 'lint', report(12, 0), '12 passed, 1 failed', 1],
  ['lint, types and tests', 'lint typecheck test', report(10, 2), '10 passed, 4 failed', 1],
])('%s fails', async (_, failing, text, last, status) => {
  expect(await ci(failing, text)).toEqual({ last, status, calls: STEPS });
});

test('guests are tried twice; without an installation nothing else is', async () => {
  const guests = await ci('guests', report(12, 3));
  expect(guests).toEqual({ last: '12 passed, 4 failed', status: 1, calls: ['ci', 'guests', ...STEPS.slice(1)] });
  expect(await ci('ci', '')).toEqual({ last: '0 passed, 1 failed', status: 1, calls: ['ci'] });
});
