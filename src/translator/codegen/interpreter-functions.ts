import binaryen from 'binaryen';
import { ABI_INTERRUPTS, ABI_PRIORITY, ABI_REFUND, Exit } from '../exits.js';
import { JUMP_LOG, JUMP_LOG_BYTES, JUMP_LOG_ENTRY, JUMPS_FROM_TLB, OVERFLOW_FROM_TLB } from '../layout.js';
import * as S from '../state.js';
import { DONE_ASK, DONE_PRIORITY, DONE_REFUND } from '../transition-layout.js';
import { calloutNumber } from './callout-names.js';
import { jumpCacheIndex, jumpOverflowIndex } from './environment.js';
import { goTo, PC } from './interpreter-lowering.js';
import * as Rec from './record.js';
import { slowFunctions } from './slow-functions.js';
import { flagsFromRecord, templateFunctions } from './template-functions.js';
import type { Expr, Module } from './wasm.js';

const { i32, i64 } = binaryen;

/** Functions that handlers share, and the fixed handlers. */
export function runtimeFunctions(m: Module): void {
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
        m.i32.const(Exit.CALLOUT),
      ],
      i32,
    ),
  );
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
        m.if(
          m.i32.lt_u(local(1), m.i32.const(ABI_INTERRUPTS)),
          m.if(m.i32.load(S.SYSTEM_CALLS_LEAVE, 4, zero()), ret(Exit.SYSCALL_FULL)),
        ),
        m.local.set(2, m.call('system_call', [local(1)], i32)),
        m.if(
          m.i32.eqz(local(2)),
          m.block(null, [m.local.set(0, m.i32.add(local(0), m.i32.const(Rec.SIZE))), dispatch(() => local(0))]),
        ),
        m.if(m.i32.eq(local(2), m.i32.const(1)), ret(Exit.LEAVE)),
        m.i32.const(Exit.SYSCALL_FULL),
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
        // Records of probes before it come again as well.
        m.local.set(0, m.i32.sub(local(0), m.i32.load(Rec.AGAIN, 4, local(0)))),
        dispatch(() => local(0)),
      ],
      i32,
    ),
  );
  /** logged(pc, target): an indirect jump or call, whose target the log gets. */
  const logAt = () => m.i32.and(m.i32.load(S.JUMP_LOG_AT, 4, zero()), m.i32.const(JUMP_LOG_BYTES - JUMP_LOG_ENTRY));
  m.addFunction(
    'logged',
    binaryen.createType([i32, i64]),
    i32,
    [i32],
    m.block(
      null,
      [
        m.i32.store(JUMP_LOG, 4, m.local.tee(2, logAt(), i32), local(0)),
        m.i64.store(JUMP_LOG + 8, 8, local(2), m.local.get(1, i64)),
        m.i32.store(S.JUMP_LOG_AT, 4, zero(), m.i32.add(local(2), m.i32.const(JUMP_LOG_ENTRY))),
        m.return_call('indirect', [m.local.get(1, i64)], i32),
      ],
      i32,
    ),
  );
  /** indirect(target): through the jump cache, and its overflow. */
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
        m.local.set(
          1,
          m.i32.add(
            jumpOverflowIndex(m, () => m.local.get(0, i64)),
            m.i32.shr_u(m.i32.load(S.TLB_BASE, 4, zero()), m.i32.const(4)),
          ),
        ),
        m.if(
          m.i64.eq(m.i64.load(OVERFLOW_FROM_TLB, 8, local(1)), m.local.get(0, i64)),
          m.block(null, [m.local.set(1, m.i32.load(OVERFLOW_FROM_TLB + 8, 4, local(1))), ...goTo(m, 1, 2)]),
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

  for (const [name, table] of [
    ['run_once', 'code'],
    ['run_record', 'table'],
  ] as const) {
    m.addFunction(name, i32, i32, [], m.call_indirect(table, m.i32.load(0, 4, local(0)), [local(0)], i32, i32));
    m.addFunctionExport(name, name);
  }
  doAgainFunction(m);
  runFunction(m);
}

