/**
 * Vector loops against the processor: builds `loops.c` for SSE2, AVX2 and AVX2 with FMA, checks that each loop leaves
 * natively and translated the same bytes, and prints the time of one run of each, steady state, and their ratio. Native
 * and translated runs alternate. So that the steady state comes at once, translations are waited for and V8 uses its
 * optimizing compiler alone. Needs gcc on x86-64.
 *
 *     node bench/vectors/run.mjs [--set sse2,avx2,fma] [--loops regex] [--rounds 3] [--warm seconds] [--dist folder] [--node options] [-- options of `ringless run`]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const SETS = { sse2: ['-msse2'], avx2: ['-mavx2'], fma: ['-mavx2', '-mfma'] };
/** What a loop may cost, times native. */
const LINES = { sse2: 4, avx2: 6, fma: 6 };

const { values, positionals } = parseArgs({
  options: {
    set: { type: 'string', default: 'sse2,avx2,fma' },
    loops: { type: 'string', default: '.' },
    rounds: { type: 'string', default: '3' },
    warm: { type: 'string', default: '0.2' },
    node: { type: 'string', default: '--no-liftoff --wasm-lazy-compilation' },
    dist: { type: 'string', default: fileURLToPath(new URL('../../dist', import.meta.url)) },
  },
  allowPositionals: true,
});
const work = mkdtempSync(join(tmpdir(), 'ringless-vectors-'));
try {
  for (const set of values.set.split(',')) measure(set);
} finally {
  rmSync(work, { recursive: true });
}

/** One run's nanoseconds and what it left in memory. */
function once(command, loop, seconds) {
  const [file, ...args] = [...command, loop, String(seconds)];
  const [ns, sum] = execFileSync(file, args, { encoding: 'utf8' }).trim().split(' ');
  return { ns: Number(ns), sum };
}

function measure(set) {
  if (!SETS[set]) throw new Error(`no set ${set}: ${Object.keys(SETS).join(', ')}`);
  const program = join(work, set);
  const source = fileURLToPath(new URL('loops.c', import.meta.url));
  const flags = ['-O3', '-static', '-fno-math-errno', '-fno-trapping-math', ...SETS[set]];
  execFileSync('gcc', [...flags, '-o', program, source], { stdio: 'inherit' });
  const names = execFileSync(program, { encoding: 'utf8' }).trim().split('\n');
  const translator = [
    'node',
    ...values.node.split(' ').filter(Boolean),
    join(values.dist, 'cli/main.js'),
    'run',
    '--no-background',
    ...positionals,
    program,
  ];
  const ratios = [];
  let over = 0;
  console.log(`${set}: ns a run, least of ${values.rounds}`);
  for (const loop of names.filter((n) => new RegExp(values.loops).test(n))) {
    let [native, ours, same] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, true];
    for (let round = 0; round < Number(values.rounds); round++) {
      const a = once([program], loop, 0.02);
      const b = once(translator, loop, values.warm);
      native = Math.min(native, a.ns);
      ours = Math.min(ours, b.ns);
      same &&= a.sum === b.sum;
    }
    const ratio = ours / native;
    ratios.push(ratio);
    if (ratio > LINES[set]) over++;
    const mark = `${ratio > LINES[set] ? '  over' : ''}${same ? '' : '  DIFFERENT RESULT'}`;
    console.log(
      `  ${loop.padEnd(14)} native ${native.toFixed(0).padStart(6)}  ringless ${ours.toFixed(0).padStart(6)}  ${ratio.toFixed(2).padStart(6)} x${mark}`,
    );
    if (!same) process.exitCode = 1;
  }
  const mean = Math.exp(ratios.reduce((a, r) => a + Math.log(r), 0) / ratios.length);
  console.log(`  geometric mean ${mean.toFixed(2)}, ${over} of ${ratios.length} over ${LINES[set]}`);
}
