import { endsPages, writesOf } from '../ir/effects.js';
import { constValue, isConst, type MemImm, type Node, type RegImm, type Terminal, type WalkStream } from '../ir/ir.js';
import { ownSuccessors, type RegionGraph, type TwinLoop } from '../ir/region.js';
import { definePass } from './pass.js';
import { type LoopBlock, simpleLoops } from './simple-loops.js';

/**
 * Problem: a loop that walks through arrays looks at every access whether it stays in its page. Method: a loop without
 * inner loops, in which addresses move by constants from round to round, gets a twin without checks. Code generation
 * looks, before a round, how many rounds all accesses stay in pages that the TLB knows, and runs the twin so many
 * times; the loop itself does the round that meets a page's end. Accesses at a constant distance are one stream with
 * one look. An access that only some rounds do counts as if all did. Loads from addresses of other kinds keep their
 * checks. Must preserve: nothing in the twin may change the map of memory under the streams or be told a fault's
 * address of theirs: no callout, and no slow path but a load's, which gives frames to pages that have none.
 */

/** Copies of a loop's blocks, and the streams that they walk through. */
export interface Walk {
  twins: { ops: Node[]; terminal: Terminal }[];
  streams: WalkStream[];
}

/** A stream's accesses lie so close together, in bytes; and a round moves it so far at most. */
const SPAN = 1024;
const STEP = 1024n;
const STREAMS = 8;
/** Instructions of a loop, at most: the twin is as much code again. */
const INSTRUCTIONS = 64;

/**
 * A value as a sum: registers (`r`) at the round's start and words of the state (`s`) by their factors, and a constant.
 */
interface Linear {
  readonly terms: ReadonlyMap<string, bigint>;
  readonly constant: bigint;
}

/** The loop's first block comes first, and each of the others behind those that go on to it. */
export function walkOf(loop: readonly LoopBlock[], word: 32 | 64): Walk | null {
  const ops = loop.flatMap((b) => b.ops);
  if (ops.filter((n) => n.op === 'insn').length > INSTRUCTIONS || ops.some(forbids)) return null;
  const found = linearAddresses(loop, word);
  if (!found) return null;
  const { addresses, steps } = found;
  const accesses = formStreams(addresses, steps, word);
  if (!accesses || searches(loop, accesses)) return null;
  const streams = [...new Set([...accesses.values()].map((a) => a.stream))];
  const checked = (n: Node): boolean => n.op === 'load.if' || (n.op === 'load' && !accesses.has(n));
  if (ops.some(checked) && (!streams.some((s) => s.step !== 0) || waits(loop, checked))) return null;
  return { twins: loop.map((b) => twin(b, accesses, word)), streams };
}

type Accesses = ReadonlyMap<Node, { stream: WalkStream; offset: number }>;

/**
 * Whether the loop goes on by what it finds in memory: such loops are mostly short. (With quicksort's scans, of two
 * rounds each, looks cost more than they save.)
 */
function searches(loop: readonly LoopBlock[], accesses: Accesses): boolean {
  const moving = (n: Node): boolean => n.op === 'load.if' || (n.op === 'load' && accesses.get(n)?.stream.step !== 0);
  const one = loop.length === 1;
  const found = one ? new Set<string>() : registersOf(loop, moving);
  return loop.some(
    ({ ops, terminal, ends }) =>
      ends &&
      terminal.kind === 'branch' &&
      dependsOn(
        ops,
        terminal.cond,
        (n) => moving(n) || found.has(register(n)) || (n.op === 'cond' && !one && !flagsOf(n, ops)),
      ),
  );
}

/**
 * Whether a round's loads wait for what the round before has loaded: then the processor has the time to check
 * addresses, and the twin's locals only take registers (a CRC by a table on i386 took 1.27 of its time).
 */
function waits(loop: readonly LoopBlock[], checked: (n: Node) => boolean): boolean {
  const found = registersOf(loop, checked);
  return loop.some(({ ops }) =>
    ops.some((n) => checked(n) && dependsOn(ops, n.args[0]!, (x) => found.has(register(x)))),
  );
}

