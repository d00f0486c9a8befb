import * as S from '../state.js';
import { C0, C1, C2, C3, cell, clearC1, DE, EMPTY, ES_B, FCW, FROM_DENORMAL, FSW, IE, isEmpty, physical, popInline, pushOrReturn, QUIET, setEmpty, setFsw, setTop, store, TOP, } from './x87-macros.js';
/*
 * The instructions, as the semantics call them: operands are stack positions or the bits of a memory operand. Each
 * looks after stack underflow and overflow, does its operation, and pops unless an unmasked exception stops it.
 */
const ALL_CODES = C0 | C1 | C2 | C3;
const setCodes = (value) => setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~(C0 | C2 | C3)})) ${value})`);
const popTimes = `
  (if (local.get $pops)
    (then
      (call $pop)
      (if (i32.gt_u (local.get $pops) (i32.const 1)) (then (call $pop)))))`;
const UNMASKED_IE = `(i32.eqz (i32.and ${FCW} (i32.const ${IE})))`;
export const ARITHMETIC_OPS = [
    { name: 'add', core: 'add', reverse: false, extra: '(i32.const 0)' },
    { name: 'sub', core: 'add', reverse: false, extra: '(i32.const 0x8000)' },
    { name: 'subr', core: 'add', reverse: true, extra: '(i32.const 0x8000)' },
    { name: 'mul', core: 'mul', reverse: false, extra: '' },
    { name: 'div', core: 'div', reverse: false, extra: '' },
    { name: 'divr', core: 'div', reverse: true, extra: '' },
];
export const MEMORY_OPERANDS = [
    { name: 'f32', type: 'i32' },
    { name: 'f64', type: 'i64' },
    { name: 'int', type: 'i64' },
];
/** ST(d) = ST(d) op ST(s), popping afterwards if $pop. */
function stackArithmetic({ name, core, reverse, extra }) {
    const a = ['(i64.load (local.get $pd))', '(i32.load offset=8 (local.get $pd))'];
    const b = ['(i64.load (local.get $ps))', '(i32.load offset=8 (local.get $ps))'];
    const operands = (reverse ? [...b, ...a] : [...a, ...b]).join(' ');
    return `
(func (export "x87_${name}_st") (param $d i32) (param $s i32) (param $pop i32)
  (local $top i32) (local $empty i32) (local $pd i32) (local $ps i32)
  (local.set $top ${TOP})
  (local.set $empty ${EMPTY})
  (local.set $d (i32.and (i32.add (local.get $top) (local.get $d)) (i32.const 7)))
  (local.set $s (i32.and (i32.add (local.get $top) (local.get $s)) (i32.const 7)))
  (if (i32.and (i32.or (i32.shr_u (local.get $empty) (local.get $d)) (i32.shr_u (local.get $empty) (local.get $s))) (i32.const 1))
    (then
      (if (i32.eqz (call $underflow (local.get $d))) (then (return)))
      (local.set $empty ${EMPTY}))
    (else
      (local.set $pd ${cell('(local.get $d)')})
      (local.set $ps ${cell('(local.get $s)')})
      (if (i32.eqz (call $${core} ${operands} (local.get $pd) ${extra})) (then (return)))))
  (if (local.get $pop)
    (then
      ${setEmpty('(i32.or (local.get $empty) (i32.shl (i32.const 1) (local.get $top)))')}
      ${setTop('(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))')})))
`;
}
/** ST(0) = ST(0) op memory. */
function memoryArithmetic({ name, core, reverse, extra }, memory) {
    const a = ['(i64.load (local.get $at))', '(i32.load offset=8 (local.get $at))'];
    const b = ['(local.get $s)', '(local.get $se)'];
    const operands = (reverse ? [...b, ...a] : [...a, ...b]).join(' ');
    return `
(func (export "x87_${name}_${memory.name}") (param $v ${memory.type})
  (local $top i32) (local $at i32) (local $s i64) (local $se i32)
  (local.set $top ${TOP})
  (if (i32.and (i32.shr_u ${EMPTY} (local.get $top)) (i32.const 1))
    (then (drop (call $underflow (local.get $top))) (return)))
  (local.set $at ${cell('(local.get $top)')})
  (call $from_${memory.name} (local.get $v))
  (local.set $se)
  (local.set $s)
  (drop (call $${core} ${operands} (local.get $at) ${extra})))
