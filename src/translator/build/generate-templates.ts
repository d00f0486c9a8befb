import binaryen from 'binaryen';
import { calloutNumber } from '../codegen/callout-names.js';
import {
  importEnvironment,
  importHelper,
  importSlowPath,
  importTypeScript,
  TYPESCRIPT_IMPORTS,
  useFeatures,
} from '../codegen/environment.js';
import { liftForm } from '../codegen/interpreter.js';
import { InterpreterLowering } from '../codegen/interpreter-lowering.js';
import { type Expr, Locals, type Module } from '../codegen/wasm.js';
import { HELPER_SIGNATURES } from '../helpers/build.js';
import { Builder, type BuilderOptions } from '../ir/builder.js';
import { argumentsOf, keptRaw, RECORD_NUMBER, RECORD_OPERANDS, RECORDS, recordNumber } from '../ir/flag-record.js';
import { CONDITIONS, conditionFromOperands, FLAG_KINDS } from '../ir/flags.js';
import { FLAGS, type FlagsImm, type Node, type RegImm, type Terminal, terminalNodes } from '../ir/ir.js';
import type { Form } from '../ir/operand.js';
import { opRow } from '../ir/ops.js';
import { expandFlags } from '../passes/expand-flags.js';
import {
  End,
  Hole,
  type ImportedFunction,
  LOCAL_TYPES,
  type Template,
  type TemplateFile,
} from '../templates/format.js';
import { sectionsOf, type WasmInstruction, WasmReader } from '../templates/wasm-reader.js';

/**
 * Generates the templates, at build time: each handler's definition is lowered once more as a function of its own, with
 * marks where the interpreter reads its record; binaryen makes bytes of it, and the marks in those become holes.
 */

const i32 = binaryen.i32;
const i64 = binaryen.i64;

/** Marks are constants and offsets from here on: hole, and two operands. */
const MARK = 0x5b000000;
const MARK_END = 0x5c000000;
const mark = (hole: number, a = 0, b = 0): number => MARK | (hole << 16) | (a << 8) | b;
const isMark = (v: bigint): boolean => v >= BigInt(MARK) && v < BigInt(MARK_END);

/** Operation that stands for a condition until the template is put together. */
const CONDITION = 'template.condition';
const CONDITION_NAMES = Object.keys(CONDITIONS);
const maskOf = (letters: string): number =>
  [...letters].reduce((mask, l) => (FLAGS.includes(l) ? mask | (1 << FLAGS.indexOf(l)) : mask), 0);
/** The flags' record, among the kinds of code that can be left out. */
const RECORD_PART = FLAGS.length;

/** What templates call in the interpreter's module. */
const RECORD_PARAMS = [i32, i64, i64, i64];
/** A template's parameters: the record, and the status that it leaves with. */
const TEMPLATE_PARAMS = [...RECORD_PARAMS, i32];
const STATUS = RECORD_PARAMS.length;
const INTERPRETER_FUNCTIONS: Readonly<Record<string, [params: number[], result: number]>> = {
  leave_recorded: [[...RECORD_PARAMS, i32, i32], i32],
  budget_recorded: [[...RECORD_PARAMS, i32], i32],
  hot_recorded: [[...RECORD_PARAMS, i32, i32], i32],
  resume: [[i32], i32],
  raw_flags: [RECORD_PARAMS, binaryen.none],
  raise: [[i32, i32, i32], i32],
  leave_callout: [[i32, i32], i32],
  syscall: [[i32, i32], i32],
  again: [[i32], i32],
  indirect: [[i64], i32],
};

const DONE = 'done';
/**
 * Behind a template's code (and the `drop` of its value) stands this mark; functions return an i32, as those that they
 * go on to do.
 */
const STOP = 31;

class TemplateLowering extends InterpreterLowering {
  /** Some code goes on to the next instruction from the middle. */
  skips = false;

  constructor(m: Module, word: 32 | 64, locals: Locals) {
    super(m, word, locals, mark(Hole.TLB));
  }

