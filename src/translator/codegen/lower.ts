import binaryen from 'binaryen';
import { Exit, SLOW_FAULT, SLOW_FOR_WRITE, SLOW_MASKED_4, SLOW_MASKED_8 } from '../exits.js';
import {
  constValue,
  type ExactImm,
  type FlagsImm,
  isConst,
  type MemImm,
  type Node,
  type PageSlot,
  type RegImm,
  type RepImm,
  type WasmType,
} from '../ir/ir.js';
import { opRow } from '../ir/ops.js';
import { SCRATCH_PAGE, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE } from '../layout.js';
import * as S from '../state.js';
import { calloutNumber } from './callouts.js';
import { displacement } from './displacement.js';
import { exactCondition } from './exact-condition.js';

/**
 * Lowering of IR to binaryen expressions, shared by the interpreter generator and the region translator. They differ
 * in where registers live and in how control leaves: the abstract methods.
 *
 * A block's nodes become statements in order. A pure node with one use is built into its user's expression; one with
 * more uses goes through a temporary local. A register read is built in where it is used unless the register is
 * written in between.
 */
/**
 * What a slot without a page holds: a page that is not canonical, so that no access to it is right. (A 64-bit program
 * that touches just this page in a loop meets a scratch page instead of #GP.)
 */
const NO_PAGE = BigInt.asIntN(64, 0x8123_4567_89ab_c000n);

/** Vector of #XM. */
const SIMD_EXCEPTION = 19;

export type Expr = number;
export type Module = InstanceType<typeof binaryen.Module>;

const TYPES: Record<Exclude<WasmType, 'none'>, number> = {
  i32: binaryen.i32,
  i64: binaryen.i64,
  f32: binaryen.f32,
  f64: binaryen.f64,
  v128: binaryen.v128,
};

type WasmFn = (...args: unknown[]) => Expr;
const wasmFnCache = new WeakMap<Module, Map<string, WasmFn>>();

/** The module's builder function for a dotted path such as `i32.add`. */
function wasmFn(m: Module, path: string): WasmFn {
  let cache = wasmFnCache.get(m);
  if (!cache) {
    cache = new Map();
    wasmFnCache.set(m, cache);
  }
  let f = cache.get(path);
  if (!f) {
    let o: unknown = m;
    for (const part of path.split('.')) o = (o as Record<string, unknown> | undefined)?.[part];
    if (typeof o !== 'function') throw new Error(`binaryen has no ${path}`);
    f = o as WasmFn;
    cache.set(path, f);
  }
  return f;
}

/** Locals of one function: fixed ones first, then temporaries that each block takes anew. */
export class Locals {
  readonly types: number[] = [];
  private free = new Map<number, number[]>();
  private taken: { type: number; index: number }[] = [];
  constructor(private readonly params: number) {}

  /** A local for the whole function. */
  fixed(type: number): number {
    this.types.push(type);
    return this.params + this.types.length - 1;
  }
  /** A local until `endBlock`. */
  temp(type: number): number {
    const pool = this.free.get(type);
    const index = pool?.pop() ?? this.fixed(type);
    this.taken.push({ type, index });
    return index;
  }
  endBlock(): void {
    for (const t of this.taken) {
      let pool = this.free.get(t.type);
      if (!pool) {
        pool = [];
        this.free.set(t.type, pool);
      }
      pool.push(t.index);
    }
    this.taken = [];
  }
}

/** Nodes whose value can change under a later write. */
const READS = new Set([
  'gpr.get',
  'open.gpr.get',
  'xmm.get',
  'open.xmm.get',
  'flagvar.get',
  'state.get',
  'state.load',
  'open.ea',
  'x87.get.i32',
  'x87.get.i64',
  'x87.get.f64',
]);
/** Those that read a local in a region. */
const LOCAL_READS = new Set(['gpr.get', 'xmm.get', 'flagvar.get', 'x87.get.i32', 'x87.get.i64', 'x87.get.f64']);
/** Reads of the interpreter's record: constant during the instruction. */
const RECORD_READS = new Set(['open.imm', 'open.rip', 'open.next_rip', 'open.address', 'open.segbase', 'open.scale']);
const DROPPABLE = new Set([
  'i32.div_u',
  'i32.div_s',
  'i32.rem_u',
  'i32.rem_s',
  'i64.div_u',
  'i64.div_s',
  'i64.rem_u',
  'i64.rem_s',
]);