/** The register that a node reads or writes, by a name (halves of vectors have their own). */
function register(n: Node): string {
  const file = n.op.slice(0, 3);
  if (file !== 'gpr' && file !== 'xmm') return '';
  const { reg, high } = n.imm as RegImm;
  return file + reg + (high && file === 'xmm' ? 'upper' : '');
}

/** Registers that the loop sets to what follows from certain nodes. */
function registersOf(loop: readonly LoopBlock[], source: (n: Node) => boolean): Set<string> {
  const found = new Set<string>();
  for (let before = -1; before < found.size; ) {
    before = found.size;
    for (const { ops } of loop) {
      for (const n of ops) {
        if (n.op !== 'gpr.set' && n.op !== 'xmm.set') continue;
        if (dependsOn(ops, n.args[0]!, (x) => source(x) || found.has(register(x)))) found.add(register(n));
      }
    }
  }
  return found;
}

/** Conditions are on the flags set last. */
const flagsOf = (cond: Node, ops: readonly Node[]): Node | undefined =>
  ops.slice(0, ops.indexOf(cond)).findLast((x) => x.op === 'flags' || x.op === 'flagvar.set');

/** What a block has written to a register before it reads it, and whether that is all of the register. */
function setsBefore(get: Node, ops: readonly Node[]): { sets: Node[]; whole: boolean } {
  const sets: Node[] = [];
  const name = register(get);
  for (let i = ops.indexOf(get) - 1; i >= 0; i--) {
    const n = ops[i]!;
    if (!n.op.endsWith('.set') || register(n) !== name) continue;
    sets.push(n);
    if (n.op === 'xmm.set' || n.bits >= 32) return { sets, whole: true };
  }
  return { sets, whole: false };
}

/** Whether a value follows, within its block, from a node of some kind. */
function dependsOn(ops: readonly Node[], value: Node, on: (n: Node) => boolean): boolean {
  const seen = new Set<Node>();
  const work = [value];
  for (let n = work.pop(); n; n = work.pop()) {
    if (seen.has(n)) continue;
    seen.add(n);
    if (n.op.endsWith('.get') && register(n)) {
      const { sets, whole } = setsBefore(n, ops);
      work.push(...sets.map((x) => x.args[0]!));
      if (whole) continue;
    }
    if (on(n)) return true;
    work.push(...n.args);
    const flags = n.op === 'cond' ? flagsOf(n, ops) : undefined;
    if (flags) work.push(flags);
  }
  return false;
}

/** What may change the map of memory, works on what is not known, or belongs to x87. */
function forbids(n: Node): boolean {
  return endsPages(n) || writesOf(n).some((key) => key === 'x87:' || key === 'cpu:');
}

/** Registers as they are at some point; those that are not in it are as they were at the round's start. */
type Registers = ReadonlyMap<number, Linear | null>;

/** The addresses of all accesses, and by how much a round changes each register that they are made of; null: not so. */
function linearAddresses(
  loop: readonly LoopBlock[],
  word: 32 | 64,
): { addresses: Map<Node, Linear>; steps: Map<string, bigint> } | null {
  const addresses = new Map<Node, Linear>();
  const after: Registers[] = [];
  for (const { ops, before } of loop) {
    const registers = walkBlock(ops, join(before.map((i) => after[i]!)), addresses, word);
    if (!registers) return null;
    after.push(registers);
  }
  const registers = join(after.filter((_, i) => loop[i]!.again));
  const steps = new Map<string, bigint>();
  for (const [n, { terms }] of addresses) {
    for (const term of terms.keys()) {
      const step = stepOf(term, registers);
      if (step !== null) steps.set(term, step);
      else if (mayBeChecked(n)) addresses.delete(n);
      else return null;
    }
  }
  return addresses.size > 0 ? { addresses, steps } : null;
}