  private place(hole: number, a = 0, b = 0): Expr {
    return this.m.i32.const(mark(hole, a, b));
  }
  protected override leave(status: Expr): Expr {
    const m = this.m;
    // What follows is one place for the whole unit: `emit.ts`.
    return m.block(null, [m.local.set(STATUS, status), m.drop(m.i32.const(mark(Hole.LEAVE))), m.unreachable()]);
  }
  override next(): Expr {
    this.skips = true;
    return this.m.br(DONE);
  }
  protected override flagGet(letter: string): Expr {
    const n = [RECORD_NUMBER, ...RECORD_OPERANDS].indexOf(letter);
    return n < 0 ? super.flagGet(letter) : this.m.local.get(n, n === 0 ? i32 : i64);
  }
  protected override flagSet(letter: string, value: Expr): Expr {
    const m = this.m;
    const n = [RECORD_NUMBER, ...RECORD_OPERANDS].indexOf(letter);
    const part = n < 0 ? FLAGS.indexOf(letter) : RECORD_PART;
    const set = n < 0 ? super.flagSet(letter, value) : m.local.set(n, value);
    if (part < 0) return set;
    return m.block(null, [m.drop(this.place(Hole.BEGIN, part)), set, m.drop(this.place(Hole.END))]);
  }

  protected override special(n: Node): Expr {
    const m = this.m;
    const zero = () => m.i32.const(0);
    switch (n.op) {
      case 'open.gpr.get':
        return this.loadHost(n.bits, zero(), mark(Hole.REGISTER, n.imm as number));
      case 'open.gpr.set': {
        const at = mark(Hole.REGISTER, n.imm as number);
        const value = this.value(n.args[0]!);
        return n.bits === 32
          ? m.i64.store(at, 1, zero(), m.i64.extend_u(value))
          : this.storeHost(n.bits, zero(), at, value, n.bits === 64 ? 'i64' : 'i32');
      }
      case 'open.xmm.get': {
        const r = n.imm as RegImm;
        return m.v128.load(mark(Hole.REGISTER, r.reg, r.high ? 16 : 0), 1, zero());
      }
      case 'open.xmm.set': {
        const r = n.imm as RegImm;
        return m.v128.store(mark(Hole.REGISTER, r.reg, r.high ? 16 : 0), 1, zero(), this.value(n.args[0]!));
      }
      case 'open.scale':
        return this.place(Hole.SCALE);
      case 'open.address':
        return this.place(Hole.ADDRESS, n.imm as number);
      case 'open.imm': {
        const field = n.imm as number;
        const wide = n.type === 'i64';
        const v = mark(wide ? Hole.IMMEDIATE_64 : Hole.IMMEDIATE_32, field, n.bits);
        return wide ? m.i64.const(BigInt(v)) : m.i32.const(v);
      }
      case 'open.rip':
      case 'open.next_rip': {
        const v = mark(n.op === 'open.rip' ? Hole.RIP : Hole.NEXT_RIP, this.word);
        return this.word === 64 ? m.i64.const(BigInt(v)) : m.i32.const(v);
      }
      case 'open.segbase':
        return this.loadHost(this.word, zero(), mark(Hole.SEGMENT));
      case 'open.ea': {
        const v = mark(Hole.ADDRESS_OF, this.word, n.imm === 1 ? 1 : 0);
        return this.word === 64 ? m.i64.const(BigInt(v)) : m.i32.const(v);
      }
      case CONDITION:
        return this.place(Hole.CONDITION, CONDITION_NAMES.indexOf(n.imm as string));
      default:
        return super.special(n);
    }
  }
}

/** What a template is, apart from its code. */
type Facts = Omit<Template, 'pieces' | 'code' | 'locals'>;

/** Ends of templates that leave a value. */
const VALUED: readonly number[] = [End.BRANCH, End.INDIRECT, End.REPEAT];
function factsOf(l: Builder): Facts {
  const t = l.terminal;
  const flags = l.ops.filter((n) => n.op === 'flags');
  const sets = l.ops.filter((n) => n.op === 'flagvar.set').map((n) => n.imm as string);
  const gets = l.ops.filter((n) => n.op === 'flagvar.get').map((n) => n.imm as string);
  const conditions = l.ops.filter((n) => n.op === 'cond').map((n) => CONDITION_NAMES.indexOf(n.imm as string));
  const imm = flags[0]?.imm as FlagsImm | undefined;
  const row = imm && FLAG_KINDS[imm.kind]!;
  const writes = flags.reduce(
    (mask, n) => mask | maskOf(FLAG_KINDS[(n.imm as FlagsImm).kind]!.writes),
    maskOf(sets.join('')),
  );
  const mixed =
    flags.length > 1 ||
    (flags.length > 0 && (sets.length > 0 || conditions.length > 0 || t.kind === 'repeat')) ||
    (sets.length > 0 && conditions.length > 0);
  return {
    ...endOf(t),
    record: imm && !mixed ? recordNumber(imm) : 0,
    writes,
    kept: imm && !mixed && recordNumber(imm) > 0 ? maskOf(keptRaw(imm.kind)) : 0,
    guarded: row?.guarded === true || l.ops.some((n) => n.op === 'skip.if'),
    mixed,
    reads: maskOf(gets.join('')),
    conditions,
    leaves: l.ops.some((n) => leavesInTheMiddle(n.op)),
  };
}

