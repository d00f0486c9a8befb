import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import { RECORD_NUMBER } from '../ir/flag-record.js';
import type { Node, WalkStream } from '../ir/ir.js';
import type { EntryCheck, RegionBlock, RegionGraph } from '../ir/region.js';
import { JUMPS_FROM_TLB } from '../layout.js';
import * as S from '../state.js';
import { BranchHints } from './branch-hints.js';
import { calloutNumber } from './callouts.js';
import { jumpCacheIndex } from './environment.js';
import { flagPlace } from './flag-place.js';
import { Lowering } from './lower.js';
import { type RegionOptions, recordsFlags } from './region-graph.js';
import { type Edge, isIrreducible, relooperStructure, type Selector, switchStructure } from './region-structure.js';
import { RegionWalk, type WalkHost } from './region-walk.js';
import { RegionX87, type X87Host } from './region-x87.js';
import { makesTransition } from './transitions.js';
import { type Expr, Locals, type Module } from './wasm.js';

/**
 * Code generation for a region: one Wasm function of type (descriptor: i32) -> i32 (an Exit), the same as a handler.
 *
 * Guest registers, raw flags and the budget live in locals; they are loaded at entry and stored on the three ways out,
 * which all blocks share:
 *   leave     back to the dispatcher with the exit in `status` and RIP in `rip`
 *   chain     tail call of the block or region whose descriptor is in `next`
 *   indirect  tail call through the jump cache to the address in `rip`
 */
const { i32, i64, v128 } = binaryen;
/** Bit 30 of the SSE guards. */
const SSE_LIVE = 0x40000000;

type Place = {
  kind: 'gpr' | 'xmm' | 'ymm' | 'flag';
  id: number | string;
  local: number;
  type: number;
  written: boolean;
};

class RegionLowering extends Lowering {
  protected readonly registersAreLocals: boolean;
  protected override readonly sseFlags: boolean;
  readonly places = new Map<string, Place>();
  readonly status: number;
  readonly rip: number;
  readonly next: number;
  readonly budget: number;
  /** The budget at the region's entry. */
  readonly entryBudget: number;
  readonly repeat: number;
  readonly hints = new BranchHints();
  /** Vector registers whose upper halves the region works with. */
  uppers: ReadonlySet<number> = new Set();
  /** General-purpose registers that some block of the region sets. */
  setRegisters: ReadonlySet<number> = new Set();
  /** Whether some flags are kept as a record. */
  recorded = false;
  /** The block being lowered. */
  current!: RegionBlock;
  /** Label behind its body. The relooper merges blocks by their code: labels of two blocks must differ. */
  skipLabel = '';

  constructor(
    m: Module,
    word: 32 | 64,
    locals: Locals,
    private readonly options: RegionOptions,
    tlb: number,
  ) {
    super(m, word, locals, tlb);
    this.registersAreLocals = options.promoteRegisters;
    this.sseFlags = recordsFlags(options);
    this.status = locals.fixed(i32);
    this.rip = locals.fixed(i64);
    this.next = locals.fixed(i32);
    this.budget = locals.fixed(i32);
    this.repeat = locals.fixed(i32);
    this.entryBudget = locals.fixed(i32);
    this.walkHost = {
      budget: this.budget,
      address: (stream) => this.streamAddress(stream),
      tlbCheck: (address, bytes, write) => this.tlbCheck(address, bytes, write),
      addressType: word === 64 ? i64 : i32,
    };
  }