/** What a node's write may disturb: a prefix of read keys. */
function writeKey(n: Node): string | null {
  switch (n.op) {
    case 'gpr.set':
      return `gpr:${(n.imm as RegImm).reg}`;
    case 'xmm.set':
      return vectorKey(n);
    case 'open.gpr.set':
      return 'gpr:';
    case 'open.xmm.set':
    case 'zero.uppers':
      return 'xmm:';
    case 'flagvar.set':
      return `flag:${n.imm as string}`;
    case 'state.set':
    case 'state.store':
    case 'helper':
    case 'exact':
    case 'callout':
    case 'x87.spill':
    case 'x87.sync':
      return 'state:';
    case 'x87.set':
      return `x87:${n.imm as string}`;
    case 'x87.slow':
    case 'x87.reload':
    case 'x87.resync':
      return 'x87:';
    default:
      return null;
  }
}
function vectorKey(n: Node): string {
  const { reg, high } = n.imm as RegImm;
  return `xmm:${reg}${high ? 'h' : ''}`;
}
function readKey(n: Node): string {
  switch (n.op) {
    case 'gpr.get':
      return `gpr:${(n.imm as RegImm).reg}`;
    case 'xmm.get':
      return vectorKey(n);
    case 'open.gpr.get':
    case 'open.ea':
      return 'gpr:';
    case 'open.xmm.get':
      return 'xmm:';
    case 'flagvar.get':
      return `flag:${n.imm as string}`;
    case 'x87.get.i32':
    case 'x87.get.i64':
    case 'x87.get.f64':
      return `x87:${n.imm as string}`;
    default:
      return 'state:';
  }
}
const disturbs = (write: string, read: string) =>
  write === read || (write.endsWith(':') && read.startsWith(write)) || (read.endsWith(':') && write.startsWith(read));

export abstract class Lowering {
  /** Index of the instruction being lowered, for fault sites. */
  protected insn = 0;
  private labels = 0;
  private temps = new Map<Node, number>();
  /** Host address found by a write-checked load of the current instruction, by its address node. */
  private writable = new Map<Node, number>();

  constructor(
    protected readonly m: Module,
    protected readonly word: 32 | 64,
    protected readonly locals: Locals,
    /** Where the TLB lies; null: where the state says. */
    protected readonly tlb: number | null,
  ) {}

  // --- what interpreter and region do differently ---

  protected abstract gprGet(reg: number, bits: number, high: boolean): Expr;
  protected abstract gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr;
  protected abstract xmmGet(reg: number, high: boolean): Expr;
  protected abstract xmmSet(reg: number, high: boolean, value: Expr): Expr;
  protected abstract flagGet(letter: string): Expr;
  protected abstract flagSet(letter: string, value: Expr): Expr;
  /** An `if` whose first arm is rare; and one whose first arm is the common way. */
  protected unlikely(condition: Expr, rare: Expr, otherwise?: Expr): Expr {
    return this.m.if(condition, rare, otherwise);
  }
  protected likely(condition: Expr, common: Expr, rare: Expr): Expr {
    return this.m.if(condition, common, rare);
  }
  /** Leaves the function; `status` is SLOW_FAULT or SLOW_CODE, in an i32 expression. */
  protected abstract leave(status: Expr): Expr;
  /** What memory must hold while a callout looks at it. */
  protected beforeCallout(): Expr[] {
    return [];
  }
  /** Operations only one side has. */
  protected abstract special(n: Node): Expr;

  /** Whether SSE instructions record MXCSR's exception flags. */
  protected readonly sseFlags: boolean = true;
  /** Whether reading a register twice is as cheap as a temporary. */
  protected abstract readonly registersAreLocals: boolean;

  // --- blocks ---

  /**
   * Statements for `ops`; `results` are nodes whose value is wanted after the last statement (a terminal's operands):
   * use `value` for them before the next call of `block`.
   */
  block(ops: readonly Node[], results: readonly Node[]): Expr[] {
    this.temps.clear();
    this.writable.clear();
    const plan = planBlock(ops, results, this.registersAreLocals);
    const out: Expr[] = [];
    for (let at = 0; at < ops.length; at++) {
      const n = ops[at]!;
      if (!plan.live[at] || plan.inline[at]) continue;
      if (n.type === 'none') {
        const e = this.effect(n);
        if (e) out.push(e);
      } else {
        const e = this.build(n);
        if (plan.used[at]) {
          const local = this.locals.temp(TYPES[n.type]);
          this.temps.set(n, local);
          out.push(this.m.local.set(local, e));
        } else out.push(this.m.drop(e));
      }
    }
    return out;
  }

  /** The expression of a node: its temporary, or its computation. */
  value(n: Node): Expr {
    const t = this.temps.get(n);
    if (t !== undefined) return this.m.local.get(t, TYPES[n.type as Exclude<WasmType, 'none'>]);
    if (n.op === 'alias') return this.value(n.args[0]!);
    return this.build(n);
  }

