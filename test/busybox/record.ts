/**
 * Records what the cases give on this host's processor: `node test/run-tool.mjs busybox/record`, as root, after
 * `npm run guests`. Each case runs twice: as root on a disk, and as nobody in memory (/dev/shm). Where that makes a
 * difference (names of users, sizes of folders) the case says nothing about other hosts and is left out.
 */
import { existsSync } from 'node:fs';
import { executes } from '../../src/cli/host-abilities.js';
import { ENGINES } from '../support/command.js';
import { CASES } from './cases.js';
import { digest, key, programDigest, type Recording, writeRecordings } from './recorded.js';
import { BUSYBOX, type BusyboxArchitecture, cleanUp, runOutside } from './run-case.js';
import { sizeFor } from './sizes.js';

const NOBODY = { base: '/dev/shm', uid: 65534 };

export async function main(): Promise<void> {
  const recordings: Partial<Record<BusyboxArchitecture, Recording>> = {};
  for (const architecture of Object.keys(BUSYBOX) as BusyboxArchitecture[]) {
    if (!existsSync(BUSYBOX[architecture])) throw new Error(`${BUSYBOX[architecture]} is missing: npm run guests`);
    if (!executes(architecture === 'amd64' ? 'x86_64' : 'i386'))
      throw new Error(`this host executes no ${architecture}`);
    const cases: Record<string, string> = {};
    const left: string[] = [];
    for (const one of CASES) {
      for (const size of new Set(ENGINES.map(([, options]) => sizeFor(options)))) {
        const setting = { one, architecture, size };
        const here = digest(await runOutside(setting));
        const there = digest(await runOutside(setting, [], NOBODY));
        if (cases[key(setting)] !== undefined) throw new Error(`two cases are called ${one.name}`);
        if (here === there) cases[key(setting)] = here;
        else left.push(key(setting));
      }
    }
    recordings[architecture] = { busybox: programDigest(architecture), cases };
    console.log(
      `${architecture}: ${Object.keys(cases).length} recorded; depend on the host: ${left.join('; ') || 'none'}`,
    );
  }
  const { amd64, i386 } = recordings as Record<BusyboxArchitecture, Recording>;
  const apart = Object.keys(amd64.cases).filter((name) => amd64.cases[name] !== i386.cases[name]);
  if (apart.length > 0) throw new Error(`the widths differ, which expected.ts must know: ${apart.join('; ')}`);
  cleanUp(NOBODY.base);
  cleanUp();
  writeRecordings({ amd64, i386 });
}
