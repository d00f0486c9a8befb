import { decodeBlock, type Insn } from '../decode/decode.js';
import type { CodeMode } from '../decode/mode.js';
import { type BlockProbes, withProbes } from '../decode/probes.js';
import { Builder, type BuilderOptions, UndefinedForm } from '../ir/builder.js';
import type { RegionBlock, RegionGraph } from '../ir/region.js';
import type { PassContext } from '../passes/pass.js';
import { type PlacedPass, runPasses } from '../passes/pipeline.js';
import { definitionOf } from '../semantics/index.js';
import type { TranslatorOptions } from './options.js';
import { Copies, type Draft, functionOf, isReturn, reachable } from './region-copies.js';
import { hostFuses, hostIsLikeX86 } from './relaxed.js';

/** The strategies that the translator itself knows, and what it takes for granted of the guest. */
export interface RegionOptions extends TranslatorOptions {
  /** The program has asked for MXCSR. */
  sseFlagsAsked?: boolean;
}

export function recordsFlags(o: RegionOptions): boolean {
  return o.sseFlags === 'always' || o.sseFlagsAsked === true;
}

/** What the runtime sends: code found by running it, and the descriptors of every address the code names. */
export interface RegionRequest {
  id: number;
  entry: bigint;
  mode: CodeMode;
  /** Byte offset of the TLB that the code probes. */
  tlb: number;
  blocks: { rip: bigint; bytes: Uint8Array; probes?: BlockProbes }[];
  descriptors: Map<bigint, number>;
  /**
   * The image of code that it is kept for, by its number: descriptors, which are this process's, are imported then.
   * Requests of one module are of one image.
   */
  image?: number | undefined;
  /** Instructions whose immediate the program rewrites, and where its bytes lie in the Wasm memory. */
  liveImmediates: Map<bigint, number>;
  /** Addresses that indirect jumps and calls were seen to go to, by their own; the most frequent first. */
  indirectTargets: Map<bigint, bigint[]>;
  options: RegionOptions;
}

/** Return sites compared inline, at most; and targets of an indirect jump or call. */
const CANDIDATES = 6;
const COMPARED = 4;

/** Runs the passes on a region that was lifted. */
export function passRegion(
  graph: RegionGraph,
  request: RegionRequest,
  after?: (pass: string) => void,
  extra?: readonly PlacedPass[],
): void {
  const { options } = request;
  runPasses(graph, passContext(request), options, options.verify, after, extra);
}

/** What passes may know of a request. */
export function passContext(request: RegionRequest): PassContext {
  const { options } = request;
  return {
    builder: optionsOf(request),
    recordsMxcsr: recordsFlags(options),
    promotesRegisters: options.promoteRegisters,
  };
}

/** A request's instructions as blocks; a repeated instruction is one of its own, for it may run again. */
interface Stretch {
  insns: Insn[];
  position: number | undefined;
}

/** Decodes and lifts a request into basic blocks; no passes yet. */
export function liftRegion(request: RegionRequest): RegionGraph {
  const { options } = request;
  const stretches = new Map<RegionBlock, Stretch>();
  const lifted = (stretch: Stretch): RegionBlock => {
    const block = liftBlock(request, stretch);
    stretches.set(block, stretch);
    return block;
  };
  const blocks = liftRequest(request, lifted);
  const drafts = new Map(blocks.map((b): [bigint, Draft] => [b.rip, { block: b, ways: new Map(), callers: [] }]));
  for (const d of drafts.values()) {
    const { terminal: t } = d.block;
    d.site = t.kind === 'call' || isIndirectCall(d.block) ? drafts.get(d.block.nextRip) : undefined;
    if (t.kind === 'indirect' && t.hint !== 'ret') predict(d.block, request, drafts);
    for (const rip of waysOf(d.block)) {
      const to = drafts.get(rip);
      if (to) d.ways.set(rip, to);
    }
  }
  const all = [...drafts.values()];
  const copies = new Copies({ function: options.inlineCalls, region: options.regionGrowth }, (b) =>
    lifted(stretches.get(b)!),
  );
  if (options.returnPrediction) {
    copies.calls(all);
    predictReturns(all);
  }
  const entry = copies.loopEntries(all, drafts.get(request.entry)!);
  const order = reachable(entry);
  const index = new Map(order.map((d, i) => [d, i]));
  for (const d of order) for (const [rip, to] of d.ways) d.block.ways.set(rip, index.get(to)!);
  return {
    entry: request.entry,
    word: request.mode.word,
    tlb: request.tlb,
    blocks: order.map((d) => d.block),
    descriptors: request.descriptors,
    linked: null,
    entryChecks: [],
    x87: null,
  };
}