`;
}
/** Compares ST(0) with memory. */
const memoryCompare = (memory) => `
(func (export "x87_com_${memory.name}") (param $v ${memory.type}) (param $pops i32)
  (local $at i32) (local $s i64) (local $se i32) (local $cc i32)
  (if (call $empty (i32.const 0))
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $at (call $st (i32.const 0)))
      (call $from_${memory.name} (local.get $v))
      (local.set $se)
      (local.set $s)
      (local.set $cc (call $compare (i64.load (local.get $at)) (i32.load offset=8 (local.get $at))
        (local.get $s) (local.get $se) (i32.const 0)))))
  ${setCodes('(i32.and (local.get $cc) (i32.const 0x4500))')}
  (if (i32.lt_s (local.get $cc) (i32.const 0)) (then (return)))
  ${popTimes})
`;
/** An operation on ST(0) alone. */
const unary = (name, body) => `
(func (export "x87_${name}")
  (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (if ${isEmpty('(local.get $top)')}
    (then (drop (call $underflow (local.get $top))) (return)))
  (local.set $at ${cell('(local.get $top)')})
  ${body})
`;
/** Compares ST(0) with ST($i): condition codes to $cc, negative where an exception that is not masked keeps them. */
const COMPARE_WITH_ST = `  (local.set $top ${TOP})
  (local.set $i ${physical('(local.get $i)')})
  (if (i32.or ${isEmpty('(local.get $top)')} ${isEmpty('(local.get $i)')})
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $a ${cell('(local.get $top)')})
      (local.set $b ${cell('(local.get $i)')})
      (local.set $cc (call $compare (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.load (local.get $b)) (i32.load offset=8 (local.get $b)) (local.get $quiet)))`;
const ST0 = '(i64.load (local.get $at)) (i32.load offset=8 (local.get $at))';
/** An operation on ST(0) and ST(1) with its result in ST(0). */
const binary = (name, call, extra = '') => `
(func (export "x87_${name}")
  (local $at i32) (local $b i32)
  (if (i32.or (call $empty (i32.const 0)) (call $empty (i32.const 1)))
    (then
      (drop (call $underflow ${TOP}))
      ${name.startsWith('fprem') ? setFsw(`(i32.and ${FSW} (i32.const ${~C2}))`) : ''}
      (return)))
  (local.set $at (call $st (i32.const 0)))
  (local.set $b (call $st (i32.const 1)))
  (drop (call $${call} ${ST0} (i64.load (local.get $b)) (i32.load offset=8 (local.get $b)) (local.get $at) ${extra})))
`;
/** FLD of a float or double: a normal number straight away. */
function loadFloat(name, type, fraction, maxExponent) {
    const bias = 0x3fff - (maxExponent >> 1);
    const width = type === 'i64' ? 64 : 32;
    const narrow = (x) => (type === 'i64' ? `(i32.wrap_i64 ${x})` : x);
    const wide = type === 'i64' ? '(local.get $v)' : '(i64.extend_i32_u (local.get $v))';
    const exponent = `(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${fraction})) (${type}.const ${maxExponent}))`;
    const sign = `(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${width - 16})) (${type}.const 0x8000))`;
    const significand = `(i64.or (i64.shl ${wide} (i64.const ${63 - fraction})) (i64.const 0x8000000000000000))`;
    return `
(func (export "x87_fld_${name}") (param $v ${type})
  (local $s i64) (local $se i32) (local $at i32) (local $top i32)
  (local.set $se ${narrow(exponent)})
  (if (i32.lt_u (i32.sub (local.get $se) (i32.const 1)) (i32.const ${maxExponent - 1}))
    (then
      ${pushOrReturn}
      ${store('(local.get $at)', significand, `(i32.or ${narrow(sign)} (i32.add (local.get $se) (i32.const ${bias})))`)}
      (return)))
  (call $from_${name} (local.get $v))
  (call $push_odd))
`;
}
/** Constants: truncated significand, exponent, whether the next digits are nonzero and at least one half. */
const CONSTANTS = [
    ['fld1', '0x8000000000000000', 0x3fff, false],
    ['fldl2t', '0xd49a784bcd1b8afe', 0x4000, false],
    ['fldl2e', '0xb8aa3b295c17f0bb', 0x3fff, true],
    ['fldpi', '0xc90fdaa22168c234', 0x4000, true],
    ['fldlg2', '0x9a209a84fbcff798', 0x3ffd, true],
    ['fldln2', '0xb17217f7d1cf79ab', 0x3ffe, true],
];
/** What rounding control adds: nearest adds 1 to those of which the rest is above one half, up adds 1 to all. */
const loadConstant = ([name, significand, exponent, half]) => `
(func (export "x87_${name}")
  (local $at i32)
  (local.set $at (call $push))
  (if (local.get $at)
    (then ${store('(local.get $at)', name === 'fld1'
    ? `(i64.const ${significand})`
    : `(i64.add (i64.const ${significand}) (i64.extend_i32_u
            (i32.or
              (i32.eq (i32.and ${FCW} (i32.const 0xc00)) (i32.const 0x800))
              (i32.and (i32.const ${half ? 1 : 0}) (i32.eqz (i32.and ${FCW} (i32.const 0xc00)))))))`, `(i32.const ${exponent})`)})))
