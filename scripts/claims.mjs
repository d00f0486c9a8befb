#!/usr/bin/env node
/**
 * `node scripts/claims.mjs [FOLDER] [NAME...]`: runs the experiments of bench/experiments (those named, or all) into
 * FOLDER (claims.lab), goes on with those that were interrupted, and draws their charts for docs/charts. Takes up to
 * two hours and a half; of two cores both should be free.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = 'claims.lab', ...named] = process.argv.slice(2);
const all = readdirSync(join(root, 'bench/experiments')).map((file) => file.replace('.yaml', ''));
const unknown = named.find((name) => !all.includes(name));
if (unknown !== undefined) {
  console.error(`${unknown}: there is no such experiment; there are: ${all.join(', ')}`);
  process.exit(2);
}
const node = (...args) => spawnSync(process.execPath, args, { stdio: 'inherit' }).status === 0;
for (const name of named.length > 0 ? named : all) {
  console.log(`\n${name}`);
  const out = join(folder, name);
  const ran = node(
    join(root, 'dist/cli/main.js'),
    'lab',
    'run',
    join(root, `bench/experiments/${name}.yaml`),
    '--out',
    out,
  );
  // An experiment whose outputs differ has a report that says so, and no chart.
  if (!ran) process.exitCode = 1;
  else if (
    !node(join(root, 'scripts/report-chart.mjs'), join(out, 'report.html'), join(root, `docs/charts/${name}.png`))
  )
    process.exitCode = 1;
}