  private place(kind: Place['kind'], id: number | string): Place {
    const key = kind + id;
    let p = this.places.get(key);
    if (!p) {
      const type =
        kind === 'gpr'
          ? this.word === 64
            ? i64
            : i32
          : kind === 'xmm' || kind === 'ymm'
            ? v128
            : flagPlace(id as string)[1]
              ? i64
              : i32;
      p = { kind, id, local: this.locals.fixed(type), type, written: false };
      this.places.set(key, p);
    }
    return p;
  }
  private address(p: Place): number {
    if (p.kind === 'gpr') return S.GPR + 8 * (p.id as number);
    if (p.kind === 'xmm') return S.XMM + S.XMM_STRIDE * (p.id as number);
    if (p.kind === 'ymm') return S.XMM + S.XMM_STRIDE * (p.id as number) + 16;
    return flagPlace(p.id as string)[0];
  }
  loadPlace(p: Place): Expr {
    const m = this.m;
    const at = this.address(p);
    const z = m.i32.const(0);
    return p.type === i64 ? m.i64.load(at, 8, z) : p.type === i32 ? m.i32.load(at, 4, z) : m.v128.load(at, 8, z);
  }
  /** In 32-bit code the upper halves of registers in memory are zero and stay so. */
  storePlace(p: Place, value: Expr): Expr {
    const m = this.m;
    const at = this.address(p);
    const z = m.i32.const(0);
    return p.type === i64
      ? m.i64.store(at, 8, z, value)
      : p.type === i32
        ? m.i32.store(at, 4, z, value)
        : m.v128.store(at, 8, z, value);
  }
  private read(p: Place): Expr {
    return this.options.promoteRegisters ? this.m.local.get(p.local, p.type) : this.loadPlace(p);
  }
  private write(p: Place, value: Expr): Expr {
    p.written = true;
    return this.options.promoteRegisters ? this.m.local.set(p.local, value) : this.storePlace(p, value);
  }

  protected gprGet(reg: number, bits: number, high: boolean): Expr {
    const m = this.m;
    const p = this.place('gpr', reg);
    const whole = this.read(p);
    if (bits === this.word) return whole;
    const low = this.word === 64 ? m.i32.wrap(whole) : whole;
    if (bits === 32) return low;
    const shifted = high ? m.i32.shr_u(low, m.i32.const(8)) : low;
    return m.i32.and(shifted, m.i32.const(bits === 8 ? 0xff : 0xffff));
  }
  protected gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr {
    const m = this.m;
    const p = this.place('gpr', reg);
    if (bits === this.word) return this.write(p, value);
    if (this.word === 64) {
      const wide = m.i64.extend_u(value);
      if (bits === 32) return this.write(p, wide);
      const shift = high ? 8 : 0;
      const keep = ~((bits === 8 ? 0xffn : 0xffffn) << BigInt(shift));
      return this.write(
        p,
        m.i64.or(m.i64.and(this.read(p), this.i64const(keep)), shift ? m.i64.shl(wide, this.i64const(8n)) : wide),
      );
    }
    const shift = high ? 8 : 0;
    const keep = ~((bits === 8 ? 0xff : 0xffff) << shift);
    return this.write(
      p,
      m.i32.or(m.i32.and(this.read(p), m.i32.const(keep)), shift ? m.i32.shl(value, m.i32.const(8)) : value),
    );
  }
  /** The upper half of a vector register is a place of its own. */
  protected xmmGet(reg: number, high: boolean): Expr {
    return this.read(this.place(high ? 'ymm' : 'xmm', reg));
  }
  protected xmmSet(reg: number, high: boolean, value: Expr): Expr {
    return this.write(this.place(high ? 'ymm' : 'xmm', reg), value);
  }
  protected flagGet(letter: string): Expr {
    return this.read(this.place('flag', letter));
  }
  protected flagSet(letter: string, value: Expr): Expr {
    return this.write(this.place('flag', letter), value);
  }

  /** Leaves at the current instruction, which has not been done; it and those after it are given back to the budget. */
  protected leave(status: Expr): Expr {
    return this.m.block(null, [
      ...(this.walk ? [this.walk.owed()] : []),
      ...this.leaveAt(status, this.current.insns[this.insn]!.rip, this.current.insns.length - this.insn),
    ]);
  }
  leaveAt(status: Expr, rip: bigint | (() => Expr), refund: number): Expr[] {
    const m = this.m;
    return [
      m.local.set(this.status, status),
      m.local.set(this.rip, typeof rip === 'bigint' ? this.i64const(rip) : rip()),
      ...(refund > 0 ? [m.local.set(this.budget, m.i32.add(m.local.get(this.budget, i32), m.i32.const(refund)))] : []),
      m.br('leave'),
    ];
  }

