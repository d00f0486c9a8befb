/**
 * Steady state of programs against the processor: each runs with some work and with twice as much, and the difference
 * counts, so that starting and translating do not. Prints time against native, of Ringless and of QEMU's user mode
 * emulator where there is one, the worst first; and the hops between regions or units for 1,000 guest instructions.
 * What the programs print is compared. Needs gcc on x86-64.
 *
 *     node bench/steady/run.mjs [--arch x86_64|i386] [--programs regex] [--seconds 1] [--rounds 1] [--dist folder]
 *       [--no-qemu] [-- options of `ringless run`]
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  options: {
    arch: { type: 'string', default: 'x86_64' },
    programs: { type: 'string', default: '.' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '1' },
    dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
    'no-qemu': { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (!['x86_64', 'i386'].includes(values.arch)) throw new Error(`--arch ${values.arch}: x86_64 or i386`);
const work = mkdtempSync(join(tmpdir(), 'ringless-steady-'));
const program = join(work, 'programs');
const qemu = `qemu-${values.arch}`;
const hasQemu = !values['no-qemu'] && spawnSync(qemu, ['--version']).status === 0;
const ways = {
  native: [],
  ringless: ['node', join(values.dist, 'cli/main.js'), 'run', '--translation-cache', 'none', ...positionals],
  ...(hasQemu && { qemu: [qemu] }),
};

function run(command, name, size) {
  const [file, ...args] = [...command, program, name, String(size)];
  const started = performance.now();
  const out = execFileSync(file, args, { encoding: 'utf8', maxBuffer: 1 << 24, stdio: ['ignore', 'pipe', 'inherit'] });
  return { ms: performance.now() - started, out };
}

/** ms that `size` more takes, least of the rounds. */
function steady(command, name, size, outputs) {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < Number(values.rounds); round++) {
    const [once, twice] = [run(command, name, size), run(command, name, 2 * size)];
    outputs.add(`${once.out}${twice.out}`);
    least = Math.min(least, twice.ms - once.ms);
  }
  return least;
}

/** Hops for 1,000 guest instructions. */
function hops(name, size) {
  const [file, ...args] = [...ways.ringless, '--stats', join(work, 'stats.json'), program, name, String(size)];
  execFileSync(file, args, { stdio: 'ignore' });
  const { chain, tiers } = JSON.parse(readFileSync(join(work, 'stats.json'), 'utf8'));
  return (1000 * chain.hits) / tiers.reduce((sum, { executed }) => sum + executed, 0);
}

const rows = [];
try {
  const source = fileURLToPath(new URL('programs.c', import.meta.url));
  const width = values.arch === 'i386' ? ['-m32', '-msse2', '-mfpmath=sse'] : ['-m64'];
  execFileSync('gcc', ['-O2', '-static', ...width, '-o', program, source, '-lm'], { stdio: 'inherit' });
  const names = execFileSync(program, { encoding: 'utf8' }).trim().split('\n');
  for (const name of names.filter((n) => new RegExp(values.programs).test(n))) {
    let size = 1;
    while (run([], name, size).ms < 250 * Number(values.seconds)) size *= 2;
    const outputs = new Set();
    const ms = Object.fromEntries(
      Object.entries(ways).map(([way, command]) => [way, steady(command, name, size, outputs)]),
    );
    rows.push({ name, ...ms, hops: hops(name, size), equal: outputs.size === 1 });
    process.stderr.write(`${name} ${(ms.ringless / ms.native).toFixed(2)}\n`);
  }
} finally {
  rmSync(work, { recursive: true });
}

const mean = (list) => Math.exp(list.reduce((sum, x) => sum + Math.log(x), 0) / list.length);
const figure = (x) => (x < 10 ? x.toFixed(2) : x.toFixed(1));
rows.sort((a, b) => b.ringless / b.native - a.ringless / a.native);
console.log('| program | native ms | Ringless / native | QEMU / native | hops in 1,000 | output |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const r of rows) {
  const against = hasQemu ? figure(r.qemu / r.native) : '';
  const cells = [r.name, r.native.toFixed(0), figure(r.ringless / r.native), against, r.hops.toFixed(2)];
  console.log(`| ${cells.join(' | ')} | ${r.equal ? 'equal' : 'DIFFERS'} |`);
}
const all = (way) => figure(mean(rows.map((r) => r[way] / r.native)));
console.log(`| geometric mean | | ${all('ringless')} | ${hasQemu ? all('qemu') : ''} | | |`);
if (rows.some((r) => !r.equal)) process.exitCode = 1;
