import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import { RECORD_NUMBER } from '../ir/flag-record.js';
import type { Node, WalkStream } from '../ir/ir.js';
import type { RegionBlock } from '../ir/region.js';
import * as S from '../state.js';
import { BranchHints } from './branch-hints.js';
import { flagPlace } from './flag-place.js';
import { Lowering } from './lower.js';
import { type RegionOptions, recordsFlags } from './region-graph.js';
import type { RegionWalk, WalkHost } from './region-walk.js';
import type { RegionX87, X87Host } from './region-x87.js';
import type { Expr, Locals, Module } from './wasm.js';

const { i32, i64, v128 } = binaryen;

type Place = {
  kind: 'gpr' | 'xmm' | 'ymm' | 'flag';
  id: number | string;
  local: number;
  type: number;
  written: boolean;
};

/** Lowers the IR of a region's blocks, with registers, raw flags and the budget in locals. */
export class RegionLowering extends Lowering {
  protected readonly registersAreLocals: boolean;
  protected override readonly sseFlags: boolean;
  protected override readonly looksTwice = true;
  readonly places = new Map<string, Place>();
  readonly status: number;
  readonly rip: number;
  readonly next: number;
  readonly budget: number;
  /** The budget at the region's entry. */
  readonly entryBudget: number;
  readonly repeat: number;
  readonly hints = new BranchHints();
  /** Which instruction each statement is of, if somebody wants to know. */
  origins: { statement: Expr; block: RegionBlock; insn: number }[] | null = null;
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
    const { position, insns } = this.current;
    const left = position !== undefined && refund > 0;
    return [
      ...(left
        ? [m.i32.store(S.PROBE_POSITION, 4, m.i32.const(0), m.i32.const(position + insns.length - refund))]
        : []),
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
  protected override made(statement: Expr): Expr {
    this.origins?.push({ statement, block: this.current, insn: this.insn });
    return statement;
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
