import * as L from '../layout.js';
import * as S from '../state.js';
import * as T from '../transition-layout.js';

/* What the text of transitions is put together of: `transition.wat.ts`. */

export const TF = 1 << 8;
export const IF = 1 << 9;
export const NT = 1 << 14;
export const RF = 1 << 16;
export const VM = 1 << 17;
export const AC = 1 << 18;
/** CF, PF, AF, ZF, SF, DF, OF, which have their own places. */
export const APART = 0xcd5;
/** What IRET loads at privilege level 0, apart from those and RF and VM: SDM vol. 2A. */
export const RETURN_FLAGS = 0x3c7fd7 & ~APART & ~(RF | VM);
/** What SYSRET loads from R11: SDM vol. 2B. */
export const SYSRET_FLAGS = 0x3c7fd7 & ~(RF | VM);
/** Attributes of a descriptor: S, and DPL. */
export const ATTR_S = 0x10;
export const ATTR_DPL = 0x60;
/** D/B; and what a load gives a segment register of real mode beside it. */
export const ATTR_DB = 0x4000;
export const REAL_DATA = 0x93;

export const c = (v: number) => `(i32.const ${v | 0})`;
export const q = (v: number | bigint) => `(i64.const ${v})`;
export const get = (name: string) => `(local.get $${name})`;
export const word = (at: number) => `(i32.load ${c(at)})`;
export const quad = (at: number) => `(i64.load ${c(at)})`;
export const setWord = (at: number, v: string) => `(i32.store ${c(at)} ${v})`;
export const setQuad = (at: number, v: string) => `(i64.store ${c(at)} ${v})`;
export const plan = (at: number) => `(i32.load offset=${at} (local.get $plan))`;
export const planQuad = (at: number) => `(i64.load offset=${at} (local.get $plan))`;
export const fails = (condition: string) => `(if ${condition} (then (return (i32.const 0))))`;
export const has = (v: string, bits: number) => `(i32.and ${v} ${c(bits)})`;
const bit = (n: number) => `(i32.and (i32.shr_u ${get('f')} ${c(n)}) (i32.const 1))`;
export const RSP = S.GPR + 8 * S.RSP;
/** Fails unless the i64 local is canonical. */
export const canonical = (name: string) =>
  fails(`(i64.ne (i64.shr_s (i64.shl ${get(name)} ${q(16)}) ${q(16)}) ${get(name)})`);
export const segmentWord = (base: number, s: number) => word(base + 4 * s);

/** CS of the plan. */
export const PUT_CS = `
  ${setQuad(S.SEG_BASE + 8 * S.CS, planQuad(T.PLAN_BASES))}
  ${setQuad(S.SEG_READ_LIMIT + 8 * S.CS, planQuad(T.PLAN_READ_LIMITS))}
  ${setQuad(S.SEG_WRITE_LIMIT + 8 * S.CS, planQuad(T.PLAN_WRITE_LIMITS))}
  ${setWord(S.SEG_SELECTOR + 4 * S.CS, plan(T.PLAN_SELECTORS))}
  ${setWord(S.SEG_LIMIT + 4 * S.CS, plan(T.PLAN_LIMITS))}
  ${setWord(S.SEG_ATTR + 4 * S.CS, plan(T.PLAN_ATTRIBUTES))}`;
/** CS and SS, which are neighbours. */
const setPair = (at: number, from: number) => `(v128.store ${c(at)} (v128.load offset=${from} (local.get $plan)))`;
export const PUT_CS_AND_SS = `
  ${setPair(S.SEG_BASE + 8 * S.CS, T.PLAN_BASES)}
  ${setPair(S.SEG_READ_LIMIT + 8 * S.CS, T.PLAN_READ_LIMITS)}
  ${setPair(S.SEG_WRITE_LIMIT + 8 * S.CS, T.PLAN_WRITE_LIMITS)}
  ${setQuad(S.SEG_SELECTOR + 4 * S.CS, planQuad(T.PLAN_SELECTORS))}
  ${setQuad(S.SEG_LIMIT + 4 * S.CS, planQuad(T.PLAN_LIMITS))}
  ${setQuad(S.SEG_ATTR + 4 * S.CS, planQuad(T.PLAN_ATTRIBUTES))}`;

/**
 * Sets the flags that have places of their own from $f; `each` makes of each statement, with the flag's bit, another.
 */
export const setFlags = (each: (mask: number, set: string) => string = (_, set) => set) =>
  [
    [0, setWord(S.FLAG_C, bit(0))] as const,
    [2, setWord(S.FLAG_P, `(i32.xor ${bit(2)} (i32.const 1))`)] as const,
    [4, setWord(S.FLAG_A, has(get('f'), 16))] as const,
    [6, setQuad(S.FLAG_Z, `(i64.extend_i32_u (i32.xor ${bit(6)} (i32.const 1)))`)] as const,
    [7, setQuad(S.FLAG_S, `(i64.extend_i32_s (i32.sub (i32.const 0) ${bit(7)}))`)] as const,
    [10, setWord(S.FLAG_D, bit(10))] as const,
    [11, setQuad(S.FLAG_O, `(i64.extend_i32_s (i32.sub (i32.const 0) ${bit(11)}))`)] as const,
  ]
    .map(([n, set]) => each(1 << n, set))
    .join('\n');

/** The plan of a system call or its return, whose place is fixed: fails unless it is for this context. */
export const fixedPlan = (key: number) => `
  (local.set $plan ${c(L.TRANSITION_PLANS + T.fixedPlan(key) * T.PLAN_BYTES)})
  ${fails(`(i32.ne ${plan(T.PLAN_FROM)} (i32.add (i32.shl ${word(S.CONTEXT)} (i32.const 2)) ${word(S.CPL)}))`)}
  ${fails(`(i32.ne (i32.load ${plan(T.PLAN_OWNER)}) ${plan(T.PLAN_TO)})`)}`;

/** Goes to the context after the plan. */
export const APPLY = `
  ${setWord(S.CONTEXT, plan(T.PLAN_TO))}
  ${setWord(S.TLB_BASE, plan(T.PLAN_TLB))}
  ${setWord(S.CPL, plan(T.PLAN_CPL))}
  ${setWord(S.TRANSITIONS, `(i32.add ${word(S.TRANSITIONS)} (i32.const 1))`)}`;

/** Sets $plan, or returns 0. */
export const find = (key: string) => `
  (local.set $plan (call $transition_plan ${key}))
  ${fails(`(i32.eqz ${get('plan')})`)}`;

/** Fails unless `bytes` (an expression) from $bottom on lie in one page; sets $host to where they are. */
export const frame = (bytes: string, tlb: string, tag: number) => `
  ${fails(`(i32.gt_u (i32.and (i32.wrap_i64 ${get('bottom')}) ${c(4095)}) (i32.sub ${c(4096)} ${bytes}))`)}
  (local.set $host (call $transition_host ${get('bottom')} ${tlb} ${c(tag)}))
  ${fails(`(i32.eqz ${get('host')})`)}`;
export const push8 = (v: string) => `
  (i64.store ${get('host')} ${v})
  (local.set $host (i32.add ${get('host')} (i32.const 8)))`;
export const push4 = (v: string) => `
  (i32.store ${get('host')} ${v})
  (local.set $host (i32.add ${get('host')} (i32.const 4)))`;
export const wide = (v: string) => `(i64.extend_i32_u ${v})`;
export const narrow = (v: string) => `(i32.wrap_i64 ${v})`;
