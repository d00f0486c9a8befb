import binaryen from 'binaryen';
import { ABI_INTERRUPTS, ABI_SYSCALL, Exit } from '../exits.js';
import * as S from '../state.js';
import { calloutNumber } from './callout-names.js';
/*
 * SYSCALL and SYSRET of a whole machine without leaving WebAssembly. Their definition is TypeScript's
 * (`runtime/system/transfers.ts`): what it did last is in a plan, and is done again here as long as the same code runs
 * in the same mode, and the same registers say where to. All that differs from one call to the next is the flags, and
 * RIP on the way back.
 */
const i32 = binaryen.i32;
const i64 = binaryen.i64;
/** EFLAGS: what single steps and checked alignment need TypeScript for; IF. */
const TF_AC = (1 << 8) | (1 << 18);
const IF = 1 << 9;
const RF = 1 << 16;
/** CF, PF, AF, ZF, SF, DF, OF, which have their own places. */
const APART = 0xcd5;
/** What SYSRET loads from R11: SDM vol. 2B. */
const SYSRET_FLAGS = 0x3c7fd7;
/** Whether code that ends like this leaves for what `transition` may do. */
export function makesTransition(t) {
    return (t.kind === 'syscall' && t.abi === ABI_SYSCALL) || (t.kind === 'callout' && t.name === 'sysret');
}
export function importTransition(m) {
    m.addFunctionImport('transition', 'interp', 'transition', binaryen.createType([i32, i32]), i32);
}
/**
 * Adds transition(status, charge): `status` is that with which code is about to leave, the whole state being in memory.
 * Goes on with the system call or return that it is for, charging `charge` instructions for it; else gives `status`
 * back.
 */
