import binaryen from 'binaryen';
import * as iced from 'iced-x86';
import { CALLOUT_MNEMONICS, calloutForm, formKey, openForms } from '../decode/forms.js';
import { CHECK_FORMS } from '../decode/segment-checks.js';
import { Exit, SLOW_FOR_WRITE } from '../exits.js';
import { HELPER_SIGNATURES } from '../helpers/build.js';
import { Builder, UndefinedForm } from '../ir/builder.js';
import { argumentsOf, RECORDS } from '../ir/flag-record.js';
import type { Node, Terminal } from '../ir/ir.js';
import type { Form } from '../ir/operand.js';
import { JUMPS_FROM_TLB, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE } from '../layout.js';
import { expandFlags } from '../passes/expand-flags.js';
import { definitionOf } from '../semantics/index.js';
import * as S from '../state.js';
import { calloutNumber } from './callouts.js';
import { importEnvironment, importTypeScript, jumpCacheIndex, TYPESCRIPT_IMPORTS, useFeatures } from './environment.js';
import { FIXED_HANDLERS, fixedHandler, SPARE_ENTRIES } from './fixed-handlers.js';
import { flagPlace } from './flag-place.js';
import { Lowering } from './lower.js';
import * as Rec from './record.js';
import { transitionFunction } from './transitions.js';
import { type Expr, Locals, type Module } from './wasm.js';

/**
 * Generates the interpreter: one handler per instruction form, from the same definitions that the translator uses, with
 * the operands read from the record that the handler is called with. Handlers go on to the next record by a tail call.
 */
export interface GeneratedInterpreter {
  wasm: Uint8Array;
  /** Handler's table index by form key. */
  handlers: Record<string, number>;
  /** First table index after the handlers. */
  tableSize: number;
  /** Of the forms that share a handler, one: by the handler's index. */
  forms: Map<number, Form>;
}

const PC = 0;
const i32 = binaryen.i32;
const i64 = binaryen.i64;

export class InterpreterLowering extends Lowering {
  protected readonly registersAreLocals = false;

  private pc(): Expr {
    return this.m.local.get(PC, i32);
  }
  private field16(offset: number): Expr {
    return this.m.i32.load16_u(offset, 2, this.pc());
  }
  private fieldOfRegister(field: number): Expr {
    return this.field16(Rec.REGISTER_FIELDS[field]!);
  }
  protected gprGet(reg: number, bits: number, high: boolean): Expr {
    return this.loadHost(bits, this.m.i32.const(0), S.GPR + 8 * reg + (high ? 1 : 0));
  }
  protected gprSet(reg: number, bits: number, high: boolean, value: Expr): Expr {
    return this.setAt(this.m.i32.const(0), S.GPR + 8 * reg + (high ? 1 : 0), bits, value);
  }
  /** Writes a register part: 32 bits clear the upper half. */
  private setAt(address: Expr, offset: number, bits: number, value: Expr): Expr {
    const m = this.m;
    if (bits === 32) return m.i64.store(offset, 1, address, m.i64.extend_u(value));
    return this.storeHost(bits, address, offset, value, bits === 64 ? 'i64' : 'i32');
  }
  protected xmmGet(reg: number, high: boolean): Expr {
    return this.m.v128.load(S.XMM + S.XMM_STRIDE * reg + (high ? 16 : 0), 1, this.m.i32.const(0));
  }
  protected xmmSet(reg: number, high: boolean, value: Expr): Expr {
    return this.m.v128.store(S.XMM + S.XMM_STRIDE * reg + (high ? 16 : 0), 1, this.m.i32.const(0), value);
  }
  protected flagGet(letter: string): Expr {
    const [at, wide] = flagPlace(letter);
    return wide ? this.m.i64.load(at, 8, this.m.i32.const(0)) : this.m.i32.load(at, 4, this.m.i32.const(0));
  }
  protected flagSet(letter: string, value: Expr): Expr {
    const [at, wide] = flagPlace(letter);
    return wide
      ? this.m.i64.store(at, 8, this.m.i32.const(0), value)
      : this.m.i32.store(at, 4, this.m.i32.const(0), value);
  }
  protected leave(status: Expr): Expr {
    return this.m.return_call('leave', [this.pc(), status], i32);
  }
  next(): Expr {
    const m = this.m;
    return m.return_call_indirect(
      'table',
      m.i32.load(Rec.SIZE, 4, this.pc()),
      [m.i32.add(this.pc(), m.i32.const(Rec.SIZE))],
      i32,
      i32,
    );
  }
  /** Tail call to the descriptor whose address is in `local`. */
  dispatch(local: number): Expr {
    return this.m.block(null, goTo(this.m, local, this.locals.temp(i32)));
  }