  private effect(n: Node): Expr | null {
    const m = this.m;
    switch (n.op) {
      case 'insn':
        this.insn = n.imm as number;
        this.writable.clear();
        return null;
      case 'gpr.set': {
        const r = n.imm as RegImm;
        return this.gprSet(r.reg, n.bits, r.high ?? false, this.value(n.args[0]!));
      }
      case 'xmm.set': {
        const r = n.imm as RegImm;
        return this.xmmSet(r.reg, r.high ?? false, this.value(n.args[0]!));
      }
      case 'flagvar.set':
        return this.flagSet(n.imm as string, this.value(n.args[0]!));
      case 'store':
        return this.store(n);
      case 'state.set':
        return this.storeHost(n.bits, m.i32.const(0), n.imm as number, this.value(n.args[0]!), n.args[0]!.type);
      case 'state.store':
        return this.storeHost(n.bits, this.value(n.args[0]!), n.imm as number, this.value(n.args[1]!), n.args[1]!.type);
      case 'fault.if':
        return this.faultIf(this.value(n.args[0]!), n.imm as number, this.value(n.args[1]!));
      case 'callout.if':
        return this.unlikely(
          this.value(n.args[0]!),
          m.block(null, [
            m.i32.store(S.CALLOUT_ARG, 4, m.i32.const(0), m.i32.const(calloutNumber(n.imm as string))),
            this.leave(m.i32.const(Exit.CALLOUT)),
          ]),
        );
      case 'helper':
        return m.call(
          n.imm as string,
          n.args.map((a) => this.value(a)),
          binaryen.none,
        );
      case 'flags':
        throw new Error(`unexpanded flags ${(n.imm as FlagsImm).kind}`);
      default:
        return this.special(n);
    }
  }

  private faultIf(condition: Expr, vector: number, error: Expr): Expr {
    const m = this.m;
    return this.unlikely(
      condition,
      m.block(null, [
        m.i32.store(S.FAULT_VECTOR, 4, m.i32.const(0), m.i32.const(vector)),
        m.i32.store(S.FAULT_ERROR, 4, m.i32.const(0), error),
        m.i64.store(S.FAULT_ADDRESS, 8, m.i32.const(0), this.i64const(0n)),
        this.leave(m.i32.const(SLOW_FAULT)),
      ]),
    );
  }

  /** The computation of a node that has a value. */
  protected build(n: Node): Expr {
    const m = this.m;
    switch (n.op) {
      case 'const':
        return this.constant(n);
      case 'alias':
        return this.value(n.args[0]!);
      case 'select':
        return m.select(this.value(n.args[0]!), this.value(n.args[1]!), this.value(n.args[2]!));
      case 'gpr.get': {
        const r = n.imm as RegImm;
        return this.gprGet(r.reg, n.bits, r.high ?? false);
      }
      case 'xmm.get': {
        const r = n.imm as RegImm;
        return this.xmmGet(r.reg, r.high ?? false);
      }
      case 'flagvar.get':
        return this.flagGet(n.imm as string);
      case 'load':
        return this.load(n);
      case 'load.upper':
        return this.loadUpper(n.args[0]!);
      case 'load.if':
        return m.if(this.value(n.args[1]!), this.load(n), this.zero(n.type));
      case 'state.get':
        return this.loadHost(n.bits, m.i32.const(0), n.imm as number);
      case 'state.load':
        return this.loadHost(n.bits, this.value(n.args[0]!), n.imm as number);
      case 'helper':
        return m.call(
          n.imm as string,
          n.args.map((a) => this.value(a)),
          TYPES[n.type as Exclude<WasmType, 'none'>],
        );
      case 'helper.if': {
        const [cond, otherwise, ...args] = n.args.map((a) => this.value(a));
        return this.unlikely(
          cond!,
          m.call(n.imm as string, args, TYPES[n.type as Exclude<WasmType, 'none'>]),
          otherwise!,
        );
      }
      case 'exact':
        return this.exact(n);
      case 'callout':
        return m.block(
          null,
          [...this.beforeCallout(), m.call('callout', [m.i32.const(calloutNumber(n.imm as string))], binaryen.i32)],
          binaryen.i32,
        );
      case 'bulk':
        return this.bulk(n);
      default: {
        const row = opRow(n.op);
        if (!row.wasm) return this.special(n);
        const f = wasmFn(m, row.wasm);
        const args = n.args.map((a) => this.value(a));
        if (row.wasm === 'i8x16.shuffle') return f(args[0], args[1], n.imm);
        if (row.wasm.includes('extract_lane')) return f(args[0], n.imm ?? 0);
        if (row.wasm.includes('replace_lane')) return f(args[0], n.imm ?? 0, args[1]);
        return f(...args);
      }
    }
  }

