import * as S from '../state.js';
import { conditionFromFlags, FLAG_KINDS, flagBit, rawFromBit } from './flags.js';
import {
  constValue,
  type ExactImm,
  type FlagsImm,
  type Imm,
  isConst,
  type Node,
  type RegImm,
  type Target,
  type Terminal,
  type WasmType,
} from './ir.js';
import type { Form, Operand } from './operand.js';
import { type ImmOf, opRow, type SpecialOp } from './ops.js';
import type { Vex } from './vex.js';

/** A node seen from a definition. `bits` is its width; narrower integers are zero-extended. */
export type Value = Node;

export interface BuilderOptions {
  /** Code width, and with it the type of addresses and of whole registers. */
  word: 32 | 64;
  /** Operands are left open (interpreter) or bound (translator). */
  open: boolean;
  /** Fold operations on constants. */
  fold: boolean;
  /** `rep movs` and `rep stos` in bulk. */
  bulkStrings: boolean;
  /** `relaxed_madd` rounds once on this host. */
  fused?: boolean;
  /** The other relaxed vector operations do on this host what x86's instructions do. */
  likeX86?: boolean;
}

/** Signals a form that a definition does not cover: the instruction raises #UD. */
export class UndefinedForm extends Error {}

const typeOf = (bits: number): WasmType => (bits === 64 ? 'i64' : bits === 128 ? 'v128' : 'i32');
const bitsOf = (type: WasmType) => (type === 'i64' || type === 'f64' ? 64 : type === 'v128' ? 128 : 32);
const mask = (bits: number) => (1n << BigInt(bits)) - 1n;

/**
 * What an instruction's definition is written against. It reads operands, computes, writes operands and sets flags; the
 * builder turns that into IR, either for operands known (translator) or for a record's fields (interpreter).
 *
 * Rules for definitions: read first, compute, write memory, then registers, flags last. Nothing may be written before
 * the last access that can fault.
 */
export class Builder {
  ops: Node[] = [];
  terminal: Terminal = { kind: 'next' };
  /** Current instruction; set by `begin`. */
  form!: Form;
  rip = 0n;
  nextRip = 0n;
  /** Set while the definition of a VEX instruction runs. */
  vex: Vex | null = null;
  /** Whether the definition asked for the code width (else one handler serves both). */
  usedWord = false;
  /** What is known of whole registers since the block's start: avoids re-reading and re-extending. */
  private known = new Map<number, Node>();
  private known32 = new Map<number, Node>();
  /** Registers whose upper half is zero, as `known32` holds all there is of them. */
  private zeroExtended = new Set<number>();
  private flagKnown = new Map<string, Node>();

  constructor(readonly options: BuilderOptions) {}

  /** Starts instruction number `index` of the block. */
  begin(form: Form, index: number, rip: bigint, length: number): void {
    this.form = form;
    this.rip = rip;
    this.nextRip = BigInt.asUintN(this.options.word, rip + BigInt(length));
    this.effect('insn', [], index);
  }

  get word(): 32 | 64 {
    this.usedWord = true;
    return this.options.word;
  }

  // --- nodes ---------------------------------------------------------------------------------------------------

  private push<K extends SpecialOp>(op: K, type: WasmType, bits: number, args: Node[], imm?: ImmOf<K>): Node {
    return this.node(op, type, bits, args, imm);
  }
  private node(op: string, type: WasmType, bits: number, args: Node[], imm: Imm): Node {
    // That they fit together is known to `push`; the names of numeric operations are put together.
    const n = { op, type, bits, args, imm } as Node;
    this.ops.push(n);
    return n;
  }
  /** An operation without result. */
  effect<K extends SpecialOp>(op: K, args: Node[], imm?: ImmOf<K>): Node {
    return this.push(op, 'none', 0, args, imm);
  }

  /** A numeric operation of the table; `bits` is the result's width. Folds constants. */
  op(name: string, args: Node[], bits: number, imm?: Imm): Value {
    const r = opRow(name);
    if (this.options.fold && r.fold && args.every(isConst))
      return this.makeConst(r.result, bits, r.fold(...args.map(constValue)));
    return this.node(name, r.result, bits, args, imm);
  }