  protected special(n: Node): Expr {
    const m = this.m;
    switch (n.op) {
      case 'open.gpr.get':
        return this.loadHost(n.bits, this.fieldOfRegister(n.imm), 0);
      case 'open.gpr.set':
        return this.setAt(this.fieldOfRegister(n.imm), 0, n.bits, this.value(n.args[0]!));
      case 'open.xmm.get': {
        const r = n.imm;
        return m.v128.load(r.high ? 16 : 0, 1, this.fieldOfRegister(r.reg));
      }
      case 'open.xmm.set': {
        const r = n.imm;
        return m.v128.store(r.high ? 16 : 0, 1, this.fieldOfRegister(r.reg), this.value(n.args[0]!));
      }
      case 'open.scale':
        return m.i32.load8_u(Rec.SCALE, 1, this.pc());
      case 'open.address':
        return this.fieldOfRegister(n.imm);
      case 'open.imm': {
        const field = n.imm;
        if (field === 1) return m.i64.load(Rec.WIDE, 8, this.pc());
        const at = field === 2 ? Rec.DISP : Rec.IMM;
        if (n.bits === 64) return m.i64.load32_s(at, 4, this.pc());
        return n.bits === 8
          ? m.i32.load8_u(at, 1, this.pc())
          : n.bits === 16
            ? m.i32.load16_u(at, 2, this.pc())
            : m.i32.load(at, 4, this.pc());
      }
      case 'open.rip':
        return this.word === 64 ? m.i64.load(Rec.RIP, 8, this.pc()) : m.i32.load(Rec.RIP, 4, this.pc());
      case 'open.next_rip':
        return this.word === 64
          ? m.i64.add(m.i64.load(Rec.RIP, 8, this.pc()), m.i64.load8_u(Rec.LENGTH, 1, this.pc()))
          : m.i32.add(m.i32.load(Rec.RIP, 4, this.pc()), m.i32.load8_u(Rec.LENGTH, 1, this.pc()));
      case 'open.segbase':
        return this.word === 64 ? m.i64.load(0, 8, this.field16(Rec.SEG)) : m.i32.load(0, 4, this.field16(Rec.SEG));
      case 'open.ea':
        return this.effectiveAddress(n.imm === 1);
      case 'zero.uppers':
        return m.block(
          null,
          Array.from({ length: n.imm }, (_, r) => this.xmmSet(r, true, this.zero('v128'))),
        );
      case 'skip.if':
        return m.if(this.value(n.args[0]!), this.next());
      default:
        throw new Error(`no lowering for ${n.op} in the interpreter`);
    }
  }

  private effectiveAddress(segment: boolean): Expr {
    const m = this.m;
    if (this.word === 64) {
      const index = m.i64.shl(m.i64.load(0, 1, this.field16(Rec.INDEX)), m.i64.load8_u(Rec.SCALE, 1, this.pc()));
      const offset = m.i64.add(
        m.i64.add(m.i64.load(0, 1, this.field16(Rec.BASE)), index),
        m.i64.load32_s(Rec.DISP, 4, this.pc()),
      );
      return segment ? m.i64.add(offset, m.i64.load(0, 1, this.field16(Rec.SEG))) : offset;
    }
    const index = m.i32.shl(m.i32.load(0, 1, this.field16(Rec.INDEX)), m.i32.load8_u(Rec.SCALE, 1, this.pc()));
    const offset = m.i32.add(
      m.i32.add(m.i32.load(0, 1, this.field16(Rec.BASE)), index),
      m.i32.load(Rec.DISP, 4, this.pc()),
    );
    return segment ? m.i32.add(offset, m.i32.load(0, 1, this.field16(Rec.SEG))) : offset;
  }
}

