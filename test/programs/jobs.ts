/**
 * The C programs of this folder, and in which ways each is compiled with the host's gcc.
 *
 * A program's first line may say: flags (for gcc, in all of its variants), needs (names that `hostHas` knows), only (a
 * width), not (a flag: variants with it are left out), judge (names that `hostHas` knows: where the host lacks one,
 * what is right has been recorded; processors differ in what software should not look at).
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execute, projectRoot } from '../support/command.js';
import { hostHas } from '../support/host.js';

export type Bits = '32' | '64';

export interface Variant {
  readonly bits: Bits;
  readonly flags: readonly string[];
  readonly needs: readonly string[];
}

const variant = (bits: Bits, flags: string, needs = ''): Variant => ({
  bits,
  flags: flags.split(' '),
  needs: needs.split(' ').filter((n) => n !== ''),
});

/** Programs take them in turn; RINGLESS_FULL=1 compiles each in all of them. */
export const VARIANTS: readonly Variant[] = [
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

export interface Program {
  readonly name: string;
  readonly flags: readonly string[];
  readonly needs: readonly string[];
  readonly only: string | null;
  readonly not: readonly string[];
  readonly judge: readonly string[];
}

const source = (name: string) => `${projectRoot}test/programs/${name}.c`;

export const PROGRAMS: readonly Program[] = readdirSync(`${projectRoot}test/programs`)
  .filter((file) => file.endsWith('.c'))
  .sort()
  .map((file): Program => {
    const name = file.slice(0, -2);
    const head = readFileSync(source(name), 'latin1').split('\n', 1)[0]!;
    const words = (label: string) => new RegExp(`\\b${label}: ([^;*]*)`).exec(head)?.[1]?.trim().split(/\s+/) ?? [];
    return {
      name,
      flags: words('flags'),
      needs: words('needs'),
      only: words('only')[0] ?? null,
      not: words('not'),
      judge: words('judge'),
    };
  });

/** What a program sees of its surroundings, on whatever host: the time zone would come from /etc/localtime. */
export const ENVIRONMENT = { TZ: 'UTC' } as const;

/** One program compiled in one way. */
export interface Job {
  readonly title: string;
  readonly program: Program;
  readonly variant: Variant;
}

/** Those in which a program makes sense on this host, of widths that gcc makes. */
export function jobsOf(program: Program, widths: readonly Bits[]): Job[] {
  return VARIANTS.filter(
    ({ bits, flags, needs }) =>
      widths.includes(bits) &&
      !program.not.some((flag) => flags.includes(flag)) &&
      (program.only === null || program.only === bits) &&
      [...needs, ...program.needs].every(hostHas),
  ).map((v) => ({ title: `${program.name} -m${v.bits} ${v.flags.join(' ')}`, program, variant: v }));
}

/** What the program's source is, for recordings of what it prints. */
export function sourceDigest({ name }: Program): string {
  return createHash('sha256')
    .update(readFileSync(source(name)))
    .digest('hex')
    .slice(0, 8);
}

/** Whether gcc makes static programs of a width: a 64-bit gcc often cannot make 32-bit ones (gcc-multilib). */
export function compiles(bits: Bits, folder: string): boolean {
  const { status } = spawnSync('gcc', [`-m${bits}`, '-static', '-x', 'c', '-', '-o', join(folder, `probe${bits}`)], {
    input: '#include <stdio.h>\nint main(void) { return printf("x") != 1; }\n',
  });
  return status === 0;
}

/** The path of the program, and what gcc said apart from warnings. */
export async function compile(
  { title, program, variant: v }: Job,
  folder: string,
): Promise<{ out: string; said: string }> {
  const out = join(folder, title.replaceAll(/[^\w-]+/g, '_'));
  const flags = [...v.flags, ...program.flags.filter((f) => !f.startsWith('-l'))];
  const libraries = program.flags.filter((f) => f.startsWith('-l'));
  const command = ['gcc', `-m${v.bits}`, '-w', ...flags, source(program.name), '-o', out, ...libraries];
  const made = await execute(command, { env: { ...process.env, LC_ALL: 'C' } });
  return { out, said: made.stderr.toString('latin1').replace(/.*(warning|NOTE): .*\n/g, '') };
}