  private makeConst(type: WasmType, bits: number, value: bigint): Node {
    return this.push('const', type, bits, [], type === 'i64' ? BigInt.asUintN(64, value) : BigInt.asUintN(32, value));
  }

  const(bits: number, value: number | bigint): Value {
    const v = BigInt(value);
    return this.makeConst(typeOf(bits), bits, bits < 64 ? v & mask(bits) : v);
  }
  f32(v: number): Value {
    return this.push('const', 'f32', 32, [], v);
  }
  f64(v: number): Value {
    return this.push('const', 'f64', 64, [], v);
  }
  /** A vector constant of 16 bytes. */
  v128(bytes: readonly number[]): Value {
    return this.push('const', 'v128', 128, [], bytes);
  }

  // --- integer arithmetic: the width is that of the first argument --------------------------------------------

  private binary(name: string, a: Value, b: Value, maskResult: boolean): Value {
    if (a.type !== b.type)
      throw new Error(`${name}: ${a.op} is ${a.type}, ${b.op} is ${b.type} (${this.form?.mnemonic})`);
    const r = this.op(`${a.type}.${name}`, [a, b], a.bits);
    return maskResult && a.bits < 32 ? this.op('i32.and', [r, this.const(32, mask(a.bits))], a.bits) : r;
  }
  private constIs(v: Value, value: bigint): boolean {
    return this.options.fold && isConst(v) && constValue(v) === value;
  }
  add(a: Value, b: Value): Value {
    if (this.constIs(b, 0n)) return a;
    if (this.constIs(a, 0n)) return b;
    return this.binary('add', a, b, true);
  }
  sub(a: Value, b: Value): Value {
    if (this.constIs(b, 0n)) return a;
    return this.binary('sub', a, b, true);
  }
  mul(a: Value, b: Value): Value {
    return this.binary('mul', a, b, true);
  }
  and(a: Value, b: Value): Value {
    if (this.options.fold && a === b) return a;
    return this.binary('and', a, b, false);
  }
  or(a: Value, b: Value): Value {
    if (this.options.fold && a === b) return a;
    if (this.constIs(a, 0n)) return b;
    if (this.constIs(b, 0n)) return a;
    return this.binary('or', a, b, false);
  }
  xor(a: Value, b: Value): Value {
    if (this.options.fold && a === b) return this.const(a.bits, 0);
    return this.binary('xor', a, b, false);
  }
  not(a: Value): Value {
    return this.xor(a, this.const(a.bits, mask(a.bits)));
  }
  neg(a: Value): Value {
    return this.sub(this.const(a.bits, 0), a);
  }
  /** `a & constant`. */
  band(a: Value, m: number | bigint): Value {
    return this.and(a, this.const(a.bits, m));
  }
  private count(a: Value, n: Value | number): Value {
    if (typeof n === 'number') return this.const(a.type === 'i64' ? 64 : 32, n);
    return a.type === 'i64' ? this.zext(n, 64) : n.type === 'i64' ? this.low32(n) : n;
  }
  /** Shifts: the count must be below the width (of the Wasm type); the result is cut to the width of `a`. */
  shl(a: Value, n: Value | number): Value {
    if (n === 0) return a;
    const r = this.op(`${a.type}.shl`, [a, this.count(a, n)], a.bits);
    return a.bits < 32 ? this.op('i32.and', [r, this.const(32, mask(a.bits))], a.bits) : r;
  }
  shr(a: Value, n: Value | number): Value {
    if (n === 0) return a;
    return this.op(`${a.type}.shr_u`, [a, this.count(a, n)], a.bits);
  }
  /** Arithmetic shift of a value whose width is that of its Wasm type, or that was sign-extended to it. */
  sar(a: Value, n: Value | number): Value {
    if (n === 0) return a;
    return this.op(`${a.type}.shr_s`, [a, this.count(a, n)], a.bits);
  }
  rotl(a: Value, n: Value | number): Value {
    return this.op(`${a.type}.rotl`, [a, this.count(a, n)], a.bits);
  }
  rotr(a: Value, n: Value | number): Value {
    return this.op(`${a.type}.rotr`, [a, this.count(a, n)], a.bits);
  }
  eq(a: Value, b: Value): Value {
    return this.constIs(b, 0n) ? this.isZero(a) : this.compare('eq', a, b);
  }
  ne(a: Value, b: Value): Value {
    return this.compare('ne', a, b);
  }
  ltU(a: Value, b: Value): Value {
    return this.compare('lt_u', a, b);
  }
  leU(a: Value, b: Value): Value {
    return this.compare('le_u', a, b);
  }
  /** Signed comparisons want values as wide as their Wasm type (see `sext`). */
  ltS(a: Value, b: Value): Value {
    return this.compare('lt_s', a, b);
  }
  leS(a: Value, b: Value): Value {
    return this.compare('le_s', a, b);
  }
  private compare(name: string, a: Value, b: Value): Value {
    return this.op(`${a.type}.${name}`, [a, b], 1);
  }
  isZero(a: Value): Value {
    return this.op(`${a.type}.eqz`, [a], 1);
  }
  /** Marks an i32 that is 0 or 1 as a truth value. */
  bool(a: Value): Value {
    return this.retype(a, 1);
  }
  private retype(a: Value, bits: number): Value {
    if (a.bits === bits) return a;
    return this.push('alias', a.type, bits, [a]);
  }
  select(cond: Value, a: Value, b: Value): Value {
    if (this.options.fold && isConst(cond)) return constValue(cond) ? a : b;
    return this.push('select', a.type, a.bits, [cond, a, b]);
  }

