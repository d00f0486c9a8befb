import { ABI_INT80, ABI_SYSCALL, ABI_SYSENTER, Exit } from '../exits.js';
import * as L from '../layout.js';
import * as S from '../state.js';
import * as T from '../transition-layout.js';
import {
  AC,
  APART,
  APPLY,
  ATTR_DB,
  ATTR_DPL,
  ATTR_S,
  c,
  canonical,
  fails,
  find,
  fixedPlan,
  frame,
  get,
  has,
  IF,
  NT,
  narrow,
  PUT_CS,
  PUT_CS_AND_SS,
  plan,
  planQuad,
  push4,
  push8,
  q,
  quad,
  REAL_DATA,
  RETURN_FLAGS,
  RF,
  RSP,
  SYSRET_FLAGS,
  segmentWord,
  setFlags,
  setQuad,
  setWord,
  TF,
  VM,
  wide,
  word,
} from './transition-macros.js';

/*
 * What a whole machine's processor does at a gate, a return or a load of a segment register, without leaving
 * WebAssembly. Its definition is TypeScript's (`runtime/system`): what it did last is in a plan, and is done again
 * here as long as it is the same code in the same mode, and the tables say the same: the plan's guards are compared
 * with guest memory, through the supervisor's TLB, each time. What is not as it was is left to TypeScript, before
 * anything has been changed.
 */

/** Regions leave with this one instruction given back, the interpreter with its block charged up to its end. */
const CHARGE = `
  (if (i32.eqz ${word(S.EXIT_RECORD)})
    (then ${setWord(S.BUDGET, `(i32.sub ${word(S.BUDGET)} (i32.const 1))`)}))`;

/** SYSCALL of 64-bit code; SYSENTER: clear bits of EFLAGS, and go where registers say. */
const call = (key: number) => `
  ${fails(has(word(S.EFLAGS_REST), TF | AC | VM))}
  ${fixedPlan(key)}
  (local.set $mask ${plan(T.PLAN_FLAGS)})
  ;; Most kernels clear everything.
  (if (i32.eq ${has(get('mask'), APART)} ${c(APART)})
    (then ${setFlags()})
    (else ${setFlags((mask, set) => `(if ${has(get('mask'), mask)} (then ${set}))`)}))
  ${setWord(S.EFLAGS_REST, `(i32.and ${word(S.EFLAGS_REST)} (i32.xor ${get('mask')} (i32.const -1)))`)}
  ${PUT_CS_AND_SS}
  ${key === T.KEY_SYSENTER ? setQuad(RSP, planQuad(T.PLAN_STACK)) : ''}
  ${setQuad(S.RIP, planQuad(T.PLAN_RIP))}
  ${APPLY}
  (return ${c(T.DONE)})`;