  /** A node's value in a local, so that it can be used several times: [statement or null, getter]. */
  private inLocal(n: Node): { set: Expr | null; get: () => Expr } {
    if (this.temps.has(n) || isConst(n)) return { set: null, get: () => this.value(n) };
    const type = TYPES[n.type as Exclude<WasmType, 'none'>];
    const local = this.locals.temp(type);
    return { set: this.m.local.set(local, this.value(n)), get: () => this.m.local.get(local, type) };
  }

  private exact(n: Node): Expr {
    const m = this.m;
    const imm = n.imm as ExactImm;
    const type = TYPES[n.type as Exclude<WasmType, 'none'>];
    const values = n.args.map((a) => this.inLocal(a));
    const plain = values[0]!.get;
    const args = values.slice(1, imm.condition ? -1 : undefined).map((v) => v.get);
    const extra = imm.condition ? values[values.length - 1]!.get : null;
    const result = this.locals.temp(type);
    const z = () => m.i32.const(0);
    const call = m.call(
      imm.helper,
      args.map((get) => get()),
      type,
    );
    const part = (v: number): Expr => m.i32.store(S.SSE_PART, 4, z(), m.i32.const(v));
    const slow = m.block(null, [
      ...(imm.part ? [part(imm.part), m.local.set(result, call), part(0)] : [m.local.set(result, call)]),
      this.unlikely(
        m.i32.load(S.SSE_FAULT, 4, z()),
        m.block(null, [
          m.i32.store(S.SSE_FAULT, 4, z(), z()),
          m.i32.store(S.FAULT_VECTOR, 4, z(), m.i32.const(SIMD_EXCEPTION)),
          m.i32.store(S.FAULT_ERROR, 4, z(), z()),
          m.i64.store(S.FAULT_ADDRESS, 8, z(), this.i64const(0n)),
          this.leave(m.i32.const(SLOW_FAULT)),
        ]),
      ),
    ]);
    const operation = { imm, plain, args, extra, normal: n.note?.normal ?? 0, flags: this.sseFlags };
    const when = exactCondition(m, operation);
    const body = when ? [m.local.set(result, plain()), this.unlikely(when, slow)] : [slow];
    return m.block(null, [...values.flatMap((v) => v.set ?? []), ...body, m.local.get(result, type)], type);
  }

  protected i64const(v: bigint): Expr {
    return this.m.i64.const(BigInt.asIntN(64, v));
  }

  private constant(n: Node): Expr {
    const m = this.m;
    switch (n.type) {
      case 'i32':
        return m.i32.const(Number(BigInt.asIntN(32, constValue(n))));
      case 'i64':
        return this.i64const(constValue(n));
      case 'f32':
        return m.f32.const(n.imm as number);
      case 'f64':
        return m.f64.const(n.imm as number);
      case 'v128':
        return m.v128.const(n.imm as unknown as number[]);
      default:
        throw new Error('a constant has a type');
    }
  }

  // --- host memory ---

  /** Loads `bits` at `address + offset` of the Wasm memory; narrower than 32 bits zero-extended. */
  protected loadHost(bits: number, address: Expr, offset: number, type: WasmType = 'none'): Expr {
    const m = this.m;
    switch (bits) {
      case 8:
        return m.i32.load8_u(offset, 1, address);
      case 16:
        return m.i32.load16_u(offset, 1, address);
      case 32:
        return type === 'f32'
          ? m.f32.load(offset, 1, address)
          : type === 'v128'
            ? m.v128.load32_zero(offset, 1, address)
            : m.i32.load(offset, 1, address);
      case 64:
        return type === 'f64'
          ? m.f64.load(offset, 1, address)
          : type === 'v128'
            ? m.v128.load64_zero(offset, 1, address)
            : m.i64.load(offset, 1, address);
      case 128:
      case 256:
        return m.v128.load(offset, 1, address);
      default:
        throw new Error(`load of ${bits} bits`);
    }
  }
  protected storeHost(bits: number, address: Expr, offset: number, value: Expr, type: WasmType): Expr {
    const m = this.m;
    switch (bits) {
      case 1:
      case 8:
        return type === 'i64' ? m.i64.store8(offset, 1, address, value) : m.i32.store8(offset, 1, address, value);
      case 16:
        return type === 'i64' ? m.i64.store16(offset, 1, address, value) : m.i32.store16(offset, 1, address, value);
      case 32:
        return type === 'i64'
          ? m.i64.store32(offset, 1, address, value)
          : type === 'f32'
            ? m.f32.store(offset, 1, address, value)
            : m.i32.store(offset, 1, address, value);
      case 64:
        return type === 'f64'
          ? m.f64.store(offset, 1, address, value)
          : type === 'i32'
            ? m.i64.store(offset, 1, address, m.i64.extend_u(value))
            : m.i64.store(offset, 1, address, value);
      case 128:
      case 256:
        return m.v128.store(offset, 1, address, value);
      default:
        throw new Error(`store of ${bits} bits`);
    }
  }