/** The request's blocks, each once. */
function liftRequest(request: RegionRequest, lifted: (stretch: Stretch) => RegionBlock): RegionBlock[] {
  const blocks: RegionBlock[] = [];
  // With probes each block keeps all of its code: what they count must not depend on what a region holds.
  const starts = new Set(request.blocks.flatMap((b) => (b.probes ? [] : [b.rip])));
  const known = new Set<bigint>();
  for (const b of request.blocks) {
    const decoded = decodeBlock(b.bytes, b.rip, request.mode, 1000);
    const insns = b.probes ? withProbes(decoded, b.probes.probes) : decoded;
    let current: Insn[] = [];
    const close = (): void => {
      if (current.length > 0) blocks.push(lifted({ insns: current, position: b.probes?.position }));
      current = [];
    };
    for (const insn of insns) {
      const begun = current.some((i) => i.length > 0);
      if (begun && (insn.form.prefix !== '' || starts.has(insn.rip))) close();
      if (current.length === 0) {
        if (known.has(insn.rip)) break;
        known.add(insn.rip);
      }
      current.push(insn);
      if (insn.length > 0 && endsBlock(insn)) close();
    }
    close();
  }
  return blocks;
}

/** Whether nothing of a block can come behind the instruction: control leaves it, or may. */
function endsBlock(insn: Insn): boolean {
  return insn.ends || insn.invalid || insn.form.prefix !== '' || !definitionOf(insn.form.mnemonic);
}

/** Lifts a block's instructions up to the first that control leaves at. */
function liftBlock(request: RegionRequest, { insns, position }: Stretch): RegionBlock {
  const l = new Builder(optionsOf(request));
  const block: RegionBlock = {
    rip: insns[0]!.rip,
    insns: [],
    charge: 0,
    ops: l.ops,
    terminal: l.terminal,
    nextRip: insns[0]!.rip,
    candidates: [],
    dispatch: [],
    ways: new Map(),
    recordIn: false,
    ...(position !== undefined && { position }),
  };
  for (const insn of insns) {
    l.begin(insn.form, block.insns.length, insn.rip, insn.length);
    if (insn.length === 0) {
      // A check or a probe: part of the instruction that follows.
      lift(l, insn);
      continue;
    }
    block.insns.push(insn);
    block.charge++;
    block.nextRip = l.nextRip;
    lift(l, withLiveImmediate(insn, request.liveImmediates.get(insn.rip)));
    if (l.terminal.kind !== 'next') break;
  }
  block.ops = l.ops;
  block.terminal = l.terminal;
  return block;
}

/** Addresses that a block may go on to inside the region. */
function waysOf(b: RegionBlock): bigint[] {
  const t = b.terminal;
  switch (t.kind) {
    case 'next':
    case 'syscall':
      return [b.nextRip];
    case 'jump':
    case 'call':
      return t.target.kind === 'known' ? [t.target.rip] : [];
    case 'branch':
      return t.target.kind === 'known' ? [t.target.rip, b.nextRip] : [b.nextRip];
    case 'repeat':
      return [b.rip, b.nextRip];
    case 'indirect':
      return [...b.candidates, ...b.dispatch];
    case 'callout':
    case 'fault':
      return [];
  }
}

/**
 * Where an indirect jump or call was seen to go to: few targets are compared with, more go through a dispatch block.
 */
function predict(b: RegionBlock, request: RegionRequest, drafts: ReadonlyMap<bigint, Draft>): void {
  const seen = request.indirectTargets.get(b.insns.at(-1)!.rip) ?? [];
  const inside = seen.filter((rip) => drafts.has(rip));
  if (inside.length <= COMPARED) b.candidates = inside;
  else b.dispatch = inside;
}

/** Returns of functions that calls reach which got no copy: compared with where those go on. */
function predictReturns(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    const { terminal: t } = d.block;
    if (!d.site || (t.kind === 'call' && t.target.kind !== 'known')) continue;
    for (const entry of d.ways.values()) {
      // A copy returns to its call.
      if (entry.callers.length > d.callers.length) continue;
      for (const ret of functionOf(entry)) {
        const { candidates } = ret.block;
        const { rip } = d.site.block;
        if (!isReturn(ret.block) || candidates.includes(rip) || candidates.length >= CANDIDATES) continue;
        ret.block.candidates = [...candidates, rip];
        ret.ways.set(rip, d.site);
      }
    }
  }
}

function isIndirectCall(b: RegionBlock): boolean {
  return b.terminal.kind === 'indirect' && b.terminal.hint === 'call';
}

/** The instruction with its immediate left open: to be read from its bytes at `at`. */
function withLiveImmediate(insn: Insn, at: number | undefined): Insn {
  if (at === undefined) return insn;
  const operands = insn.form.operands.map((o) => {
    if (o.kind !== 'imm') return o;
    const { imm: _, ...open } = o;
    return { ...open, live: { at, bytes: insn.immediateBytes } };
  });
  return { ...insn, form: { ...insn.form, operands } };
}

function lift(l: Builder, insn: Insn): void {
  const definition = insn.invalid ? undefined : definitionOf(insn.form.mnemonic);
  if (!definition) {
    l.fault(6);
    return;
  }
  const before = l.ops.length;
  try {
    definition(l, ...insn.form.operands);
  } catch (e) {
    if (!(e instanceof UndefinedForm)) throw e;
    l.ops.length = before;
    l.fault(6);
  }
}

function optionsOf(request: RegionRequest): BuilderOptions {
  return {
    word: request.mode.word,
    open: false,
    fold: request.options.foldConstants,
    bulkStrings: request.options.bulkStrings,
    fused: request.options.relaxedMadd && hostFuses(),
    likeX86: request.options.relaxedVectors && hostIsLikeX86(),
  };
}