/** Whether an access may keep its check in the twin. */
const mayBeChecked = (n: Node): boolean => n.op === 'load' && !n.imm.write;

/** What is known where several ways come together. */
function join(ways: readonly Registers[]): Registers {
  const [first, ...others] = ways;
  if (!first || others.length === 0) return first ?? new Map();
  const same = (a: Linear | null, b: Linear | null): boolean =>
    a !== null &&
    b !== null &&
    a.constant === b.constant &&
    a.terms.size === b.terms.size &&
    [...a.terms].every(([t, k]) => b.terms.get(t) === k);
  const at = (way: Registers, reg: number) => {
    const v = way.get(reg);
    return v === undefined ? start(reg) : v;
  };
  const out = new Map<number, Linear | null>();
  for (const reg of new Set(ways.flatMap((w) => [...w.keys()]))) {
    const v = at(first, reg);
    out.set(reg, others.every((w) => same(v, at(w, reg))) ? v : null);
  }
  return out;
}
const start = (reg: number): Linear => ({ terms: new Map([[`r${reg}`, 1n]]), constant: 0n });

/** The registers behind a block; adds the addresses of its accesses. Null: a store's is of another kind. */
function walkBlock(
  ops: readonly Node[],
  before: Registers,
  addresses: Map<Node, Linear>,
  word: 32 | 64,
): Registers | null {
  const type = word === 64 ? 'i64' : 'i32';
  const values = new Map<Node, Linear>();
  const registers = new Map(before);
  for (const n of ops) {
    if (n.op === 'gpr.set') {
      const { reg } = n.imm;
      registers.set(reg, n.bits === word ? (values.get(n.args[0]!) ?? null) : null);
    } else if (n.op === 'load' || n.op === 'store') {
      const address = values.get(n.args[0]!);
      if (address) addresses.set(n, address);
      else if (!mayBeChecked(n)) return null;
    } else if (n.type === type) {
      const v = linear(n, values, registers, word);
      if (v) values.set(n, v);
    }
  }
  return registers;
}

function stepOf(term: string, registers: Registers): bigint | null {
  const reg = Number(term.slice(1));
  if (term[0] === 's' || !registers.has(reg)) return 0n;
  const after = registers.get(reg)!;
  return after?.terms.size === 1 && after.terms.get(term) === 1n ? after.constant : null;
}

function linear(n: Node, values: ReadonlyMap<Node, Linear>, registers: Registers, word: 32 | 64): Linear | null {
  const arg = (i: number): Linear | null => values.get(n.args[i]!) ?? null;
  const signed = (v: bigint): bigint => BigInt.asIntN(word, v);
  const sum = (a: Linear, b: Linear, factor: bigint): Linear => {
    const terms = new Map(a.terms);
    for (const [t, k] of b.terms) terms.set(t, (terms.get(t) ?? 0n) + factor * k);
    for (const [t, k] of terms) if (k === 0n) terms.delete(t);
    return { terms, constant: signed(a.constant + factor * b.constant) };
  };
  switch (n.op) {
    case 'const':
      return { terms: new Map(), constant: signed(constValue(n)) };
    case 'alias':
      return arg(0);
    case 'gpr.get': {
      const { reg, high } = n.imm;
      if (n.bits !== word || high) return null;
      const now = registers.get(reg);
      return now === undefined ? start(reg) : now;
    }
    case 'state.get':
      return n.bits === word ? { terms: new Map([[`s${n.imm}`, 1n]]), constant: 0n } : null;
    case `i${word}.add`:
    case `i${word}.sub`: {
      const [a, b] = [arg(0), arg(1)];
      return a && b ? sum(a, b, n.op.endsWith('sub') ? -1n : 1n) : null;
    }
    case `i${word}.shl`: {
      const [a, by] = [arg(0), n.args[1]!];
      if (!a || !isConst(by) || constValue(by) > 3n) return null;
      const none: Linear = { terms: new Map(), constant: 0n };
      return sum(none, a, 1n << constValue(by));
    }
    default:
      return null;
  }
}