  // --- width changes -----------------------------------------------------------------------------------------

  zext(a: Value, bits: number): Value {
    if (bits <= a.bits) return bits === a.bits ? a : this.trunc(a, bits);
    if (bits === 64 && a.type === 'i32') return this.op('i64.extend_i32_u', [a], 64);
    return this.retype(a, bits);
  }
  sext(a: Value, bits: number): Value {
    if (a.bits === bits) return a;
    if (a.bits === 1) return this.zext(a, bits);
    const wide =
      a.bits === 8 ? this.op('i32.extend8_s', [a], 32) : a.bits === 16 ? this.op('i32.extend16_s', [a], 32) : a;
    if (bits === 64) return this.op('i64.extend_i32_s', [wide], 64);
    return bits === 32 ? wide : this.op('i32.and', [wide, this.const(32, mask(bits))], bits);
  }
  trunc(a: Value, bits: number): Value {
    if (a.bits <= bits) return a;
    let n = a;
    if (a.type === 'i64' && bits <= 32) {
      const inner = a.op === 'i64.extend_i32_u' || a.op === 'i64.extend_i32_s' ? a.args[0]! : null;
      n = inner && this.options.fold ? inner : this.op('i32.wrap_i64', [a], 32);
      // What was extended may be narrower than what is asked for.
      if (n.bits <= bits) return this.retype(n, bits);
    }
    if (bits >= 32 && n.type === 'i32') return this.retype(n, bits);
    return this.op('i32.and', [n, this.const(32, mask(bits))], bits);
  }
  /** The value as an i32 of 32 bits (the low half of an i64). */
  low32(a: Value): Value {
    return a.type === 'i64' ? this.trunc(a, 32) : this.retype(a, 32);
  }

  // --- registers ---------------------------------------------------------------------------------------------