function leavesInTheMiddle(op: string): boolean {
  const leaves = opRow(op).effects?.leaves;
  return leaves !== undefined && leaves !== 'skip';
}

function endOf(t: Terminal): { end: number; argument: number } {
  switch (t.kind) {
    case 'next':
      return { end: End.NEXT, argument: 0 };
    case 'jump':
      return { end: End.JUMP, argument: 0 };
    case 'branch':
      return { end: End.BRANCH, argument: 0 };
    case 'call':
      return { end: End.CALL, argument: 0 };
    case 'indirect':
      return { end: End.INDIRECT, argument: 0 };
    case 'repeat':
      return { end: End.REPEAT, argument: 0 };
    case 'syscall':
      return { end: End.SYSCALL, argument: t.abi };
    case 'callout':
      return { end: End.CALLOUT, argument: calloutNumber(t.name) };
    case 'fault':
      return { end: End.FAULT, argument: t.vector | (t.afterInstruction ? 256 : 0) };
  }
}

/** Adds the function for what the builder holds. */
function addTemplate(m: Module, name: string, word: 32 | 64, l: Builder, options: BuilderOptions): void {
  for (const n of l.ops) {
    if (n.op === 'cond') Object.assign(n, { op: CONDITION });
    if (n.op !== 'flags') continue;
    const record = recordNumber(n.imm as FlagsImm);
    n.note = { ...n.note, ...(record > 0 ? { record } : {}) };
  }
  const ops = expandFlags(l.ops, options);
  const locals = new Locals(TEMPLATE_PARAMS.length);
  const low = new TemplateLowering(m, word, locals);
  const results = terminalNodes(l.terminal);
  const statements = low.block(ops, results);
  const value = results[0] ? low.value(results[0]) : null;
  if (!low.skips || value === null) {
    addBody(m, name, locals, low.skips ? [m.block(DONE, statements)] : statements, value);
    return;
  }
  // What skips the rest does not say what the value is: 0, the instruction is done. Locals hold what others left there.
  const kept = locals.fixed(i32);
  const code = [m.local.set(kept, m.i32.const(0)), m.block(DONE, [...statements, m.local.set(kept, value)])];
  addBody(m, name, locals, code, m.local.get(kept, i32));
}

function addBody(m: Module, name: string, locals: Locals, statements: Expr[], value: Expr | null): void {
  const end = [...(value === null ? [] : [m.drop(value)]), m.drop(m.i32.const(mark(STOP))), m.i32.const(0)];
  m.addFunction(
    name,
    binaryen.createType(TEMPLATE_PARAMS),
    i32,
    locals.types,
    m.block(null, [...statements, ...end], i32),
  );
}

/** A condition on a record's operands, or on the raw flags (record 0); false: that record does not give it. */
function addCondition(m: Module, name: string, condition: string, record: number): boolean {
  const options: BuilderOptions = { word: 64, open: false, fold: true, bulkStrings: false };
  const l = new Builder(options);
  let value: Node | null;
  if (record === 0) value = l.conditionOnFlags(condition);
  else {
    const shape = RECORDS[record - 1]!;
    const operand = (n: number, bits: number): Node => {
      const whole = l.flagVar(RECORD_OPERANDS[n]!);
      return bits === 64 ? whole : l.op('i32.wrap_i64', [whole], bits);
    };
    value = conditionFromOperands(l, condition, shape.kind, shape.bits, argumentsOf(l, shape, operand));
  }
  if (!value) return false;
  const locals = new Locals(TEMPLATE_PARAMS.length);
  const low = new TemplateLowering(m, 64, locals);
  const statements = low.block(l.ops, [value]);
  addBody(m, name, locals, statements, low.value(value));
  return true;
}