  /** #GP(0) at RET for a target that is not canonical: nothing has been popped then. */
  wildReturn(target: () => Expr, b: RegionBlock): Expr {
    const { m } = this;
    const ret = b.insns[b.insns.length - 1]!;
    const { operands, operandBits } = ret.form;
    const popped = (operandBits === 16 ? 2n : 8n) + (operands[0]?.imm ?? 0n);
    const sixteen = () => m.i64.const(16n);
    const extended = m.i64.shr_s(m.i64.shl(target(), sixteen()), sixteen());
    return this.unlikely(
      m.i64.ne(extended, target()),
      m.block(null, [
        this.gprSet(S.RSP, 64, false, m.i64.sub(this.gprGet(S.RSP, 64, false), this.i64const(popped))),
        m.i32.store(S.FAULT_VECTOR, 4, m.i32.const(0), m.i32.const(13)),
        m.i32.store(S.FAULT_ERROR, 4, m.i32.const(0), m.i32.const(0)),
        m.i64.store(S.FAULT_ADDRESS, 8, m.i32.const(0), this.i64const(0n)),
        ...this.leaveAt(m.i32.const(Exit.FAULT), ret.rip, 1),
      ]),
    );
  }

  /** Writes registers that somebody outside will read: those that any block of the region sets, lowered or not yet. */
  sync(registers: readonly number[]): Expr[] {
    if (!this.options.promoteRegisters) return [];
    return registers.flatMap((r) => {
      if (!this.setRegisters.has(r)) return [];
      const p = this.place('gpr', r);
      return [this.storePlace(p, this.m.local.get(p.local, p.type))];
    });
  }
  reload(registers: readonly number[]): Expr[] {
    if (!this.options.promoteRegisters) return [];
    return registers.flatMap((r) => {
      const p = this.place('gpr', r);
      p.written = true;
      return [this.m.local.set(p.local, this.loadPlace(p))];
    });
  }
  rarely(condition: Expr, rare: Expr): Expr {
    return this.unlikely(condition, rare);
  }
  protected override unlikely(condition: Expr, rare: Expr, otherwise?: Expr): Expr {
    return this.hints.unlikely(this.m.if(condition, rare, otherwise));
  }
  protected override likely(condition: Expr, common: Expr, rare: Expr): Expr {
    return this.hints.likely(this.m.if(condition, common, rare));
  }
  /** Leaves for the dispatcher at `rip` if the budget is used up. */
  checkBudget(leave: Expr[]): Expr {
    const m = this.m;
    return this.unlikely(m.i32.lt_s(m.local.get(this.budget, i32), m.i32.const(0)), m.block(null, leave));
  }
  dropRecord(): Expr[] {
    return this.recorded ? [this.flagSet(RECORD_NUMBER, this.m.i32.const(0))] : [];
  }
  /** On the way to other guest code: the raw flags from the record. After the state has been stored. */
  flagsFromRecord(): Expr[] {
    if (!this.recorded) return [];
    const m = this.m;
    const number = m.i32.load(S.FLAGS_RECORD, 4, m.i32.const(0));
    return [m.if(number, m.call('flags_from_record', [], binaryen.none))];
  }
  storeBudget(): Expr {
    return this.m.i32.store(S.BUDGET, 4, this.m.i32.const(0), this.m.local.get(this.budget, i32));
  }

  /** The VMM may want to know the time, which the budget tells. */
  protected override beforeCallout(): Expr[] {
    return [this.storeBudget()];
  }
  /** It may have cut the budget, to have the guest come back soon: what it took is no instructions. */
  protected override afterCallout(): Expr[] {
    const m = this.m;
    const cut = m.i32.sub(super.budgetLeft(), m.local.get(this.budget, i32));
    return [
      m.local.set(this.entryBudget, m.i32.add(m.local.get(this.entryBudget, i32), cut)),
      m.local.set(this.budget, super.budgetLeft()),
    ];
  }
  protected override budgetLeft(): Expr {
    return this.m.local.get(this.budget, i32);
  }

