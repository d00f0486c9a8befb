import binaryen from 'binaryen';
import * as iced from 'iced-x86';
import { CALLOUT_MNEMONICS, calloutForm, formKey, openForms } from '../decode/forms.js';
import { PROBE_FORMS } from '../decode/probes.js';
import { CHECK_FORMS } from '../decode/segment-checks.js';
import { HELPER_SIGNATURES } from '../helpers/build.js';
import { Builder, UndefinedForm } from '../ir/builder.js';
import { type Node, terminalNodes } from '../ir/ir.js';
import type { Form } from '../ir/operand.js';
import { expandFlags } from '../passes/expand-flags.js';
import { definitionOf } from '../semantics/index.js';
import { calloutNumber } from './callout-names.js';
import { importEnvironment, importHelper, importTypeScript, TYPESCRIPT_IMPORTS, useFeatures } from './environment.js';
import { DESCRIPTOR_HANDLERS, FIXED_HANDLERS } from './fixed-handlers.js';
import { runtimeFunctions } from './interpreter-functions.js';
import { InterpreterLowering, PC } from './interpreter-lowering.js';
import * as Rec from './record.js';
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

const { i32 } = binaryen;

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
      const wide = form.word === 64 ? target : m.i64.extend_u(target);
      // Returns are predicted by their calls.
      statements.push(
        t.hint === 'ret' ? m.return_call('indirect', [wide], i32) : m.return_call('logged', [pc(), wide], i32),
      );
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
  m.addTable('table', names.length, names.length);
  m.addActiveElementSegment('table', 'handlers', names, m.i32.const(0));
  m.addTable('code', DESCRIPTOR_HANDLERS.length, -1);
  m.addActiveElementSegment('code', 'descriptors', [...DESCRIPTOR_HANDLERS], m.i32.const(0));
  m.addTableExport('code', 'code');
  if (!m.validate()) throw new Error('the generated interpreter does not validate');
  const wasm = m.emitBinary();
  m.dispose();
  return { wasm, handlers, tableSize: names.length, forms };
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
  yield* PROBE_FORMS;
  yield* CALLOUT_MNEMONICS.map(calloutForm);
}
