import * as S from '../state.js';
/*
 * Building blocks of the x87 helpers' WAT text: addresses of the state, names of status bits, and the few sequences
 * that must be inline in several hot functions (V8 does not inline Wasm calls). A macro only ever names locals that
 * are passed to it or that its comment lists.
 */
/** Status word (SDM vol. 1, figure 8-4) and, for the low six, masks in the control word. */
export const IE = 0x01;
export const DE = 0x02;
export const ZE = 0x04;
export const OE = 0x08;
export const UE = 0x10;
export const PE = 0x20;
export const SF = 0x40;
export const C0 = 0x100;
export const C1 = 0x200;
export const C2 = 0x400;
export const C3 = 0x4000;
/** Error summary and busy: an unmasked exception is pending. */
export const ES_B = 0x8080;
/** Bit 16 of a sign-and-exponent word in flight: this operand was a denormal float or double in memory. */
export const FROM_DENORMAL = 0x10000;
export const QUIET = '(i64.const 0x4000000000000000)';
export const INDEFINITE = '(i64.const 0xc000000000000000)';
export const FSW = `(i32.load (i32.const ${S.FSW}))`;
export const FCW = `(i32.load (i32.const ${S.FCW}))`;
export const TOP = `(i32.load (i32.const ${S.X87_TOP}))`;
export const EMPTY = `(i32.load (i32.const ${S.X87_EMPTY}))`;
export const setFsw = (value) => `(i32.store (i32.const ${S.FSW}) ${value})`;
export const setTop = (value) => `(i32.store (i32.const ${S.X87_TOP}) ${value})`;
export const setEmpty = (value) => `(i32.store (i32.const ${S.X87_EMPTY}) ${value})`;
/** Address of physical register `index`. */
export const cell = (index) => `(i32.add (i32.const ${S.X87}) (i32.shl ${index} (i32.const 4)))`;
/** Writes a register cell; `se` must have no bits above 15. */
export const store = (at, sig, se) => `(i64.store ${at} ${sig}) (i32.store offset=8 ${at} ${se})`;
const get = (name) => `(local.get $${name})`;
/** Both operands $as:$ae and $bs:$be (significand, sign and exponent) are normal numbers. */
export const bothNormal = `(i32.and
    (i64.lt_s (i64.and (local.get $as) (local.get $bs)) (i64.const 0))
    (i32.and
      (i32.lt_u (i32.sub (i32.and (local.get $ae) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))
      (i32.lt_u (i32.sub (i32.and (local.get $be) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))))`;
/** hi:lo = a * b, all i64 locals by name; uses i64 locals $m0 $m1 $m2. `a` and `b` may be `hi` or `lo`. */
export const multiply = (a, b, hi, lo) => `
  (local.set $m0 (i64.mul (i64.and ${get(a)} (i64.const 0xffffffff)) (i64.and ${get(b)} (i64.const 0xffffffff))))
  (local.set $m1 (i64.add
    (i64.mul (i64.shr_u ${get(a)} (i64.const 32)) (i64.and ${get(b)} (i64.const 0xffffffff)))
    (i64.shr_u (local.get $m0) (i64.const 32))))
  (local.set $m2 (i64.add
    (i64.mul (i64.and ${get(a)} (i64.const 0xffffffff)) (i64.shr_u ${get(b)} (i64.const 32)))
    (i64.and (local.get $m1) (i64.const 0xffffffff))))
  (local.set $${hi} (i64.add
    (i64.add
      (i64.mul (i64.shr_u ${get(a)} (i64.const 32)) (i64.shr_u ${get(b)} (i64.const 32)))
      (i64.shr_u (local.get $m1) (i64.const 32)))
    (i64.shr_u (local.get $m2) (i64.const 32))))
  (local.set $${lo} (i64.or
    (i64.shl (local.get $m2) (i64.const 32))
    (i64.and (local.get $m0) (i64.const 0xffffffff))))`;
