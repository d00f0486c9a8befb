/**
 * Debian's busybox, both architectures, on every engine against the processor. `npm run guests` fetches it; without it
 * these tests are skipped on a developer's machine and fail in CI.
 */
import { existsSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINES } from '../support/command.js';
import { CASES, runsEverywhere } from './cases.js';
import type { Size } from './inputs.js';
import { BUSYBOX, type BusyboxArchitecture, cleanUp, type Observed, runInRingless, runNatively } from './run-case.js';

afterAll(cleanUp);

const canCompare = platform() === 'linux' && arch() === 'x64';

describe.each(Object.keys(BUSYBOX) as BusyboxArchitecture[])('busybox %s', (architecture) => {
  if (!existsSync(BUSYBOX[architecture])) {
    if (process.env.CI) test('is fetched', () => expect.fail(`${BUSYBOX[architecture]} is missing: npm run guests`));
    else test.skip(`skipped: ${BUSYBOX[architecture]} is missing, npm run guests fetches it`, () => {});
    return;
  }
  if (!canCompare) {
    test.skip('skipped: the expected output comes from a native run, which needs Linux on x86-64', () => {});
    return;
  }
  for (const [index, one] of CASES.entries()) {
    const everywhere = runsEverywhere(one);
    if (!everywhere && (index % 2 === 0) !== (architecture === 'amd64')) continue;
    test.concurrent(one.name, async ({ expect }) => {
      const natively = new Map<Size, Observed>();
      for (const [name, options] of ENGINES) {
        const atFirstSight = options.includes('--hot-threshold');
        if (atFirstSight && !everywhere) continue;
        // Translating everything at first sight is slow, and needs no big inputs to be thorough.
        const size = atFirstSight ? 'small' : 'full';
        const expected = natively.get(size) ?? (await runNatively(one, architecture, index, size));
        natively.set(size, expected);
        const seen = await runInRingless(one, architecture, index, size, options);
        expect({ engine: name, ...seen }).toEqual({ engine: name, ...expected });
      }
    });
  }
});