function importAll(m: Module): void {
  importEnvironment(m, { table: false });
  for (const name of TYPESCRIPT_IMPORTS) importTypeScript(m, name);
  for (const [name, s] of Object.entries(HELPER_SIGNATURES)) importHelper(m, name, s);
  for (const [name, [params, result]] of Object.entries(INTERPRETER_FUNCTIONS))
    m.addFunctionImport(name, 'interp', name, binaryen.createType(params), result);
  importSlowPath(m);
}

/** The templates of all handlers; `forms`: a form of each, by the handler's index. */
export function generateTemplates(forms: ReadonlyMap<number, Form>): TemplateFile {
  const m = new binaryen.Module();
  useFeatures(m);
  importAll(m);
  // Unit functions have this type.
  m.addFunction('unit', i32, i32, [], m.i32.const(0));
  const options = (word: 32 | 64): BuilderOptions => ({ word, open: true, fold: true, bulkStrings: true });
  const names: string[] = ['unit'];
  const facts: Facts[] = [];
  const handlers: number[] = [];
  for (const [index, form] of forms) {
    const l = new Builder(options(form.word));
    if (!liftForm(form, l)) continue;
    facts.push(factsOf(l));
    handlers.push(index);
    addTemplate(m, `t${index}`, form.word, l, options(form.word));
    names.push(`t${index}`);
  }
  const conditions = CONDITION_NAMES.map((name) => ({ name, reads: maskOf(CONDITIONS[name]!.reads) }));
  const valued = new Set(names.flatMap((_, n) => (n > 0 && VALUED.includes(facts[n - 1]!.end) ? [n] : [])));
  const present = conditions.map(({ name }) =>
    Array.from({ length: RECORDS.length + 1 }, (_, record) => {
      const has = addCondition(m, `c_${name}_${record}`, name, record);
      if (has) {
        valued.add(names.length);
        names.push(`c_${name}_${record}`);
      }
      return has;
    }),
  );
  if (!m.validate()) throw new Error('the templates do not validate');
  const wasm = m.emitBinary();
  m.dispose();
  const { types, functions, bodies } = readModule(wasm, valued);
  if (bodies.length !== names.length) throw new Error('binaryen has left functions out');
  let next = 1;
  const byHandler = new Map<number, Template>();
  handlers.forEach((index, n) => {
    byHandler.set(index, { ...facts[n]!, ...bodies[next++]! });
  });
  const plain: Facts = {
    end: 0,
    argument: 0,
    record: 0,
    writes: 0,
    kept: 0,
    guarded: false,
    mixed: false,
    reads: 0,
    conditions: [],
    leaves: false,
  };
  const fused = present.map((row) => row.map((has) => (has ? { ...plain, ...bodies[next++]! } : null)));
  return { types, functions, conditions, records: RECORDS.length, byHandler, fused };
}

type Body = Pick<Template, 'pieces' | 'code' | 'locals'>;

/** Types, imported functions, and the bodies of functions as templates. */
function readModule(
  wasm: Uint8Array,
  valued: ReadonlySet<number>,
): { types: Uint8Array; functions: ImportedFunction[]; bodies: Body[] } {
  const sections = sectionsOf(wasm);
  const types = new WasmReader(wasm, sections.get(1)!);
  const from = types.at;
  for (let n = types.u(); n > 0; n--) {
    if (wasm[types.at++] !== 0x60) throw new Error('a type that is no function');
    types.skip(types.u());
    types.skip(types.u());
  }
  const functions: ImportedFunction[] = [];
  const r = new WasmReader(wasm, sections.get(2)!);
  const text = () => {
    const length = r.u();
    r.skip(length);
    return new TextDecoder().decode(wasm.subarray(r.at - length, r.at));
  };
  for (let n = r.u(); n > 0; n--) {
    const module = text();
    const name = text();
    const kind = wasm[r.at++];
    if (kind === 0) functions.push({ module, name, type: r.u() });
    else if (kind === 2) {
      const limits = wasm[r.at++]!;
      r.u();
      if (limits & 1) r.u();
    } else throw new Error('an import that is neither function nor memory');
  }
  const code = new WasmReader(wasm, sections.get(10)!);
  const bodies: Body[] = [];
  for (let n = code.u(); n > 0; n--) {
    const size = code.u();
    const end = code.at + size;
    bodies.push(readBody(code, end, valued.has(bodies.length)));
  }
  return { types: wasm.subarray(from, types.at), functions, bodies };
}

