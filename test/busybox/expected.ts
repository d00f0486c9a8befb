/** What a case has to give: as the host's processor, QEMU, a recording or the busybox of another width says. */
import { judgeOf } from '../../src/cli/host-abilities.js';
import { digest, key, recordingOf } from './recorded.js';
import { type BusyboxArchitecture, type Observed, runOutside, type Setting } from './run-case.js';

/** Calls `expect` on what was seen, or is undefined where nothing here can tell. */
export type Check = (seen: Observed) => { readonly seen: unknown; readonly wanted: unknown };

const HOST_NAME = { amd64: 'x86_64', i386: 'i386' } as const;

function directly(expected: Observed): Check {
  return (seen) => ({ seen, wanted: expected });
}

export interface Expectations {
  /** For the titles of tests. */
  readonly by: string;
  check(setting: Setting): Promise<Check | undefined>;
}

export function expectationsFor(architecture: BusyboxArchitecture): Expectations {
  const judge = judgeOf(HOST_NAME[architecture]);
  if (judge) {
    return {
      by: judge.name === 'processor' ? "this host's processor" : judge.name,
      check: async (setting) => directly(await runOutside(setting, judge.prefix)),
    };
  }
  const recording = recordingOf(architecture);
  const other = architecture === 'amd64' ? 'i386' : 'amd64';
  const otherJudge = judgeOf(HOST_NAME[other]);
  return {
    by: recording ? 'recorded output' : `the busybox of ${other}`,
    async check(setting) {
      const recorded = recording?.cases[key(setting)];
      if (recorded !== undefined) return (seen) => ({ seen: digest(seen), wanted: recorded });
      // The recorder makes sure that both widths give the same.
      if (!otherJudge) return undefined;
      return directly(await runOutside({ ...setting, architecture: other }, otherJudge.prefix));
    },
  };
}
