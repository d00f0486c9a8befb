import { decodeBlock, type Insn } from '../decode/decode.js';
import type { CodeMode } from '../decode/mode.js';
import { Builder, type BuilderOptions, UndefinedForm } from '../ir/builder.js';
import type { Node, Terminal, WalkStream } from '../ir/ir.js';
import { cachePages } from '../passes/cache-pages.js';
import { coalesceChecks } from '../passes/coalesce-checks.js';
import { deadFlags, type FlowBlock } from '../passes/dead-flags.js';
import { expandFlags } from '../passes/expand-flags.js';
import { type EntryCheck, floatFacts } from '../passes/float-facts.js';
import { fuseFlags } from '../passes/fuse-flags.js';
import { simpleLoops } from '../passes/simple-loops.js';
import { usualModes } from '../passes/usual-modes.js';
import { walkOf } from '../passes/walk-loops.js';
import { type X87Plan, x87Registers } from '../passes/x87-registers.js';
import { definitionOf } from '../semantics/index.js';
import { hostFuses, hostIsLikeX86 } from './relaxed.js';

/** The strategies that the translator itself knows. */
export interface RegionOptions {
  deadFlags: boolean;
  recordFlags: boolean;
  fuseFlags: boolean;
  promoteRegisters: boolean;
  coalesceChecks: boolean;
  foldConstants: boolean;
  structure: string;
  chaining: boolean;
  inlineLookup: boolean;
  returnPrediction: boolean;
  bulkStrings: boolean;
  branchHints: boolean;
  cachePages: boolean;
  promoteX87: boolean;
  x87: string;
  floatFacts: boolean;
  walkLoops: boolean;
  relaxedMadd: boolean;
  relaxedVectors: boolean;
  /** SSE instructions record MXCSR's exception flags: 'always', or if the program has `asked`. */
  sseFlags: string;
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
  blocks: { rip: bigint; bytes: Uint8Array }[];
  descriptors: Map<bigint, number>;
  /** Instructions whose immediate the program rewrites, and where its bytes lie in the Wasm memory. */
  liveImmediates: Map<bigint, number>;
  /** Addresses that indirect jumps were seen to go to. */
  indirectTargets: bigint[];
  options: RegionOptions;
}

/** A basic block of a region. */
export interface RegionBlock {
  rip: bigint;
  insns: Insn[];
  /** Guest instructions charged to the budget on entry. */
  charge: number;
  ops: Node[];
  terminal: Terminal;
  /** Address after the last instruction. */
  nextRip: bigint;
  /** In-region addresses that an indirect terminal is compared with before the jump cache. */
  candidates: bigint[];
  /** An indirect jump that goes through the region's dispatch block. */
  dispatched: boolean;
  /** The flags' record is valid on entry: see the dead-flags pass. */
  recordIn: boolean;
  /** Of a block of a loop that has a twin without checks: the index of its own, and of the loop's first block. See the walk-loops pass. */
  twin?: number;
  loop?: number;
  /** Of a twin: whose it is (an index). */
  walk?: { of: number; loop: TwinLoop };
}

/** A loop that has a twin. */
export interface TwinLoop {
  /** Index of its first block. */
  first: number;
  /** How many blocks it has, and instructions in all of them. */
  blocks: number;
  charge: number;
  streams: WalkStream[];
}

export interface RegionGraph {
  entry: bigint;
  word: 32 | 64;
  tlb: number;
  blocks: RegionBlock[];
  /** Index of a block by address; block 0 is the entry. */
  index: Map<bigint, number>;
  descriptors: Map<bigint, number>;
  /** What is looked at on entry: see the float-facts pass. */
  entryChecks: EntryCheck[];
  /** Blocks that indirect jumps were seen to go to, where there are enough for one dispatch block. */
  dispatch: bigint[];
  /** x87 registers in locals: see the x87-registers pass. */
  x87: X87Plan | null;
}

/** Return sites compared inline, at most. */
const CANDIDATES = 6;