  // --- guest memory ---

  /** An address in a local, so that it can be used several times: [statement or null, getter]. */
  private addressLocal(n: Node): { set: Expr | null; get: () => Expr } {
    const t = this.temps.get(n);
    const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
    if (t !== undefined) return { set: null, get: () => this.m.local.get(t, type) };
    if (isConst(n)) return { set: null, get: () => this.value(n) };
    const local = this.locals.temp(type);
    return { set: this.m.local.set(local, this.value(n)), get: () => this.m.local.get(local, type) };
  }

  /** Byte offset of the TLB entry for an address, from `tlb` or from 0. */
  private entry(address: Expr): Expr {
    const m = this.m;
    const low = this.word === 64 ? m.i32.wrap(address) : address;
    const shift = 12 - Math.log2(TLB_ENTRY_SIZE);
    const index = m.i32.and(m.i32.shr_u(low, m.i32.const(shift)), m.i32.const((TLB_ENTRIES - 1) * TLB_ENTRY_SIZE));
    return this.tlb === null ? m.i32.add(index, m.i32.load(S.TLB_BASE, 4, m.i32.const(0))) : index;
  }

  private slots: readonly PageSlot[] = [];

  /** Gives the slots their locals; the statements are for the function's entry. */
  useSlots(slots: readonly PageSlot[]): Expr[] {
    const m = this.m;
    this.slots = slots;
    return slots.flatMap((s) => {
      s.page = this.locals.fixed(binaryen.i64);
      s.host = this.locals.fixed(binaryen.i32);
      return [m.local.set(s.page, m.i64.const(NO_PAGE)), m.local.set(s.host, m.i32.const(SCRATCH_PAGE))];
    });
  }
  /** Behind a call that may change the map of memory. */
  forgetPages(): Expr[] {
    return this.slots.map((s) => this.m.local.set(s.page!, this.m.i64.const(NO_PAGE)));
  }

  /** Runs `hit` with the host address if the access is to a page that the slot or the TLB knows, else `miss`. */
  private lookup(
    address: () => Expr,
    bytes: number,
    write: boolean,
    slot: PageSlot | undefined,
    aligned: number,
    hit: (host: Expr) => Expr,
    miss: Expr,
  ): Expr {
    const m = this.m;
    const check = this.tlbCheck(address, bytes, write, aligned);
    if (!slot) return m.block(null, [check.set, this.likely(check.hit, hit(check.host()), miss)]);
    const page = slot.page!;
    const wide = () => (this.word === 64 ? address() : m.i64.extend_u(address()));
    const o = this.locals.temp(binaryen.i64);
    const offset = () => m.local.get(o, binaryen.i64);
    const low = () => m.i32.wrap(offset());
    const host = () => m.i32.add(m.local.get(slot.host!, binaryen.i32), low());
    // Rotated, an offset that is not aligned is far beyond the page.
    const shift = Math.log2(aligned);
    const inPage = shift > 0 ? m.i64.rotr(offset(), m.i64.const(BigInt(shift))) : offset();
    return m.block(null, [
      m.local.set(o, m.i64.sub(wide(), m.local.get(page, binaryen.i64))),
      this.likely(
        m.i64.le_u(inPage, m.i64.const(BigInt((4096 - bytes) >> shift))),
        hit(host()),
        m.block(null, [
          check.set,
          this.likely(
            check.hit,
            m.block(null, [
              m.local.set(page, m.i64.and(wide(), m.i64.const(-4096n))),
              m.local.set(o, m.i64.and(wide(), m.i64.const(4095n))),
              m.local.set(slot.host!, m.i32.sub(check.host(), low())),
              hit(host()),
            ]),
            miss,
          ),
        ]),
      ),
    ]);
  }

