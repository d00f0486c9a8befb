import * as S from '../state.js';
import { EMPTY, FCW, FSW, TOP } from './x87-macros.js';
/*
 * XSAVE's and XRSTOR's way with the x87 component; its image is at X87_IMAGE, as FXSAVE's (`x87-environment.wat.ts`).
 */
const state64 = (at) => `(i64.load (i32.const ${at}))`;
export const XSAVE = `
;; Whether the x87 state differs from its initial configuration: SDM vol. 1, 13.6.
(func (export "x87_in_use") (result i32)
  (local $all i64) (local $at i32)
  (if (i32.or
      (i32.or (i32.ne ${FCW} (i32.const 0x37f)) (i32.ne ${EMPTY} (i32.const 0xff)))
      (i32.or ${FSW} ${TOP}))
    (then (return (i32.const 1))))
  (local.set $at (i32.const ${S.X87}))
  (loop $next
    (local.set $all (i64.or (local.get $all) (i64.or
      (i64.load (local.get $at))
      (i64.load16_u offset=8 (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const ${S.X87_STRIDE})))
    (br_if $next (i32.lt_u (local.get $at) (i32.const ${S.X87 + 8 * S.X87_STRIDE}))))
  (i64.ne (i64.const 0) (i64.or (local.get $all)
    (i64.or (i64.or ${state64(S.FIP)} ${state64(S.FDP)}) (i64.load32_u (i32.const ${S.FOP}))))))

;; The x87 state from the image if $load, else the initial configuration if $initial, else as it is.
(func (export "x87_restore") (param $load i32) (param $initial i32) (param $wide i32)
  (if (local.get $load) (then (call $x87_unpack_fx (local.get $wide)) (return)))
  (if (local.get $initial)
    (then
      (call $fninit)
      (memory.fill (i32.const ${S.X87}) (i32.const 0) (i32.const ${8 * S.X87_STRIDE})))))
`;
