import binaryen from 'binaryen';
import { ABI_INTERRUPTS, Exit } from '../exits.js';
import { type Terminal, terminalNodes } from '../ir/ir.js';
import type { RegionGraph } from '../ir/region.js';
import * as S from '../state.js';
import { calloutNumber } from './callout-names.js';
import type { RegionDispatch } from './region-dispatch.js';
import type { RegionFlow } from './region-flow.js';
import type { RegionLowering } from './region-lowering.js';
import type { Edge } from './region-structure.js';
import type { Expr, Locals, Module } from './wasm.js';

const { i32, i64 } = binaryen;

/** What TypeScript answers for a system call that wants the whole state (`Disposition`). */
const FULL = 2;

/** Whether code that ends like this leaves for what `do_again` of the interpreter may do. */
export function isDoneAgain(t: Terminal): boolean {
  return isSystemCall(t) || t.kind === 'callout';
}
/** Others of the kind are ports and changes of EFLAGS.IF. */
const isSystemCall = (t: Terminal): boolean => t.kind === 'syscall' && t.abi < ABI_INTERRUPTS;

/** Registers that a system call's ABI reads. */
const SYSCALL_REGISTERS = [
  [S.RAX, S.RDI, S.RSI, S.RDX, S.R10, S.R8, S.R9],
  [S.RAX, S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP],
  [S.RAX, S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP],
];

/**
 * Lowers block `index` of the region and what ends it. Gives its code; where it goes on becomes its edges in `flow`.
 * `target`: the local that holds where an indirect jump goes.
 */
export function lowerBlock(
  m: Module,
  low: RegionLowering,
  flow: RegionFlow,
  graph: RegionGraph,
  index: number,
  locals: Locals,
  target: number,
  dispatch: RegionDispatch,
): Expr {
  const b = graph.blocks[index]!;
  low.current = b;
  const t = b.terminal;
  const statements: Expr[] = [];
  low.walk = b.walk ? flow.walks.get(b.walk.loop.first)! : null;
  if (b.walk?.of === b.walk?.loop.first && low.walk) statements.push(low.walk.begin());
  if (b.charge > 0 && b.walk?.loop.blocks !== 1)
    statements.push(m.local.set(low.budget, m.i32.sub(m.local.get(low.budget, i32), m.i32.const(b.charge))));
  low.skipLabel = `skip${index}`;
  const body = low.block(b.ops, terminalNodes(t));
  const out: Edge[] = [];
  switch (t.kind) {
    case 'next':
      statements.push(...body);
      out.push({ to: flow.goOn(b.nextRip, index), cond: null });
      break;
    case 'jump':
    case 'call':
      statements.push(...body);
      out.push({ to: flow.goOn(t.target.kind === 'known' ? t.target.rip : b.nextRip, index), cond: null });
      break;
    case 'branch':
      statements.push(...body);
      out.push({ to: flow.goOn(t.target.kind === 'known' ? t.target.rip : b.nextRip, index), cond: low.value(t.cond) });
      out.push({ to: flow.goOn(b.nextRip, index), cond: null });
      break;
    case 'repeat':
      statements.push(
        m.local.set(low.repeat, m.i32.const(0)),
        m.block(low.skipLabel, [...body, m.local.set(low.repeat, low.value(t.cond))]),
      );
      out.push({ to: flow.goTo(b.rip, index), cond: m.local.get(low.repeat, i32) });
      out.push({ to: flow.goTo(b.nextRip, index), cond: null });
      break;
    case 'indirect': {
      const value = low.value(t.target);
      statements.push(...body, m.local.set(target, graph.word === 64 ? value : m.i64.extend_u(value)));
      const get = () => m.local.get(target, i64);
      if (b.dispatch.length > 0) {
        out.push({ to: dispatch.at(b), cond: null });
        break;
      }
      for (const candidate of b.candidates) {
        out.push({ to: flow.goTo(candidate, index), cond: m.i64.eq(get(), m.i64.const(BigInt.asIntN(64, candidate))) });
      }
      const wild = graph.word === 64 && t.hint === 'ret' ? [low.wildReturn(get, b)] : [];
      out.push({ to: flow.add([...wild, m.local.set(low.rip, get()), m.br('indirect')]), cond: null });
      break;
    }
    case 'syscall': {
      const r = locals.temp(i32);
      const call = m.call('system_call', [m.i32.const(t.abi)], i32);
      statements.push(
        ...body,
        ...low.sync(SYSCALL_REGISTERS[t.abi] ?? [S.RAX]),
        low.storeBudget(),
        m.local.set(
          r,
          isSystemCall(t) ? m.if(m.i32.load(S.SYSTEM_CALLS_LEAVE, 4, m.i32.const(0)), m.i32.const(FULL), call) : call,
        ),
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
      out.push({ to: flow.goTo(b.nextRip, index), cond: null });
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
  flow.edges[index] = out;
  locals.endBlock();
  return m.block(null, statements);
}
