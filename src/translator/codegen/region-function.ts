import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import { RECORD_NUMBER } from '../ir/flag-record.js';
import type { RegionGraph } from '../ir/region.js';
import { JUMPS_FROM_TLB } from '../layout.js';
import * as S from '../state.js';
import { dominatorStructure } from './dominator-structure.js';
import { jumpCacheIndex } from './environment.js';
import { RegionDispatch } from './region-dispatch.js';
import { entryChecks } from './region-entry-checks.js';
import { RegionFlow } from './region-flow.js';
import type { RegionOptions } from './region-graph.js';
import { RegionLowering } from './region-lowering.js';
import { relooperStructure, switchStructure } from './region-structure.js';
import { isDoneAgain, lowerBlock } from './region-terminals.js';
import { RegionX87 } from './region-x87.js';
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
const { i32, i64 } = binaryen;

const STRUCTURES: Readonly<Record<string, typeof relooperStructure>> = {
  dominators: dominatorStructure,
  relooper: relooperStructure,
  switch: switchStructure,
};

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

/**
 * Adds the region's function to the module under `name`. `withOrigins`: marked with the instructions that its
 * statements are of.
 */
export function generateRegion(
  m: Module,
  name: string,
  graph: RegionGraph,
  options: RegionOptions,
  withOrigins = false,
): void {
  const locals = new Locals(1);
  const low = new RegionLowering(m, graph.word, locals, options, graph.tlb);
  if (graph.x87) low.x87 = new RegionX87(m, locals, graph.x87, low.x87Host);
  low.recorded = graph.blocks.some((b) => b.ops.some((n) => n.op === 'flagvar.set' && n.imm === RECORD_NUMBER));
  low.uppers = uppersOf(graph);
  if (withOrigins) low.origins = [];
  low.setRegisters = setRegistersOf(graph);
  const slots = new Set(graph.blocks.flatMap((b) => b.ops.flatMap((n) => n.note?.slot ?? [])));
  const forget = low.useSlots([...slots]);
  const target = locals.fixed(i64);
  // Uses of registers by exits and system calls are known only after all blocks are lowered; the loads at entry and
  // the stores at the ways out are made last.
  const flow = new RegionFlow(m, locals, low, graph, options);
  const dispatch = new RegionDispatch(m, low, flow, target);
  const code = graph.blocks.map((_, index) => lowerBlock(m, low, flow, graph, index, locals, target, dispatch));
  const all = [...code, ...flow.extra];
  const graphBody = STRUCTURES[options.structure]!(m, locals, all, flow.edges, dispatch.selectors);

  const func = m.addFunction(
    name,
    i32,
    i32,
    locals.types,
    functionBody(m, low, flow, graph, options, graphBody, forget),
  );
  if (low.origins) {
    for (const { statement, block, insn } of low.origins)
      m.setDebugLocation(func, statement, 0, graph.blocks.indexOf(block) + 1, insn + 1);
  } else if (options.branchHints) low.hints.apply(m, func);
}

/**
 * The whole function around the blocks' code, `graphBody`: the entry, and the three ways out. `forget`: no page is
 * known yet.
 */
function functionBody(
  m: Module,
  low: RegionLowering,
  flow: RegionFlow,
  graph: RegionGraph,
  options: RegionOptions,
  graphBody: Expr,
  forget: readonly Expr[],
): Expr {
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
  const planned = (1 << Exit.SYSCALL_FULL) | (1 << Exit.CALLOUT);
  const isPlanned = () => m.i32.and(m.i32.shr_u(m.i32.const(planned), m.local.get(low.status, i32)), m.i32.const(1));
  const jumps = graph.tlb + JUMPS_FROM_TLB;
  const setRip = () => m.i64.store(S.RIP, 8, z(), m.local.get(low.rip, i64));
  const countHop = () => m.i32.store(S.CHAIN_HITS, 4, z(), m.i32.add(m.i32.load(S.CHAIN_HITS, 4, z()), m.i32.const(1)));
  const goNext = () =>
    m.return_call_indirect(
      'code',
      m.i32.load(0, 4, m.local.get(low.next, i32)),
      [m.local.get(low.next, i32)],
      i32,
      i32,
    );

  return m.block(
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
      ...[...flow.walks.values()].map((w) => w.enter()),
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
      // Each such exit has been charged for, so that this comes to an end.
      ...(graph.blocks.some((b) => isDoneAgain(b.terminal))
        ? [m.if(isPlanned(), m.return_call('do_again', [m.local.get(low.status, i32)], i32))]
        : []),
      m.local.get(low.status, i32),
    ],
    i32,
  );
}