  /** Part of a fixed general register: `reg(S.RAX, 8)` is AL; `high` is AH. */
  reg(r: number, bits: number, high = false): Value {
    if (!high) {
      if (bits === 64) {
        const k = this.known.get(r);
        if (k) return k;
        const k32 = this.known32.get(r);
        if (k32 && this.zeroExtended.has(r)) {
          const n = this.zext(k32, 64);
          this.known.set(r, n);
          return n;
        }
      } else {
        const k32 = this.known32.get(r);
        if (k32) return this.trunc(k32, bits);
        const k = this.known.get(r);
        if (k) {
          const n = this.trunc(k, 32);
          this.known32.set(r, n);
          return this.trunc(n, bits);
        }
      }
    } else {
      const k32 = this.known32.get(r);
      if (k32) return this.trunc(this.shr(k32, 8), 8);
    }
    const n = this.push('gpr.get', typeOf(bits), bits, [], { reg: r, high });
    if (bits === 64) this.known.set(r, n);
    else if (bits === 32) this.known32.set(r, n);
    return n;
  }
  setReg(r: number, v: Value, high = false): void {
    this.push('gpr.set', 'none', v.bits, [v], { reg: r, high });
    this.known.delete(r);
    this.known32.delete(r);
    this.zeroExtended.delete(r);
    if (v.bits === 64) this.known.set(r, v);
    else if (v.bits === 32) {
      this.known32.set(r, v);
      this.zeroExtended.add(r);
    }
  }
  /** Forgets what is known of registers: after code that changes them behind the IR's back. */
  forgetRegisters(): void {
    this.known.clear();
    this.known32.clear();
    this.zeroExtended.clear();
    this.flagKnown.clear();
  }

  // --- operands ----------------------------------------------------------------------------------------------

  /** Reads an operand at its own width. */
  read(o: Operand): Value {
    switch (o.kind) {
      case 'gpr':
        return this.options.open
          ? this.push('open.gpr.get', typeOf(o.bits), o.bits, [], o.field)
          : this.reg(o.reg!, o.bits, o.high);
      case 'mem':
        return o.whole ? this.loadVector(o) : this.load(o.bits, this.address(o));
      case 'imm':
        if (o.live) return this.liveImmediate(o.bits, o.live);
        return this.options.open
          ? this.push('open.imm', typeOf(o.bits), o.bits, [], o.field)
          : this.const(o.bits, o.imm!);
      case 'xmm':
      case 'ymm':
        return this.xmm(o);
      case 'mm':
        return this.stateAt(this.mmAt(o), 64, S.X87);
      default:
        throw new UndefinedForm(`cannot read operand ${o.kind}`);
    }
  }
  /** An immediate that the program rewrites, read from the code's bytes each time. */
  private liveImmediate(bits: number, live: { at: number; bytes: number }): Value {
    return this.sext(this.state(live.at, live.bytes * 8), bits);
  }
  /** Reads an operand that will be written again: its page must be writable before anything happens. */
  readForWrite(o: Operand): Value {
    return o.kind === 'mem' ? this.load(o.bits, this.address(o), true) : this.read(o);
  }
  /** Writes an operand. `aligned`: a vector to memory, at a multiple of the whole operand's size or #GP(0). */
  write(o: Operand, v: Value, aligned = false): void {
    if (this.vex?.take(o, v, aligned)) return;
    switch (o.kind) {
      case 'gpr':
        if (v.bits !== o.bits) v = this.zext(v, o.bits);
        if (this.options.open) {
          this.push('open.gpr.set', 'none', v.bits, [v], o.field);
          this.forgetRegisters();
        } else this.setReg(o.reg!, v, o.high);
        return;
      case 'mem':
        if (aligned) this.storeVector(this.address(o), [v], true);
        else this.store(this.address(o), v.bits === o.bits ? v : this.zext(v, o.bits), o.bits);
        return;
      case 'xmm':
        this.setXmm(o, v);
        return;
      case 'mm':
        this.setMm(o, v);
        return;
      default:
        throw new UndefinedForm(`cannot write operand ${o.kind}`);
    }
  }