export const TRANSITION = `
;; Where the byte at linear address $at lies in memory, if a TLB has its page for reads or writes ($tag); else 0.
(func $transition_host (param $at i64) (param $tlb i32) (param $tag i32) (result i32)
  (local $entry i32)
  (local.set $entry (i32.add ${get('tlb')} (i32.shl
    (i32.and ${narrow(`(i64.shr_u ${get('at')} ${q(12)})`)} ${c(L.TLB_ENTRIES - 1)}) ${c(Math.log2(L.TLB_ENTRY_SIZE))})))
  ${fails(`(i64.ne (i64.load (i32.add ${get('entry')} ${get('tag')})) (i64.and ${get('at')} ${q(-4096)}))`)}
  (i32.add ${narrow(get('at'))} (i32.load offset=${L.TLB_ADDEND} ${get('entry')})))

;; The plan for a key in this context, if the tables are as they were; else 0.
(func $transition_plan (param $key i32) (result i32)
  (local $plan i32) (local $from i32) (local $guard i32) (local $end i32) (local $host i32)
  (local.set $from (i32.add (i32.shl ${word(S.CONTEXT)} (i32.const 2)) ${word(S.CPL)}))
  (local.set $plan (i32.shr_u
    (i32.xor (i32.mul ${get('key')} ${c(T.KEY_FACTOR)}) (i32.mul ${get('from')} ${c(T.FROM_FACTOR)}))
    ${c(T.PLAN_SHIFT)}))
  ;; The first ones are for system calls.
  (local.set $plan (i32.or ${get('plan')}
    (i32.mul (i32.lt_u ${get('plan')} ${c(T.FIXED_PLANS)}) ${c(T.FIXED_PLANS)})))
  (local.set $plan (i32.add ${c(L.TRANSITION_PLANS)} (i32.shl ${get('plan')} ${c(Math.log2(T.PLAN_BYTES))})))
  ${fails(`(i32.ne ${plan(T.PLAN_FROM)} ${get('from')})`)}
  ${fails(`(i32.ne ${plan(T.PLAN_KEY)} ${get('key')})`)}
  ;; The jump cache is that of the context afterwards.
  ${fails(`(i32.ne (i32.load ${plan(T.PLAN_OWNER)}) ${plan(T.PLAN_TO)})`)}
  (local.set $guard (i32.add ${get('plan')} ${c(T.PLAN_GUARD)}))
  (local.set $end (i32.add ${get('guard')} (i32.mul ${plan(T.PLAN_GUARDS)} ${c(T.GUARD_BYTES)})))
  (block $done
    (loop $next
      (br_if $done (i32.ge_u ${get('guard')} ${get('end')}))
      (local.set $host (call $transition_host (i64.load ${get('guard')}) ${c(L.TLB_SUPERVISOR)} ${c(L.TLB_READ)}))
      ${fails(`(i32.eqz ${get('host')})`)}
      ${fails(`(i64.ne (i64.and (i64.load ${get('host')}) (i64.load offset=8 ${get('guard')}))
        (i64.load offset=16 ${get('guard')}))`)}
      (local.set $guard (i32.add ${get('guard')} ${c(T.GUARD_BYTES)}))
      (br $next)))
  ${get('plan')})

;; EFLAGS, assembled from the raw flags.
(func $transition_flags (result i32)
  (i32.or
    (i32.or
      (i32.or (i32.or ${word(S.EFLAGS_REST)} (i32.const 2)) (i32.and ${word(S.FLAG_C)} (i32.const 1)))
      (i32.or
        (i32.shl (i32.and (i32.xor (i32.popcnt (i32.and ${word(S.FLAG_P)} ${c(255)})) (i32.const 1)) (i32.const 1))
          (i32.const 2))
        (i32.and ${word(S.FLAG_A)} (i32.const 16))))
    (i32.or
      (i32.or (i32.shl (i64.eqz ${quad(S.FLAG_Z)}) (i32.const 6))
        (i32.shl (i64.lt_s ${quad(S.FLAG_S)} (i64.const 0)) (i32.const 7)))
      (i32.or (i32.shl (i32.ne ${word(S.FLAG_D)} (i32.const 0)) (i32.const 10))
        (i32.shl (i64.lt_s ${quad(S.FLAG_O)} (i64.const 0)) (i32.const 11))))))

;; An exception's or interrupt's delivery through a gate; $rip is what the handler returns to.
(func $transition_deliver (param $key i32) (param $rip i64) (param $with i32) (param $error i32) (param $resume i32)
  (result i32)
  (local $plan i32) (local $host i32) (local $sp i64) (local $bottom i64) (local $bytes i32) (local $flags i32)
  ${fails(has(word(S.EFLAGS_REST), TF | VM))}
  ${fails(`(i32.and (i32.ne ${has(word(S.EFLAGS_REST), AC)} (i32.const 0)) (i32.eq ${word(S.CPL)} (i32.const 3)))`)}
  ${find(get('key'))}
  (local.set $sp ${quad(RSP)})
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK_AT)}
    (then
      (local.set $host (call $transition_host ${planQuad(T.PLAN_STACK)} ${c(L.TLB_SUPERVISOR)} ${c(L.TLB_READ)}))
      ${fails(`(i32.eqz ${get('host')})`)}
      (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_WIDE)}
        (then (local.set $sp (i64.load ${get('host')})))
        (else (local.set $sp (i64.load32_u ${get('host')}))))))
  (local.set $flags (i32.or (call $transition_flags) ${get('resume')}))
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_WIDE)}
    (then
      ${canonical('sp')}
      (local.set $bytes (i32.add (i32.const 40) (i32.shl ${get('with')} (i32.const 3))))
      (local.set $bottom (i64.sub (i64.and ${get('sp')} ${q(-16)}) ${wide(get('bytes'))}))
      ${frame(get('bytes'), c(L.TLB_SUPERVISOR), L.TLB_WRITE)}
      (if ${get('with')} (then ${push8(wide(get('error')))}))
      ${push8(get('rip'))}
      ${push8(wide(segmentWord(S.SEG_SELECTOR, S.CS)))}
      ${push8(wide(get('flags')))}
      ${push8(quad(RSP))}
      ${push8(wide(segmentWord(S.SEG_SELECTOR, S.SS)))})
    (else
      (local.set $bytes (i32.add (i32.const 12) (i32.shl ${get('with')} (i32.const 2))))
      (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK)}
        (then (local.set $bytes (i32.add ${get('bytes')} (i32.const 8)))))
      (local.set $bottom (i64.sub ${get('sp')} ${wide(get('bytes'))}))
      ${fails(`(i64.lt_s ${get('bottom')} (i64.const 0))`)}
      ${frame(get('bytes'), c(L.TLB_SUPERVISOR), L.TLB_WRITE)}
      (if ${get('with')} (then ${push4(get('error'))}))
      ${push4(narrow(get('rip')))}
      ${push4(segmentWord(S.SEG_SELECTOR, S.CS))}
      ${push4(get('flags'))}
      (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK)}
        (then
          ${push4(word(RSP))}
          ${push4(segmentWord(S.SEG_SELECTOR, S.SS))}))))
  ;; Nothing can fail any more.
  ${setWord(S.EFLAGS_REST, `(i32.and ${word(S.EFLAGS_REST)} (i32.xor ${plan(T.PLAN_FLAGS)} (i32.const -1)))`)}
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK)} (then ${PUT_CS_AND_SS}) (else ${PUT_CS}))
  ${setQuad(RSP, get('bottom'))}
  ${setQuad(S.RIP, planQuad(T.PLAN_RIP))}
  ${APPLY}
  ${c(T.DONE)})

;; IRETD and IRETQ from privilege level 0.
(func $transition_return (param $wide i32) (result i32)
  (local $plan i32) (local $host i32) (local $bottom i64) (local $rip i64) (local $sp i64)
  (local $cs i32) (local $ss i32) (local $f i32)
  ${fails(word(S.NMI_BLOCKED))}
  ${fails(has(word(S.EFLAGS_REST), TF | NT | VM))}
  (local.set $bottom ${quad(RSP)})
  ${frame(`(select (i32.const 40) (i32.const 20) ${get('wide')})`, word(S.TLB_BASE), L.TLB_READ)}
  (if ${get('wide')}
    (then
      (local.set $rip (i64.load ${get('host')}))
      ${canonical('rip')}
      (local.set $cs (i32.load16_u offset=8 ${get('host')}))
      (local.set $f (i32.load offset=16 ${get('host')}))
      (local.set $sp (i64.load offset=24 ${get('host')}))
      (local.set $ss (i32.load16_u offset=32 ${get('host')})))
    (else
      (local.set $rip (i64.load32_u ${get('host')}))
      (local.set $cs (i32.load16_u offset=4 ${get('host')}))
      (local.set $f (i32.load offset=8 ${get('host')}))
      (local.set $sp (i64.load32_u offset=12 ${get('host')}))
      (local.set $ss (i32.load16_u offset=16 ${get('host')}))))
  ${fails(has(get('f'), TF | NT | VM))}
  ${find(`(i32.or (i32.or ${c(T.KEY_RETURN)} ${get('cs')}) (i32.shl ${get('wide')} (i32.const 16)))`)}
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK)}
    (then ${fails(`(i32.ne ${plan(T.PLAN_SS)} ${get('ss')})`)})
    (else (local.set $sp (i64.and (i64.add ${get('bottom')} (i64.const 12)) ${q(0xffffffff)}))))
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_OUTER)}
    (then
      ${fails(has(get('f'), AC))}
      ${[S.ES, S.DS, S.FS, S.GS]
        .map((s) => segmentWord(S.SEG_ATTR, s))
        .map((attr) =>
          fails(`(i32.and (i32.ne ${has(attr, ATTR_S)} (i32.const 0)) (i32.ne ${has(attr, ATTR_DPL)} ${c(ATTR_DPL)}))`),
        )
        .join('\n')}))
  ${setFlags()}
  ${setWord(S.EFLAGS_REST, `(i32.or ${has(get('f'), RETURN_FLAGS)} (i32.const 2))`)}
  (if ${has(plan(T.PLAN_SHAPE), T.SHAPE_STACK)} (then ${PUT_CS_AND_SS}) (else ${PUT_CS}))
  ${setQuad(RSP, get('sp'))}
  ${setQuad(S.RIP, get('rip'))}
  ${APPLY}
  (select ${c(T.DONE | T.DONE_ASK)} ${c(T.DONE)} ${has(get('f'), IF)}))

;; JMP and CALL to another segment of the same privilege, in 32-bit code.
(func $transition_far (param $site i32) (result i32)
  (local $plan i32) (local $host i32) (local $bottom i64)
  ${fails(has(word(S.EFLAGS_REST), TF | AC | VM))}
  ${find(`(i32.or ${c(T.KEY_FAR)} (i32.load offset=${T.SITE_SELECTOR} ${get('site')}))`)}
  (if (i32.load8_u offset=${T.SITE_ARGUMENT} ${get('site')})
    (then
      (local.set $bottom (i64.sub ${quad(RSP)} (i64.const 8)))
      ${fails(`(i64.lt_s ${get('bottom')} (i64.const 0))`)}
      ${frame('(i32.const 8)', word(S.TLB_BASE), L.TLB_WRITE)}
      ${push4(`(i32.add ${word(S.RIP)} (i32.load8_u offset=${T.SITE_LENGTH} ${get('site')}))`)}
      ${push4(segmentWord(S.SEG_SELECTOR, S.CS))}
      ${setQuad(RSP, get('bottom'))}))
  ${setQuad(S.RIP, `(i64.load32_u offset=${T.SITE_SOURCE} ${get('site')})`)}
  ${PUT_CS}
  ${APPLY}
  ${c(T.DONE)})

;; RET to another segment of the same privilege.
(func $transition_far_return (param $site i32) (result i32)
  (local $plan i32) (local $host i32) (local $bottom i64) (local $rip i64) (local $cs i32) (local $bytes i32)
  ${fails(has(word(S.EFLAGS_REST), TF | AC | VM))}
  (local.set $bottom ${quad(RSP)})
  (local.set $bytes (i32.shl (i32.load8_u offset=${T.SITE_WIDTH} ${get('site')}) (i32.const 1)))
  ${frame(get('bytes'), word(S.TLB_BASE), L.TLB_READ)}
  (if (i32.eq ${get('bytes')} (i32.const 16))
    (then
      (local.set $rip (i64.load ${get('host')}))
      ${canonical('rip')}
      (local.set $cs (i32.load16_u offset=8 ${get('host')})))
    (else
      (local.set $rip (i64.load32_u ${get('host')}))
      (local.set $cs (i32.load16_u offset=4 ${get('host')}))))
  ${find(`(i32.or ${c(T.KEY_FAR_RETURN)} ${get('cs')})`)}
  (local.set $bottom (i64.add ${get('bottom')}
    ${wide(`(i32.add ${get('bytes')} (i32.load offset=${T.SITE_SOURCE} ${get('site')}))`)}))
  ;; The stack of 32-bit code ends at 4 GiB.
  ${fails(`(i32.and
    (i32.eqz (i32.and ${plan(T.PLAN_SHAPE)} ${c(T.SHAPE_WIDE)}))
    (i64.gt_u ${get('bottom')} ${q(0xffffffff)}))`)}
  ${setQuad(RSP, get('bottom'))}
  ${setQuad(S.RIP, get('rip'))}
  ${PUT_CS}
  ${APPLY}
  ${c(T.DONE)})

;; SYSRET to 64-bit code.
(func $transition_sysret (result i32)
  (local $plan i32) (local $rip i64) (local $f i32)
  (local.set $rip ${quad(S.GPR + 8 * S.RCX)})
  ;; Canonical addresses of the lower half: what users have.
  ${fails(`(i64.ne (i64.shr_u ${get('rip')} ${q(47)}) (i64.const 0))`)}
  (local.set $f ${has(word(S.GPR + 8 * S.R11), SYSRET_FLAGS)})
  ${fails(has(get('f'), TF | AC))}
  ${fixedPlan(T.KEY_SYSRET)}
  ${setFlags()}
  ${setWord(S.EFLAGS_REST, `(i32.or ${has(get('f'), ~APART)} (i32.const 2))`)}
  ${PUT_CS_AND_SS}
  ${setQuad(S.RIP, get('rip'))}
  ${APPLY}
  ${CHARGE}
  (select ${c(T.DONE | T.DONE_ASK)} ${c(T.DONE)} ${has(get('f'), IF)}))

;; SYSEXIT to 32-bit code of a 32-bit kernel.
(func $transition_sysexit (result i32)
  (local $plan i32)
  ${fails(has(word(S.EFLAGS_REST), TF | AC | VM))}
  ${fixedPlan(T.KEY_SYSEXIT)}
  ${setQuad(RSP, `(i64.load32_u ${c(S.GPR + 8 * S.RCX)})`)}
  ${setQuad(S.RIP, `(i64.load32_u ${c(S.GPR + 8 * S.RDX)})`)}
  ${PUT_CS_AND_SS}
  ${APPLY}
  ${c(T.DONE)})

;; MOV and POP to a segment register other than SS.
(func $transition_load (param $site i32) (result i32)
  (local $plan i32) (local $host i32) (local $bottom i64) (local $selector i32) (local $s i32) (local $pop i32)
  (local.set $s (i32.load8_u offset=${T.SITE_ARGUMENT} ${get('site')}))
  (if (i32.load offset=${T.SITE_SOURCE} ${get('site')})
    (then (local.set $selector (i32.load16_u (i32.load offset=${T.SITE_SOURCE} ${get('site')}))))
    (else
      (local.set $pop (i32.load8_u offset=${T.SITE_WIDTH} ${get('site')}))
      (local.set $bottom ${quad(RSP)})
      ${frame(get('pop'), word(S.TLB_BASE), L.TLB_READ)}
      (local.set $selector (i32.load16_u ${get('host')}))))
  (if (i32.eq (i32.load8_u offset=${T.SITE_KIND} ${get('site')}) ${c(T.SITE_REAL_LOAD)})
    (then
      ;; Not flat before: nor is it afterwards, with a base that is not 0.
      ${fails(`(i32.eqz ${get('selector')})`)}
      ${fails(has(word(S.EFLAGS_REST), VM))}
      ;; Only the base changes.
      ${fails(`(i32.ne (i32.and (i32.load offset=${S.SEG_ATTR} (i32.shl ${get('s')} (i32.const 2))) ${c(~ATTR_DB)})
        ${c(REAL_DATA)})`)}
      (i64.store (i32.add ${c(S.SEG_BASE)} (i32.shl ${get('s')} (i32.const 3)))
        ${wide(`(i32.shl ${get('selector')} (i32.const 4))`)})
      (i32.store (i32.add ${c(S.SEG_SELECTOR)} (i32.shl ${get('s')} (i32.const 2))) ${get('selector')})
      ${setWord(S.TRANSITIONS, `(i32.add ${word(S.TRANSITIONS)} (i32.const 1))`)})
    (else
      ${find(`(i32.or (i32.or ${c(T.KEY_SEGMENT)} ${get('selector')}) (i32.shl ${get('s')} (i32.const 16)))`)}
      (call $transition_row ${get('plan')} ${get('s')})
      ${APPLY}))
  (if (i32.eq ${get('pop')} (i32.const 8)) (then ${setQuad(RSP, `(i64.add ${get('bottom')} (i64.const 8))`)}))
  (if (i32.eq ${get('pop')} (i32.const 4))
    (then ${setQuad(RSP, `(i64.and (i64.add ${get('bottom')} (i64.const 4)) ${q(0xffffffff)})`)}))
  ${setQuad(S.RIP, `(i64.add ${quad(S.RIP)} (i64.load8_u offset=${T.SITE_LENGTH} ${get('site')}))`)}
  ${c(T.DONE)})

(func $transition_row (param $plan i32) (param $s i32)
  (local $wide i32) (local $word i32)
  (local.set $wide (i32.shl ${get('s')} (i32.const 3)))
  (local.set $word (i32.shl ${get('s')} (i32.const 2)))
  (i64.store offset=${S.SEG_BASE} ${get('wide')} ${planQuad(T.PLAN_BASES)})
  (i64.store offset=${S.SEG_READ_LIMIT} ${get('wide')} ${planQuad(T.PLAN_READ_LIMITS)})
  (i64.store offset=${S.SEG_WRITE_LIMIT} ${get('wide')} ${planQuad(T.PLAN_WRITE_LIMITS)})
  (i32.store offset=${S.SEG_SELECTOR} ${get('word')} ${plan(T.PLAN_SELECTORS)})
  (i32.store offset=${S.SEG_LIMIT} ${get('word')} ${plan(T.PLAN_LIMITS)})
  (i32.store offset=${S.SEG_ATTR} ${get('word')} ${plan(T.PLAN_ATTRIBUTES)}))

;; MOV to CR8 at privilege level 0.
(func $transition_priority (param $site i32) (result i32)
  (local $value i64)
  (local.set $value (i64.load (i32.load offset=${T.SITE_SOURCE} ${get('site')})))
  ${fails(`(i64.gt_u ${get('value')} (i64.const 15))`)}
  ${setQuad(S.CR8, get('value'))}
  ${setQuad(S.RIP, `(i64.add ${quad(S.RIP)} (i64.load8_u offset=${T.SITE_LENGTH} ${get('site')}))`)}
  ${setWord(S.TRANSITIONS, `(i32.add ${word(S.TRANSITIONS)} (i32.const 1))`)}
  ${c(T.DONE | T.DONE_PRIORITY)})

;; What the instruction at RIP leaves for, if it is known.
(func $transition_site (result i32)
  (local $site i32) (local $low i32) (local $kind i32) (local $done i32)
  (local.set $low ${word(S.RIP)})
  (local.set $site (i32.add ${c(L.TRANSITION_SITES)} (i32.shl
    (i32.and (i32.xor ${get('low')} (i32.shr_u ${get('low')} (i32.const 8))) ${c(T.SITES - 1)})
    ${c(Math.log2(T.SITE_BYTES))})))
  ${fails(`(i64.ne (i64.load ${get('site')}) ${quad(S.RIP)})`)}
  ${fails(`(i32.ne (i32.load offset=${T.SITE_CONTEXT} ${get('site')}) ${word(S.CONTEXT)})`)}
  (local.set $kind (i32.load8_u offset=${T.SITE_KIND} ${get('site')}))
  (block $found
    (block $sysexit (block $far (block $far_return (block $priority
    (block $load (block $return (block $interrupt (block $none
      (br_table $none $interrupt $return $sysexit $far $far_return $load $load $priority $none ${get('kind')}))
      (return (i32.const 0)))
      (local.set $done (call $transition_deliver
        (i32.or ${c(T.KEY_INTERRUPT)} (i32.load8_u offset=${T.SITE_ARGUMENT} ${get('site')}))
        (i64.add ${quad(S.RIP)} (i64.load8_u offset=${T.SITE_LENGTH} ${get('site')}))
        (i32.const 0) (i32.const 0) (i32.const 0)))
      (br $found))
      (local.set $done (call $transition_return (i32.load8_u offset=${T.SITE_ARGUMENT} ${get('site')})))
      (br $found))
      (local.set $done (call $transition_load ${get('site')}))
      (br $found))
      (local.set $done (call $transition_priority ${get('site')}))
      (br $found))
      (local.set $done (call $transition_far_return ${get('site')}))
      (br $found))
      (local.set $done (call $transition_far ${get('site')}))
      (br $found))
      (local.set $done (call $transition_sysexit)))
  ${fails(`(i32.eqz ${get('done')})`)}
  ;; Loads of registers do not end a block.
  (if (i32.and (i32.ge_u ${get('kind')} ${c(T.SITE_LOAD)}) (i32.ne ${word(S.EXIT_RECORD)} (i32.const 0)))
    (then
      (if (i32.eq ${word(S.EXIT_RECORD)} (i32.load offset=${T.SITE_RECORD} ${get('site')}))
        (then
          ${setWord(S.BUDGET, `(i32.add ${word(S.BUDGET)} (i32.load offset=${T.SITE_BEHIND} ${get('site')}))`)}
          (return ${get('done')})))
      ${setWord(S.BUDGET, `(i32.sub ${word(S.BUDGET)} (i32.const 1))`)}
      (return (i32.or ${get('done')} ${c(T.DONE_REFUND)}))))
  ${CHARGE}
  ${get('done')})

;; Code has left with $status, the whole state being in memory: does what it has left for, if there is a plan. 0: not.
;; $sysret: number of SYSRET's callout.
(func $transition (export "transition") (param $status i32) (param $sysret i32) (result i32)
  (local $vector i32) (local $plan i32) (local $mask i32) (local $f i32)
  (if (i32.eq ${get('status')} ${c(Exit.SYSCALL_FULL)})
    (then
      (if (i32.eq ${word(S.CALLOUT_ARG)} ${c(ABI_SYSCALL)}) (then ${call(T.KEY_SYSCALL)}))
      (if (i32.eq ${word(S.CALLOUT_ARG)} ${c(ABI_SYSENTER)}) (then ${call(T.KEY_SYSENTER)}))
      ${fails(`(i32.ne ${word(S.CALLOUT_ARG)} ${c(ABI_INT80)})`)}
      (return (call $transition_deliver ${c(T.KEY_INTERRUPT | 0x80)} ${quad(S.RIP)}
        (i32.const 0) (i32.const 0) (i32.const 0)))))
  (if (i32.eq ${get('status')} ${c(Exit.CALLOUT)})
    (then
      (if (i32.eq ${word(S.CALLOUT_ARG)} ${get('sysret')}) (then (return (call $transition_sysret))))
      (return (call $transition_site))))
  (local.set $vector ${word(S.FAULT_VECTOR)})
  (if (i32.eq ${get('vector')} (i32.const 14))
    (then
      ${fails(`(i32.eqz (call $transition_deliver ${c(T.KEY_FAULT | 14)} ${quad(S.RIP)}
        (i32.const 1) ${word(S.FAULT_ERROR)} ${c(RF)}))`)}
      ${setQuad(S.CR2, quad(S.FAULT_ADDRESS))}
      (return ${c(T.DONE | T.DONE_REFUND)})))
  ;; #DE. Others are not told apart by generated code, or come seldom.
  ${fails(get('vector'))}
  ${fails(`(i32.eqz (call $transition_deliver ${c(T.KEY_FAULT)} ${quad(S.RIP)}
    (i32.const 0) (i32.const 0) ${c(RF)}))`)}
  ${c(T.DONE | T.DONE_REFUND)})
`;