  /** Of the twin being lowered. */
  walk: RegionWalk | null = null;
  readonly walkHost: WalkHost;
  /** Start of a stream of accesses: see the walk-loops pass. */
  private streamAddress({ terms, low }: WalkStream): Expr {
    const m = this.m;
    const wide = this.word === 64;
    const constant = (v: bigint) => (wide ? this.i64const(v) : m.i32.const(Number(BigInt.asIntN(32, v))));
    const add = (a: Expr, b: Expr) => (wide ? m.i64.add(a, b) : m.i32.add(a, b));
    return terms.reduce((sum, [term, factor]) => {
      const at = Number(term.slice(1));
      const value = term[0] === 'r' ? this.gprGet(at, this.word, false) : this.loadHost(this.word, m.i32.const(0), at);
      const part =
        factor === 1n ? value : wide ? m.i64.mul(value, constant(factor)) : m.i32.mul(value, constant(factor));
      return add(sum, part);
    }, constant(low));
  }

  /** x87 registers in locals, if the region has them. */
  x87: RegionX87 | null = null;
  readonly x87Host: X87Host = {
    value: (n) => this.value(n),
    unlikely: (condition, rare, otherwise) => this.unlikely(condition, rare, otherwise),
    leave: (status) => this.leave(status),
    leaveAfter: () => {
      const { insns, nextRip } = this.current;
      const rip = insns[this.insn + 1]?.rip ?? nextRip;
      return this.m.block(null, this.leaveAt(this.m.i32.const(Exit.LOOKUP), rip, insns.length - this.insn - 1));
    },
  };

  protected special(n: Node): Expr {
    const m = this.m;
    const x87 = this.x87?.lower(n);
    if (x87) return x87;
    switch (n.op) {
      case 'zero.uppers': {
        // In memory, where the region has no local for it: the ways out have less to store.
        const sets = Array.from({ length: n.imm }, (_, r) => {
          if (this.uppers.has(r)) return this.xmmSet(r, true, this.zero('v128'));
          const at = S.XMM + S.XMM_STRIDE * r + 16;
          return m.v128.store(at, 8, m.i32.const(0), this.zero('v128'));
        });
        return m.block(null, sets);
      }
      case 'skip.if':
        return m.br(this.skipLabel, this.value(n.args[0]!));
      default:
        throw new Error(`no lowering for ${n.op} in a region`);
    }
  }
}

/** Registers that a system call's ABI reads. */
const SYSCALL_REGISTERS = [
  [S.RAX, S.RDI, S.RSI, S.RDX, S.R10, S.R8, S.R9],
  [S.RAX, S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP],
  [S.RAX, S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP],
];

/** Stands for the dispatch block until its index is known. */
const DISPATCH = -1;

/** A multiplicative hash that sends the low halves of `rips` to different small numbers. */
function perfectHash(rips: readonly bigint[]): { bits: number; multiplier: number; of: (rip: bigint) => number } {
  const low = rips.map((r) => Number(r & 0xffffffffn));
  for (let bits = Math.max(1, Math.ceil(Math.log2(rips.length))); ; bits++) {
    let multiplier = 0x9e3779b1;
    for (let attempt = 0; attempt < 200; attempt++) {
      const of = (x: number) => Math.imul(x, multiplier) >>> (32 - bits);
      if (new Set(low.map(of)).size === low.length) return { bits, multiplier, of: (r) => of(Number(r & 0xffffffffn)) };
      multiplier = (Math.imul(multiplier, 0x2c1b3c6d) + 0x297a2d39) | 1;
    }
  }
}

/** Vector registers whose upper halves some instruction reads or writes, VZEROUPPER apart. */
function uppersOf(graph: RegionGraph): Set<number> {
  const vectors = graph.blocks.flatMap((b) => b.ops).filter((n) => n.op === 'xmm.get' || n.op === 'xmm.set');
  return new Set(vectors.map((n) => n.imm).flatMap((r) => (r.high ? [r.reg] : [])));
}

/** General-purpose registers that some instruction, or a system call's result, writes. */
function setRegistersOf(graph: RegionGraph): Set<number> {
  const set = new Set([S.RAX]);
  for (const n of graph.blocks.flatMap((b) => b.ops)) if (n.op === 'gpr.set') set.add(n.imm.reg);
  return set;
}