/** Decodes and lifts a request into basic blocks; no passes yet. */
export function liftRegion(request: RegionRequest): RegionGraph {
  const { mode, options } = request;
  const word = mode.word;
  const builderOptions = optionsOf(request);
  const blocks: RegionBlock[] = [];
  const starts = new Set(request.blocks.map((b) => b.rip));
  for (const b of request.blocks) {
    const insns = decodeBlock(b.bytes, b.rip, mode, 1000);
    let current: RegionBlock | null = null;
    let builder: Builder | null = null;
    const close = (): void => {
      if (!current || !builder) return;
      current.ops = builder.ops;
      current.terminal = builder.terminal;
      blocks.push(current);
      current = null;
    };
    for (const insn of insns) {
      // A repeated instruction is a block of its own: it may run again.
      if (current && current.insns.length > 0 && (insn.form.prefix !== '' || starts.has(insn.rip))) close();
      if (!current && blocks.some((x) => x.rip === insn.rip)) break;
      if (!current) {
        builder = new Builder(builderOptions);
        current = {
          rip: insn.rip,
          insns: [],
          charge: 0,
          ops: [],
          terminal: { kind: 'next' },
          nextRip: insn.rip,
          candidates: [],
          dispatched: false,
          recordIn: false,
        };
      }
      const c: RegionBlock = current;
      const l: Builder = builder!;
      l.begin(insn.form, c.insns.length, insn.rip, insn.length);
      if (insn.length === 0) {
        // A check: part of the instruction that follows.
        lift(l, insn);
        continue;
      }
      c.insns.push(insn);
      c.charge++;
      c.nextRip = l.nextRip;
      lift(l, withLiveImmediate(insn, request.liveImmediates.get(insn.rip)));
      if (l.terminal.kind !== 'next') close();
    }
    close();
  }
  // The entry comes first; the rest keep the order in which they were found.
  blocks.sort((a, b) => Number(b.rip === request.entry) - Number(a.rip === request.entry));
  const index = new Map(blocks.map((b, i) => [b.rip, i]));
  if (options.returnPrediction) {
    const sites = blocks.filter((b) => b.terminal.kind === 'call' || isIndirectCall(b)).map((b) => b.nextRip);
    const known = [...new Set(sites)].filter((rip) => index.has(rip)).slice(0, CANDIDATES);
    for (const b of blocks) if (b.terminal.kind === 'indirect' && b.terminal.hint === 'ret') b.candidates = known;
  }
  const dispatch = request.indirectTargets.filter((rip) => index.has(rip));
  for (const b of blocks) {
    b.dispatched = dispatch.length > 0 && b.terminal.kind === 'indirect' && b.terminal.hint === 'jump';
  }
  return {
    entry: request.entry,
    word,
    tlb: request.tlb,
    blocks,
    index,
    descriptors: request.descriptors,
    dispatch,
    entryChecks: [],
    x87: null,
  };
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

/** A pass by name; the order of the list is the order in which they run. */
export interface Pass {
  name: string;
  run: (graph: RegionGraph, request: RegionRequest) => void;
}

function successors(graph: RegionGraph, b: RegionBlock): number[] {
  const found = ownSuccessors(graph, b);
  const first = b.walk?.loop.first ?? b.loop;
  if (first === undefined) return found;
  // The loop's blocks come to the twin at the round's end only; those of the twin may come back to the loop then.
  const twins = found.filter((i) => i === first || (b.walk && i >= 0 && graph.blocks[i]!.loop === first));
  return [...found, ...twins.map((i) => graph.blocks[i]!.twin!)];
}

function ownSuccessors(graph: RegionGraph, b: RegionBlock): number[] {
  const at = (rip: bigint) => graph.index.get(rip) ?? -1;
  const t = b.terminal;
  switch (t.kind) {
    case 'next':
    case 'syscall':
      return [at(b.nextRip), -1].slice(0, t.kind === 'syscall' ? 2 : 1);
    case 'jump':
    case 'call':
      return [t.target.kind === 'known' ? at(t.target.rip) : -1];
    case 'branch':
      return [t.target.kind === 'known' ? at(t.target.rip) : -1, at(b.nextRip)];
    case 'repeat':
      return [at(b.rip), at(b.nextRip)];
    case 'indirect':
      return [...(b.dispatched ? graph.dispatch : b.candidates).map(at), -1];
    case 'callout':
    case 'fault':
      return [-1];
  }
}

function addTwins(g: RegionGraph): void {
  const flow = g.blocks.map((b) => ({ ...b, successors: ownSuccessors(g, b) }));
  for (const loop of simpleLoops(flow)) {
    const walk = walkOf(loop, g.word);
    if (!walk) continue;
    const of = loop.map((b) => b.index);
    const charge = of.reduce((n, i) => n + g.blocks[i]!.charge, 0);
    const twinLoop: TwinLoop = { first: of[0]!, blocks: of.length, charge, streams: walk.streams };
    of.forEach((index, i) => {
      const b = g.blocks[index]!;
      b.twin = g.blocks.push({ ...b, ...walk.twins[i]!, walk: { of: index, loop: twinLoop } }) - 1;
      b.loop = twinLoop.first;
    });
  }
}

/** The passes, in order. */
export const PASSES: readonly Pass[] = [
  {
    name: 'walk-loops',
    run: (g, r) => {
      if (r.options.walkLoops) addTwins(g);
    },
  },
  {
    name: 'x87-registers',
    run: (g, r) => {
      if (!r.options.promoteX87 || !r.options.promoteRegisters) return;
      const flow = g.blocks.map((b) => ({ ops: b.ops, successors: successors(g, b) }));
      g.x87 = x87Registers(flow, optionsOf(r), r.options.x87 === 'fast');
      if (g.x87)
        g.blocks.forEach((b, i) => {
          b.ops = flow[i]!.ops;
        });
    },
  },
  {
    name: 'usual-modes',
    run: (g, r) => {
      if (!recordsFlags(r.options)) for (const b of g.blocks) usualModes(b.ops);
    },
  },
  {
    name: 'fuse-flags',
    run: (g, r) => {
      if (r.options.fuseFlags) for (const b of g.blocks) b.ops = fuseFlags(b.ops, optionsOf(r));
    },
  },
  {
    name: 'dead-flags',
    run: (g, r) => {
      if (!r.options.deadFlags) return;
      const flow: FlowBlock[] = g.blocks.map((b) => ({ ops: b.ops, successors: successors(g, b) }));
      deadFlags(flow, r.options.recordFlags, recordsFlags(r.options));
      g.blocks.forEach((b, i) => {
        b.ops = flow[i]!.ops;
        b.recordIn = flow[i]!.recordIn ?? false;
      });
    },
  },
  {
    name: 'expand-flags',
    run: (g, r) => {
      for (const b of g.blocks) b.ops = expandFlags(b.ops, optionsOf(r));
    },
  },
  {
    name: 'float-facts',
    run: (g, r) => {
      if (r.options.floatFacts && recordsFlags(r.options))
        g.entryChecks = floatFacts(g.blocks.map((b) => ({ ops: b.ops, successors: successors(g, b) })));
    },
  },
  {
    name: 'coalesce-checks',
    run: (g, r) => {
      if (r.options.coalesceChecks) for (const b of g.blocks) coalesceChecks(b.ops);
    },
  },
  {
    name: 'cache-pages',
    run: (g, r) => {
      if (r.options.cachePages) cachePages(g.blocks.map((b) => ({ ops: b.ops, successors: successors(g, b) })));
    },
  },
];
