import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Case, encodeCase, type Outcome, Reader } from './case.js';

/** Builds `native/judge.c` where it is missing or old. Needs gcc, and gcc-multilib for 32-bit code. */
function judge(word: 32 | 64): string {
  const source = fileURLToPath(new URL('native/judge.c', import.meta.url));
  const folder = join(tmpdir(), 'ringless-judge');
  const program = join(folder, `judge${word}-${Math.floor(statSync(source).mtimeMs)}-1`);
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const options = word === 32 ? ['-m32', '-static', '-no-pie', '-Wl,-Ttext-segment=0x5a5a0000'] : [];
    execFileSync('gcc', ['-O1', ...options, '-o', program, source]);
  }
  return program;
}

/** Runs cases (all of one code width, laid out) on the host's processor. */
export function runNatively(cases: readonly Case[]): Outcome[] {
  if (cases.length === 0) return [];
  const program = judge(cases[0]!.word);
  const input = Buffer.concat(cases.map(encodeCase));
  const r = spawnSync(program, { input, maxBuffer: 1 << 30 });
  if (r.status !== 0) throw new Error(`${program}: status ${r.status} ${r.signal ?? ''} ${r.stderr.toString()}`);
  const reader = new Reader(r.stdout);
  return cases.map(() => reader.outcome());
}
