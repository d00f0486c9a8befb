import * as S from '../state.js';
import { cell, EMPTY, ES_B, FCW, FSW, setEmpty, setFsw, setTop } from './x87-macros.js';
/*
 * The images that fnstenv, fnsave and fxsave write and their counterparts read: SDM vol. 1, sections 8.1.10 and 10.5.
 * Helpers have no way to guest memory, so an image is built and read at X87_IMAGE, and the semantics copy it.
 */
const word = (offset, value) => `(i32.store (i32.const ${S.X87_IMAGE + offset}) ${value})`;
const half = (offset, value) => `(i32.store16 (i32.const ${S.X87_IMAGE + offset}) ${value})`;
const getHalf = (offset) => `(i32.load16_u (i32.const ${S.X87_IMAGE + offset}))`;
const getWord = (offset) => `(i32.load (i32.const ${S.X87_IMAGE + offset}))`;
const FIP = `(i32.load (i32.const ${S.FIP}))`;
const FDP = `(i32.load (i32.const ${S.FDP}))`;
const FOP = `(i32.load (i32.const ${S.FOP}))`;
/** The selector that goes with a pointer: what was loaded with it, or the register's. */
const selector = (pointer, loaded, value, segment) => `(select
  (i32.load (i32.const ${value}))
  (i32.load (i32.const ${S.SEG_SELECTOR + 4 * segment}))
  (i64.eq (i64.load (i32.const ${pointer})) (i64.load (i32.const ${loaded}))))`;
const CODE_SELECTOR = selector(S.FIP, S.LOADED_FIP, S.FCS, S.CS);
const DATA_SELECTOR = selector(S.FDP, S.LOADED_FDP, S.FDS, S.DS);
/** FIP and FDP have been loaded: their selectors, and the opcode. */
const loaded = (code, data, opcode) => `
  (i64.store (i32.const ${S.LOADED_FIP}) (i64.load (i32.const ${S.FIP})))
  (i64.store (i32.const ${S.LOADED_FDP}) (i64.load (i32.const ${S.FDP})))
  (i32.store (i32.const ${S.FCS}) ${code})
  (i32.store (i32.const ${S.FDS}) ${data})
  (i32.store (i32.const ${S.FOP}) ${opcode})`;
