import * as S from '../state.js';
import { C1, FCW, FSW, popInline, setFsw, store, TOP } from './x87-macros.js';
/*
 * `--x87 fast`: a helper library with the same exports whose x87 numbers are doubles. Registers in memory keep their 80
 * bits, so that everything that moves them about (fsave, MMX, signal frames) is as it was; what is computed or loaded
 * is rounded to the nearest double, whatever the control word says. Only stack faults are noted in the status word.
 *
 * The library is made from the exact one: functions named here take the place of the exact ones of that name.
 */
const A = '(call $double (local.get $as) (local.get $ae))';
const B = '(call $double (local.get $bs) (local.get $be))';
const PAIR = '(param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32)';
const cellOf = (address) => `(i64.load ${address}) (i32.load16_u offset=8 ${address})`;
const REPLACED = `
(func $raise (param $flags i32)
  ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~C1})) (select (local.get $flags) (i32.const 0)
    (i32.and (local.get $flags) (i32.const 0x40))))`)})
(func $add ${PAIR} (param $flip i32) (result i32)
  (call $put (local.get $dst) (if (result f64) (local.get $flip)
    (then (f64.sub ${A} ${B}))
    (else (f64.add ${A} ${B})))))
(func $mul ${PAIR} (result i32) (call $put (local.get $dst) (f64.mul ${A} ${B})))
(func $div ${PAIR} (result i32) (call $put (local.get $dst) (f64.div ${A} ${B})))
(func $sqrt (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  (call $put (local.get $dst) (f64.sqrt ${A})))
(func $round_int (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  (call $put (local.get $dst) (call $rndint ${A} (i32.const 0))))
(func $to_f32 (param $s i64) (param $se i32) (result i64)
  (i32.store (i32.const ${S.X87_PENDING}) (i32.const 0))
  (i64.extend_i32_u (i32.reinterpret_f32 (f32.demote_f64 (call $double (local.get $s) (local.get $se))))))
(func $to_f64 (param $s i64) (param $se i32) (result i64)
  (i32.store (i32.const ${S.X87_PENDING}) (i32.const 0))
  (i64.reinterpret_f64 (call $double (local.get $s) (local.get $se))))
(func $commit (export "x87_commit") (param $pop i32)
  (local $top i32)
  (if (i32.and (i32.load (i32.const ${S.X87_PENDING})) (i32.const 0x40))
    (then (call $raise (i32.and (i32.load (i32.const ${S.X87_PENDING})) (i32.const 0x241))))
    (else ${setFsw(`(i32.and ${FSW} (i32.const ${~C1}))`)}))
  (local.set $top ${TOP})
  (if (local.get $pop) (then ${popInline})))
`;
/** Instructions that load or compute more than a double: their results are rounded where they lie. */
const SETTLED = `fld_f80 fild fbld fldl2t fldl2e fldpi fldlg2 fldln2 fscale fprem fprem1 f2xm1 fyl2x fyl2xp1 fptan fpatan fsin
  fcos fsincos fxtract`.split(/\s+/);
/** Used by regions (`passes/x87-double.ts`), in both libraries. */
export const DOUBLES = `
;; The nearest double to an 80-bit number; tiny ones may be rounded twice.
(func $double (export "x87f_from_f80") (param $s i64) (param $se i32) (result f64)
  (local $k i32) (local $sign i64)
  (local.set $sign (i64.shl (i64.extend_i32_u (i32.and (local.get $se) (i32.const 0x8000))) (i64.const 48)))
  (local.set $k (i32.and (local.get $se) (i32.const 0x7fff)))
  (if (i32.eq (local.get $k) (i32.const 0x7fff))
    (then
      (if (i64.eqz (i64.shl (local.get $s) (i64.const 1)))
        (then (return (f64.reinterpret_i64 (i64.or (local.get $sign) (i64.const 0x7ff0000000000000))))))
      (return (f64.reinterpret_i64 (i64.or
        (i64.or (local.get $sign) (i64.const 0x7ff8000000000000))
        (i64.and (i64.shr_u (local.get $s) (i64.const 11)) (i64.const 0xfffffffffffff)))))))
  (local.set $k (i32.sub (local.get $k) (i32.const ${16383 + 63})))
  (if (i32.lt_s (local.get $k) (i32.const -1500)) (then (local.set $k (i32.const -1500))))
  (if (i32.gt_s (local.get $k) (i32.const 1500)) (then (local.set $k (i32.const 1500))))
  (f64.copysign
    (f64.mul
      (f64.mul (f64.convert_i64_u (local.get $s)) (call $power (i32.shr_s (local.get $k) (i32.const 1))))
      (call $power (i32.sub (local.get $k) (i32.shr_s (local.get $k) (i32.const 1)))))
    (f64.reinterpret_i64 (local.get $sign))))
;; 2^n, n from -1022 to 1023
(func $power (param $n i32) (result f64)
  (f64.reinterpret_i64 (i64.shl (i64.extend_i32_u (i32.add (local.get $n) (i32.const 1023))) (i64.const 52))))
(func $put (param $at i32) (param $d f64) (result i32)
  (call $x87f_store (local.get $at) (local.get $d))
  (i32.const 1))
(func $x87f_store (export "x87f_store") (param $at i32) (param $d f64)
  (local $s i64) (local $e i32)
  (call $from_f64 (i64.reinterpret_f64 (local.get $d)))
  (local.set $e)
  (local.set $s)
  ${store('(local.get $at)', '(local.get $s)', '(i32.and (local.get $e) (i32.const 0xffff))')})
(func $x87f_load (export "x87f_load") (param $at i32) (result f64)
  (call $double ${cellOf('(local.get $at)')}))
(func (export "x87f_to_f80") (param $d f64) (result i64)
  (call $x87f_store (i32.const ${S.HELPER_RESULT}) (local.get $d))
  (i64.load (i32.const ${S.HELPER_RESULT}))
  (i64.store (i32.const ${S.HELPER_RESULT}) (i64.load (i32.const ${S.HELPER_RESULT + 8}))))
;; To an integer, as the control word rounds (down at once if truncate).
(func $rndint (param $d f64) (param $truncate i32) (result f64)
  (local $rc i32)
  (local.set $rc (select (i32.const 0xc00) (i32.and ${FCW} (i32.const 0xc00)) (local.get $truncate)))
  (if (i32.eqz (local.get $rc)) (then (return (f64.nearest (local.get $d)))))
  (if (i32.eq (local.get $rc) (i32.const 0x400)) (then (return (f64.floor (local.get $d)))))
  (if (i32.eq (local.get $rc) (i32.const 0x800)) (then (return (f64.ceil (local.get $d)))))
  (f64.trunc (local.get $d)))
(func (export "x87f_rndint") (param $d f64) (result f64)
  (call $rndint (local.get $d) (i32.const 0)))
(func (export "x87f_to_int") (param $d f64) (param $max i64) (param $truncate i32) (result i64)
  (local $v i64)
  (local.set $d (call $rndint (local.get $d) (local.get $truncate)))
  (local.set $v (i64.trunc_sat_f64_s (local.get $d)))
  ;; NaN, or out of bounds: the integer indefinite.
  (if (i32.or
        (i32.or (f64.ne (local.get $d) (local.get $d)) (i64.gt_s (local.get $v) (local.get $max)))
        (i32.or
          (i64.lt_s (local.get $v) (i64.sub (i64.const -1) (local.get $max)))
          (f64.ge (local.get $d) (f64.const 0x1p63))))
    (then (return (i64.sub (i64.const -1) (local.get $max)))))
  (local.get $v))
`;
/** The module fields of the fast library from those of the exact one. */
export function fastSources(sources) {
    const names = [...REPLACED.matchAll(/\(func \$(\w+)/g)].map((m) => m[1]);
    let text = sources.join('\n');
    for (const n of names) {
        // The exact function stays under another name; nobody calls it.
        text = text.replace(new RegExp(`\\(func \\$${n} (\\(export "\\w+"\\) )?`), `(func $exact_${n} `);
    }
    const wrappers = SETTLED.map((n) => {
        const definition = new RegExp(`\\(func (\\$\\w+ )?\\(export "x87_${n}"\\)([^\\n]*)`).exec(text);
        const params = [...definition[2].matchAll(/\(param (\$\w+) (\w+)\)/g)];
        const inner = definition[1]?.trim() ?? `$exact_${n}`;
        text = text.replace(definition[0], `(func ${inner}${definition[2]}`);
        return `(func (export "x87_${n}") ${params.map((p) => p[0]).join(' ')}
  (call ${inner} ${params.map((p) => `(local.get ${p[1]})`).join(' ')})
  (call $settle (i32.const 0)) (call $settle (i32.const 1)))`;
    });
    const settle = `
(func $settle (param $i i32)
  (local $at i32)
  (if (call $empty (local.get $i)) (then (return)))
  (local.set $at (call $st (local.get $i)))
  (call $x87f_store (local.get $at) (call $x87f_load (local.get $at))))`;
    return [text, REPLACED, settle, ...wrappers];
}
