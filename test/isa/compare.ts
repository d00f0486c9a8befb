import * as iced from 'iced-x86';
import { disassemble } from '../../src/translator/decode/decode.js';
import { type Case, FLAGS_MASK, type Outcome, type Patch, State } from './case.js';

const NAMES = [
  'RAX',
  'RCX',
  'RDX',
  'RBX',
  'RSP',
  'RBP',
  'RSI',
  'RDI',
  'R8',
  'R9',
  'R10',
  'R11',
  'R12',
  'R13',
  'R14',
  'R15',
];
const FLAG_NAMES: readonly (readonly [string, number])[] = [
  ['CF', 0],
  ['PF', 2],
  ['AF', 4],
  ['ZF', 6],
  ['SF', 7],
  ['DF', 10],
  ['OF', 11],
];
const hex = (v: number | bigint) => v.toString(16);
const bytesHex = (b: Uint8Array) => Buffer.from(b).toString('hex');
/** A vector as one number, the top byte first. */
const vectorHex = (b: Uint8Array) => Buffer.from(b).reverse().toString('hex');

export interface CompareOptions {
  /** Flags that the architecture leaves undefined count too. */
  strict?: boolean;
  vectors?: boolean;
  x87?: boolean;
  /** Exception flags in MXCSR do not count: translated code did not record them. */
  withoutSseFlags?: boolean;
}

/** All of them. */
export const EVERYTHING: CompareOptions = { strict: true, vectors: true, x87: true };

/** State in words, `what` differing: pairs of the two sides' texts. */
function* facts(c: Case, a: Outcome, b: Outcome, o: CompareOptions): Generator<readonly [string, string, string]> {
  if (kindOf(a) !== kindOf(b) || errorOf(a) !== errorOf(b) || a.address !== b.address)
    yield ['exception', exceptionText(a), exceptionText(b)];
  if (a.rip !== b.rip) yield ['RIP', hex(a.rip - c.at), hex(b.rip - c.at)];
  for (let r = 0; r < (c.word === 64 ? 16 : 8); r++) {
    const [x, y] = [a.state.gpr(r), b.state.gpr(r)];
    if (x !== y) yield [NAMES[r]!, hex(x), hex(y)];
  }
  for (const n of [0, 1] as const) {
    const [x, y] = [a.state.segBase(n), b.state.segBase(n)];
    if (x !== y) yield [['FSBASE', 'GSBASE'][n]!, hex(x), hex(y)];
  }
  const mask = FLAGS_MASK & ~(o.strict ? 0 : c.undefinedFlags) & ~(b.unseenFlags ?? 0);
  for (const [name, bit] of FLAG_NAMES) {
    if (!((mask >> bit) & 1)) continue;
    const [x, y] = [(a.state.flags >> bit) & 1, (b.state.flags >> bit) & 1];
    if (x !== y) yield [name, hex(x), hex(y)];
  }
  const data = [a, b].map((s) => patchesText(s.differences)) as [string, string];
  if (data[0] !== data[1]) yield ['memory', ...data];
  if (o.vectors) {
    for (let r = 0; r < (c.word === 64 ? 16 : 8); r++) {
      const [x, y] = [vectorHex(a.state.xmm(r)), vectorHex(b.state.xmm(r))];
      if (x !== y) yield [`XMM${r}`, x, y];
    }
    for (let r = 0; r < (c.word === 64 ? 16 : 8); r++) {
      const [x, y] = [vectorHex(a.state.ymmUpper(r)), vectorHex(b.state.ymmUpper(r))];
      if (x !== y) yield [`YMM${r}H`, x, y];
    }
    const seen = o.withoutSseFlags ? ~0x3f : ~0;
    if (((a.state.mxcsr ^ b.state.mxcsr) & seen) !== 0) yield ['MXCSR', hex(a.state.mxcsr), hex(b.state.mxcsr)];
  }
  if (o.x87) {
    const words = [0, 2, 4];
    for (const at of words) {
      const [x, y] = [a, b].map((s) => s.state.fx[at]! | (s.state.fx[at + 1]! << 8)) as [number, number];
      if (x !== y) yield [{ 0: 'FCW', 2: 'FSW', 4: 'FTW' }[at]!, hex(x), hex(y)];
    }
    for (let i = 0; i < 8; i++) {
      const [x, y] = [a, b].map((s) => vectorHex(s.state.fx.subarray(32 + 16 * i, 42 + 16 * i))) as [string, string];
      if (x !== y) yield [`ST${i}`, x, y];
    }
  }
}