/** Locals of `multiply`. */
export const MULTIPLY_LOCALS = '(local $m0 i64) (local $m1 i64) (local $m2 i64)';
/**
 * Ends an operation: rounds $hi:$lo (top bit set) * 2^($e - 16383 - 63) with sign $sign (0 or 0x8000) into the cell at
 * $dst and returns 1. Round to nearest at 64 bits with results in range is inline, the rest is $round's.
 * Uses i32 $inc, i64 $sum.
 */
export const roundAndReturn = `
  (if (i32.eq (i32.and ${FCW} (i32.const 0xf20)) (i32.const 0x320))
    (then
      (local.set $inc (i32.wrap_i64 (i64.and
        (i64.shr_u (local.get $lo) (i64.const 63))
        (i64.or (local.get $hi) (i64.extend_i32_u (i64.ne (i64.shl (local.get $lo) (i64.const 1)) (i64.const 0)))))))
      (local.set $sum (i64.add (local.get $hi) (i64.extend_i32_u (local.get $inc))))
      (if (i64.eqz (local.get $sum))
        (then
          ;; Carried out of the top: back to the general case, which is rare enough.
          (return (call $round (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst)))))
      (if (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const 0x7ffe))
        (then
          ${store('(local.get $dst)', '(local.get $sum)', '(i32.or (local.get $sign) (local.get $e))')}
          ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~C1}))
            (i32.or
              (i32.shl (i64.ne (local.get $lo) (i64.const 0)) (i32.const 5))
              (i32.shl (local.get $inc) (i32.const 9))))`)}
          (return (i32.const 1))))))
  (return (call $round (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst)))`;
/** Moves $name's significand up until its top bit is set and makes its i32 exponent local fit (0 counts as 1). */
export const normalise = (sig, exp) => `
  (local.set $${exp} (i32.sub
    (i32.add ${get(exp)} (i32.eqz ${get(exp)}))
    (i32.wrap_i64 (i64.clz ${get(sig)}))))
  (local.set $${sig} (i64.shl ${get(sig)} (i64.clz ${get(sig)})))`;
/** Not a number, or not a valid encoding at all: NaN, pseudo-NaN, pseudo-infinity, unnormal. */
export const special = (sig, se) => `(call $special ${get(sig)} ${get(se)})`;
/** A denormal or pseudo-denormal, here or where it was loaded from. */
export const denormal = (sig, se) => `(i32.or
    (i32.and (i32.eqz (i32.and ${get(se)} (i32.const 0x7fff))) (i64.ne ${get(sig)} (i64.const 0)))
    (i32.ne (i32.and ${get(se)} (i32.const ${FROM_DENORMAL})) (i32.const 0)))`;
/** Raises `condition` ? DE : nothing (C1 cleared); returns 0 (operation not done) when DE is not masked. */
export const raiseDenormal = (condition) => `
  (if ${condition}
    (then
      (call $raise (i32.const ${DE}))
      (if (i32.eqz (i32.and ${FCW} (i32.const ${DE}))) (then (return (i32.const 0)))))
    (else (call $raise (i32.const 0))))`;
/** Inline stack access for a function with an i32 local $top. */
export const physical = (i) => `(i32.and (i32.add (local.get $top) ${i}) (i32.const 7))`;
/** Physical register `phys` is empty (truth value). */
export const isEmpty = (phys) => `(i32.and (i32.shr_u ${EMPTY} ${phys}) (i32.const 1))`;
export const clearC1 = setFsw(`(i32.and ${FSW} (i32.const ${~C1}))`);
/** Pops; $top is TOP as it is. */
export const popInline = `
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
  ${setTop('(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))')}`;
/** Sets $at to the cell of a new ST(0), and returns if there is none: see $push. Uses $top. */
export const pushOrReturn = `
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  (if ${isEmpty('(local.get $top)')}
    (then
      ${setTop('(local.get $top)')}
      ${setEmpty(`(i32.xor ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
      ${clearC1}
      (local.set $at ${cell('(local.get $top)')}))
    (else
      (local.set $at (call $push))
      (if (i32.eqz (local.get $at)) (then (return)))))`;
