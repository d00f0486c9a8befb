import * as S from '../state.js';
import { FCW, FROM_DENORMAL, QUIET, store } from './x87-macros.js';
import { ARITHMETIC_OPS, MEMORY_OPERANDS } from './x87-stack.wat.js';
/*
 * What regions call where their inline arithmetic does not do (`passes/x87-exact.ts`): the same operations on operands
 * in registers, with the result in the cell at HELPER_RESULT. Exceptions go to the status word in memory. When one is
 * not masked, its summary bit is set there, the cell means nothing, and the region has the interpreter do the
 * instruction.
 */
const DST = `(i32.const ${S.HELPER_RESULT})`;
const A = '(local.get $as) (local.get $ae)';
const B = '(local.get $bs) (local.get $be)';
const convert = (from) => `
  (call $from_${from} (local.get $v))
  (local.set $be)
  (local.set $bs)`;
export const REGION = `
${ARITHMETIC_OPS.map((o) => `
(func (export "x87r_${o.name}") (param $as i64) (param $ae i32) (param $bs i64) (param $be i32)
  (drop (call $${o.core} ${o.reverse ? `${B} ${A}` : `${A} ${B}`} ${DST} ${o.extra})))
${MEMORY_OPERANDS.map((m) => `
(func (export "x87r_${o.name}_${m.name}") (param $as i64) (param $ae i32) (param $v ${m.type})
  (local $bs i64) (local $be i32) ${convert(m.name)}
  (drop (call $${o.core} ${o.reverse ? `${B} ${A}` : `${A} ${B}`} ${DST} ${o.extra})))`).join('')}`).join('')}

(func (export "x87r_sqrt") (param $as i64) (param $ae i32)
  (drop (call $sqrt ${A} ${DST})))
(func (export "x87r_rndint") (param $as i64) (param $ae i32)
  (drop (call $round_int ${A} ${DST})))

;; FLD of a float or double that is not normal, once there is room for it.
(func $load_odd (param $s i64) (param $se i32)
  (call $raise (select (i32.const 2) (i32.const 0) (i32.and (local.get $se) (i32.const ${FROM_DENORMAL}))))
  (if (call $is_snan (local.get $s) (local.get $se))
    (then
      (call $raise (i32.const 1))
      (local.set $s (i64.or (local.get $s) ${QUIET}))))
  ${store(DST, '(local.get $s)', '(i32.and (local.get $se) (i32.const 0xffff))')})
${MEMORY_OPERANDS.slice(0, 2)
    .map((m) => `
(func (export "x87r_fld_${m.name}") (param $v ${m.type})
  (call $from_${m.name} (local.get $v))
  (call $load_odd))`)
    .join('')}

;; Stores: the value for memory; X87_PENDING says what the store will do to the status word.
(func (export "x87r_st_f32") (param $s i64) (param $se i32) (result i64)
  (call $to_f32 (local.get $s) (local.get $se)))
(func (export "x87r_st_f64") (param $s i64) (param $se i32) (result i64)
  (call $to_f64 (local.get $s) (local.get $se)))
(func (export "x87r_st_int") (param $s i64) (param $se i32) (param $max i64) (param $truncate i32) (result i64)
  (call $to_int (local.get $s) (local.get $se) (local.get $max)
    (select (i32.const 3) (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $truncate))))

(func (export "x87r_compare") (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $quiet i32) (result i64)
  (i64.extend_i32_u (i32.and (i32.const 0x4500) (call $compare ${A} ${B} (local.get $quiet)))))
${MEMORY_OPERANDS.map((m) => `
(func (export "x87r_compare_${m.name}") (param $as i64) (param $ae i32) (param $v ${m.type}) (result i64)
  (local $bs i64) (local $be i32) ${convert(m.name)}
  (i64.extend_i32_u (i32.and (i32.const 0x4500) (call $compare ${A} ${B} (i32.const 0)))))`).join('')}
`;