`;
const storeTo = (name, type, convert, indefinite) => `
(func (export "x87_st_${name}") ${type}
  (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (if ${isEmpty('(local.get $top)')}
    (then
      (call $pend (i32.const 0x41))
      (return ${indefinite})))
  (local.set $at ${cell('(local.get $top)')})
  ${convert})
`;
export const STACK = `
${ARITHMETIC_OPS.map(stackArithmetic).join('')}
${ARITHMETIC_OPS.flatMap((o) => MEMORY_OPERANDS.map((m) => memoryArithmetic(o, m))).join('')}
${MEMORY_OPERANDS.map(memoryCompare).join('')}
${loadFloat('f32', 'i32', 23, 0xff)}
${loadFloat('f64', 'i64', 52, 0x7ff)}
${CONSTANTS.map(loadConstant).join('')}

;; Where nothing can go wrong any more: decrements TOP and marks the new ST(0) as full.
(func $push_cell (result i32)
  (local $top i32)
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  ${setTop('(local.get $top)')}
  (call $fill (local.get $top))
  ${cell('(local.get $top)')})

;; Pushes a NaN, an infinity, a zero or a number that was a denormal in memory.
(func $push_odd (param $s i64) (param $se i32)
  (local $at i32)
  (if (call $empty (i32.const 7))
    (then
      (if (i32.and (local.get $se) (i32.const ${FROM_DENORMAL}))
        (then (call $raise (i32.const ${DE}))))
      (if (call $is_snan (local.get $s) (local.get $se))
        (then
          (call $raise (i32.const ${IE}))
          (if ${UNMASKED_IE} (then (return)))
          (local.set $s (i64.or (local.get $s) ${QUIET}))))))
  (local.set $at (call $push))
  (if (local.get $at)
    (then ${store('(local.get $at)', '(local.get $s)', '(i32.and (local.get $se) (i32.const 0xffff))')})))

(func (export "x87_fild") (param $v i64)
  (local $s i64) (local $se i32) (local $at i32) (local $top i32)
  ${pushOrReturn}
  (call $from_int (local.get $v))
  (local.set $se)
  (local.set $s)
  ${store('(local.get $at)', '(local.get $s)', '(local.get $se)')})

(func $fld_f80 (export "x87_fld_f80") (param $s i64) (param $se i32)
  (local $at i32) (local $top i32)
  ${pushOrReturn}
  ${store('(local.get $at)', '(local.get $s)', '(i32.and (local.get $se) (i32.const 0xffff))')})

(func (export "x87_fbld") (param $lo i64) (param $hi i32)
  (call $from_bcd (local.get $lo) (local.get $hi))
  (call $fld_f80))

(func (export "x87_fldz")
  (call $fld_f80 (i64.const 0) (i32.const 0)))

(func (export "x87_fld_st") (param $i i32)
  (local $from i32) (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $from ${physical('(local.get $i)')})
  (if ${isEmpty('(local.get $from)')}
    (then
      ;; Underflow; the indefinite NaN is pushed all the same.
      (call $raise (i32.const 0x41))
      (if ${UNMASKED_IE} (then (return)))
      (drop (call $push_cell))
      (call $set_indefinite ${TOP})
      (return)))
  (local.set $from ${cell('(local.get $from)')})
  ${pushOrReturn}
  ${store('(local.get $at)', '(i64.load (local.get $from))', '(i32.load offset=8 (local.get $from))')})

;; FST ST(i), FSTP ST(i)
(func (export "x87_fst_st") (param $i i32) (param $pop i32)
  (local $from i32) (local $to i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical('(local.get $i)')})
  (if ${isEmpty('(local.get $top)')}
    (then
      (if (i32.eqz (call $underflow (local.get $i))) (then (return))))
    (else
      (local.set $from ${cell('(local.get $top)')})
      (local.set $to ${cell('(local.get $i)')})
      ${store('(local.get $to)', '(i64.load (local.get $from))', '(i32.load offset=8 (local.get $from))')}
      ${setEmpty(`(i32.and ${EMPTY} (i32.xor (i32.shl (i32.const 1) (local.get $i)) (i32.const -1)))`)}
      ${clearC1}))
  (if (local.get $pop) (then ${popInline})))