/**
 * Goes on at the descriptor whose address is in local `d`. Most lead to a block to interpret (`enter`): what that handler
 * does is done here, for the price of a comparison instead of an indirect call; where it would leave, it is called.
 * `t`: a free i32 local.
 */
function goTo(m: Module, d: number, t: number): Expr[] {
  const at = () => m.local.get(d, i32);
  const zero = () => m.i32.const(0);
  const dispatch = (handler: Expr, record: Expr) => m.return_call_indirect('table', handler, [record], i32, i32);
  const budget = () => m.i32.sub(m.i32.load(S.BUDGET, 4, zero()), m.i32.load(Rec.D_COUNT, 4, at()));
  return [
    m.if(
      m.i32.eq(m.local.tee(t, m.i32.load(0, 4, at()), i32), m.i32.const(fixedHandler('enter'))),
      m.if(
        m.i32.ge_s(m.local.tee(t, budget(), i32), zero()),
        m.block(null, [
          m.if(
            m.i32.ne(m.i32.load(Rec.D_HOT, 4, at()), m.i32.const(1)),
            m.block(null, [
              m.i32.store(S.BUDGET, 4, zero(), m.local.get(t, i32)),
              m.i32.store(Rec.D_HOT, 4, at(), m.i32.sub(m.i32.load(Rec.D_HOT, 4, at()), m.i32.const(1))),
              m.local.set(t, m.i32.load(Rec.D_BODY, 4, at())),
              dispatch(m.i32.load(0, 4, m.local.get(t, i32)), m.local.get(t, i32)),
            ]),
          ),
        ]),
      ),
    ),
    dispatch(m.i32.load(0, 4, at()), at()),
  ];
}

export function terminalNodes(t: Terminal): Node[] {
  switch (t.kind) {
    case 'branch':
    case 'repeat':
      return [t.cond];
    case 'indirect':
      return [t.target];
    default:
      return [];
  }
}

/** Lifts one open form; false if the definition does not cover it. */
export function liftForm(form: Form, l: Builder): boolean {
  const definition = definitionOf(form.mnemonic);
  if (!definition) return false;
  l.begin(form, 0, 0n, 0);
  try {
    definition(l, ...form.operands);
  } catch (e) {
    if (e instanceof UndefinedForm) return false;
    throw e;
  }
  return true;
}

/** What a handler does, as text: two forms with the same share one. */
function meaningOf(l: Builder): string {
  const number = new Map(l.ops.map((n, i) => [n, i]));
  const replacer = (_: string, v: unknown) => (typeof v === 'bigint' ? `${v}n` : Object.is(v, -0) ? '-0' : v);
  const node = (n: Node) => [n.op, n.type, n.bits, n.args.map((a) => number.get(a)), n.imm];
  const t = l.terminal;
  const results = terminalNodes(t).map((n) => number.get(n));
  const how = { ...t, cond: null, target: null };
  return JSON.stringify([l.usedWord ? l.options.word : 0, l.ops.map(node), how, results], replacer);
}

/** Body of the handler for what the builder holds. */
function handlerBody(m: Module, form: Form, l: Builder): { locals: Locals; body: Expr } {
  const ops = expandFlags(l.ops, l.options);
  const locals = new Locals(1);
  const low = new InterpreterLowering(m, form.word, locals, null);
  const t = l.terminal;
  const statements = low.block(ops, terminalNodes(t));
  const pc = () => m.local.get(PC, i32);
  const toSlot = (offset: number): Expr => {
    const d = locals.temp(i32);
    return m.block(null, [m.local.set(d, m.i32.load(offset, 4, pc())), low.dispatch(d)]);
  };
  switch (t.kind) {
    case 'next':
      statements.push(low.next());
      break;
    case 'jump':
    case 'call':
      statements.push(toSlot(Rec.TARGET));
      break;
    case 'branch': {
      const d = locals.temp(i32);
      statements.push(
        m.local.set(
          d,
          m.i32.load(
            0,
            4,
            m.i32.add(pc(), m.select(low.value(t.cond), m.i32.const(Rec.TARGET), m.i32.const(Rec.FALLTHROUGH))),
          ),
        ),
        low.dispatch(d),
      );
      break;
    }
    case 'indirect': {
      const target = low.value(t.target);
      statements.push(m.return_call('indirect', [form.word === 64 ? target : m.i64.extend_u(target)], i32));
      break;
    }
    case 'repeat':
      statements.push(m.if(low.value(t.cond), m.return_call('again', [pc()], i32)), low.next());
      break;
    case 'syscall':
      statements.push(m.return_call('syscall', [pc(), m.i32.const(t.abi)], i32));
      break;
    case 'callout':
      statements.push(m.return_call('leave_callout', [pc(), m.i32.const(calloutNumber(t.name))], i32));
      break;
    case 'fault':
      statements.push(
        m.return_call('raise', [pc(), m.i32.const(t.vector), m.i32.const(t.afterInstruction ? 1 : 0)], i32),
      );
      break;
  }
  return { locals, body: m.block(null, statements, i32) };
}