/** Looks at elements of vector registers, in memory: the guard hears of a denormal, and forgets earlier ones. */
function entryChecks(m: Module, checks: readonly EntryCheck[]): Expr[] {
  if (checks.length === 0) return [];
  const z = () => m.i32.const(0);
  // Twice the magnitude, less one: zero becomes the largest number.
  const tests = checks.map(({ register, view }) => {
    const at = S.XMM + S.XMM_STRIDE * register;
    if (view < 2) {
      const twice = m.i64.shl(m.i64.load(at + 8 * view, 8, z()), m.i64.const(1n));
      return m.i64.lt_u(m.i64.sub(twice, m.i64.const(1n)), m.i64.const((1n << 53n) - 1n));
    }
    const lanes = view === 2 ? [0] : [1, 2, 3];
    return lanes
      .map((lane) => m.i32.shl(m.i32.load(at + 4 * lane, 4, z()), m.i32.const(1)))
      .map((twice) => m.i32.lt_u(m.i32.sub(twice, m.i32.const(1)), m.i32.const((1 << 24) - 1)))
      .reduce((a, b) => m.i32.or(a, b));
  });
  const stale = m.i32.and(m.i32.load(S.SSE_GUARD + 12, 4, z()), m.i32.const(SSE_LIVE));
  const found = tests.reduce((a, b) => m.i32.or(a, b));
  return [m.if(m.i32.or(found, stale), m.call('sse_enter', [m.copyExpression(found)], binaryen.none))];
}