  /**
   * Statements and condition of the TLB check for `bytes` at `address`: true when the whole access lies in a page that
   * the TLB knows with the permission wanted, at a multiple of `aligned`. Afterwards `host()` is the host address.
   */
  protected tlbCheck(
    address: () => Expr,
    bytes: number,
    write: boolean,
    aligned = 1,
  ): { set: Expr; hit: Expr; host: () => Expr } {
    const m = this.m;
    const e = this.locals.temp(binaryen.i32);
    const entry = () => m.local.get(e, binaryen.i32);
    const set = m.local.set(e, this.entry(address()));
    const tlb = this.tlb ?? 0;
    const tag = tlb + (write ? TLB_WRITE : TLB_READ);
    let hit: Expr;
    // A tag's low bits are zero: the address's own must be too. What is aligned to its size crosses no page.
    const whole = bytes <= aligned;
    const rest = aligned - 1;
    if (this.word === 64) {
      const last = whole ? address() : m.i64.add(address(), this.i64const(BigInt(bytes - 1)));
      let page = m.i64.and(last, this.i64const(BigInt(whole ? -4096 | rest : -4096)));
      if (!whole && aligned > 1) page = m.i64.or(page, m.i64.and(address(), this.i64const(BigInt(rest))));
      hit = m.i64.eq(m.i64.load(tag, 8, entry()), page);
    } else {
      const last = whole ? address() : m.i32.add(address(), m.i32.const(bytes - 1));
      let page = m.i32.and(last, m.i32.const(whole ? -4096 | rest : -4096));
      if (!whole && aligned > 1) page = m.i32.or(page, m.i32.and(address(), m.i32.const(rest)));
      hit = m.i32.eq(m.i32.load(tag, 4, entry()), page);
    }
    const low = () => (this.word === 64 ? m.i32.wrap(address()) : address());
    return { set, hit, host: () => m.i32.add(low(), m.i32.load(tlb + TLB_ADDEND, 4, entry())) };
  }

  private slow(name: 'slow_load' | 'slow_store', address: Expr, imm: MemImm, write: boolean): Expr {
    const m = this.m;
    const masked = imm.masked === 4 ? SLOW_MASKED_4 : imm.masked === 8 ? SLOW_MASKED_8 : 0;
    const request = (imm.bits / 8) | (write ? SLOW_FOR_WRITE : 0) | masked;
    return m.call(`${name}${this.word}`, [address, m.i32.const(request)], binaryen.i32);
  }
  private storeMasks(masks: readonly (() => Expr)[]): Expr[] {
    return masks.map((get, i) => this.m.v128.store(S.SLOW_MASK + 16 * i, 8, this.m.i32.const(0), get()));
  }

  /** Where the 256-bit loads of the current instruction have found their bytes. */
  private wide = new Map<Node, { host: () => Expr; offset: number }>();

  private loadUpper(n: Node): Expr {
    const { host, offset } = this.wide.get(n)!;
    return this.loadHost(128, host(), offset + 16);
  }

  protected zero(type: WasmType): Expr {
    const m = this.m;
    if (type === 'v128') return m.v128.const(new Array<number>(16).fill(0));
    return type === 'i64' ? this.i64const(0n) : m.i32.const(0);
  }

  private load(n: Node): Expr {
    const m = this.m;
    const imm = n.imm as MemImm;
    const bytes = imm.bits / 8;
    const write = imm.write ?? false;
    const h = this.locals.temp(binaryen.i32);
    const host = () => m.local.get(h, binaryen.i32);
    const value = (offset = 0, base = host()) => this.loadHost(imm.bits, base, offset, n.type);
    const group = n.note?.group;
    const a = this.addressLocal(n.args[0]!);
    const misaligned = () => this.misaligned(a.get, imm);
    const masks = n.op === 'load' ? n.args.slice(1).map((x) => () => this.value(x)) : [];
    if (imm.bits === 256) this.wide.set(n, { host, offset: group ? this.groupOffset(n) : 0 });
    const slowArm = (): Expr =>
      m.block(null, [
        ...misaligned(),
        ...this.storeMasks(masks),
        m.local.set(h, this.slow('slow_load', a.get(), imm, write)),
        ...this.forgetPages(),
        this.unlikely(m.i32.eqz(host()), this.leave(m.i32.const(SLOW_FAULT))),
      ]);
    if (group) {
      const leader = this.groupLeader(n);
      const offset = this.groupOffset(n);
      const get = () => m.local.get(group.local!, binaryen.i32);
      return m.block(
        null,
        [
          ...leader,
          ...(this.covered(n) ? [] : [...(a.set ? [a.set] : []), ...misaligned()]),
          this.likely(
            get(),
            m.local.set(h, get()),
            m.block(null, [
              ...(a.set && this.covered(n) ? [a.set] : []),
              slowArm(),
              m.local.set(h, m.i32.sub(host(), m.i32.const(offset))),
            ]),
          ),
          value(offset),
        ],
        TYPES[n.type as Exclude<WasmType, 'none'>],
      );
    }
    const statements: Expr[] = a.set ? [a.set] : [];
    let w = h;
    if (write) {
      w = this.locals.temp(binaryen.i32);
      this.writable.set(n.args[0]!, w);
    }
    const found = (at: Expr): Expr => (write ? m.local.set(w, m.local.tee(h, at, binaryen.i32)) : m.local.set(h, at));
    const missed = write ? m.block(null, [m.local.set(w, m.i32.const(0)), slowArm()]) : slowArm();
    statements.push(this.lookup(a.get, bytes, write, n.note?.slot, imm.aligned ?? 1, found, missed));
    return m.block(null, [...statements, value()], TYPES[n.type as Exclude<WasmType, 'none'>]);
  }

