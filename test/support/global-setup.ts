/** Once before all tests: a build of the sources as they are, and a word about what this host lets nobody test. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { executes, qemuUser } from '../../src/cli/host-abilities.js';
import { projectRoot } from './command.js';

function node(...args: string[]) {
  return spawnSync(process.execPath, args, {
    cwd: projectRoot,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

export default function setup(): void {
  // Tests run both the sources and `dist`, whose generated files the sources use as well.
  if (process.env.RINGLESS_MAIN === undefined && node('scripts/build.mjs', '--if-needed').status !== 0) {
    throw new Error('the build failed: npm run build says why');
  }
  for (const architecture of ['x86_64', 'i386'] as const) {
    if (executes(architecture)) continue;
    const judge = qemuUser(architecture) ?? 'recorded output where there is some';
    console.log(`This host executes no ${architecture} programs. In place of the processor judges: ${judge}.`);
  }
  const missing = node('bench/fetch-guests.mjs', '--list')
    .stdout.split('\n')
    .filter((path) => path !== '' && !existsSync(path))
    .map((path) => path.slice(path.lastIndexOf('/') + 1));
  if (missing.length > 0) {
    const fate = process.env.CI ? 'fail' : 'are skipped';
    console.log(`Guests are missing, whose tests ${fate} (npm run guests fetches them): ${missing.join(', ')}`);
  }
}
