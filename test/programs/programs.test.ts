/**
 * Small C programs of many kinds, compiled with the host's gcc in several ways, run outside and by Ringless: the output
 * and the exit status must agree. The judge is the host's processor. Where the host executes no 32-bit programs, or is
 * not the processor that a program names, it is what a processor gave for the same gcc (`recorded.ts`), or else QEMU.
 * What gcc or the processor lacks is skipped.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, runGuest, stopServers } from '../support/command.js';
import { executes, hostHas, judgeOf } from '../support/host.js';
import { type Bits, compile, compiles, ENVIRONMENT, type Job, jobsOf, PROGRAMS } from './jobs.js';
import { digest, key, outcome, recordedOutcomes } from './recorded.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-programs-'));
afterAll(() => {
  stopServers();
  rmSync(folder, { recursive: true, force: true });
});

const ENGINES = [
  ['interpreter', ['--engine', 'interp']],
  ['translator', ['--engine', 'jit', '--tiers', '0,2', '--hot-threshold', '100', '--no-background']],
] as const;
const TEMPLATES = ['templates', ['--engine', 'jit', '--tiers', '0,1', '--tier1-threshold', '2']] as const;

const ARCHITECTURE = { '32': 'i386', '64': 'x86_64' } as const;
const widths = (['32', '64'] as const).filter((bits) => compiles(bits, folder));
const native = (bits: Bits) => executes(ARCHITECTURE[bits]);
const recorded = recordedOutcomes();
/** Whether this host can tell what is right. */
const isJudge = ({ program, variant }: Job) => native(variant.bits) && program.judge.every(hostHas);
const judgedBy = (bits: Bits) => {
  if (native(bits)) return 'processor';
  if (bits === '32' && recorded) return 'recording';
  return judgeOf(ARCHITECTURE[bits])?.name;
};

interface Test extends Job {
  readonly engines: readonly (readonly [string, readonly string[]])[];
}

function tests(): Test[] {
  const full = process.env.RINGLESS_FULL === '1';
  const judged = widths.filter(judgedBy);
  return PROGRAMS.flatMap((program, n) => {
    const possible = jobsOf(program, judged);
    // Two neighbours in the list, which are of either width; one engine for each.
    const chosen = full
      ? possible
      : possible.filter((_, i) => i === n % possible.length || i === (n + 1) % possible.length);
    return chosen.map((job, i) => ({
      ...job,
      engines: full ? [...ENGINES, TEMPLATES] : [ENGINES[(i + n) % 2]!, ...(i === 0 ? [TEMPLATES] : [])],
    }));
  });
}

const variables = Object.entries(ENVIRONMENT).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
const all = tests();
const how = (['64', '32'] as const).map((bits) => {
  if (!widths.includes(bits)) return `no -m${bits}: gcc makes none`;
  const judge = judgedBy(bits);
  return judge ? `-m${bits} by ${judge}` : `no -m${bits}: nothing here can tell what is right`;
});

describe(`C programs (${how.join(', ')})`, () => {
  test.runIf(all.length === 0)('gcc is missing', ({ skip }) => skip());
  test.concurrent.for(all)('$title', async (job, { skip }) => {
    const { out, said } = await compile(job, folder);
    expect(said).toBe('');
    const architecture = ARCHITECTURE[job.variant.bits];
    const recording = isJudge(job) ? undefined : recorded?.[key(job)];
    const prefix = job.program.judge.length === 0 || isJudge(job) ? judgeOf(architecture)?.prefix : undefined;
    if (recording === undefined && !prefix) return skip('newer than the recording');
    const show = recording === undefined ? outcome : digest;
    const wanted = recording ?? outcome(await execute([...prefix!, out], { env: ENVIRONMENT }));
    for (const [engine, options] of job.engines) {
      const ours = await runGuest(['--cpu', 'max', ...variables, ...options, out]);
      expect(show(ours), engine).toBe(wanted);
    }
  });
});