  private store(n: Node): Expr {
    const m = this.m;
    const imm = n.imm as MemImm;
    const bytes = imm.bits / 8;
    const valueNode = n.args[1]!;
    const statements: Expr[] = [];
    const once = (node: Node): (() => Expr) => {
      if (this.temps.has(node) || isConst(node)) return () => this.value(node);
      const type = TYPES[node.type as Exclude<WasmType, 'none'>];
      const v = this.locals.temp(type);
      statements.push(m.local.set(v, this.value(node)));
      return () => m.local.get(v, type);
    };
    /** The value, or both halves of it. */
    const halves = imm.bits === 256 ? 2 : 1;
    const getValue = n.args.slice(1, 1 + halves).map(once);
    const getMask = n.args.slice(1 + halves).map(once);
    const put = (host: () => Expr, offset: number, masked: boolean): Expr => {
      const parts = getValue.map((get, i) => {
        const at = offset + 16 * i;
        const value = masked ? m.v128.bitselect(get(), this.loadHost(128, host(), at), getMask[i]!()) : get();
        return this.storeHost(halves > 1 ? 128 : imm.bits, host(), at, value, valueNode.type);
      });
      return parts.length > 1 ? m.block(null, parts) : parts[0]!;
    };
    const a = this.addressLocal(n.args[0]!);
    const r = this.locals.temp(binaryen.i32);
    const slowArm = (): Expr =>
      m.block(null, [
        ...this.misaligned(a.get, imm),
        put(() => m.i32.const(0), S.SLOW_VALUE, false),
        ...this.storeMasks(getMask),
        this.unlikely(
          m.local.tee(r, this.slow('slow_store', a.get(), imm, true), binaryen.i32),
          this.leave(m.local.get(r, binaryen.i32)),
        ),
        ...this.forgetPages(),
      ]);
    const fast = (host: () => Expr, offset = 0) => put(host, offset, imm.masked !== undefined);
    const group = n.note?.group;
    if (group) {
      const get = () => m.local.get(group.local!, binaryen.i32);
      const covered = this.covered(n);
      const set = a.set ? [a.set] : [];
      statements.push(
        ...this.groupLeader(n),
        ...(covered ? [] : [...set, ...this.misaligned(a.get, imm)]),
        this.likely(get(), fast(get, this.groupOffset(n)), m.block(null, [...(covered ? set : []), slowArm()])),
      );
      return m.block(null, statements);
    }
    if (a.set) statements.push(a.set);
    const w = this.writable.get(n.args[0]!);
    if (w !== undefined) {
      const get = () => m.local.get(w, binaryen.i32);
      statements.push(this.likely(get(), fast(get), slowArm()));
    } else {
      const h = this.locals.temp(binaryen.i32);
      const done = `stored${this.labels++}`;
      statements.push(
        m.block(done, [
          this.lookup(
            a.get,
            bytes,
            true,
            n.note?.slot,
            imm.aligned ?? 1,
            (at) => m.local.set(h, at),
            m.block(null, [slowArm(), m.br(done)]),
          ),
          fast(() => m.local.get(h, binaryen.i32)),
        ]),
      );
    }
    return m.block(null, statements);
  }

  /** A string operation in bulk: the arguments go through the slow path's places in the state. */
  private bulk(n: Node): Expr {
    const m = this.m;
    const { kind, bytes } = n.imm as RepImm;
    const count = this.locals.temp(binaryen.i32);
    const wide = (a: Node) => (a.type === 'i64' ? this.value(a) : m.i64.extend_u(this.value(a)));
    const places = [S.SLOW_ADDRESS, S.SLOW_VALUE, S.SLOW_VALUE + 8];
    return m.block(
      null,
      [
        ...n.args.map((a, i) => m.i64.store(places[i]!, 8, m.i32.const(0), wide(a))),
        m.local.set(count, m.call('bulk', [m.i32.const(bytes | (kind === 'stos' ? 16 : 0))], binaryen.i32)),
        ...this.forgetPages(),
        m.local.get(count, binaryen.i32),
      ],
      binaryen.i32,
    );
  }