function formStreams(
  addresses: ReadonlyMap<Node, Linear>,
  steps: ReadonlyMap<string, bigint>,
  word: 32 | 64,
): Map<Node, { stream: WalkStream; offset: number }> | null {
  const key = (a: Linear): string =>
    [...a.terms]
      .map(([t, k]) => `${t}*${k}`)
      .sort()
      .join('+');
  const byKey = new Map<string, { n: Node; at: bigint }[]>();
  for (const [n, a] of addresses) {
    const all = byKey.get(key(a));
    if (all) all.push({ n, at: a.constant });
    else byKey.set(key(a), [{ n, at: a.constant }]);
  }
  const out = new Map<Node, { stream: WalkStream; offset: number }>();
  const streams: WalkStream[] = [];
  for (const all of byKey.values()) {
    all.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const { terms } = addresses.get(all[0]!.n)!;
    let step = 0n;
    for (const [t, k] of terms) step = BigInt.asIntN(word, step + k * steps.get(t)!);
    if (step > STEP || step < -STEP) {
      if (all.every(({ n }) => mayBeChecked(n))) continue;
      return null;
    }
    let stream: WalkStream | null = null;
    for (const { n, at } of all) {
      const { bits, write, aligned = 1 } = n.imm as MemImm;
      const bytes = bits / 8;
      if (!stream || at + BigInt(bytes) - stream.low > SPAN) {
        stream = { terms: [...terms], low: at, bytes: 0, step: Number(step), write: false, aligned: 1 };
        streams.push(stream);
      }
      const offset = Number(at - stream.low);
      stream.bytes = Math.max(stream.bytes, offset + bytes);
      stream.write ||= n.op === 'store' || write === true;
      // An access that wants alignment has it in every round if its stream's start and step have it.
      if (offset % aligned !== 0 || Number(step) % aligned !== 0) return null;
      stream.aligned = Math.max(stream.aligned, aligned);
      out.set(n, { stream, offset });
    }
  }
  return streams.length <= STREAMS ? out : null;
}

/** A copy of the block whose accesses are those of the streams. */
function twin({ ops, terminal }: LoopBlock, accesses: Accesses, word: 32 | 64): { ops: Node[]; terminal: Terminal } {
  const copies = new Map<Node, Node>();
  // No access needs its address.
  const nowhere: Node =
    word === 64
      ? { op: 'const', type: 'i64', bits: 64, args: [], imm: 0n }
      : { op: 'const', type: 'i32', bits: 32, args: [], imm: 0n };
  const out: Node[] = [nowhere];
  for (const n of ops) {
    const walk = accesses.get(n);
    const copy: Node = {
      ...n,
      args: n.args.map((a, i) => (walk && i === 0 ? nowhere : copies.get(a)!)),
      ...(walk ? { note: { ...n.note, walk } } : {}),
    };
    copies.set(n, copy);
    out.push(copy);
  }
  return {
    ops: out,
    terminal: terminal.kind === 'branch' ? { ...terminal, cond: copies.get(terminal.cond)! } : terminal,
  };
}

/** Gives each loop that may have one a twin: copies of its blocks behind all others. */
function addTwins(g: RegionGraph): void {
  const flow = g.blocks.map((b) => ({ ...b, successors: ownSuccessors(b) }));
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

export const walkLoopsPass = definePass({
  name: 'walk-loops',
  what: 'gives loops that walk through memory a twin without address checks',
  options: [
    {
      name: 'walk-loops',
      key: 'walkLoops',
      kind: 'switch',
      default: true,
      what: 'a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages',
      after: 'cache-pages',
    },
  ],
  // Loops are recognised by their symbolic flags.
  before: ['expand-flags', 'x87-registers', 'dead-flags'],
  run: (region, _, { walkLoops }) => {
    if (walkLoops) addTwins(region);
  },
});