/** Generates the whole interpreter module. Takes seconds: done at build time. */
export function generateInterpreter(): GeneratedInterpreter {
  const m = new binaryen.Module();
  useFeatures(m);
  importEnvironment(m, { table: false });
  for (const name of TYPESCRIPT_IMPORTS) importTypeScript(m, name);
  for (const [name, s] of Object.entries(HELPER_SIGNATURES)) importHelper(m, name, s);
  runtimeFunctions(m);
  const names: string[] = [...FIXED_HANDLERS];
  const handlers: Record<string, number> = {};
  const byMeaning = new Map<string, number>();
  const forms = new Map<number, Form>();
  for (const form of allForms()) {
    const key = formKey(form);
    if (handlers[key] !== undefined) continue;
    const l = new Builder({ word: form.word, open: true, fold: true, bulkStrings: true });
    if (!liftForm(form, l)) continue;
    // A definition that never asked for the code width serves both, and some instructions mean the same.
    const meaning = meaningOf(l);
    const twin = byMeaning.get(meaning);
    if (twin !== undefined) {
      handlers[key] = twin;
      continue;
    }
    byMeaning.set(meaning, names.length);
    forms.set(names.length, form);
    const h = handlerBody(m, form, l);
    const name = `h${names.length}`;
    m.addFunction(name, i32, i32, h.locals.types, h.body);
    handlers[key] = names.length;
    names.push(name);
  }
  m.addTable('table', names.length + SPARE_ENTRIES, -1);
  m.addActiveElementSegment('table', 'handlers', names, m.i32.const(0));
  m.addTableExport('table', 'table');
  if (!m.validate()) throw new Error('the generated interpreter does not validate');
  const wasm = m.emitBinary();
  m.dispose();
  return { wasm, handlers, tableSize: names.length, forms };
}

export function importHelper(
  m: Module,
  name: string,
  s: { params: readonly string[]; results: readonly string[] },
): void {
  const type = (t: string | undefined) =>
    t === undefined ? binaryen.none : (binaryen as unknown as Record<string, number>)[t]!;
  m.addFunctionImport(name, 'helpers', name, binaryen.createType(s.params.map(type)), type(s.results[0]));
}

function* allForms(): Generator<Form> {
  for (const word of [64, 32] as const) {
    for (const name of Object.keys(iced.Code)) {
      const code = Number(name);
      if (!Number.isInteger(code) || code === iced.Code.INVALID) continue;
      for (const f of openForms(code, word)) if (definitionOf(f.mnemonic)) yield f;
    }
  }
  yield* CHECK_FORMS;
  yield* CALLOUT_MNEMONICS.map(calloutForm);
}