  /** Offset of a group member from the group's lowest address. */
  private groupOffset(n: Node): number {
    return displacement(n.args[0]!).disp - n.note!.group!.min;
  }

  /** Whether the group's check sees to the alignment that a member wants. */
  private covered(n: Node): boolean {
    return this.groupOffset(n) % ((n.imm as MemImm).aligned ?? 1) === 0;
  }
  /** #GP(0) for an address that is not aligned as the access wants. */
  private misaligned(address: () => Expr, imm: MemImm): Expr[] {
    const m = this.m;
    if (!imm.aligned) return [];
    const low = this.word === 64 ? m.i32.wrap(address()) : address();
    return [this.faultIf(m.i32.and(low, m.i32.const(imm.aligned - 1)), 13, m.i32.const(0))];
  }

  /** The group's one check, done by its first member. */
  private groupLeader(n: Node): Expr[] {
    const m = this.m;
    const group = n.note!.group!;
    if (group.leader !== n) return [];
    const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
    const low = this.locals.temp(type);
    const base = this.value(group.base);
    const start =
      group.min === 0
        ? base
        : this.word === 64
          ? m.i64.add(base, this.i64const(BigInt(group.min)))
          : m.i32.add(base, m.i32.const(group.min));
    group.local = this.locals.temp(binaryen.i32);
    const found = (at: Expr): Expr => m.local.set(group.local!, at);
    return [
      m.local.set(low, start),
      this.lookup(
        () => m.local.get(low, type),
        group.max - group.min,
        group.write,
        n.note?.slot,
        group.aligned,
        found,
        found(m.i32.const(0)),
      ),
    ];
  }
}

interface Plan {
  live: boolean[];
  inline: boolean[];
  used: boolean[];
}

/** Decides for each node whether it is needed, and whether it is computed where it is used. */
function planBlock(ops: readonly Node[], results: readonly Node[], registersAreLocals: boolean): Plan {
  const position = new Map<Node, number>();
  ops.forEach((n, i) => {
    position.set(n, i);
  });
  const uses = new Array<number>(ops.length).fill(0);
  const last = new Array<number>(ops.length).fill(-1);
  const live = new Array<boolean>(ops.length).fill(false);
  const inline = new Array<boolean>(ops.length).fill(false);
  const writes: { at: number; key: string }[] = [];
  /** For each node, the first write behind it. */
  const nextWrite: number[] = [];
  ops.forEach((n, i) => {
    const key = writeKey(n);
    if (key) writes.push({ at: i, key });
    nextWrite.push(writes.length);
  });
  const writtenBetween = (at: number, end: number, key: string): boolean => {
    for (let i = nextWrite[at]!; i < writes.length && writes[i]!.at < end; i++)
      if (disturbs(writes[i]!.key, key)) return true;
    return false;
  };
  const use = (n: Node, place: number): void => {
    const p = position.get(n);
    if (p === undefined) throw new Error(`${n.op} is used but stands in no block`);
    uses[p]!++;
    if (place > last[p]!) last[p] = place;
  };
  for (const r of results) use(r, ops.length);
  for (let at = ops.length - 1; at >= 0; at--) {
    const n = ops[at]!;
    const row = opRow(n.op);
    const isRead = READS.has(n.op);
    const isRecord = RECORD_READS.has(n.op);
    const droppable = row.pure || isRead || isRecord || DROPPABLE.has(n.op);
    if (uses[at] === 0 && droppable) continue;
    live[at] = true;
    if (n.op === 'const' || n.op === 'alias') inline[at] = true;
    else if (row.pure || isRecord) inline[at] = uses[at] === 1;
    else if (isRead) {
      const key = readKey(n);
      const cheap = registersAreLocals && LOCAL_READS.has(n.op);
      inline[at] = (uses[at] === 1 || (cheap && n.bits >= 32)) && !writtenBetween(at, last[at]!, key);
    }
    const place = inline[at] ? last[at]! : at;
    // An alias is no computation: its users are its argument's users.
    const times = n.op === 'alias' ? uses[at]! : 1;
    for (const a of n.args) for (let i = 0; i < times; i++) use(a, place);
    const leaderBase = n.note?.group?.leader === n ? n.note.group.base : null;
    if (leaderBase) use(leaderBase, place);
  }
  return { live, inline, used: uses.map((u) => u > 0) };
}
