import binaryen from 'binaryen';
import { Exit, SLOW_FAULT } from '../exits.js';
import { constValue, isConst, type Node, type NodeFor, type WasmType } from '../ir/ir.js';
import { meaningOf, opRow } from '../ir/ops.js';
import * as S from '../state.js';
import { calloutNumber } from './callout-names.js';
import { exactCondition } from './exact-condition.js';
import { recordsNothing } from './exact-inline.js';
import { GuestMemory } from './guest-memory.js';
import { TYPES } from './lower-base.js';
import { planBlock } from './plan.js';
import { relaxed } from './relaxed.js';
import type { Expr, Module } from './wasm.js';

/** Vector of #XM. */
const SIMD_EXCEPTION = 19;

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

/**
 * Lowering of IR to binaryen expressions, shared by the interpreter generator and the region translator. They differ
 * in where registers live and in how control leaves: the abstract methods.
 *
 * A block's nodes become statements in order. A pure node with one use is built into its user's expression; one with
 * more uses goes through a temporary local. A register read is built in where it is used unless the register is
 * written in between.
 */
export abstract class Lowering extends GuestMemory {
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
        if (e) out.push(this.made(e));
      } else {
        const e = this.build(n);
        if (plan.used[at]) {
          const local = this.locals.temp(TYPES[n.type]);
          this.temps.set(n, local);
          out.push(this.made(this.m.local.set(local, e)));
        } else out.push(this.made(this.m.drop(e)));
      }
    }
    return out;
  }

  /** Sees each statement of a block; `insn` is the instruction that it is of. */
  protected made(statement: Expr): Expr {
    return statement;
  }

  private effect(n: Node): Expr | null {
    const m = this.m;
    switch (n.op) {
      case 'insn':
        this.insn = n.imm;
        this.writable.clear();
        return null;
      case 'progress':
        return null;
      case 'gpr.set': {
        const r = n.imm;
        return this.gprSet(r.reg, n.bits, r.high ?? false, this.value(n.args[0]!));
      }
      case 'xmm.set': {
        const r = n.imm;
        return this.xmmSet(r.reg, r.high ?? false, this.value(n.args[0]!));
      }
      case 'flagvar.set':
        return this.flagSet(n.imm, this.value(n.args[0]!));
      case 'store':
        return this.store(n);
      case 'state.set':
        return this.storeHost(n.bits, m.i32.const(0), n.imm, this.value(n.args[0]!), n.args[0]!.type);
      case 'state.store':
        return this.storeHost(n.bits, this.value(n.args[0]!), n.imm, this.value(n.args[1]!), n.args[1]!.type);
      case 'fault.if':
        return this.faultIf(this.value(n.args[0]!), n.imm, this.value(n.args[1]!));
      case 'callout.if':
        return this.unlikely(
          this.value(n.args[0]!),
          m.block(null, [
            m.i32.store(S.CALLOUT_ARG, 4, m.i32.const(0), m.i32.const(calloutNumber(n.imm))),
            this.leave(m.i32.const(Exit.CALLOUT)),
          ]),
        );
      case 'callout.when':
        return this.unlikely(
          this.value(n.args[0]!),
          m.block(null, [
            m.i32.store(n.imm.at, 4, m.i32.const(0), this.value(n.args[1]!)),
            ...this.beforeCallout(),
            m.drop(m.call('callout', [m.i32.const(calloutNumber(n.imm.name))], binaryen.i32)),
            ...this.afterCallout(),
          ]),
        );
      case 'helper':
        return m.call(
          n.imm,
          n.args.map((a) => this.value(a)),
          binaryen.none,
        );
      case 'flags':
        throw new Error(`unexpanded flags ${n.imm.kind}`);
      default: {
        const meaning = meaningOf(n);
        return meaning ? this.effect(meaning) : this.special(n);
      }
    }
  }

  /** The computation of a node that has a value. */
  protected override build(n: Node): Expr {
    const m = this.m;
    switch (n.op) {
      case 'const':
        return this.constant(n);
      case 'alias':
        return this.value(n.args[0]!);
      case 'select':
        return m.select(this.value(n.args[0]!), this.value(n.args[1]!), this.value(n.args[2]!));
      case 'gpr.get': {
        const r = n.imm;
        return this.gprGet(r.reg, n.bits, r.high ?? false);
      }
      case 'xmm.get': {
        const r = n.imm;
        return this.xmmGet(r.reg, r.high ?? false);
      }
      case 'flagvar.get':
        return this.flagGet(n.imm);
      case 'load':
        return this.load(n);
      case 'load.upper':
        return this.loadUpper(n.args[0]!);
      case 'load.if':
        return m.if(this.value(n.args[1]!), this.load(n), this.zero(n.type));
      case 'state.get':
        return this.loadHost(n.bits, m.i32.const(0), n.imm);
      case 'state.load':
        return this.loadHost(n.bits, this.value(n.args[0]!), n.imm);
      case 'helper':
        return m.call(
          n.imm,
          n.args.map((a) => this.value(a)),
          TYPES[n.type as Exclude<WasmType, 'none'>],
        );
      case 'exact':
        return this.exact(n);
      case 'callout': {
        const call = m.call('callout', [m.i32.const(calloutNumber(n.imm))], binaryen.i32);
        const after = this.afterCallout();
        if (after.length === 0) return call;
        const v = this.locals.temp(binaryen.i32);
        const value = m.local.get(v, binaryen.i32);
        return m.block(null, [...this.beforeCallout(), m.local.set(v, call), ...after, value], binaryen.i32);
      }
      case 'bulk':
        return this.bulk(n);
      default: {
        const row = opRow(n.op);
        if (n.op.includes('.relaxed_')) {
          const r = relaxed(
            m,
            n.op,
            n.args.map((a) => this.value(a)),
          );
          if (r) return r;
        }
        const meaning = meaningOf(n);
        if (meaning) return this.value(meaning);
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

  private exact(n: NodeFor<'exact'>): Expr {
    const m = this.m;
    const imm = n.imm;
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
    const operation = { imm, plain, args, extra, normal: n.note?.normal ?? 0, flags: this.sseFlags };
    const when = exactCondition(m, operation);
    // Without flags no exception is unmasked, and halves have nothing to tell each other.
    const slow = this.sseFlags
      ? m.block(null, [
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
        ])
      : m.local.set(result, call);
    // Which operation it is: the helper's last parameter.
    const which = n.args[3];
    const number = which && isConst(which) ? Number(constValue(which)) : null;
    const nothing = this.looksTwice ? recordsNothing(m, operation, number, this.locals) : null;
    const helped = nothing ? this.unlikely(m.i32.eqz(nothing), slow) : slow;
    const body = when === 'always' ? [slow] : [m.local.set(result, plain()), this.unlikely(when, helped)];
    return m.block(null, [...values.flatMap((v) => v.set ?? []), ...body, m.local.get(result, type)], type);
  }

  private constant(n: NodeFor<'const'>): Expr {
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
}
