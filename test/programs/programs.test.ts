/**
 * Small C programs of many kinds, compiled with the host's gcc in several ways, run natively and by Ringless: the output
 * and the exit status must agree. What the processor of the host lacks, and everything without gcc, is skipped.
 *
 * A program's first line may say: flags (for gcc, in all of its variants), needs (names of /proc/cpuinfo), only (a width).
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, projectRoot, runGuest, stopServers } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-programs-'));
afterAll(() => {
  stopServers();
  rmSync(folder, { recursive: true, force: true });
});

interface Variant {
  readonly bits: '32' | '64';
  readonly flags: readonly string[];
  readonly needs: readonly string[];
}

const variant = (bits: '32' | '64', flags: string, needs = ''): Variant => ({
  bits,
  flags: flags.split(' '),
  needs: needs.split(' ').filter((n) => n !== ''),
});

/** Programs take them in turn; RINGLESS_FULL=1 compiles each in all of them. */
const VARIANTS: readonly Variant[] = [
  variant('64', '-O0 -static'),
  variant('32', '-O2 -mfpmath=387 -static-pie'),
  variant('64', '-O3 -mavx2 -mfma -static', 'avx2 fma'),
  variant('32', '-O0 -static'),
  variant('64', '-O2 -static-pie'),
  variant('32', '-O3 -msse2 -mfpmath=sse -static'),
  variant('64', '-O3 -msse4.2 -static', 'sse4_2'),
  variant('32', '-O2 -march=i486 -static'),
  variant('64', '-O1 -fno-omit-frame-pointer -static'),
  variant('32', '-O3 -mavx2 -mfma -mfpmath=sse -static', 'avx2 fma'),
];

const ENGINES = [
  ['interpreter', ['--engine', 'interp']],
  ['translator', ['--engine', 'jit', '--hot-threshold', '100', '--no-background']],
] as const;

interface Program {
  readonly name: string;
  readonly flags: readonly string[];
  readonly needs: readonly string[];
  readonly only: string | null;
}

const source = (name: string) => `${projectRoot}test/programs/${name}.c`;

const programs = readdirSync(`${projectRoot}test/programs`)
  .filter((file) => file.endsWith('.c'))
  .sort()
  .map((file): Program => {
    const name = file.slice(0, -2);
    const head = readFileSync(source(name), 'latin1').split('\n', 1)[0]!;
    const words = (label: string) => new RegExp(`\\b${label}: ([^;*]*)`).exec(head)?.[1]?.trim().split(/\s+/) ?? [];
    return { name, flags: words('flags'), needs: words('needs'), only: words('only')[0] ?? null };
  });

/** Whether gcc makes programs of this width that run here. */
function compiles(bits: string): boolean {
  const out = join(folder, `probe${bits}`);
  const made = spawnSync('gcc', [`-m${bits}`, '-static', '-x', 'c', '-', '-o', out], {
    input: '#include <stdio.h>\nint main(void) { return printf("x") != 1; }\n',
  });
  return made.status === 0 && spawnSync(out).status === 0;
}
const widths = ['32', '64'].filter(compiles);
const hostFeatures = new Set(
  process.platform === 'linux'
    ? (/^flags\s*:(.*)$/m.exec(readFileSync('/proc/cpuinfo', 'latin1'))?.[1]?.split(/\s+/) ?? [])
    : [],
);

interface Job {
  readonly title: string;
  readonly program: Program;
  readonly variant: Variant;
  readonly engines: readonly (readonly [string, readonly string[]])[];
}

function jobs(): Job[] {
  const full = process.env.RINGLESS_FULL === '1';
  return programs.flatMap((program, n) => {
    const possible = VARIANTS.filter(
      (v) =>
        widths.includes(v.bits) &&
        (program.only === null || program.only === v.bits) &&
        [...v.needs, ...program.needs].every((f) => hostFeatures.has(f)),
    );
    // Two neighbours in the list, which are of either width; one engine for each.
    const chosen = full
      ? possible
      : possible.filter((_, i) => i === n % possible.length || i === (n + 1) % possible.length);
    return chosen.map((v, i) => ({
      title: `${program.name} -m${v.bits} ${v.flags.join(' ')}`,
      program,
      variant: v,
      engines: full ? ENGINES : [ENGINES[(i + n) % 2]!],
    }));
  });
}

const all = jobs();
const skipped =
  all.length === 0
    ? ' (skipped: no gcc that makes static programs)'
    : widths.length < 2
      ? ` (only -m${widths[0]})`
      : '';

describe(`C programs${skipped}`, () => {
  test.runIf(all.length === 0)('gcc is missing', ({ skip }) => skip());
  test.concurrent.each(all)('$title', async ({ program, variant: v, engines, title }) => {
    const out = join(folder, title.replaceAll(/[^\w-]+/g, '_'));
    const flags = [...v.flags, ...program.flags.filter((f) => !f.startsWith('-l'))];
    const libraries = program.flags.filter((f) => f.startsWith('-l'));
    const made = await execute(['gcc', `-m${v.bits}`, '-w', ...flags, source(program.name), '-o', out, ...libraries]);
    expect(made.stderr.toString('latin1').replace(/.*(warning|NOTE): .*\n/g, '')).toBe('');
    const native = await execute([out], { env: {} });
    for (const [engine, options] of engines) {
      const ours = await runGuest(['--cpu', 'max', ...options, out]);
      const seen = (o: typeof ours) => `${o.stdout.toString('latin1')}status ${o.status}\n`;
      expect(seen(ours), engine).toBe(seen(native));
    }
  });
});