/** Functions that handlers share, and the fixed handlers. */
function runtimeFunctions(m: Module): void {
  const local = (n: number) => m.local.get(n, i32);
  const zero = () => m.i32.const(0);
  const dispatch = (record: () => Expr) =>
    m.return_call_indirect('table', m.i32.load(0, 4, record()), [record()], i32, i32);
  const setRip = (pc: Expr) => m.i64.store(S.RIP, 8, zero(), m.i64.load(Rec.RIP, 8, pc));
  const setNextRip = (pc: () => Expr) =>
    m.i64.store(S.RIP, 8, zero(), m.i64.add(m.i64.load(Rec.RIP, 8, pc()), m.i64.load8_u(Rec.LENGTH, 1, pc())));
  const exitRecord = (pc: Expr) => m.i32.store(S.EXIT_RECORD, 4, zero(), pc);
  const ret = (code: number) => m.return(m.i32.const(code));
  const handler = (name: string, locals: number[], body: Expr[]) =>
    m.addFunction(name, i32, i32, locals, m.block(null, body, i32));

  /** leave(pc, status): a fault or a write to code in the record's instruction. */
  m.addFunction(
    'leave',
    binaryen.createType([i32, i32]),
    i32,
    [],
    m.block(null, [exitRecord(local(0)), setRip(local(0)), local(1)], i32),
  );
  /** raise(pc, vector, after): a fault that an instruction is for. */
  m.addFunction(
    'raise',
    binaryen.createType([i32, i32, i32]),
    i32,
    [],
    m.block(
      null,
      [
        exitRecord(local(0)),
        m.if(
          local(2),
          setNextRip(() => local(0)),
          setRip(local(0)),
        ),
        m.i32.store(S.FAULT_VECTOR, 4, zero(), local(1)),
        m.i32.store(S.FAULT_ERROR, 4, zero(), zero()),
        m.i64.store(S.FAULT_ADDRESS, 8, zero(), m.i64.const(0)),
        m.i32.const(Exit.FAULT),
      ],
      i32,
    ),
  );
  m.addFunction(
    'leave_callout',
    binaryen.createType([i32, i32]),
    i32,
    [],
    m.block(
      null,
      [
        exitRecord(local(0)),
        setRip(local(0)),
        m.i32.store(S.CALLOUT_ARG, 4, zero(), local(1)),
        m.if(
          m.i32.eq(local(1), m.i32.const(calloutNumber('sysret'))),
          m.return_call('transition', [m.i32.const(Exit.CALLOUT), zero()], i32),
        ),
        m.i32.const(Exit.CALLOUT),
      ],
      i32,
    ),
  );
  transitionFunction(m);
  /** syscall(pc, abi): the state is in memory anyway, RIP apart. */
  m.addFunction(
    'syscall',
    binaryen.createType([i32, i32]),
    i32,
    [i32],
    m.block(
      null,
      [
        exitRecord(local(0)),
        setNextRip(() => local(0)),
        m.i32.store(S.CALLOUT_ARG, 4, zero(), local(1)),
        m.local.set(2, m.call('system_call', [local(1)], i32)),
        m.if(
          m.i32.eqz(local(2)),
          m.block(null, [m.local.set(0, m.i32.add(local(0), m.i32.const(Rec.SIZE))), dispatch(() => local(0))]),
        ),
        m.if(m.i32.eq(local(2), m.i32.const(1)), ret(Exit.LEAVE)),
        m.return_call('transition', [m.i32.const(Exit.SYSCALL_FULL), zero()], i32),
      ],
      i32,
    ),
  );
  /** again(pc): one more iteration of a rep instruction, unless the budget is used up. */
  m.addFunction(
    'again',
    i32,
    i32,
    [i32],
    m.block(
      null,
      [
        m.i32.store(
          S.BUDGET,
          4,
          zero(),
          m.local.tee(1, m.i32.sub(m.i32.load(S.BUDGET, 4, zero()), m.i32.const(1)), i32),
        ),
        m.if(m.i32.lt_s(local(1), zero()), m.block(null, [exitRecord(local(0)), setRip(local(0)), ret(Exit.REPEAT)])),
        dispatch(() => local(0)),
      ],
      i32,
    ),
  );
  /** indirect(target): through the jump cache. */
  m.addFunction(
    'indirect',
    i64,
    i32,
    [i32, i32],
    m.block(
      null,
      [
        m.local.set(
          1,
          m.i32.add(
            jumpCacheIndex(m, () => m.local.get(0, i64)),
            m.i32.load(S.TLB_BASE, 4, zero()),
          ),
        ),
        m.if(
          m.i64.eq(m.i64.load(JUMPS_FROM_TLB, 8, local(1)), m.local.get(0, i64)),
          m.block(null, [m.local.set(1, m.i32.load(JUMPS_FROM_TLB + 8, 4, local(1))), ...goTo(m, 1, 2)]),
        ),
        m.i64.store(S.RIP, 8, zero(), m.local.get(0, i64)),
        m.i32.const(Exit.LOOKUP),
      ],
      i32,
    ),
  );

  for (const word of [32, 64] as const) {
    const t = word === 64 ? i64 : i32;
    const wide = (n: number) => (word === 64 ? m.local.get(n, i64) : m.i64.extend_u(local(n)));
    slowFunctions(m, word, t, wide);
  }

  handler('null', [], [m.unreachable()]);
  handler('undecoded', [], [exitRecord(local(0)), setRip(local(0)), m.i32.const(Exit.UNDECODED)]);
  // enter: a block's descriptor. Charges the budget for the whole block, counts towards hotness.
  handler(
    'enter',
    [i32],
    [
      m.i32.store(
        S.BUDGET,
        4,
        zero(),
        m.local.tee(1, m.i32.sub(m.i32.load(S.BUDGET, 4, zero()), m.i32.load(Rec.D_COUNT, 4, local(0))), i32),
      ),
      m.if(
        m.i32.lt_s(local(1), zero()),
        m.block(null, [
          m.i32.store(S.BUDGET, 4, zero(), m.i32.add(local(1), m.i32.load(Rec.D_COUNT, 4, local(0)))),
          exitRecord(local(0)),
          setRip(local(0)),
          ret(Exit.BUDGET),
        ]),
      ),
      m.i32.store(
        Rec.D_HOT,
        4,
        local(0),
        m.local.tee(1, m.i32.sub(m.i32.load(Rec.D_HOT, 4, local(0)), m.i32.const(1)), i32),
      ),
      m.if(
        m.i32.eqz(local(1)),
        m.block(null, [
          m.i32.store(
            S.BUDGET,
            4,
            zero(),
            m.i32.add(m.i32.load(S.BUDGET, 4, zero()), m.i32.load(Rec.D_COUNT, 4, local(0))),
          ),
          exitRecord(local(0)),
          setRip(local(0)),
          ret(Exit.HOT),
        ]),
      ),
      m.local.set(0, m.i32.load(Rec.D_BODY, 4, local(0))),
      dispatch(() => local(0)),
    ],
  );
  // end_of_block: a block that simply goes on into the next one.
  handler('end_of_block', [i32], [m.local.set(0, m.i32.load(Rec.TARGET, 4, local(0))), ...goTo(m, 0, 1)]);
  handler('undefined', [], [m.return_call('raise', [local(0), m.i32.const(6), zero()], i32)]);
  handler('stepped', [], [exitRecord(local(0)), setRip(local(0)), m.i32.const(Exit.STEPPED)]);
  eaHandlers(m);

  flagsFromRecord(m);
  templateFunctions(m);

  m.addFunction('run', i32, i32, [], m.call_indirect('table', m.i32.load(0, 4, local(0)), [local(0)], i32, i32));
  m.addFunctionExport('run', 'run');
}