  private addressCache: { o: Operand; form: Form; v: Value } | null = null;
  /** Linear address of a memory operand: as wide as the code. `withSegment` false: the offset only (lea). */
  address(o: Operand, withSegment = true): Value {
    const word = this.word;
    if (this.options.open) return this.push('open.ea', typeOf(word), word, [], withSegment ? 1 : 0);
    o = o.whole ?? o;
    if (withSegment && this.addressCache?.o === o && this.addressCache.form === this.form) return this.addressCache.v;
    const m = o.mem!;
    const part = m.addressBits < word ? 32 : word;
    let v: Value | null = m.base >= 0 ? this.reg(m.base, part) : null;
    if (m.index >= 0) {
      const i = this.shl(this.reg(m.index, part), m.scale);
      v = v ? this.add(v, i) : i;
    }
    if (!v) v = this.const(part, m.disp);
    else if (m.disp !== 0n) v = this.add(v, this.const(part, BigInt.asUintN(part, m.disp)));
    if (m.addressBits === 16) v = this.op('i32.and', [v, this.const(32, 0xffff)], 32);
    if (part < word) v = this.zext(v, 64);
    if (withSegment && m.seg >= 0) v = this.add(v, this.segBase(m.seg));
    if (withSegment) this.addressCache = { o, form: this.form, v };
    return v;
  }
  /** `address(o) + offset` bytes. */
  addressPlus(o: Operand, offset: number): Value {
    const a = this.address(o);
    return this.add(a, this.const(a.bits, offset));
  }
  /** Base of a segment, as wide as the code. */
  segBase(seg: number): Value {
    return this.state(S.SEG_BASE + 8 * seg, this.word);
  }

  // --- guest memory ------------------------------------------------------------------------------------------

  /** Loads `bits` from a linear address; bits 128 gives a v128. */
  load(bits: number, address: Value, write = false): Value {
    return this.push('load', typeOf(bits), bits, [address], write ? { bits, write } : { bits });
  }
  /**
   * Loads `bits` from a linear address as a float of that width, or into the low bits of a vector whose other bits become
   * zero.
   */
  loadAs(type: 'f32' | 'f64' | 'v128', bits: number, address: Value): Value {
    return this.push('load', type, type === 'v128' ? 128 : bits, [address], { bits });
  }
  store(address: Value, v: Value, bits = v.bits): void {
    this.push('store', 'none', 0, [address, v], { bits });
  }
  /** Loads 128 bits, or 256 with one check: the two halves. `aligned`: #GP(0) for an address that is no multiple of that. */
  private loadHalves(address: Value, bits: 128 | 256, aligned: boolean): Value[] {
    const imm = aligned ? { bits, aligned: bits / 8 } : { bits };
    const low = this.push('load', 'v128', 128, [address], imm);
    return bits === 128 ? [low] : [low, this.push('load.upper', 'v128', 128, [low])];
  }
  load256(address: Value): [Value, Value] {
    return this.loadHalves(address, 256, false) as [Value, Value];
  }
  /** Stores one or two vectors. */
  storeVector(address: Value, values: readonly Value[], aligned: boolean): void {
    const bits = 128 * values.length;
    this.push('store', 'none', 0, [address, ...values], aligned ? { bits, aligned: bits / 8 } : { bits });
  }
  /** The 128 bits of a memory operand, or of the half that it stands for; both halves are loaded together. */
  loadVector(o: Operand, aligned = false): Value {
    const { whole } = o;
    const load = () => this.loadHalves(this.address(o), whole ? 256 : 128, aligned);
    return this.vex ? this.vex.once(whole ?? o, load) : load()[0]!;
  }
  /**
   * Loads one or two vectors of elements of `size` bytes, of which only those are touched whose mask has its top bit set.
   * The others are undefined: the page they lie on may be loaded with the rest.
   */
  loadMasked(address: Value, size: number, masks: readonly Value[]): Value[] {
    const low = this.push('load', 'v128', 128, [address, ...masks], { bits: 128 * masks.length, masked: size });
    return masks.length === 1 ? [low] : [low, this.push('load.upper', 'v128', 128, [low])];
  }
  /** Stores likewise. A mask has all bits of an element the same. */
  storeMasked(address: Value, size: number, values: readonly Value[], masks: readonly Value[]): void {
    this.push('store', 'none', 0, [address, ...values, ...masks], { bits: 128 * masks.length, masked: size });
  }
  /** Loads `bits` if `cond`; else the value is zero and nothing can fault. */
  loadIf(cond: Value, bits: number, address: Value): Value {
    return this.push('load.if', typeOf(bits), bits, [address, cond], { bits });
  }
  /** Width of stack addresses, bits. */
  get stackBits(): 16 | 32 | 64 {
    return this.form.stack === 's16' ? 16 : this.word;
  }
  /** Stack pointer, or another register that holds an offset in the stack, as wide as the stack's addresses. */
  sp(register: number = S.RSP): Value {
    return this.reg(register, this.stackBits);
  }
  setSp(v: Value): void {
    this.setReg(S.RSP, v);
  }
  /** `sp` moved by `bytes`. */
  moved(sp: Value, bytes: number): Value {
    return this.add(sp, this.const(sp.bits, bytes));
  }
  /** Linear address of an offset in the stack. */
  stackAddress(offset: Value): Value {
    const a = this.zext(offset, this.word);
    return this.form.stack ? this.add(a, this.segBase(S.SS)) : a;
  }
  /** Pushes a value of its own width. */
  pushValue(v: Value): void {
    const sp = this.moved(this.sp(), -v.bits / 8);
    this.store(this.stackAddress(sp), v);
    this.setSp(sp);
  }
  /** Loads from the top of the stack; the caller moves RSP with `dropStack` once nothing can fault. */
  top(bits: number, offset = 0): Value {
    return this.load(bits, this.stackAddress(this.moved(this.sp(), offset)));
  }
  dropStack(bytes: number): void {
    this.setSp(this.moved(this.sp(), bytes));
  }