const high = (value) => `(i32.or (i32.const 0xffff0000) ${value})`;
export const ENVIRONMENT = `
;; The tag word: 0 valid, 1 zero, 2 special, 3 empty, register by register.
(func $tags (result i32)
  (local $i i32) (local $tag i32) (local $tags i32) (local $at i32) (local $e i32)
  (loop $next
    (local.set $at ${cell('(local.get $i)')})
    (local.set $e (i32.and (i32.load offset=8 (local.get $at)) (i32.const 0x7fff)))
    (local.set $tag (i32.const 2))
    (if (i32.and (i32.shr_u ${EMPTY} (local.get $i)) (i32.const 1))
      (then (local.set $tag (i32.const 3)))
      (else
        (if (i32.eqz (local.get $e))
          (then (if (i64.eqz (i64.load (local.get $at))) (then (local.set $tag (i32.const 1)))))
          (else
            (if (i32.and (i32.ne (local.get $e) (i32.const 0x7fff)) (i64.lt_s (i64.load (local.get $at)) (i64.const 0)))
              (then (local.set $tag (i32.const 0))))))))
    (local.set $tags (i32.or (local.get $tags) (i32.shl (local.get $tag) (i32.shl (local.get $i) (i32.const 1)))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8))))
  (local.get $tags))

;; The environment: 28 bytes, or 14 in the 16-bit format.
(func (export "x87_pack_env") (param $short i32)
  (if (local.get $short)
    (then
      ${half(0, FCW)} ${half(2, '(call $status)')} ${half(4, '(call $tags)')}
      ${half(6, FIP)} ${half(8, CODE_SELECTOR)} ${half(10, FDP)} ${half(12, DATA_SELECTOR)})
    (else
      ${word(0, high(FCW))} ${word(4, high('(call $status)'))} ${word(8, high('(call $tags)'))}
      ${word(12, FIP)} ${word(16, `(i32.or ${CODE_SELECTOR} (i32.shl (i32.and ${FOP} (i32.const 0x7ff)) (i32.const 16)))`)}
      ${word(20, FDP)} ${word(24, high(DATA_SELECTOR))})))

;; After fnstenv: every exception masked.
(func (export "x87_mask_all")
  (i32.store (i32.const ${S.FCW}) (i32.or ${FCW} (i32.const 0x3f)))
  (call $summarise))

(func $set_status (param $status i32)
  ${setFsw(`(i32.and (local.get $status) (i32.const ${0xffff & ~ES_B & ~0x3800}))`)}
  ${setTop('(i32.and (i32.shr_u (local.get $status) (i32.const 11)) (i32.const 7))')})

(func (export "x87_unpack_env") (param $short i32)
  (local $tags i32) (local $i i32) (local $empty i32)
  (if (local.get $short)
    (then
      (call $set_status ${getHalf(2)})
      (local.set $tags ${getHalf(4)})
      (i64.store (i32.const ${S.FIP}) (i64.extend_i32_u ${getHalf(6)}))
      (i64.store (i32.const ${S.FDP}) (i64.extend_i32_u ${getHalf(10)}))
      ${loaded(getHalf(8), getHalf(12), '(i32.const 0)')})
    (else
      (call $set_status ${getHalf(4)})
      (local.set $tags ${getHalf(8)})
      (i64.store (i32.const ${S.FIP}) (i64.extend_i32_u ${getWord(12)}))
      (i64.store (i32.const ${S.FDP}) (i64.extend_i32_u ${getWord(20)}))
      ${loaded(getHalf(16), getHalf(24), `(i32.and ${getHalf(18)} (i32.const 0x7ff))`)}))
  (loop $next
    (local.set $empty (i32.or (local.get $empty)
      (i32.shl (i32.eq (i32.and (local.get $tags) (i32.const 3)) (i32.const 3)) (local.get $i))))
    (local.set $tags (i32.shr_u (local.get $tags) (i32.const 2)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8))))
  ${setEmpty('(local.get $empty)')}
  (call $fldcw ${getHalf(0)}))

;; Registers in stack order, step bytes apart (10: fnsave, 16: fxsave), from offset in the image on.
(func $pack_registers (export "x87_pack_registers") (param $offset i32) (param $step i32)
  (local $i i32) (local $at i32)
  (local.set $offset (i32.add (i32.const ${S.X87_IMAGE}) (local.get $offset)))
  (loop $next
    (local.set $at (call $st (local.get $i)))
    (i64.store (local.get $offset) (i64.load (local.get $at)))
    (i32.store16 offset=8 (local.get $offset) (i32.load offset=8 (local.get $at)))
    (local.set $offset (i32.add (local.get $offset) (local.get $step)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8)))))

(func $unpack_registers (export "x87_unpack_registers") (param $offset i32) (param $step i32)
  (local $i i32) (local $at i32)
  (local.set $offset (i32.add (i32.const ${S.X87_IMAGE}) (local.get $offset)))
  (loop $next
    (local.set $at (call $st (local.get $i)))
    (i64.store (local.get $at) (i64.load (local.get $offset)))
    (i64.store offset=8 (local.get $at) (i64.load16_u offset=8 (local.get $offset)))
    (local.set $offset (i32.add (local.get $offset) (local.get $step)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8)))))

;; The x87 part of fxsave: bytes 0 to 23 and 32 to 159. Pointers are kept only while an exception is pending, as AMD's
;; processors do. wide: fxsave64.
(func (export "x87_pack_fx") (param $wide i32)
  (local $pending i32)
  (local.set $pending (i32.and ${FSW} (i32.const 0x80)))
  (i64.store (i32.const ${S.X87_IMAGE}) (i64.extend_i32_u (i32.or ${FCW} (i32.shl (call $status) (i32.const 16)))))
  (i32.store8 (i32.const ${S.X87_IMAGE + 4}) (i32.xor ${EMPTY} (i32.const 0xff)))
  (i64.store (i32.const ${S.X87_IMAGE + 8}) (i64.const 0))
  (i64.store (i32.const ${S.X87_IMAGE + 16}) (i64.const 0))
  (if (local.get $pending)
    (then
      ${half(6, FOP)}
      ${word(8, FIP)} ${word(16, FDP)}
      (if (local.get $wide)
        (then
          ${half(12, `(i32.load (i32.const ${S.FIP + 4}))`)} ${half(20, `(i32.load (i32.const ${S.FDP + 4}))`)})
        (else ${half(12, CODE_SELECTOR)} ${half(20, DATA_SELECTOR)}))))
  (memory.fill (i32.const ${S.X87_IMAGE + 32}) (i32.const 0) (i32.const 128))
  (call $pack_registers (i32.const 32) (i32.const 16)))

(func $x87_unpack_fx (export "x87_unpack_fx") (param $wide i32)
  (call $set_status ${getHalf(2)})
  ${setEmpty(`(i32.xor (i32.load8_u (i32.const ${S.X87_IMAGE + 4})) (i32.const 0xff))`)}
  (call $fldcw ${getHalf(0)})
  (if (local.get $wide)
    (then
      (i64.store (i32.const ${S.FIP}) (i64.load (i32.const ${S.X87_IMAGE + 8})))
      (i64.store (i32.const ${S.FDP}) (i64.load (i32.const ${S.X87_IMAGE + 16}))))
    (else
      (i64.store (i32.const ${S.FIP}) (i64.extend_i32_u ${getWord(8)}))
      (i64.store (i32.const ${S.FDP}) (i64.extend_i32_u ${getWord(16)}))))
  (if (local.get $wide)
    (then ${loaded('(i32.const 0)', '(i32.const 0)', `(i32.and ${getHalf(6)} (i32.const 0x7ff))`)})
    (else ${loaded(getHalf(12), getHalf(20), `(i32.and ${getHalf(6)} (i32.const 0x7ff))`)}))
  (call $unpack_registers (i32.const 32) (i32.const 16)))
`;