/**
 * slow_load(address, request, budget) and slow_store(address, request, budget): the whole lookup out of line, for accesses whose inline
 * or coalesced check failed. They probe the TLB again (a coalesced check may fail where the access alone would hit),
 * then ask TypeScript, which may want to know the time: what is left of the budget tells it.
 */
function slowFunctions(m: Module, word: 32 | 64, t: number, wide: (n: number) => Expr): void {
  const request = () => m.local.get(1, i32);
  const bytes = () => m.i32.and(request(), m.i32.const(0xff));
  const address = () => m.local.get(0, t);
  const e = () => m.local.get(3, i32);
  const low = () => (word === 64 ? m.i32.wrap(address()) : address());
  const index = m.i32.and(
    m.i32.shr_u(low(), m.i32.const(12 - Math.log2(TLB_ENTRY_SIZE))),
    m.i32.const((TLB_ENTRIES - 1) * TLB_ENTRY_SIZE),
  );
  const entry = m.i32.add(index, m.i32.load(S.TLB_BASE, 4, m.i32.const(0)));
  const last = () => m.i32.sub(bytes(), m.i32.const(1));
  const hit = (tag: number) =>
    word === 64
      ? m.i64.eq(
          m.i64.load(tag, 8, e()),
          m.i64.and(m.i64.add(address(), m.i64.extend_u(last())), m.i64.const(BigInt(-4096))),
        )
      : m.i32.eq(m.i32.load(tag, 4, e()), m.i32.and(m.i32.add(address(), last()), m.i32.const(-4096)));
  const host = () => m.i32.add(low(), m.i32.load(TLB_ADDEND, 4, e()));
  const ask = (name: string) =>
    m.block(
      null,
      [
        m.i64.store(S.SLOW_ADDRESS, 8, m.i32.const(0), wide(0)),
        m.i32.store(S.BUDGET, 4, m.i32.const(0), m.local.get(2, i32)),
        m.call(`js_${name}`, [request()], i32),
      ],
      i32,
    );
  const params = binaryen.createType([t, i32, i32]);
  m.addFunction(
    `slow_load${word}`,
    params,
    i32,
    [i32],
    m.block(
      null,
      [
        m.local.set(3, entry),
        m.if(m.if(m.i32.and(request(), m.i32.const(SLOW_FOR_WRITE)), hit(TLB_WRITE), hit(TLB_READ)), m.return(host())),
        ask('slow_load'),
      ],
      i32,
    ),
  );
  const z = () => m.i32.const(0);
  // Other sizes, and masked stores, are left to TypeScript.
  const store = (n: number, s: Expr) =>
    m.if(m.i32.eq(request(), m.i32.const(n | SLOW_FOR_WRITE)), m.block(null, [s, m.return(z())]));
  m.addFunction(
    `slow_store${word}`,
    params,
    i32,
    [i32],
    m.block(
      null,
      [
        m.local.set(3, m.copyExpression(entry)),
        m.if(
          hit(TLB_WRITE),
          m.block(null, [
            store(4, m.i32.store(0, 1, host(), m.i32.load(S.SLOW_VALUE, 4, z()))),
            store(8, m.i64.store(0, 1, host(), m.i64.load(S.SLOW_VALUE, 8, z()))),
            store(1, m.i32.store8(0, 1, host(), m.i32.load8_u(S.SLOW_VALUE, 1, z()))),
            store(2, m.i32.store16(0, 1, host(), m.i32.load16_u(S.SLOW_VALUE, 2, z()))),
            store(16, m.v128.store(0, 1, host(), m.v128.load(S.SLOW_VALUE, 8, z()))),
            store(
              32,
              m.block(null, [
                m.v128.store(0, 1, host(), m.v128.load(S.SLOW_VALUE, 8, z())),
                m.v128.store(16, 1, host(), m.v128.load(S.SLOW_VALUE + 16, 8, z())),
              ]),
            ),
          ]),
        ),
        ask('slow_store'),
      ],
      i32,
    ),
  );
  for (const name of ['slow_load', 'slow_store']) m.addFunctionExport(`${name}${word}`, `${name}${word}`);
}