  // --- string instructions -----------------------------------------------------------------------------------

  /** Linear address of an offset (of the instruction's address size) in the segment of a string source, of xlat, BT or a gather. */
  stringSource(offset: Value): Value {
    const a = this.zext(offset, this.word);
    if (this.options.open) return this.add(a, this.push('open.segbase', typeOf(this.word), this.word, []));
    const seg = this.form.stringSeg ?? -1;
    return seg < 0 ? a : this.add(a, this.segBase(seg));
  }
  /** Linear address of an offset in ES, which no prefix overrides. */
  stringDest(offset: Value): Value {
    const a = this.zext(offset, this.word);
    return this.word === 64 ? a : this.add(a, this.segBase(S.ES));
  }
  /** Does some elements at once (perhaps none), forwards; gives how many. See `bulk` in `ops.ts`. */
  bulk(kind: 'movs' | 'stos', bytes: number, dest: Value, source: Value, count: Value): Value {
    return this.push('bulk', 'i32', 32, [dest, source, count], { kind, bytes });
  }

  // --- CPU state outside the registers -------------------------------------------------------------------------

  /** Reads `bits` (8, 16, 32, 64, 128) of CPU state at a byte offset of `state.ts`. */
  state(at: number, bits: number): Value {
    return this.push('state.get', typeOf(bits), bits, [], at);
  }
  setState(at: number, v: Value, bits = v.bits): void {
    this.push('state.set', 'none', bits, [v], at);
  }
  /** CPU state at a computed byte address (i32). */
  stateAt(address: Value, bits: number, offset = 0): Value {
    return this.push('state.load', typeOf(bits), bits, [address], offset);
  }
  setStateAt(address: Value, v: Value, bits = v.bits, offset = 0): void {
    this.push('state.store', 'none', bits, [address, v], offset);
  }
  /** Number of a segment, control, MMX or x87 register operand as an i32 (open: the record's field). */
  registerNumber(o: Operand): Value {
    return this.options.open ? this.push('open.address', 'i32', 32, [], o.field) : this.const(32, o.reg!);
  }

  // --- vectors -----------------------------------------------------------------------------------------------

