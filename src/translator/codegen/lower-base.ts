import binaryen from 'binaryen';
import { SLOW_FAULT } from '../exits.js';
import type { Node, WasmType } from '../ir/ir.js';
import * as S from '../state.js';
import type { Expr, Locals, Module } from './wasm.js';

export const TYPES: Record<Exclude<WasmType, 'none'>, number> = {
  i32: binaryen.i32,
  i64: binaryen.i64,
  f32: binaryen.f32,
  f64: binaryen.f64,
  v128: binaryen.v128,
};

/**
 * What all of the lowering rests on: the hooks in which interpreter and region differ, values in temporaries, loads and
 * stores of the Wasm memory, and the way out of a fault.
 */
export abstract class LoweringBase {
  /** Index of the instruction being lowered, for fault sites. */
  protected insn = 0;
  protected labels = 0;
  protected temps = new Map<Node, number>();
  /** Host address found by a write-checked load of the current instruction, by its address node. */
  protected writable = new Map<Node, number>();

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
  /** What memory must hold while a callout looks at it; and what the callout may have changed. */
  protected beforeCallout(): Expr[] {
    return [];
  }
  protected afterCallout(): Expr[] {
    return [];
  }
  /** What is left of the budget. */
  protected budgetLeft(): Expr {
    return this.m.i32.load(S.BUDGET, 4, this.m.i32.const(0));
  }
  /** Operations only one side has. */
  protected abstract special(n: Node): Expr;

  /** Whether SSE instructions record MXCSR's exception flags. */
  protected readonly sseFlags: boolean = true;
  /** Whether they look in line for what needs no helper after all. */
  protected readonly looksTwice: boolean = false;
  /** Whether reading a register twice is as cheap as a temporary. */
  protected abstract readonly registersAreLocals: boolean;
  /** The computation of a node that has a value. */
  protected abstract build(n: Node): Expr;

  /** The expression of a node: its temporary, or its computation. */
  value(n: Node): Expr {
    const t = this.temps.get(n);
    if (t !== undefined) return this.m.local.get(t, TYPES[n.type as Exclude<WasmType, 'none'>]);
    if (n.op === 'alias') return this.value(n.args[0]!);
    return this.build(n);
  }

  protected faultIf(condition: Expr, vector: number, error: Expr): Expr {
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

  protected i64const(v: bigint): Expr {
    return this.m.i64.const(BigInt.asIntN(64, v));
  }

  protected zero(type: WasmType): Expr {
    const m = this.m;
    if (type === 'v128') return m.v128.const(new Array<number>(16).fill(0));
    return type === 'i64' ? this.i64const(0n) : m.i32.const(0);
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
}