/** flags_from_record(): the raw flags from the operands that a region recorded. */
function flagsFromRecord(m: Module): void {
  const z = () => m.i32.const(0);
  const cases = RECORDS.map((shape, i) => {
    const l = new Builder({ word: 64, open: false, fold: true, bulkStrings: false });
    const operands = argumentsOf(l, shape, (at, bits) => l.state(S.FLAGS_RECORD_ARGS + 8 * at, bits));
    l.setFlags(shape.kind, shape.bits, ...operands);
    const locals = new Locals(0);
    const low = new InterpreterLowering(m, 64, locals, null);
    const code = low.block(expandFlags(l.ops, { word: 64, open: false, fold: true, bulkStrings: false }), []);
    const name = `flags_record_${i + 1}`;
    m.addFunction(name, binaryen.none, binaryen.none, locals.types, m.block(null, code));
    return name;
  });
  const labels = ['none', ...cases];
  let body: Expr = m.switch(labels, 'none', m.i32.load(S.FLAGS_RECORD, 4, z()));
  for (const name of cases)
    body = m.block(null, [m.block(name, [body]), m.call(name, [], binaryen.none), m.br('none')]);
  const clear = m.i32.store(S.FLAGS_RECORD, 4, z(), z());
  m.addFunction('flags_from_record', binaryen.none, binaryen.none, [], m.block(null, [m.block('none', [body]), clear]));
  m.addFunctionExport('flags_from_record', 'flags_from_record');
}