  /** The 128 bits of an XMM register operand; of a YMM operand the half that `half` says, or that the operand stands for. */
  xmm(o: Operand, half = o.half ?? 0): Value {
    const op = this.options.open ? 'open.xmm.get' : 'xmm.get';
    return this.push(op, 'v128', 128, [], this.vectorPlace(o, half));
  }
  setXmm(o: Operand, v: Value, half = 0): void {
    const op = this.options.open ? 'open.xmm.set' : 'xmm.set';
    this.push(op, 'none', 128, [v], this.vectorPlace(o, half));
  }
  /** Number or record field of a vector register. */
  private vectorPlace(o: Operand, half: number): RegImm {
    const reg = this.options.open ? o.field : o.reg!;
    return half ? { reg, high: true } : { reg };
  }
  /** Writes all that there is of a vector register: what is not given becomes zero. */
  setYmm(o: Operand, low: Value, high = this.v128(new Array<number>(16).fill(0))): void {
    this.setXmm(o, low);
    this.setXmm(o, high, 1);
  }
  /** Clears the upper halves of the first `count` vector registers. */
  zeroUppers(count: number): void {
    this.effect('zero.uppers', [], count);
  }
  /** Left shift of the index of a memory operand, an i32. */
  scale(o: Operand): Value {
    return this.options.open ? this.push('open.scale', 'i32', 32, []) : this.const(32, o.mem!.scale);
  }
  /** A fixed XMM register, or the upper half of its YMM register. */
  xmmReg(r: number, high = false): Value {
    return this.push('xmm.get', 'v128', 128, [], high ? { reg: r, high } : { reg: r });
  }
  setXmmReg(r: number, v: Value, high = false): void {
    this.push('xmm.set', 'none', 128, [v], high ? { reg: r, high } : { reg: r });
    if (this.vex) this.push('xmm.set', 'none', 128, [this.v128(new Array<number>(16).fill(0))], { reg: r, high: true });
  }
  /** An MMX register is the significand of the x87 register of its number: of the physical one, whatever TOP says. */
  private mmAt(o: Operand): Value {
    return this.shl(this.registerNumber(o), 4);
  }
  /** Writes an MMX register, from 64 bits or from the low half of a vector; the x87 register's exponent becomes all ones. */
  private setMm(o: Operand, v: Value): void {
    const at = this.mmAt(o);
    this.setStateAt(at, v.type === 'v128' ? this.simd('i64x2.extract_lane', [v], 0) : v, 64, S.X87);
    this.setStateAt(at, this.const(32, 0xffff), 32, S.X87 + 8);
  }
  /** Any vector operation of the table; imm is a lane number or a shuffle. */
  simd(name: string, args: Value[], imm?: Imm): Value {
    const r = opRow(name);
    return this.node(name, r.result, bitsOf(r.result), args, imm);
  }

  // --- flags -------------------------------------------------------------------------------------------------

  /** Sets the flags as an instruction of `kind` does: see `FLAG_KINDS`. `bits`: operand width. */
  setFlags(kind: string, bits: number, ...args: Value[]): void {
    const row = FLAG_KINDS[kind];
    if (!row) throw new Error(`no flag kind ${kind}`);
    this.push('flags', 'none', 0, args, { kind, bits } satisfies FlagsImm);
    this.flagKnown.clear();
  }
  /** A condition by Intel's suffix: 'e', 'l', 'be' … */
  condition(cc: string): Value {
    return this.push('cond', 'i32', 1, [], cc);
  }
  /** One flag (letter of CPAZSO) as a truth value. */
  flag(letter: string): Value {
    return flagBit(this, letter);
  }
  setFlag(letter: string, v: Value): void {
    this.setFlagVar(letter, rawFromBit(this, letter, v));
  }
  flagVar(letter: string): Value {
    const k = this.flagKnown.get(letter);
    if (k) return k;
    const wide = !'CPAK'.includes(letter);
    const n = this.push('flagvar.get', wide ? 'i64' : 'i32', wide ? 64 : 32, [], letter);
    this.flagKnown.set(letter, n);
    return n;
  }
  setFlagVar(letter: string, v: Value): void {
    this.push('flagvar.set', 'none', 0, [v], letter);
    this.flagKnown.delete(letter);
  }
  /** OF's raw form of a truth value. */
  overflowFrom(v: Value): Value {
    return rawFromBit(this, 'O', v);
  }
  /** Replaces a symbolic condition by its expression on the raw flags. */
  conditionOnFlags(cc: string): Value {
    return conditionFromFlags(this, cc);
  }
  /** The direction flag as a truth value. */
  df(): Value {
    return this.bool(this.state(S.FLAG_D, 32));
  }

