import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as iced from 'iced-x86';
import { executes, hostHas } from '../support/host.js';
import { type Case, CODE, CODE_BYTES, encodeCase, type Outcome, Reader } from './case.js';
import { compare, EVERYTHING } from './compare.js';
import { judged } from './encodings.js';

/** Builds `native/judge.c` where it is missing or old. Needs gcc, and gcc-multilib for 32-bit code. */
function judge(word: 32 | 64): string {
  const source = fileURLToPath(new URL('native/judge.c', import.meta.url));
  const folder = join(tmpdir(), 'ringless-judge');
  const program = join(folder, `judge${word}-${Math.floor(statSync(source).mtimeMs)}-2`);
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    const options = word === 32 ? ['-m32', '-static', '-no-pie', '-Wl,-Ttext-segment=0x5a5a0000'] : [];
    // Whoever starts at the same time must not find half of it.
    const made = `${program}-${process.pid}`;
    execFileSync('gcc', ['-O1', '-fno-stack-protector', ...options, '-o', made, source]);
    renameSync(made, program);
  }
  return program;
}

/**
 * The code widths that this host can judge, of those asked for: 32-bit code is judged by a 32-bit program, which not
 * every Linux executes. Says what is left out.
 */
export function judgedWords(wanted?: string): (32 | 64)[] {
  const words = ([64, 32] as const).filter((word) => wanted === undefined || Number(wanted) === word);
  const judged = words.filter((word) => executes(word === 32 ? 'i386' : 'x86_64'));
  const others = words.filter((word) => !judged.includes(word));
  if (others.length > 0) console.log(`this host executes no ${others.join('-bit and no ')}-bit programs: not judged`);
  return judged;
}

/** Encodings whose results are AMD's: other processors estimate otherwise. */
const AMD_ONLY = /^v?r(cp|sqrt)[ps]s$/;

/** Whether this host's processor has a say in an encoding. */
export const judgedHere = ({ mnemonic }: { readonly mnemonic: string }): boolean =>
  !AMD_ONLY.test(mnemonic) || hostHas('amd');

/** Cases take a second or two. One may overwrite the judge itself, which then does not end. */
const TIMEOUT_MS = 90_000;
/** The judge has not ended, or not well. */
export class JudgeLost extends Error {}

/**
 * Runs cases (all of one code width, laid out) on the host's processor. `around`: with nothing but this byte around
 * each one's code, where the other cases are otherwise and what they wrote.
 */
export function runNatively(cases: readonly Case[], around?: number): Outcome[] {
  if (cases.length === 0) return [];
  const program = judge(cases[0]!.word);
  const file = join(dirname(program), `cases-${process.pid}`);
  writeFileSync(file, Buffer.concat(cases.map(encodeCase)));
  const input = openSync(file, 'r');
  rmSync(file);
  const r = spawnSync(program, around === undefined ? [] : [String(around)], {
    stdio: [input, 'pipe', 'pipe'],
    maxBuffer: 1 << 30,
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  closeSync(input);
  if (r.status !== 0)
    throw new JudgeLost(`${program}: status ${r.status} ${r.signal ?? ''} ${r.stderr?.toString() ?? r.error}`);
  const reader = new Reader(r.stdout);
  return cases.map(() => reader.outcome());
}

const INT3 = 0xcc;

/**
 * Whether each of some cases gives the same whatever lies around its code, `outcomes` being what they gave side by
 * side. The others looked at code that is not theirs, or at what another case had written there, which is not the same
 * in our guests. The two bytes differ in every bit: a case that tests a single one meets both values.
 */
export function independent(cases: readonly Case[], outcomes: readonly Outcome[]): boolean[] {
  const alone = [INT3, INT3 ^ 0xff].map((around) => runNatively(cases, around));
  return cases.map((c, n) => alone.every((o) => compare(c, outcomes[n]!, o[n]!, EVERYTHING).length === 0));
}

/**
 * Whether a case proves nothing. It ran away: it did not end, or jumped to code of other cases, where it may have
 * overwritten what it executed, which processors notice when they please; or a repeated store ran over all code, itself
 * included, until it met the end. Or it met the limit of FS or GS in 32-bit code,
 * which we do not have. Or it jumped into the middle of an instruction and met one there that is not judged.
 */
export function astray(c: Case, o: Outcome): boolean {
  if (o.vector === 255) return true;
  if (o.vector === 14 && (Math.abs(o.address - CODE) <= 64 || Math.abs(o.address - CODE - CODE_BYTES) <= 64))
    return true;
  // INT1 in the middle of another instruction: not judged, since what a debugger's trap shows depends on what is below
  // the judge.
  if (o.vector === 1 && [o.rip, o.rip - 1].some((at) => c.code[at - c.at] === INT1)) return true;
  if (c.word === 32 && (isJudges(o.address) || isJudges(o.rip))) return true;
  if (o.vector === 13 && c.word === 32 && throughFsOrGs(c, o.rip)) return true;
  if (isUnjudged(c, o.rip)) return true;
  return o.rip >= CODE && o.rip < CODE + CODE_BYTES && (o.rip < c.at || o.rip > c.at + c.code.length + 32);
}

const INT1 = 0xf1;

/** Where the judge's own 32-bit program lies: see `-Ttext-segment` above. */
export const isJudges = (address: number): boolean => address >= 0x5a5a0000 && address < 0x5a700000;

function throughFsOrGs(c: Case, rip: number): boolean {
  const segment = instructionAt(c, rip)?.segment;
  return segment === iced.Register.FS || segment === iced.Register.GS;
}

function isUnjudged(c: Case, rip: number): boolean {
  const code = instructionAt(c, rip)?.code ?? iced.Code.INVALID;
  return code !== iced.Code.INVALID && !judged(code);
}

/** What a case has at `rip`, if that is its code. */
function instructionAt(c: Case, rip: number): { code: iced.Code; segment: iced.Register } | null {
  if (rip < c.at || rip >= c.at + c.code.length) return null;
  const decoder = new iced.Decoder(c.word, c.code.subarray(rip - c.at), iced.DecoderOptions.None);
  const i = decoder.decode();
  const found = { code: i.code, segment: i.memorySegment };
  i.free();
  decoder.free();
  return found;
}
