/**
 * Records what programs print on this host's processor (`recorded.ts`): `node test/run-tool.mjs programs/record`. Needs
 * gcc-multilib and a Linux that executes 32-bit programs. What this gcc's recording has of programs that have not
 * changed stays.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execute } from '../support/command.js';
import { executes, hostHas } from '../support/host.js';
import { compile, compiles, ENVIRONMENT, jobsOf, PROGRAMS } from './jobs.js';
import { digest, key, recordedOutcomes, writeOutcomes } from './recorded.js';

export async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-record-'));
  if (!executes('i386') || !compiles('32', folder)) throw new Error('this host makes or executes no 32-bit programs');
  const known = recordedOutcomes();
  const outcomes: Record<string, string> = {};
  for (const program of PROGRAMS) {
    for (const job of jobsOf(program, program.judge.length === 0 ? ['32'] : ['32', '64'])) {
      const kept = known?.[key(job)];
      if (kept !== undefined) {
        outcomes[key(job)] = kept;
        continue;
      }
      // Another host has to record it.
      if (!program.judge.every(hostHas)) continue;
      const { out, said } = await compile(job, folder);
      if (said !== '') throw new Error(`${job.title}: ${said}`);
      outcomes[key(job)] = digest(await execute([out], { env: ENVIRONMENT }));
    }
  }
  rmSync(folder, { recursive: true });
  writeOutcomes(outcomes);
  console.log(`${Object.keys(outcomes).length} recorded`);
}
