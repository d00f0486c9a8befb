/** `ringless explain`: what the translator makes of a region, from guest assembly to WebAssembly text. */
// A module of its own, apart from the bundled command: it binds the host as well.
import '../host/node.js';
import { writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { PF_X } from '../elf/elf.js';
import { type ElfSymbol, readSymbols } from '../elf/symbols.js';
import { readInput } from '../host/input-file.js';
import { UserError } from '../host/user-error.js';
import { ElfError, type ElfImage, parseElf } from '../linux/elf-program.js';
import type { LeftOut } from '../runtime/region-former.js';
import { defaultStrategies, type Strategies } from '../runtime/strategies.js';
import type { RegionReasons } from '../runtime/translations.js';
import { liftRegion, passRegion, type RegionRequest } from '../translator/codegen/region-graph.js';
import { translate, translatedText } from '../translator/codegen/translate-regions.js';
import { disassemble } from '../translator/decode/decode.js';
import { type RegionBlock, successorsOf } from '../translator/ir/region.js';
import { explanationPage } from './explain-page.js';
import { runToExplain } from './explain-run.js';
import { describeTemplate, explainUnit } from './explain-unit.js';
import { type MachineCode, machineCode } from './machine-code.js';
import { hex, type PrintedIr, printIr } from './print-ir.js';
import { type CodeAt, staticRegion } from './static-region.js';

/** As large as Node's buffers are sure to be. */
const PROGRAM_MAX_BYTES = 2 ** 31 - 1;

export interface ExplainOptions {
  readonly program: string;
  readonly symbol?: string;
  /** As the file has it: a position-independent program is not moved. */
  readonly address?: bigint;
  readonly json: boolean;
  /** With V8's machine code. */
  readonly machineCode?: boolean;
  /** A file for the explanation as a page. */
  readonly html?: string;
  /** Tier whose code is shown: 1, or 2 (without). */
  readonly tier?: number;
  /** Runs the program, and shows the regions that most time was spent in: so many. */
  readonly run?: { readonly top: number; readonly args: readonly string[]; readonly root?: string };
  readonly strategies: Partial<Strategies>;
}

export interface ExplainedBlock {
  readonly rip: bigint;
  readonly symbol: string | null;
  readonly instructions: { rip: bigint; bytes: string; text: string }[];
  /** A copy without address checks: see the walk-loops pass. */
  readonly twin: boolean;
  /** Which copy of its instructions this is, from 1; 0: the first. See `codegen/region-copies.ts`. */
  readonly copy: number;
  readonly before: PrintedIr;
  readonly after: PrintedIr;
  /** The IR behind each pass that has changed it, in order. */
  readonly passes: readonly { readonly pass: string; readonly ir: PrintedIr }[];
  readonly kind: string;
  /** Indices of the blocks that it may go on to; -1: out of the region. */
  readonly successors: readonly number[];
}

export interface Explanation {
  readonly entry: bigint;
  readonly word: 32 | 64;
  readonly blocks: ExplainedBlock[];
  /** Null when the translator fails: the code would stay interpreted. */
  readonly wat: string | null;
  readonly wasmBytes: number;
  readonly failure: string | null;
  /** Asked for, and this Node prints it. */
  readonly machineCode: MachineCode | null;
  /** What the translator was asked with. */
  readonly strategies: Strategies;
}

/** Bytes: SDM vol. 2A, 2.3.11. */
const LONGEST_INSTRUCTION = 15;
/** Columns of the terminal from which on assembly and IR stand side by side; and the IR of before and after as well. */
const WIDE = 100;
const WIDER = 150;
/**
 * Nesting up to which expressions are folded: wabt folds recursively, and traps somewhere between 250 and 311 levels.
 */
const FOLDABLE = 160;

export async function explain(options: ExplainOptions): Promise<void> {
  const text = options.run
    ? await ranText(options, options.run)
    : options.tier === 1
      ? await unitText(options)
      : await regionText(options);
  // The command ends the process when this returns: everything must have been written.
  await new Promise<void>((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

async function regionText(options: ExplainOptions): Promise<string> {
  const explanation = await explainRegion(options);
  if (options.html !== undefined) {
    const { request, strategies } = openProgram(options);
    const code = explanation.failure === null ? translatedText(request, strategies.binaryenOptimize) : '';
    writePage(options.html, explanationPage(explanation, options.program, code));
    return options.json ? asJson(explanation) : '';
  }
  return options.json ? asJson(explanation) : asText(explanation, process.stdout.columns ?? 0);
}

/** The regions that most time was spent in, of a run. */
async function ranText(options: ExplainOptions, run: NonNullable<ExplainOptions['run']>): Promise<string> {
  const { program, strategies } = options;
  const { names } = openProgram(options);
  const nameOf = nearest(names);
  const ran = runToExplain({ program, args: run.args, ...(run.root !== undefined && { root: run.root }), strategies });
  const top = ran.regions.slice(0, run.top);
  const explained = [];
  for (const region of top) {
    const { request, share, samples } = region;
    const explanation = await explainRequest(request, bytesOf(request), names, options.machineCode);
    explained.push({ explanation, share, samples, request, why: region.why });
  }
  const [first] = explained;
  if (options.html !== undefined && first) {
    const code = first.explanation.failure === null ? translatedText(first.request, 0) : '';
    writePage(options.html, explanationPage(first.explanation, program, code, reasonsText(first.why, nameOf)));
  }
  if (options.json) {
    const rows = explained.map(({ explanation, share, samples, why }) => ({
      share,
      samples,
      formed: { executions: why.executions, profiled: why.profiled },
      left: why.left.map(({ rip, why: reason }) => ({ rip: hex(rip), why: reason })),
      region: JSON.parse(asJson(explanation)),
    }));
    return `${JSON.stringify({ status: ran.status, samples: ran.samples, regions: rows }, null, 2)}\n`;
  }
  const table = explained.map(({ explanation: e, share, samples }, n) => {
    const name = nameOf(e.entry);
    const count = e.blocks.reduce((sum, b) => sum + b.instructions.length, 0);
    return `${String(n + 1).padStart(3)}  ${(100 * share).toFixed(1).padStart(5)} %  ${String(samples).padStart(7)} samples  ${hex(e.entry)}${name ? ` <${name}>` : ''}, ${e.blocks.length} blocks, ${count} instructions`;
  });
  const head = `${ran.regions.length} regions ran; ${ran.samples} samples, one every 20000 instructions\n${table.join('\n')}\n`;
  if (options.html !== undefined) return head;
  const texts = explained.map(
    ({ explanation, why }) => `${reasonsText(why, nameOf)}${asText(explanation, process.stdout.columns ?? 0)}`,
  );
  return [head, ...texts].join('\n');
}

const LEFT_OUT: Record<LeftOut, string> = {
  'has not run': 'has not run',
  elsewhere: 'lies in another file, or is gone',
  'in other regions': 'is in as many regions as may have it (--region-copies)',
  'runs seldom': 'runs seldom beside the entry (--region-warmth)',
  policy: 'the policy left it out',
  size: 'no room (--region-size)',
  scope: 'behind a call (--region-scope)',
};

/** Why a region was formed, and why it ends where it does. */
function reasonsText({ executions, profiled, left }: RegionReasons, nameOf: (at: bigint) => string | null): string {
  const where = profiled ? 'a profile' : 'the tiers below';
  const ends = left.map(({ rip, why }) => {
    const name = nameOf(rip);
    return `  ends before ${hex(rip)}${name ? ` <${name}>` : ''}: ${LEFT_OUT[why]}\n`;
  });
  return `formed when its entry had run ${executions} times in ${where}\n${ends.join('')}`;
}

/** The symbol at or before an address. */
function nearest(names: ReadonlyMap<bigint, string>): (address: bigint) => string | null {
  const sorted = [...names].sort(([a], [b]) => Number(a - b));
  return (address) => {
    const found = sorted.findLast(([at]) => at <= address);
    if (!found) return null;
    return found[0] === address ? found[1] : `${found[1]}+${hex(address - found[0])}`;
  };
}

/** Code as a request has it. */
function bytesOf({ blocks }: RegionRequest): CodeAt {
  return (rip, limit) => {
    const block = blocks.find((b) => rip >= b.rip && rip < b.rip + BigInt(b.bytes.length));
    if (!block) return null;
    const at = Number(rip - block.rip);
    return block.bytes.subarray(at, at + limit);
  };
}

/** The program's blocks from the address asked for on, as `staticRegion` finds them, put together by tier 1. */
async function unitText(options: ExplainOptions): Promise<string> {
  const { request, image, code, names } = openProgram(options);
  const { blocks, wasm } = explainUnit(image.bits, request.blocks);
  const wat = await watOf(wasm);
  if (options.json) {
    const printable = (_: string, v: unknown) => (typeof v === 'bigint' ? hex(v) : v);
    const { strategies } = options;
    return `${JSON.stringify({ entry: request.entry, word: image.bits, tier: 1, blocks, wat, wasmBytes: wasm.length, strategies }, printable, 2)}\n`;
  }
  const count = blocks.reduce((n, b) => n + b.instructions.length, 0);
  const out = [
    `unit ${hex(request.entry)}, ${image.bits}-bit code: ${blocks.length} blocks, ${count} instructions, ${wasm.length} bytes of WebAssembly`,
  ];
  for (const b of blocks) {
    const name = names.get(b.rip);
    out.push('', `block ${hex(b.rip)}${name === undefined ? '' : ` <${name}>`}`);
    for (const i of b.instructions) {
      const text = disassemble(code(i.rip, LONGEST_INSTRUCTION) ?? new Uint8Array(), i.rip, image.bits);
      out.push(`  ${hex(i.rip)}  ${text.padEnd(32)}  ${describeTemplate(i)}`);
    }
  }
  return `${[...out, '', wat.trimEnd()].join('\n')}\n`;
}

/** The program, and what a region from the address asked for on would be made of. */
function openProgram(options: ExplainOptions) {
  const { program } = options;
  const file = readInput(null, program, PROGRAM_MAX_BYTES);
  const image = parseElf((offset, length) => file.subarray(offset, offset + length), file.length);
  if (image instanceof ElfError) throw new UserError(`${program}: ${image.reason}`, 126);
  const symbols = readSymbols(file, image.bits);
  const entry = startOf(options, image, symbols);
  const code = codeOf(file, image);
  if (!code(entry, 1)) throw new UserError(`${program}: there is no code at ${hex(entry)}`, 126);

  const strategies = { ...defaultStrategies(), ...options.strategies };
  const request = { ...staticRegion(code, entry, image.bits, strategies), options: strategies };
  if (request.blocks[0]?.rip !== entry) throw new UserError(`${program}: the code at ${hex(entry)} is cut off`, 126);
  const names = new Map<bigint, string>();
  for (const s of symbols) if (!names.has(BigInt(s.address))) names.set(BigInt(s.address), s.name);
  return { request, image, code, names, strategies, entry };
}

function writePage(file: string, page: string): void {
  try {
    writeFileSync(file, page);
  } catch (e) {
    const { code } = e as NodeJS.ErrnoException;
    const why = code === 'EISDIR' ? 'it is a folder' : code === 'ENOENT' ? 'no such folder' : (code ?? String(e));
    throw new UserError(`--html ${file}: cannot be written: ${why}`, 126);
  }
}

export async function explainRegion(options: ExplainOptions): Promise<Explanation> {
  const { request, code, names } = openProgram(options);
  return explainRequest(request, code, names, options.machineCode);
}

async function explainRequest(
  request: RegionRequest,
  code: CodeAt,
  names: ReadonlyMap<bigint, string>,
  withMachineCode = false,
): Promise<Explanation> {
  const { word } = request.mode;
  const graph = liftRegion(request);
  const before = graph.blocks.map(printIr);
  const stages: { pass: string; blocks: Map<RegionBlock, PrintedIr> }[] = [];
  passRegion(graph, request, (pass) => {
    stages.push({ pass, blocks: new Map(graph.blocks.map((b) => [b, printIr(b)])) });
  });
  const copies = new Map<bigint, number>();
  const copyOf = (b: RegionBlock): number => {
    if (b.walk) return 0;
    const copy = copies.get(b.rip) ?? 0;
    copies.set(b.rip, copy + 1);
    return copy;
  };
  const blocks = graph.blocks.map((b, i) => ({
    rip: b.rip,
    symbol: names.get(b.rip) ?? null,
    instructions: b.insns.map(({ rip, length }) => {
      const bytes = code(rip, length) ?? new Uint8Array();
      return { rip, bytes: Buffer.from(bytes).toString('hex'), text: disassemble(bytes, rip, word) };
    }),
    twin: b.walk !== undefined,
    copy: copyOf(b),
    before: before[i] ?? printIr(b),
    after: printIr(b),
    passes: changesOf(b, before[i], stages),
    kind: b.terminal.kind,
    successors: successorsOf(graph, b),
  }));
  const { wasm, failed } = translate([request], (request.options as Partial<Strategies>).binaryenOptimize ?? 0);
  const failure = failed[0]?.reason.split('\n')[0] ?? null;
  return {
    entry: request.entry,
    word,
    blocks,
    wat: failure === null ? await watOf(wasm) : null,
    wasmBytes: failure === null ? wasm.length : 0,
    failure,
    machineCode: withMachineCode && failure === null ? machineCode(wasm) : null,
    strategies: request.options as Strategies,
  };
}

/**
 * What each pass has made of a block, where that is something else than before. A twin begins with the pass that makes
 * it.
 */
function changesOf(
  b: RegionBlock,
  lifted: PrintedIr | undefined,
  stages: readonly { pass: string; blocks: ReadonlyMap<RegionBlock, PrintedIr> }[],
): ExplainedBlock['passes'] {
  const textOf = (ir: PrintedIr) => [...ir.lines, ir.terminal].join('\n');
  let text = b.walk || !lifted ? '' : textOf(lifted);
  return stages.flatMap(({ pass, blocks }) => {
    const ir = blocks.get(b);
    if (!ir || textOf(ir) === text) return [];
    text = textOf(ir);
    return [{ pass, ir }];
  });
}

function startOf({ program, symbol, address }: ExplainOptions, image: ElfImage, symbols: ElfSymbol[]): bigint {
  if (symbol !== undefined && address !== undefined) {
    throw new UserError('--symbol and --address exclude each other', 126);
  }
  if (symbol === undefined) return address ?? BigInt(image.entry);
  const found = symbols.find((s) => s.name === symbol);
  if (found) return BigInt(found.address);
  const hint = symbols.length === 0 ? ': it has no symbol table; --address takes a number' : '';
  throw new UserError(`${program}: no symbol '${symbol}'${hint}`, 126);
}

/** Code in the file's executable segments. */
function codeOf(file: Uint8Array, image: ElfImage): CodeAt {
  return (rip, limit) => {
    if (rip > BigInt(Number.MAX_SAFE_INTEGER)) return null;
    const at = Number(rip);
    const s = image.segments.find((p) => (p.flags & PF_X) !== 0 && at >= p.vaddr && at < p.vaddr + p.filesz);
    if (!s) return null;
    const start = s.offset + at - s.vaddr;
    return file.subarray(start, Math.min(start + limit, s.offset + s.filesz));
  };
}

async function watOf(wasm: Uint8Array): Promise<string> {
  const module = (await wabt()).readWasm(wasm, {
    readDebugNames: true,
    tail_call: true,
    simd: true,
    bulk_memory: true,
    reference_types: true,
    multi_value: true,
    sat_float_to_int: true,
    sign_extension: true,
  });
  try {
    const flat = module.toText({ foldExprs: false });
    return nesting(flat) > FOLDABLE ? flat : module.toText({ foldExprs: true });
  } finally {
    module.destroy();
  }
}

/** How deep blocks lie in each other: wabt indents by two columns a level. */
function nesting(flat: string): number {
  return [...flat.matchAll(/^ +/gm)].reduce((most, [spaces]) => Math.max(most, spaces.length), 0) / 2;
}

export function asJson(e: Explanation): string {
  const blocks = e.blocks.map((b) => ({
    rip: hex(b.rip),
    symbol: b.symbol,
    copy: b.copy,
    instructions: b.instructions.map((i) => ({ ...i, rip: hex(i.rip) })),
    before: b.before.lines,
    after: b.after.lines,
    terminal: { kind: b.kind, text: b.after.terminal },
  }));
  const { word, wat, wasmBytes, failure, machineCode: code, strategies } = e;
  const whole = { entry: hex(e.entry), word, blocks, wat, wasmBytes, failure, machineCode: code, strategies };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** `width`: columns of the terminal, 0 if there is none. */
export function asText(e: Explanation, width: number): string {
  const instructions = e.blocks.reduce((n, b) => n + b.instructions.length, 0);
  const size = e.failure === null ? `${e.wasmBytes} bytes of WebAssembly` : 'not translated';
  const out = [
    `region ${hex(e.entry)}, ${e.word}-bit code: ${e.blocks.length} blocks, ${instructions} instructions, ${size}`,
  ];
  for (const b of e.blocks) out.push('', ...blockText(b, width));
  out.push('', e.wat === null ? `The translator fails, so this code stays interpreted: ${e.failure}` : e.wat.trimEnd());
  if (e.machineCode) out.push('', `V8's machine code, ${e.machineCode.bytes} bytes:`, e.machineCode.text);
  return `${out.join('\n')}\n`;
}

function blockText(b: ExplainedBlock, width: number): string[] {
  const longest = Math.max(...b.instructions.map((i) => i.bytes.length));
  const assembly: Column = {
    title: 'assembly',
    lines: b.instructions.map((i) => `${hex(i.rip)}  ${i.bytes.padEnd(longest)}  ${i.text}`),
    insns: b.instructions.map((_, i) => i),
  };
  const column = (title: string, ir: PrintedIr): Column => ({
    title,
    lines: [...ir.lines, ir.terminal],
    insns: [...ir.insns, b.instructions.length - 1],
  });
  const before = column('IR before passes', b.before);
  const after = column('IR after passes', b.after);
  const title = `block ${hex(b.rip)}${b.symbol === null ? '' : ` <${b.symbol}>`}${b.twin ? ', twin without address checks' : b.copy > 0 ? `, copy ${b.copy}` : ''}`;
  if (width >= WIDER) return [title, ...sideBySide([assembly, before, after])];
  if (width >= WIDE) return [title, ...sideBySide([assembly, before]), '', ...sideBySide([assembly, after])];
  return [title, ...[assembly, before, after].flatMap((c) => [`  ${c.title}:`, ...c.lines.map((l) => `    ${l}`)])];
}

interface Column {
  readonly title: string;
  readonly lines: string[];
  /** Instruction that each line belongs to, ascending. */
  readonly insns: number[];
}

/** Columns in which the lines of an instruction begin at the same height. */
function sideBySide(columns: Column[]): string[] {
  const widths = columns.map((c) => Math.max(c.title.length, ...c.lines.map((l) => l.length)));
  const row = (cells: string[]) => `  ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')}`.trimEnd();
  const out = [row(columns.map((c) => c.title))];
  const last = Math.max(...columns.flatMap((c) => c.insns));
  for (let insn = 0; insn <= last; insn++) {
    const parts = columns.map((c) => c.lines.filter((_, i) => c.insns[i] === insn));
    const height = Math.max(...parts.map((p) => p.length));
    for (let i = 0; i < height; i++) out.push(row(parts.map((p) => p[i] ?? '')));
  }
  return out;
}