(func (export "x87_fxch") (param $i i32)
  (local $a i32) (local $b i32) (local $s i64) (local $se i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical('(local.get $i)')})
  (if (i32.or ${isEmpty('(local.get $top)')} ${isEmpty('(local.get $i)')})
    (then
      (call $raise (i32.const 0x41))
      (if ${UNMASKED_IE} (then (return)))
      (if ${isEmpty('(local.get $top)')} (then (call $set_indefinite (local.get $top))))
      (if ${isEmpty('(local.get $i)')} (then (call $set_indefinite (local.get $i)))))
    (else ${clearC1}))
  (local.set $a ${cell('(local.get $top)')})
  (local.set $b ${cell('(local.get $i)')})
  (local.set $s (i64.load (local.get $a)))
  (local.set $se (i32.load offset=8 (local.get $a)))
  ${store('(local.get $a)', '(i64.load (local.get $b))', '(i32.load offset=8 (local.get $b))')}
  ${store('(local.get $b)', '(local.get $s)', '(local.get $se)')})

;; FCMOVcc
(func (export "x87_fcmov") (param $i i32) (param $move i32)
  (local $a i32) (local $b i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical('(local.get $i)')})
  (if (i32.or ${isEmpty('(local.get $top)')} ${isEmpty('(local.get $i)')})
    (then (drop (call $underflow (local.get $top))) (return)))
  (if (local.get $move)
    (then
      (local.set $a ${cell('(local.get $top)')})
      (local.set $b ${cell('(local.get $i)')})
      ${store('(local.get $a)', '(i64.load (local.get $b))', '(i32.load offset=8 (local.get $b))')})))