export function transitionFunction(m) {
    const STATUS = 0;
    const CHARGE = 1;
    const FLAGS = 2;
    const TARGET = 3;
    const z = () => m.i32.const(0);
    const c = (v) => m.i32.const(v);
    const word = (at) => m.i32.load(at, 4, z());
    const setWord = (at, v) => m.i32.store(at, 4, z(), v);
    const setPair = (at, v) => m.i64.store(at, 8, z(), v);
    const flags = () => m.local.get(FLAGS, i32);
    const target = () => m.local.get(TARGET, i64);
    const bit = (n) => m.i32.and(m.i32.shr_u(flags(), c(n)), c(1));
    const slowIf = (cond) => m.br('slow', cond);
    const increment = (at) => setWord(at, m.i32.add(word(at), c(1)));
    /** Unless the plan is for this context, and the jump cache is that of the one after it. */
    const check = (plan, owner) => [
        slowIf(m.i32.ne(word(plan + S.PLAN_FROM), word(S.CONTEXT))),
        slowIf(m.i32.ne(word(owner), word(plan + S.PLAN_TO))),
    ];
    const cs = S.CS;
    const apply = (plan) => [
        m.v128.store(S.SEG_BASE + 8 * cs, 8, z(), m.v128.load(plan + S.PLAN_BASES, 8, z())),
        m.v128.store(S.SEG_READ_LIMIT + 8 * cs, 8, z(), m.v128.load(plan + S.PLAN_READ_LIMITS, 8, z())),
        m.v128.store(S.SEG_WRITE_LIMIT + 8 * cs, 8, z(), m.v128.load(plan + S.PLAN_WRITE_LIMITS, 8, z())),
        m.i64.store(S.SEG_SELECTOR + 4 * cs, 4, z(), m.i64.load(plan + S.PLAN_SELECTORS, 8, z())),
        m.i64.store(S.SEG_LIMIT + 4 * cs, 4, z(), m.i64.load(plan + S.PLAN_LIMITS, 8, z())),
        m.i64.store(S.SEG_ATTR + 4 * cs, 4, z(), m.i64.load(plan + S.PLAN_ATTRIBUTES, 8, z())),
        setWord(S.CONTEXT, word(plan + S.PLAN_TO)),
        setWord(S.TLB_BASE, word(plan + S.PLAN_TLB)),
        setWord(S.CPL, word(plan + S.PLAN_CPL)),
        increment(S.TRANSITIONS),
    ];
    /** How the flags that have places of their own are set from the local, by their number. */
    const setFlag = [
        [0, () => setWord(S.FLAG_C, bit(0))],
        [2, () => setWord(S.FLAG_P, m.i32.xor(bit(2), c(1)))],
        [4, () => setWord(S.FLAG_A, m.i32.and(flags(), c(1 << 4)))],
        [6, () => setPair(S.FLAG_Z, m.i64.extend_u(m.i32.xor(bit(6), c(1))))],
        [7, () => setPair(S.FLAG_S, m.i64.extend_s(m.i32.sub(z(), bit(7))))],
        [10, () => setWord(S.FLAG_D, bit(10))],
        [11, () => setPair(S.FLAG_O, m.i64.extend_s(m.i32.sub(z(), bit(11))))],
    ];
    const setFlags = () => setFlag.map(([, set]) => set());
    const mask = () => word(S.SYSCALL_PLAN + S.PLAN_FMASK);
    const syscall = [
        ...check(S.SYSCALL_PLAN, S.JUMPS_OWNER_SUPERVISOR),
        slowIf(m.i32.and(word(S.EFLAGS_REST), c(TF_AC))),
        // What FMASK clears; most kernels clear everything.
        m.local.set(FLAGS, z()),
        m.if(m.i32.eq(m.i32.and(mask(), c(APART)), c(APART)), m.block(null, setFlags()), m.block(null, setFlag.map(([n, set]) => m.if(m.i32.and(mask(), c(1 << n)), set())))),
        setWord(S.EFLAGS_REST, m.i32.and(word(S.EFLAGS_REST), m.i32.xor(m.i32.or(mask(), c(RF)), c(-1)))),
        ...apply(S.SYSCALL_PLAN),
        m.return_call('indirect', [m.i64.load(S.SYSCALL_PLAN + S.PLAN_RIP, 8, z())], i32),
    ];
    const sysret = [
        ...check(S.SYSRET_PLAN, S.JUMPS_OWNER),
        m.local.set(TARGET, m.i64.load(S.GPR + 8 * S.RCX, 8, z())),
        // Canonical addresses of the lower half: what users have.
        slowIf(m.i64.ne(m.i64.shr_u(target(), m.i64.const(47n)), m.i64.const(0n))),
        m.local.set(FLAGS, m.i32.and(m.i32.load(S.GPR + 8 * S.R11, 4, z()), c(SYSRET_FLAGS))),
        slowIf(m.i32.and(flags(), c(TF_AC))),
        ...setFlags(),
        setWord(S.EFLAGS_REST, m.i32.or(m.i32.and(flags(), c(~APART)), c(2))),
        ...apply(S.SYSRET_PLAN),
        setWord(S.BUDGET, m.i32.sub(word(S.BUDGET), m.local.get(CHARGE, i32))),
        m.i64.store(S.RIP, 8, z(), target()),
        m.if(m.i32.and(flags(), c(IF)), m.if(m.call('system_call', [c(ABI_INTERRUPTS)], i32), m.block(null, [setWord(S.EXIT_RECORD, z()), m.return(c(Exit.LEAVE))]))),
        m.return_call('indirect', [target()], i32),
    ];
    const leavesFor = (status, argument) => m.i32.and(m.i32.eq(m.local.get(STATUS, i32), c(status)), m.i32.eq(word(S.CALLOUT_ARG), c(argument)));
    m.addFunction('transition', binaryen.createType([i32, i32]), i32, [i32, i64], m.block(null, [
        m.if(word(S.FLAGS_RECORD), m.call('flags_from_record', [], binaryen.none)),
        m.block('slow', [
            m.if(leavesFor(Exit.SYSCALL_FULL, ABI_SYSCALL), m.block(null, syscall)),
            m.if(leavesFor(Exit.CALLOUT, calloutNumber('sysret')), m.block(null, sysret)),
        ]),
        m.local.get(STATUS, i32),
    ], i32));
    m.addFunctionExport('transition', 'transition');
}
