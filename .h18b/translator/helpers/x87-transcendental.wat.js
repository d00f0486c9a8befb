import { ARCTANGENT } from './x87-arctangent.wat.js';
import { LOGARITHM } from './x87-logarithm.wat.js';
import { COS_T, EXPM1, horner, ODD, SIN_T } from './x87-series.js';
import { TRIGONOMETRIC } from './x87-trigonometric.wat.js';
/** What the transcendental functions share: their series, and rounding. */
const SERIES = `
${horner('sin_t', SIN_T, 'sub', 3)}
${horner('cos_t', COS_T, 'sub', 3)}
${horner('expm1_up', EXPM1, 'add', 8)}
${horner('expm1_down', EXPM1, 'sub', 8)}
${horner('atanh_t', ODD(15), 'add', 3)}
${horner('atan_t', ODD(10), 'sub', 3)}

;; Rounds floating hi:lo, known to be inexact, to 64 bits.
(func $inexact (param $sign i32) (param $hi i64) (param $lo i64) (param $e i32) (param $dst i32) (result i32)
  (call $normq (local.get $hi) (local.get $lo) (local.get $e))
  (local.set $e)
  (local.set $lo)
  (local.set $hi)
  (call $round_to (local.get $sign) (local.get $e) (local.get $hi) (i64.or (local.get $lo) (i64.const 1)) (local.get $dst) (i32.const 0)))

;; 1 - z t, just below it when that is 1, as Q1.127.
(func $one_minus (param $h i64) (param $l i64) (result i64 i64)
  (call $shrq (local.get $h) (local.get $l) (i32.const 1))
  (local.set $l)
  (local.set $h)
  (call $subq (i64.const 0x7fffffffffffffff) (i64.const -1) (local.get $h) (local.get $l)))
`;
/** In the order in which the module has them. */
export const TRANSCENDENTAL = [SERIES, TRIGONOMETRIC, LOGARITHM, ARCTANGENT].join('\n');
