/**
 * What plug-ins cost: `node bench/plugins/overhead.mjs [ROUNDS] [VARIANT...]`. Each round runs each guest without and
 * with each plug-in, in turn; the ratio is that of the least CPU times, from which those of the same with little work
 * are taken: starting is told apart. `nothing` is a plug-in that asks for nothing. CPU time does not mind other work on
 * the machine much; a quiet one is better still.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ringless-overhead-'));
const [rounds = '3', ...wanted] = process.argv.slice(2);
const GUESTS = ['lz 200', 'quicksort 120', 'hash 800', 'bytecode 150', 'matmul 600', 'fib 1000'];
writeFileSync(join(folder, 'nothing.mjs'), 'export default () => ({});\n');
const VARIANTS = {
  nothing: ['--plugin', join(folder, 'nothing.mjs')],
  instructions: ['--plugin', 'instructions'],
  'memory-trace': ['--plugin', `memory-trace,out=${join(folder, 'trace')}`],
};
// With plug-ins nothing is taken from the translation cache.
const plain = [['plain', ['--translation-cache', 'none']]];
const variants = [
  ...plain,
  ...Object.entries(VARIANTS).filter(([name]) => wanted.length === 0 || wanted.includes(name)),
];

/** CPU time of the children that have ended, s; the kernel counts hundredths (proc(5), cutime and cstime). */
function childrenSeconds() {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function seconds(options, name, argument) {
  const program = `${root}bench/guests/bin/x86_64/${name}`;
  const before = childrenSeconds();
  spawnSync(process.execPath, [`${root}dist/cli/main.js`, 'run', ...options, program, argument], { stdio: 'ignore' });
  return childrenSeconds() - before;
}

const ratios = new Map();
for (const guest of GUESTS) {
  const [program, work] = guest.split(' ');
  const best = new Map();
  const start = new Map();
  const keep = (least, name, time) => least.set(name, Math.min(least.get(name) ?? Number.POSITIVE_INFINITY, time));
  for (let n = 0; n < Number(rounds); n++) {
    for (const [name, options] of variants) {
      keep(best, name, seconds(options, program, work));
      keep(start, name, seconds(options, program, '1'));
    }
  }
  for (const [name, time] of best) best.set(name, time - start.get(name));
  const least = best.get('plain');
  const row = [...best].slice(1).map(([name, time]) => {
    ratios.set(name, [...(ratios.get(name) ?? []), time / least]);
    return `${name} ${(time / least).toFixed(2)}`;
  });
  console.log(`${guest.padEnd(14)} ${least.toFixed(2)} s; ${row.join(', ')}`);
}
for (const [name, all] of ratios) {
  const mean = Math.exp(all.reduce((sum, r) => sum + Math.log(r), 0) / all.length);
  console.log(`${name}: ${mean.toFixed(2)} times (geometric mean)`);
}
rmSync(folder, { recursive: true });
