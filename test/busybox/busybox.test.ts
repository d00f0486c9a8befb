/**
 * Debian's busybox, both architectures, on every engine against the processor or, where the host cannot execute it, the
 * next best judge (`expected.ts`). `npm run guests` fetches it; without it these tests are skipped on a developer's
 * machine and fail in CI.
 */
import { afterAll, describe, test } from 'vitest';
import { ENGINES } from '../support/command.js';
import { isFetched } from '../support/fetched.js';
import { CASES, runsEverywhere } from './cases.js';
import { type Check, expectationsFor } from './expected.js';
import type { Size } from './inputs.js';
import { type BusyboxArchitecture, cleanUp, runInRingless } from './run-case.js';
import { atFirstSight, sizeFor } from './sizes.js';

afterAll(() => cleanUp());

describe.each(['amd64', 'i386'] as const satisfies BusyboxArchitecture[])('busybox %s', (architecture) => {
  if (!isFetched(`busybox-${architecture}`)) return;
  const expectations = expectationsFor(architecture);
  describe(`judged by ${expectations.by}`, () => {
    for (const [index, one] of CASES.entries()) {
      const everywhere = runsEverywhere(one);
      if (!everywhere && (index % 2 === 0) !== (architecture === 'amd64')) continue;
      test.concurrent(one.name, async ({ expect, skip }) => {
        const checks = new Map<Size, Check | undefined>();
        for (const [name, options] of ENGINES) {
          if (atFirstSight(options) && !everywhere) continue;
          const setting = { one, architecture, size: sizeFor(options) };
          if (!checks.has(setting.size)) checks.set(setting.size, await expectations.check(setting));
          const check = checks.get(setting.size);
          if (!check) skip('its output depends on the host, which executes no busybox');
          else {
            const { seen, wanted } = check(await runInRingless(setting, options));
            expect({ engine: name, seen }).toEqual({ engine: name, seen: wanted });
          }
        }
      });
    }
  });
});