;; FFREE; FFREEP pops besides.
(func (export "x87_ffree") (param $i i32) (param $pop i32)
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7))))`)}
  ${setFsw(`(i32.and ${FSW} (i32.const ${~C1}))`)}
  (if (local.get $pop) (then (call $pop))))

;; FINCSTP (1), FDECSTP (-1)
(func (export "x87_move_top") (param $by i32)
  ${setTop(`(i32.and (i32.add ${TOP} (local.get $by)) (i32.const 7))`)}
  ${setFsw(`(i32.and ${FSW} (i32.const ${~C1}))`)})

;; FCOM, FCOMP, FCOMPP, FUCOM (quiet) ...
(func (export "x87_com_st") (param $i i32) (param $pops i32) (param $quiet i32)
  (local $a i32) (local $b i32) (local $cc i32) (local $top i32)
${COMPARE_WITH_ST}))
  ${setCodes('(i32.and (local.get $cc) (i32.const 0x4500))')}
  (if (i32.lt_s (local.get $cc) (i32.const 0)) (then (return)))
  ${popTimes})

;; FCOMI, FUCOMI (quiet): ZF PF CF in their places in EFLAGS, set even when an exception is not masked.
;; C1 stays as it was unless the stack underflows.
(func (export "x87_comi") (param $i i32) (param $pops i32) (param $quiet i32) (result i32)
  (local $a i32) (local $b i32) (local $cc i32) (local $top i32) (local $c1 i32)
  (local.set $c1 (i32.and ${FSW} (i32.const ${C1})))
${COMPARE_WITH_ST}
      ${setFsw(`(i32.or ${FSW} (local.get $c1))`)}))
  (if (i32.ge_s (local.get $cc) (i32.const 0)) (then ${popTimes}))
  (i32.shr_u (i32.and (local.get $cc) (i32.const 0x4500)) (i32.const 8)))

(func (export "x87_ftst")
  (local $a i32) (local $cc i32)
  (if (call $empty (i32.const 0))
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $a (call $st (i32.const 0)))
      (local.set $cc (call $compare (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.const 0) (i32.const 0) (i32.const 0)))))
  ${setCodes('(i32.and (local.get $cc) (i32.const 0x4500))')})

(func (export "x87_fxam")
  (local $at i32) (local $s i64) (local $se i32) (local $cc i32)
  (local.set $at (call $st (i32.const 0)))
  (local.set $s (i64.load (local.get $at)))
  (local.set $se (i32.load offset=8 (local.get $at)))
  (local.set $cc (i32.shr_u (i32.and (local.get $se) (i32.const 0x8000)) (i32.const 6)))
  (local.set $se (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $cc (i32.or (local.get $cc)
    (if (result i32) (call $empty (i32.const 0))
      (then (i32.const ${C3 | C0}))
      (else (if (result i32) (call $unsupported (local.get $s) (local.get $se))
        (then (i32.const 0))
        (else (if (result i32) (i32.eq (local.get $se) (i32.const 0x7fff))
          (then (select (i32.const ${C2 | C0}) (i32.const ${C0}) (i64.eq (local.get $s) (i64.const 0x8000000000000000))))
          (else (if (result i32) (i64.eqz (local.get $s))
            (then (i32.const ${C3}))
            (else (select (i32.const ${C2}) (i32.const ${C3 | C2}) (local.get $se)))))))))))) 
  ${setFsw(`(i32.or (i32.and ${FSW} (i32.const ${~ALL_CODES})) (local.get $cc))`)})

${unary('fchs', `(i32.store offset=8 (local.get $at) (i32.xor (i32.load offset=8 (local.get $at)) (i32.const 0x8000))) ${clearC1}`)}
${unary('fabs', `(i32.store offset=8 (local.get $at) (i32.and (i32.load offset=8 (local.get $at)) (i32.const 0x7fff))) ${clearC1}`)}
${unary('fsqrt', `(drop (call $sqrt ${ST0} (local.get $at)))`)}
${unary('frndint', `(drop (call $round_int ${ST0} (local.get $at)))`)}
${binary('fprem', 'remainder', '(i32.const 0)')}
${binary('fprem1', 'remainder', '(i32.const 1)')}
${binary('fscale', 'scale')}

${storeTo('f32', '(result i32)', `(i32.wrap_i64 (call $to_f32 ${ST0}))`, '(i32.const 0xffc00000)')}
${storeTo('f64', '(result i64)', `(call $to_f64 ${ST0})`, '(i64.const 0xfff8000000000000)')}
${storeTo('f80', '(result i64)', `(i32.store (i32.const ${S.X87_PENDING}) (i32.const 0))
  (i64.store (i32.const ${S.HELPER_RESULT}) (i64.load offset=8 (local.get $at)))
  (i64.load (local.get $at))`, '(call $indefinite_bcd)')}
${storeTo('bcd', '(result i64)', `(call $to_bcd ${ST0})`, '(call $indefinite_bcd)')}
;; FIST, FISTTP: max is the greatest value of the integer's size; truncate: whatever the rounding control.
${storeTo('int', '(param $max i64) (param $truncate i32) (result i64)', `(call $to_int ${ST0} (local.get $max)
    (select (i32.const 3) (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $truncate)))`, '(i64.sub (i64.const -1) (local.get $max))')}

(func $fninit (export "x87_fninit")
  (i32.store (i32.const ${S.FCW}) (i32.const 0x37f))
  ${setFsw('(i32.const 0)')}
  ${setEmpty('(i32.const 0xff)')}
  ${setTop('(i32.const 0)')}
  ${[S.FIP, S.FDP, S.LOADED_FIP, S.LOADED_FDP].map((at) => `(i64.store (i32.const ${at}) (i64.const 0))`).join(' ')}
  ${[S.FOP, S.FCS, S.FDS].map((at) => `(i32.store (i32.const ${at}) (i32.const 0))`).join(' ')})

(func (export "x87_fnclex")
  ${setFsw(`(i32.and ${FSW} (i32.const ${C0 | C1 | C2 | C3}))`)})

;; FLDCW: exceptions that are unmasked now become pending, and the other way round.
(func $fldcw (export "x87_fldcw") (param $v i32)
  (i32.store (i32.const ${S.FCW}) (i32.or (i32.and (local.get $v) (i32.const 0x1f3f)) (i32.const 0x40)))
  (call $summarise))

;; Recomputes the summary bits ES and B.
(func $summarise
  ${setFsw(`(i32.or
    (i32.and ${FSW} (i32.const ${~ES_B}))
    (select (i32.const ${ES_B}) (i32.const 0)
      (i32.and (i32.and ${FSW} (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))))`)})

;; The whole status word, TOP included.
(func $status (export "x87_fnstsw") (result i32)
  (i32.or ${FSW} (i32.shl ${TOP} (i32.const 11))))
`;