/** Adds the region's function to the module under `name`. */
export function generateRegion(m: Module, name: string, graph: RegionGraph, options: RegionOptions): void {
  const locals = new Locals(1);
  const low = new RegionLowering(m, graph.word, locals, options, graph.tlb);
  if (graph.x87) low.x87 = new RegionX87(m, locals, graph.x87, low.x87Host);
  low.recorded = graph.blocks.some((b) => b.ops.some((n) => n.op === 'flagvar.set' && n.imm === RECORD_NUMBER));
  low.uppers = uppersOf(graph);
  low.setRegisters = setRegistersOf(graph);
  const slots = new Set(graph.blocks.flatMap((b) => b.ops.flatMap((n) => n.note?.slot ?? [])));
  const forget = low.useSlots([...slots]);
  const target = locals.fixed(i64);
  // Uses of registers by exits and system calls are known only after all blocks are lowered; the loads at entry and
  // the stores at the ways out are made last.
  const code: Expr[] = [];
  const edges: Edge[][] = [];
  const extra: { code: Expr }[] = [];

  const exitTo = (statements: Expr[]): number => {
    extra.push({ code: m.block(null, statements) });
    return graph.blocks.length + extra.length - 1;
  };
  const loops = [...new Set(graph.blocks.flatMap((b) => b.walk?.loop ?? []))];
  const walkOfLoop = new Map(
    loops.map((loop) => [
      loop.first,
      new RegionWalk(m, locals, loop.streams, loop.charge, loop.blocks === 1, low.walkHost),
    ]),
  );
  const chainExits = new Map<bigint, number>();
  /** Index of the exit that goes on at `rip` outside the region. */
  const chainTo = (rip: bigint): number => {
    let e = chainExits.get(rip);
    if (e === undefined) {
      const d = graph.descriptors.get(rip);
      e =
        d === undefined || !options.chaining
          ? exitTo(low.leaveAt(m.i32.const(Exit.LOOKUP), rip, 0))
          : exitTo([m.local.set(low.next, m.i32.const(d)), m.br('chain')]);
      chainExits.set(rip, e);
    }
    return e;
  };
  /** Index to go on at `rip` from block `from`: a back edge looks at the budget first. */
  const goTo = (rip: bigint, from: number): number => {
    const to = graph.index.get(rip);
    if (to === undefined) return chainTo(rip);
    if (to > from) return to;
    // Where the record is not valid, what is live of the flags is raw.
    const raw = graph.blocks[to]!.recordIn ? [] : low.dropRecord();
    const check = exitTo([low.checkBudget([...raw, ...low.leaveAt(m.i32.const(Exit.BUDGET), rip, 0)])]);
    edges[check] = [{ to, cond: null }];
    return check;
  };
  /** Index to go on at to the next round of the loop whose first block is `of` and has a twin; and from the twin's end. */
  const rounds = new Map<number, { gate: number; again: number }>();
  const nextRound = (of: number): { gate: number; again: number } => {
    const known = rounds.get(of);
    if (known) return known;
    const b = graph.blocks[of]!;
    const walk = walkOfLoop.get(of)!;
    const { statement, found } = walk.look(`walk${of}`);
    const look = exitTo([statement]);
    const failed = exitTo([walk.failed()]);
    edges[look] = [
      { to: b.twin!, cond: found },
      { to: failed, cond: null },
    ];
    edges[failed] = [{ to: of, cond: null }];
    const gate = exitTo([m.nop()]);
    const near = exitTo([walk.near()]);
    /** The budget is looked at either way. */
    const checked = (to: number): number => {
      const check = goTo(b.rip, of);
      edges[check] = [{ to, cond: null }];
      return check;
    };
    edges[gate] = [
      { to: near, cond: walk.gate() },
      { to: of, cond: null },
    ];
    edges[near] = [{ to: checked(look), cond: null }];
    const again = exitTo([m.nop()]);
    const further = exitTo([walk.further()]);
    edges[again] = [
      { to: b.twin!, cond: walk.more() },
      { to: further, cond: null },
    ];
    edges[further] = [{ to: checked(look), cond: null }];
    rounds.set(of, { gate, again });
    return { gate, again };
  };

  /** Index to go on at `rip` from block `from` of a loop or of a twin. */
  const goOn = (rip: bigint, from: number): number => {
    const b = graph.blocks[from]!;
    const to = graph.index.get(rip);
    const first = b.walk?.loop.first ?? b.loop;
    if (first === undefined) return goTo(rip, from);
    if (!b.walk) return to === first ? nextRound(first).gate : goTo(rip, from);
    const walk = walkOfLoop.get(first)!;
    if (to === undefined || graph.blocks[to]!.loop !== first) {
      const left = exitTo(walk.leaveLoop());
      edges[left] = [{ to: goTo(rip, b.walk.of), cond: null }];
      return left;
    }
    if (to !== first) return graph.blocks[to]!.twin!;
    const end = exitTo(walk.advance());
    edges[end] = [{ to: nextRound(first).again, cond: null }];
    return end;
  };

  graph.blocks.forEach((b, index) => {
    low.current = b;
    const t = b.terminal;
    const results: Node[] =
      t.kind === 'branch' || t.kind === 'repeat' ? [t.cond] : t.kind === 'indirect' ? [t.target] : [];
    const statements: Expr[] = [];
    low.walk = b.walk ? walkOfLoop.get(b.walk.loop.first)! : null;
    if (b.walk?.of === b.walk?.loop.first && low.walk) statements.push(low.walk.begin());
    if (b.charge > 0 && b.walk?.loop.blocks !== 1)
      statements.push(m.local.set(low.budget, m.i32.sub(m.local.get(low.budget, i32), m.i32.const(b.charge))));
    low.skipLabel = `skip${index}`;
    const body = low.block(b.ops, results);
    const out: Edge[] = [];
    switch (t.kind) {
      case 'next':
        statements.push(...body);
        out.push({ to: goOn(b.nextRip, index), cond: null });
        break;
      case 'jump':
      case 'call':
        statements.push(...body);
        out.push({ to: goOn(t.target.kind === 'known' ? t.target.rip : b.nextRip, index), cond: null });
        break;
      case 'branch':
        statements.push(...body);
        out.push({ to: goOn(t.target.kind === 'known' ? t.target.rip : b.nextRip, index), cond: low.value(t.cond) });
        out.push({ to: goOn(b.nextRip, index), cond: null });
        break;
      case 'repeat':
        statements.push(
          m.local.set(low.repeat, m.i32.const(0)),
          m.block(low.skipLabel, [...body, m.local.set(low.repeat, low.value(t.cond))]),
        );
        out.push({ to: goTo(b.rip, index), cond: m.local.get(low.repeat, i32) });
        out.push({ to: goTo(b.nextRip, index), cond: null });
        break;
      case 'indirect': {
        const value = low.value(t.target);
        statements.push(...body, m.local.set(target, graph.word === 64 ? value : m.i64.extend_u(value)));
        const get = () => m.local.get(target, i64);
        if (b.dispatched) {
          out.push({ to: DISPATCH, cond: null });
          break;
        }
        for (const candidate of b.candidates) {
          out.push({ to: goTo(candidate, index), cond: m.i64.eq(get(), m.i64.const(BigInt.asIntN(64, candidate))) });
        }
        const wild = graph.word === 64 && t.hint === 'ret' ? [low.wildReturn(get, b)] : [];
        out.push({ to: exitTo([...wild, m.local.set(low.rip, get()), m.br('indirect')]), cond: null });
        break;
      }
      case 'syscall': {
        const r = locals.temp(i32);
        statements.push(
          ...body,
          ...low.sync(SYSCALL_REGISTERS[t.abi] ?? [S.RAX]),
          low.storeBudget(),
          m.local.set(r, m.call('system_call', [m.i32.const(t.abi)], i32)),
          ...low.reload([S.RAX]),
          ...low.forgetPages(),
          low.rarely(
            m.local.get(r, i32),
            m.block(null, [
              m.i32.store(S.CALLOUT_ARG, 4, m.i32.const(0), m.i32.const(t.abi)),
              ...low.leaveAt(
                m.select(
                  m.i32.eq(m.local.get(r, i32), m.i32.const(1)),
                  m.i32.const(Exit.LEAVE),
                  m.i32.const(Exit.SYSCALL_FULL),
                ),
                b.nextRip,
                0,
              ),
            ]),
          ),
        );
        out.push({ to: goTo(b.nextRip, index), cond: null });
        break;
      }
      case 'callout':
        statements.push(
          ...body,
          m.i32.store(S.CALLOUT_ARG, 4, m.i32.const(0), m.i32.const(calloutNumber(t.name))),
          ...low.leaveAt(m.i32.const(Exit.CALLOUT), b.insns[b.insns.length - 1]!.rip, 1),
        );
        break;
      case 'fault':
        statements.push(
          ...body,
          m.i32.store(S.FAULT_VECTOR, 4, m.i32.const(0), m.i32.const(t.vector)),
          m.i32.store(S.FAULT_ERROR, 4, m.i32.const(0), m.i32.const(0)),
          m.i64.store(S.FAULT_ADDRESS, 8, m.i32.const(0), m.i64.const(0)),
          ...low.leaveAt(
            m.i32.const(Exit.FAULT),
            t.afterInstruction ? b.nextRip : b.insns[b.insns.length - 1]!.rip,
            t.afterInstruction ? 0 : 1,
          ),
        );
        break;
    }
    code[index] = m.block(null, statements);
    edges[index] = out;
    locals.endBlock();
  });

  // The dispatch block: a perfect hash of the target selects an edge, which makes sure of it.
  let selector: Selector | null = null;
  if (graph.blocks.some((b) => b.dispatched)) {
    const hash = perfectHash(graph.dispatch);
    const low32 = m.i32.wrap(m.local.get(target, i64));
    const out: Edge[] = [];
    const miss = exitTo([m.local.set(low.rip, m.local.get(target, i64)), m.br('indirect')]);
    const at = exitTo([low.checkBudget(low.leaveAt(m.i32.const(Exit.BUDGET), () => m.local.get(target, i64), 0))]);
    for (const rip of graph.dispatch) {
      const sure = exitTo([m.nop()]);
      edges[sure] = [
        { to: graph.index.get(rip)!, cond: m.i64.eq(m.local.get(target, i64), m.i64.const(BigInt.asIntN(64, rip))) },
        { to: miss, cond: null },
      ];
      out.push({ to: sure, cond: null, cases: [hash.of(rip)] });
    }
    out.push({ to: miss, cond: null });
    edges[at] = out;
    selector = {
      at,
      value: m.i32.shr_u(m.i32.mul(low32, m.i32.const(hash.multiplier | 0)), m.i32.const(32 - hash.bits)),
    };
    for (const e of edges) for (const x of e ?? []) if (x.to === DISPATCH) x.to = at;
  }
  const all = [...code, ...extra.map((e) => e.code)];
  const graphBody =
    options.structure === 'switch' || isIrreducible(all.length, edges)
      ? switchStructure(m, locals, all, edges, selector)
      : relooperStructure(m, locals, all, edges, selector);

  const places = options.promoteRegisters ? [...low.places.values()] : [];
  const load = places.map((p) => m.local.set(p.local, low.loadPlace(p)));
  const z = () => m.i32.const(0);
  const store = (): Expr[] => [
    ...(low.x87?.exit() ?? []),
    ...places.filter((p) => p.written).map((p) => low.storePlace(p, m.local.get(p.local, p.type))),
    low.storeBudget(),
    m.i32.store(
      S.REGION_INSTRUCTIONS,
      4,
      z(),
      m.i32.add(
        m.i32.load(S.REGION_INSTRUCTIONS, 4, z()),
        m.i32.sub(m.local.get(low.entryBudget, i32), m.local.get(low.budget, i32)),
      ),
    ),
  ];
  const jumps = graph.tlb + JUMPS_FROM_TLB;
  const setRip = () => m.i64.store(S.RIP, 8, z(), m.local.get(low.rip, i64));
  const countHop = () => m.i32.store(S.CHAIN_HITS, 4, z(), m.i32.add(m.i32.load(S.CHAIN_HITS, 4, z()), m.i32.const(1)));
  const goNext = () =>
    m.return_call_indirect(
      'table',
      m.i32.load(0, 4, m.local.get(low.next, i32)),
      [m.local.get(low.next, i32)],
      i32,
      i32,
    );

  const body = m.block(
    null,
    [
      m.local.set(low.budget, m.local.tee(low.entryBudget, m.i32.load(S.BUDGET, 4, z()), i32)),
      m.if(
        m.i32.lt_s(m.local.get(low.budget, i32), z()),
        m.block(null, [
          m.i64.store(S.RIP, 8, z(), m.i64.const(BigInt.asIntN(64, graph.entry))),
          m.return(m.i32.const(Exit.BUDGET)),
        ]),
      ),
      ...(low.x87?.enter() ?? []),
      ...load,
      ...entryChecks(m, graph.entryChecks),
      ...forget,
      ...[...walkOfLoop.values()].map((w) => w.enter()),
      m.block('leave', [
        m.block('chain', [
          m.block('indirect', [graphBody, m.unreachable()]),
          // indirect
          ...store(),
          ...low.flagsFromRecord(),
          ...(options.inlineLookup
            ? [
                m.local.set(
                  low.next,
                  jumpCacheIndex(m, () => m.local.get(low.rip, i64)),
                ),
                m.if(
                  m.i64.eq(m.i64.load(jumps, 8, m.local.get(low.next, i32)), m.local.get(low.rip, i64)),
                  m.block(null, [
                    countHop(),
                    m.local.set(low.next, m.i32.load(jumps + 8, 4, m.local.get(low.next, i32))),
                    goNext(),
                  ]),
                ),
              ]
            : []),
          setRip(),
          m.return(m.i32.const(Exit.LOOKUP)),
        ]),
        // chain
        ...store(),
        ...low.flagsFromRecord(),
        countHop(),
        goNext(),
      ]),
      // leave
      ...store(),
      setRip(),
      m.i32.store(S.EXIT_RECORD, 4, z(), z()),
      // Both come back from the callout's instruction with its one instruction given back, or behind the system call's.
      graph.blocks.some((b) => makesTransition(b.terminal))
        ? m.return_call(
            'transition',
            [m.local.get(low.status, i32), m.i32.eq(m.local.get(low.status, i32), m.i32.const(Exit.CALLOUT))],
            i32,
          )
        : m.local.get(low.status, i32),
    ],
    i32,
  );
  const func = m.addFunction(name, i32, i32, locals.types, body);
  if (options.branchHints) low.hints.apply(m, func);
}
