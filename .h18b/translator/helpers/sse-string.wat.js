import * as S from '../state.js';
/*
 * String comparisons of SSE4.2: SDM vol. 1, 12.10 and vol. 2B, 4.1 ("Imm8 control byte operation"). The vectors are
 * laid in the slow path's bounce buffer, which holds nothing between two accesses, to reach their elements by number.
 */
const A = S.BOUNCE;
const B = S.BOUNCE + 16;
const get = (name) => `(local.get $${name})`;
export const SSE_STRING = `
;; Elements of a vector, or of its imm's kind: 16 bytes or 8 words.
(func $string_elements (param $imm i32) (result i32)
  (i32.shr_u (i32.const 16) (i32.and ${get('imm')} (i32.const 1))))

;; Element number i of the string at base: imm's bit 0 says words, bit 1 signed.
(func $string_at (param $base i32) (param $i i32) (param $imm i32) (result i32)
  (if (i32.and ${get('imm')} (i32.const 1))
    (then
      (local.set $base (i32.add ${get('base')} (i32.shl ${get('i')} (i32.const 1))))
      (if (i32.and ${get('imm')} (i32.const 2)) (then (return (i32.load16_s ${get('base')}))))
      (return (i32.load16_u ${get('base')}))))
  (local.set $base (i32.add ${get('base')} ${get('i')}))
  (if (i32.and ${get('imm')} (i32.const 2)) (then (return (i32.load8_s ${get('base')}))))
  (i32.load8_u ${get('base')}))

;; Length of a string that a zero ends, at most the vector's elements.
(func (export "sse_string_length") (param $v v128) (param $imm i32) (result i32)
  (if (i32.and ${get('imm')} (i32.const 1))
    (then (return (i32.ctz (i32.or
      (i8x16.bitmask (i8x16.narrow_i16x8_s
        (i16x8.eq ${get('v')} (v128.const i64x2 0 0))
        (v128.const i64x2 0 0)))
      (i32.const 0x100))))))
  (i32.ctz (i32.or (i8x16.bitmask (i8x16.eq ${get('v')} (v128.const i64x2 0 0))) (i32.const 0x10000))))

;; A length given in a register: its magnitude, at most the vector's elements.
(func (export "sse_string_limit") (param $length i64) (param $imm i32) (result i32)
  (if (i64.lt_s ${get('length')} (i64.const 0)) (then (local.set $length (i64.sub (i64.const 0) ${get('length')}))))
  (if (i64.gt_u ${get('length')} (i64.extend_i32_u (call $string_elements ${get('imm')})))
    (then (return (call $string_elements ${get('imm')}))))
  (i32.wrap_i64 ${get('length')}))

;; Whether element j of the second string matches, before polarity; la and lb are the lengths.
(func $string_match (param $j i32) (param $la i32) (param $lb i32) (param $imm i32) (result i32)
  (local $i i32) (local $way i32) (local $y i32) (local $n i32)
  (local.set $n (call $string_elements ${get('imm')}))
  (local.set $way (i32.and (i32.shr_u ${get('imm')} (i32.const 2)) (i32.const 3)))
  (local.set $y (call $string_at (i32.const ${B}) ${get('j')} ${get('imm')}))
  ;; Equal each: ends match ends.
  (if (i32.eq ${get('way')} (i32.const 2))
    (then
      (if (i32.and (i32.lt_u ${get('j')} ${get('la')}) (i32.lt_u ${get('j')} ${get('lb')}))
        (then (return (i32.eq (call $string_at (i32.const ${A}) ${get('j')} ${get('imm')}) ${get('y')}))))
      (return (i32.eq (i32.lt_u ${get('j')} ${get('la')}) (i32.lt_u ${get('j')} ${get('lb')})))))
  ;; Equal ordered: the first string stands in the second from j on, as far as the vector goes.
  (if (i32.eq ${get('way')} (i32.const 3))
    (then
      (loop $each
        (if (i32.or (i32.ge_u ${get('i')} ${get('la')}) (i32.ge_u ${get('j')} ${get('n')})) (then (return (i32.const 1))))
        (if (i32.ge_u ${get('j')} ${get('lb')}) (then (return (i32.const 0))))
        (if (i32.ne
            (call $string_at (i32.const ${A}) ${get('i')} ${get('imm')})
            (call $string_at (i32.const ${B}) ${get('j')} ${get('imm')}))
          (then (return (i32.const 0))))
        (local.set $i (i32.add ${get('i')} (i32.const 1)))
        (local.set $j (i32.add ${get('j')} (i32.const 1)))
        (br $each))))
  (if (i32.ge_u ${get('j')} ${get('lb')}) (then (return (i32.const 0))))
  ;; Equal any (0): a set; ranges (1): pairs of bounds.
  (loop $each
    (if (i32.ge_u (i32.add ${get('i')} ${get('way')}) ${get('la')}) (then (return (i32.const 0))))
    (if ${get('way')}
      (then
        (if (i32.and
            (i32.le_s (call $string_at (i32.const ${A}) ${get('i')} ${get('imm')}) ${get('y')})
            (i32.le_s ${get('y')} (call $string_at (i32.const ${A}) (i32.add ${get('i')} (i32.const 1)) ${get('imm')})))
          (then (return (i32.const 1)))))
      (else
        (if (i32.eq (call $string_at (i32.const ${A}) ${get('i')} ${get('imm')}) ${get('y')})
          (then (return (i32.const 1))))))
    (local.set $i (i32.add ${get('i')} (i32.add ${get('way')} (i32.const 1))))
    (br $each))
  (unreachable))

;; The bits of all elements (IntRes2); with bit 16 CF, 17 ZF, 18 SF, 19 OF.
(func (export "sse_compare_strings") (param $a v128) (param $b v128) (param $la i32) (param $lb i32) (param $imm i32) (result i32)
  (local $j i32) (local $n i32) (local $r i32)
  (v128.store (i32.const ${A}) ${get('a')})
  (v128.store (i32.const ${B}) ${get('b')})
  (local.set $n (call $string_elements ${get('imm')}))
  (loop $each
    (local.set $r (i32.or ${get('r')} (i32.shl
      (call $string_match ${get('j')} ${get('la')} ${get('lb')} ${get('imm')})
      ${get('j')})))
    (local.set $j (i32.add ${get('j')} (i32.const 1)))
    (br_if $each (i32.lt_u ${get('j')} ${get('n')})))
  ;; Polarity: bit 4 negates, bit 5 only where the second string has an element.
  (if (i32.and ${get('imm')} (i32.const 16))
    (then (local.set $r (i32.xor ${get('r')} (i32.sub
      (i32.shl (i32.const 1) (select ${get('lb')} ${get('n')} (i32.and ${get('imm')} (i32.const 32))))
      (i32.const 1))))))
  (i32.or
    (i32.or ${get('r')} (i32.shl (i32.ne ${get('r')} (i32.const 0)) (i32.const 16)))
    (i32.or
      (i32.or
        (i32.shl (i32.lt_u ${get('lb')} ${get('n')}) (i32.const 17))
        (i32.shl (i32.lt_u ${get('la')} ${get('n')}) (i32.const 18)))
      (i32.shl (i32.and ${get('r')} (i32.const 1)) (i32.const 19)))))`;