/**
 * Where code made of templates goes when it leaves. Those that end in `_recorded` take the flags' record first: its number and
 * operands. An exit leaves it to the dispatcher; where code goes on, the raw flags are made of it.
 */
function templateFunctions(m: Module): void {
  const local = (n: number) => m.local.get(n, i32);
  const z = () => m.i32.const(0);
  const record = [i32, i64, i64, i64];
  const keep = () =>
    m.block(null, [
      m.i32.store(S.FLAGS_RECORD, 4, z(), local(0)),
      ...[1, 2, 3].map((n) => m.i64.store(S.FLAGS_RECORD_ARGS + 8 * (n - 1), 8, z(), m.local.get(n, i64))),
    ]);
  const compute = () => m.if(local(0), m.block(null, [keep(), m.call('flags_from_record', [], binaryen.none)]));
  const dispatch = (n: number) => m.return_call_indirect('table', m.i32.load(0, 4, local(n)), [local(n)], i32, i32);
  const at = (n: number) => m.i64.store(S.RIP, 8, z(), m.i64.load(Rec.RIP, 8, local(n)));
  const exit = (n: number) => m.block(null, [m.i32.store(S.EXIT_RECORD, 4, z(), local(n)), at(n)]);
  const define = (name: string, params: number[], locals: number[], result: number, body: Expr[]) => {
    m.addFunction(name, binaryen.createType(params), result, locals, m.block(null, body, result));
    m.addFunctionExport(name, name);
  };
  define('leave_recorded', [...record, i32, i32], [], i32, [keep(), exit(4), local(5)]);
  define('budget_recorded', [...record, i32], [], i32, [keep(), exit(4), m.i32.const(Exit.BUDGET)]);
  // A block that is hot: where it has a region meanwhile, that goes on. `own`: table index of the code that asks.
  define('hot_recorded', [...record, i32, i32], [], i32, [
    m.if(
      m.i32.eq(m.i32.load(0, 4, local(4)), local(5)),
      m.block(null, [keep(), exit(4), m.return(m.i32.const(Exit.HOT))]),
    ),
    compute(),
    dispatch(4),
  ]);
  define('resume', [i32], [], i32, [dispatch(0)]);
  define('raw_flags', record, [], binaryen.none, [compute()]);
  for (const name of ['raise', 'leave_callout', 'syscall', 'again', 'indirect']) m.addFunctionExport(name, name);
}

/** Address computations for unusual address sizes: they fill S.EA for the record that follows. */
function eaHandlers(m: Module): void {
  const pc = () => m.local.get(PC, i32);
  const f = (at: number) => m.i32.load(0, 1, m.i32.load16_u(at, 2, pc()));
  const sum = () =>
    m.i32.add(
      m.i32.add(f(Rec.BASE), m.i32.shl(f(Rec.INDEX), m.i32.load8_u(Rec.SCALE, 1, pc()))),
      m.i32.load(Rec.DISP, 4, pc()),
    );
  const next = () =>
    m.return_call_indirect('table', m.i32.load(Rec.SIZE, 4, pc()), [m.i32.add(pc(), m.i32.const(Rec.SIZE))], i32, i32);
  const seg = () => m.i64.load(0, 1, m.i32.load16_u(Rec.SEG, 2, pc()));
  const define = (name: string, value: Expr) =>
    m.addFunction(name, i32, i32, [], m.block(null, [m.i64.store(S.EA, 8, m.i32.const(0), value), next()], i32));
  define('ea16', m.i64.extend_u(m.i32.add(m.i32.and(sum(), m.i32.const(0xffff)), m.i32.wrap(seg()))));
  define('ea32', m.i64.add(m.i64.extend_u(sum()), seg()));
}