  /** What the instruction has done up to here stays done if it faults later on: it begins anew then. */
  progress(): void {
    this.effect('progress', []);
  }

  // --- control -----------------------------------------------------------------------------------------------

  /** Address of this / of the next instruction, as wide as the code. */
  ripValue(): Value {
    const word = this.word;
    return this.options.open ? this.push('open.rip', typeOf(word), word, []) : this.const(word, this.rip);
  }
  nextRipValue(): Value {
    const word = this.word;
    return this.options.open ? this.push('open.next_rip', typeOf(word), word, []) : this.const(word, this.nextRip);
  }
  target(o: Operand): Target {
    return this.options.open ? { kind: 'open' } : { kind: 'known', rip: o.target! };
  }
  jump(o: Operand): void {
    this.terminal = { kind: 'jump', target: this.target(o) };
  }
  branch(cond: Value, o: Operand): void {
    this.terminal = { kind: 'branch', cond, target: this.target(o) };
  }
  call(o: Operand): void {
    this.terminal = { kind: 'call', target: this.target(o) };
  }
  /** To a computed address, as wide as the code. */
  indirect(target: Value, hint: 'jump' | 'call' | 'ret'): void {
    this.terminal = { kind: 'indirect', target, hint };
  }
  repeatIf(cond: Value): void {
    this.terminal = { kind: 'repeat', cond };
  }
  /** Ends the instruction here, with what it has done so far, if `cond`: control goes on to the next one. */
  skipIf(cond: Value): void {
    this.effect('skip.if', [cond]);
  }
  syscall(abi: number): void {
    this.terminal = { kind: 'syscall', abi };
  }
  /** Raises a guest fault when `cond` holds (error code 0). */
  faultIf(cond: Value, vector: number, errorCode = 0): void {
    this.effect('fault.if', [cond, this.const(32, errorCode)], vector);
  }
  fault(vector: number): void {
    this.terminal = { kind: 'fault', vector, afterInstruction: false };
  }
  /** A trap: RIP points after the instruction (#BP, #OF). */
  trap(vector: number): void {
    this.terminal = { kind: 'fault', vector, afterInstruction: true };
  }
  /** Leaves the region; TypeScript function `name` does the instruction on the state in memory. */
  calloutAndLeave(name: string): void {
    this.terminal = { kind: 'callout', name };
  }
  /** The same if `cond` holds; the instruction has written nothing before. */
  calloutIf(cond: Value, name: string): void {
    this.effect('callout.if', [cond], name);
  }
  /** Calls TypeScript function `name`, which sees and changes only what `setState` put into memory; returns an i32. */
  callout(name: string): Value {
    return this.push('callout', 'i32', 32, [], name);
  }
  /** Calls a helper function in Wasm. */
  helper(name: string, result: WasmType, args: Value[]): Value {
    return this.push('helper', result, bitsOf(result), args, name);
  }
  /** `plain`, or in the cases that `imm` describes what the helper gives, with exceptions: see `exact` in `ops.ts`. */
  exact(imm: ExactImm, plain: Value, args: Value[]): Value {
    const of = this.vex?.halves === 2 ? { ...imm, part: this.vex.half + 1 } : imm;
    return this.push('exact', plain.type, plain.bits, [plain, ...args], of);
  }
  /** Writes MXCSR, and the guards that follow from it. */
  setMxcsr(v: Value): void {
    this.helper('sse_set_mxcsr', 'none', [v]);
  }
}