/** Exits that `transition` may have a plan for. */
const PLANNED = (1 << Exit.FAULT) | (1 << Exit.SYSCALL_FULL) | (1 << Exit.CALLOUT);
/** Plans done without a look at the dispatcher: the clock goes on there for what no instructions are charged for. */
const MOST_PLANS = 4096;

/**
 * do_again(status): code has left with it, the whole state being in memory. What a whole machine's processor does at
 * gates and the like, as it did before, is done here, and guest code goes on (`helpers/transition.wat.ts`); else gives
 * the status back. Regions that are left for something of the kind end in it, others come back to `run`.
 */
function doAgainFunction(m: Module): void {
  const [STATUS, DONE] = [0, 1];
  const local = (n: number) => m.local.get(n, i32);
  const z = () => m.i32.const(0);
  const is = (bits: number) => m.i32.and(local(DONE), m.i32.const(bits));
  const question = () => m.select(is(DONE_PRIORITY), m.i32.const(ABI_PRIORITY), m.i32.const(ABI_INTERRUPTS));
  const planned = m.i32.and(m.i32.shr_u(m.i32.const(PLANNED), local(STATUS)), m.i32.const(1));
  m.addFunction(
    'do_again',
    i32,
    i32,
    [i32],
    m.block(
      null,
      [
        m.if(m.i32.eqz(planned), m.return(local(STATUS))),
        m.if(m.i32.load(S.FLAGS_RECORD, 4, z()), m.call('flags_from_record', [], binaryen.none)),
        m.local.set(DONE, m.call('transition', [local(STATUS), m.i32.const(calloutNumber('sysret'))], i32)),
        m.if(m.i32.eqz(local(DONE)), m.return(local(STATUS))),
        m.if(
          is(DONE_REFUND),
          m.if(m.i32.load(S.EXIT_RECORD, 4, z()), m.drop(m.call('system_call', [m.i32.const(ABI_REFUND)], i32))),
        ),
        m.if(
          is(DONE_ASK | DONE_PRIORITY),
          m.if(
            m.call('system_call', [question()], i32),
            m.block(null, [m.i32.store(S.EXIT_RECORD, 4, z(), z()), m.return(m.i32.const(Exit.LEAVE))]),
          ),
        ),
        m.return_call('indirect', [m.i64.load(S.RIP, 8, z())], i32),
      ],
      i32,
    ),
  );
  m.addFunctionExport('do_again', 'do_again');
  // Where each exit is to come back: nothing is done again.
  m.addFunction('do_nothing', i32, i32, [], local(STATUS));
  m.addFunctionExport('do_nothing', 'do_nothing');
}

/**
 * run(descriptor): from a descriptor until an exit that nobody has done again.
 */
function runFunction(m: Module): void {
  const [STATUS, PLANS, BEFORE] = [1, 2, 3];
  const local = (n: number) => m.local.get(n, i32);
  const z = () => m.i32.const(0);
  const transitions = () => m.i32.load(S.TRANSITIONS, 4, z());
  m.addFunction(
    'run',
    i32,
    i32,
    [i32, i32, i32],
    m.block(
      null,
      [
        m.local.set(STATUS, m.call('run_once', [local(0)], i32)),
        m.local.set(PLANS, m.i32.const(MOST_PLANS)),
        m.loop(
          'next',
          m.block('leave', [
            m.br('leave', m.i32.eqz(local(PLANS))),
            m.local.set(PLANS, m.i32.sub(local(PLANS), m.i32.const(1))),
            m.local.set(BEFORE, transitions()),
            m.local.set(STATUS, m.call('do_again', [local(STATUS)], i32)),
            m.br('next', m.i32.ne(transitions(), local(BEFORE))),
          ]),
        ),
        local(STATUS),
      ],
      i32,
    ),
  );
  m.addFunctionExport('run', 'run');
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