/** Types of the parameters are known; locals after them are temporaries, numbered by type. */
function readBody(r: WasmReader, end: number, hasValue: boolean): Body {
  const counts = LOCAL_TYPES.map(() => 0);
  const place: [type: number, ordinal: number][] = [];
  for (let groups = r.u(); groups > 0; groups--) {
    const n = r.u();
    const type = LOCAL_TYPES.indexOf(r.bytes[r.at++] as (typeof LOCAL_TYPES)[number]);
    if (type < 0) throw new Error('a local of a type that templates do not have');
    for (let i = 0; i < n; i++) place.push([type, counts[type]!++]);
  }
  const pieces: number[] = [];
  const code: number[] = [];
  let literal = 0;
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at++) code.push(r.bytes[at]!);
  };
  const flush = (): void => {
    if (code.length > literal) pieces.push(Hole.LITERAL, literal, code.length - literal);
    literal = code.length;
  };
  const hole = (kind: number, a: number, b: number): void => {
    flush();
    pieces.push(kind, a, b);
  };
  const open: number[] = [];
  let depth = 0;
  while (r.at < end - 1) {
    const i = r.next();
    if (i.op >= 0x02 && i.op <= 0x04) depth++;
    else if (i.op === 0x0b) depth--;
    if (i.op >= 0x20 && i.op <= 0x22) {
      copy(i.start, i.at);
      const index = Number(i.value);
      if (index < STATUS) hole(Hole.RECORD_LOCAL, index, 0);
      else if (index === STATUS) hole(Hole.STATUS_LOCAL, 0, 0);
      else hole(Hole.LOCAL, ...place[index - TEMPLATE_PARAMS.length]!);
    } else if (i.op === 0x10 || i.op === 0x12) {
      copy(i.start, i.at);
      hole(Hole.FUNCTION, Number(i.value), 0);
    } else if (i.op === 0x41 && Number(i.value) === mark(STOP)) {
      // The value stays on the stack: without its `drop`.
      if (hasValue && code.pop() !== 0x1a) throw new Error('a template without its value');
      break;
    } else if (isMark(i.value) && (i.memory || i.op === 0x41 || i.op === 0x42)) {
      markedHole(r, i, copy, hole, pieces, open, depth);
      // A lane number may follow an offset.
      if (i.memory) copy(afterOffset(r.bytes, i.at), i.end);
    } else copy(i.start, i.end);
  }
  flush();
  r.at = end;
  return { pieces: Int32Array.from(pieces), code: Uint8Array.from(code), locals: counts };
}

/** First byte after the LEB number at `at`. */
function afterOffset(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end++]! >= 128);
  return end;
}

function markedHole(
  r: WasmReader,
  i: WasmInstruction,
  copy: (from: number, to: number) => void,
  hole: (kind: number, a: number, b: number) => void,
  pieces: number[],
  open: number[],
  depth: number,
): void {
  const v = Number(i.value) - MARK;
  const kind = v >>> 16;
  const a = (v >>> 8) & 255;
  const b = v & 255;
  if (i.memory) {
    copy(i.start, i.at);
    if (kind === Hole.TLB) hole(kind, b, 0);
    else if (kind === Hole.REGISTER || kind === Hole.SEGMENT) hole(kind, a, b);
    else throw new Error('a mark that is no offset');
    return;
  }
  if (kind === Hole.LEAVE) {
    if (r.bytes[r.at++] !== 0x1a) throw new Error('a mark that is not dropped');
    hole(kind, depth, 0);
    return;
  }
  if (kind === Hole.BEGIN || kind === Hole.END) {
    // Its `drop`.
    if (r.bytes[r.at++] !== 0x1a) throw new Error('a mark that is not dropped');
    hole(kind, a, 0);
    if (kind === Hole.BEGIN) open.push(pieces.length - 3);
    else pieces[open.pop()! + 2] = pieces.length / 3 - 1;
    return;
  }
  hole(kind, a, b);
}