/** #SS and #GP are told apart by the processor only: an address that is not canonical raises either. */
function kindOf(o: Outcome): number {
  return o.vector === 12 && o.error === 0 ? 13 : o.vector;
}
/** Whether the kernel has something at an address of its own is none of a program's business: bit 0 of a #PF there. */
function errorOf(o: Outcome): number {
  return o.vector === 14 && o.address >= 0x800000000000 ? o.error & ~1 : o.error;
}
function exceptionText(o: Outcome): string {
  return `#${o.vector}${o.error ? ` error ${o.error}` : ''}${o.vector === 14 ? ` at ${hex(o.address)}` : ''}`;
}
function patchesText(p: readonly Patch[]): string {
  return p.map((d) => `[${hex(d.at)}]=${bytesHex(d.bytes)}`).join(' ') || 'unchanged';
}

/** Differences between what a case should give and what it gave, as `RAX=1 (should be 2)`; empty: none. */
export function compare(c: Case, want: Outcome, got: Outcome, options: CompareOptions): string[] {
  // What an access across the top of the address space meets there is the kernel's business.
  if (got.vector === 14 && want.vector !== 3 && got.address >= 2 ** c.word - 4096) return [];
  return [...facts(c, want, got, options)].map(([what, w, g]) => `${what}=${g} (should be ${w})`);
}

/** Assembly text of a case's code. */
export function listing(c: Case): string {
  const out: string[] = [];
  for (let at = 0; at < c.code.length; ) {
    const bytes = c.code.subarray(at);
    const rip = BigInt(c.at + at);
    out.push(disassemble(bytes, rip, c.word));
    at += instructionLength(bytes, rip, c.word);
  }
  return out.join('; ');
}

/** One line that says it all: `48 01 d8  add rax, rbx  RAX=1 RBX=2 => RAX=3 CF=0`. */
export function fixture(c: Case, want: Outcome, options: CompareOptions): string {
  const before: string[] = [`w${c.word}`];
  const text = listing(c);
  // An operand that has no name in the text.
  const implied = (r: number) => (r === 7 && text.includes('maskmov')) || (r === 0 && text.includes('clzero'));
  const touched = (r: number) => implied(r) || want.state.gpr(r) !== c.state.gpr(r) || registerIn(text, NAMES[r]!);
  for (let r = 0; r < 16; r++) if (touched(r)) before.push(`${NAMES[r]}=${hex(c.state.gpr(r))}`);
  for (const [name, bit] of FLAG_NAMES) if ((c.state.flags >> bit) & 1) before.push(`${name}=1`);
  if (options.vectors)
    for (let r = 0; r < 16; r++)
      if (new RegExp(`\\b[xy]mm${r}\\b`).test(text)) {
        before.push(`XMM${r}=${vectorHex(c.state.xmm(r))}`);
        if (new RegExp(`\\bymm${r}\\b`).test(text)) before.push(`YMM${r}H=${vectorHex(c.state.ymmUpper(r))}`);
      }
  if (options.x87 && /\b(f[a-z]|mm\d|emms)/.test(text)) before.push(...x87Text(c.state));
  if (c.state.mxcsr !== 0x1f80) before.push(`MXCSR=${hex(c.state.mxcsr)}`);
  for (const p of c.patches) before.push(`[${hex(p.at)}]=${bytesHex(p.bytes)}`);
  const start: Outcome = {
    vector: 3,
    error: 0,
    address: 0,
    rip: c.at + c.code.length + 1,
    state: c.state,
    differences: [],
  };
  const after = [...facts(c, want, start, options)].map(([what, w]) => `${what}=${w}`);
  return `${bytesHex(c.code).replace(/..(?!$)/g, '$& ')}  ${text}  ${before.join(' ')} => ${after.join(' ')}`;
}

/** x87 words and registers as a fixture has them, those left out that are as a program starts with. */
function x87Text(s: State): string[] {
  const initial = State.initial();
  const out: string[] = [];
  for (const [name, at] of [
    ['FCW', 0],
    ['FSW', 2],
    ['FTW', 4],
  ] as const) {
    const word = s.fx[at]! | (s.fx[at + 1]! << 8);
    if (word !== (initial.fx[at]! | (initial.fx[at + 1]! << 8))) out.push(`${name}=${hex(word)}`);
  }
  for (let i = 0; i < 8; i++) {
    const register = s.fx.subarray(32 + 16 * i, 42 + 16 * i);
    if (register.some((b) => b !== 0)) out.push(`ST${i}=${vectorHex(register)}`);
  }
  return out;
}

/** Whether the text names any part of a general register. */
function registerIn(text: string, name: string): boolean {
  const n = name.toLowerCase();
  const parts = /^r\d/.test(n) ? `${n}[dwbl]?` : `r?e?${n.slice(1)}|${n.slice(1)}l|${n[1]}[lh]`;
  return new RegExp(`\\b(${parts})\\b`).test(text);
}

function instructionLength(bytes: Uint8Array, rip: bigint, word: 32 | 64): number {
  const d = new iced.Decoder(word, bytes, iced.DecoderOptions.None);
  d.ip = rip;
  const i = d.decode();
  const n = Math.max(1, i.length);
  i.free();
  d.free();
  return n;
}
