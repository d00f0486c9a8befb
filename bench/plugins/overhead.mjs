/**
 * What plug-ins cost: `node bench/plugins/overhead.mjs [ROUNDS]`. Each round runs each guest without and with each
 * plug-in, in turn; the ratio is that of the shortest times, start of Node included.
 */
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const rounds = Number(process.argv[2] ?? 3);
const GUESTS = ['lz 60', 'quicksort 30', 'hash 60', 'bytecode 150', 'matmul 60', 'fib 34'];
const VARIANTS = {
  plain: [],
  instructions: ['--plugin', 'instructions'],
  'memory-trace': ['--plugin', `memory-trace,out=${join(tmpdir(), 'ringless-overhead.trace')}`],
};

function seconds(options, guest) {
  const [name, argument] = guest.split(' ');
  const program = `${root}bench/guests/bin/x86_64/${name}`;
  const started = performance.now();
  spawnSync(process.execPath, [`${root}dist/cli/main.js`, 'run', ...options, program, argument], { stdio: 'ignore' });
  return (performance.now() - started) / 1000;
}

const ratios = new Map();
for (const guest of GUESTS) {
  const best = new Map();
  for (let n = 0; n < rounds; n++)
    for (const [name, options] of Object.entries(VARIANTS))
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, seconds(options, guest)));
  const plain = best.get('plain');
  const row = [...best].slice(1).map(([name, time]) => {
    ratios.set(name, [...(ratios.get(name) ?? []), time / plain]);
    return `${name} ${(time / plain).toFixed(2)}`;
  });
  console.log(`${guest.padEnd(14)} ${plain.toFixed(2)} s; ${row.join(', ')}`);
}
for (const [name, all] of ratios) {
  const mean = Math.exp(all.reduce((sum, r) => sum + Math.log(r), 0) / all.length);
  console.log(`${name}: ${mean.toFixed(2)} times (geometric mean)`);
}
