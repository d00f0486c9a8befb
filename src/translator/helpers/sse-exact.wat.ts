import * as S from '../state.js';

/*
 * SSE arithmetic exactly as the processor does it: in all of MXCSR's modes, with its exception flags, and with the
 * request for #XM where an exception is not masked. Translated code calls these helpers where its own plain operation
 * might not be all there is to it (`Builder.exact`).
 *
 * An instruction's helper starts with nothing raised, does element by element, and commits: SDM vol. 1, 11.5. What an
 * element is rounded to comes from $sse_pack (fma.wat.ts), which takes 64 bits of significand, the last one sticky.
 */

/** Operations, as the helpers' last parameter. */
export const SSE_OPERATIONS = ['add', 'sub', 'mul', 'div', 'sqrt', 'addsub'] as const;
const [ADD, SUB, MUL, DIV, SQRT, ADDSUB] = [0, 1, 2, 3, 4, 5] as const;

export const [IE, DE, ZE, OE, UE, PE] = [0x01, 0x02, 0x04, 0x08, 0x10, 0x20] as const;
/** Among what is raised: a result is denormal. */
const DENORMAL_RESULT = 0x100;

const get = (name: string) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${S.MXCSR}))`;
const RAISED = `(i32.load (i32.const ${S.SSE_RAISED}))`;
const RC = `(i32.and (i32.shr_u ${MXCSR} (i32.const 13)) (i32.const 3))`;
/** Nothing but PE could be raised: see SSE_GUARD. */
const BUT_FOR_PE = `(i32.eq (i32.and ${MXCSR} (i32.const 0xffc0)) (i32.const 0x1f80))`;
const isOp = (n: number) => `(i32.eq ${get('op')} (i32.const ${n}))`;
/** Notes exceptions (an i32 expression) of the instruction under way. */
export const raise = (flags: string | number) =>
  `(i32.store (i32.const ${S.SSE_RAISED}) (i32.or ${RAISED} ${typeof flags === 'number' ? `(i32.const ${flags})` : flags}))`;
/** Starts and ends an instruction's helper. */
export const BEGIN = `(if (i32.ne (i32.load (i32.const ${S.SSE_PART})) (i32.const 2))
    (then (i32.store (i32.const ${S.SSE_RAISED}) (i32.const 0))))`;
export const COMMIT = '(call $sse_commit)';

const COMMON = `
;; The guards that an MXCSR gives; $live: 0, or bit 30.
(func $sse_guards (param $mxcsr i32) (param $live i32)
  (call $sse_guard (i32.const ${S.SSE_GUARD}) (i32.or ${get('live')}
    (i32.shl (i32.ne (i32.and ${get('mxcsr')} (i32.const 0xffe0)) (i32.const 0x1fa0)) (i32.const 31))))
  (call $sse_guard (i32.const ${S.SSE_GUARD_EXACT}) (i32.or ${get('live')}
    (i32.shl (i32.ne (i32.and ${get('mxcsr')} (i32.const 0xffc0)) (i32.const 0x1f80)) (i32.const 31)))))
(func $sse_guard (param $at i32) (param $why i32)
  (i32.store ${get('at')} (select (i32.const 0) (i32.const 0x40000000) ${get('why')}))
  (i32.store offset=4 ${get('at')} (select (i32.const -1) (i32.const 3) ${get('why')}))
  (i32.store offset=8 ${get('at')} (select (i32.const -1) (i32.const 15) ${get('why')}))
  (i32.store offset=12 ${get('at')} ${get('why')}))
(func (export "sse_set_mxcsr") (param $mxcsr i32)
  (i32.store (i32.const ${S.MXCSR}) ${get('mxcsr')})
  (call $sse_guards ${get('mxcsr')} (i32.const 0)))
;; A region is entered that relies on what it knows of denormals; $found: a register holds one.
(func (export "sse_enter") (param $found i32)
  (call $sse_guards ${MXCSR} (select
    (i32.const 0x40000000)
    (i32.const 0)
    (i32.and ${get('found')} (i32.eqz (i32.and ${MXCSR} (i32.const ${DE})))))))
;; What has been raised goes into MXCSR. An exception that comes before the operation (IE, DE, ZE) and is not masked
;; keeps those that come after it from being seen.
(func $sse_commit
  (local $raised i32) (local $open i32) (local $mxcsr i32) (local $live i32)
  (local.set $raised ${RAISED})
  (if (i32.eqz ${get('raised')}) (then (return)))
  ;; With exceptions that are not masked, both halves of 256 bits have to be known.
  (if (i32.and
        (i32.eq (i32.load (i32.const ${S.SSE_PART})) (i32.const 1))
        (i32.ne (i32.and ${MXCSR} (i32.const 0x1f80)) (i32.const 0x1f80)))
    (then (return)))
  (local.set $open (i32.xor (i32.and (i32.shr_u ${MXCSR} (i32.const 7)) (i32.const 0x3f)) (i32.const 0x3f)))
  (if (i32.and ${get('raised')} (i32.and ${get('open')} (i32.const 7)))
    (then (local.set $raised (i32.and ${get('raised')} (i32.const 7)))))
  (if (i32.and ${get('raised')} ${get('open')})
    (then (i32.store (i32.const ${S.SSE_FAULT}) (i32.const 1))))
  (i32.store (i32.const ${S.SSE_RAISED}) (i32.const 0))
  (local.set $mxcsr (i32.or ${MXCSR} (i32.and ${get('raised')} (i32.const 0x3f))))
  (i32.store (i32.const ${S.MXCSR}) ${get('mxcsr')})
  (local.set $live (i32.and (i32.load offset=12 (i32.const ${S.SSE_GUARD})) (i32.const 0x40000000)))
  (if (i32.and ${get('raised')} (i32.const ${DENORMAL_RESULT})) (then (local.set $live (i32.const 0x40000000))))
  ;; Once DE is set nobody needs to know of denormals.
  (if (i32.and ${get('mxcsr')} (i32.const ${DE})) (then (local.set $live (i32.const 0))))
  (call $sse_guards ${get('mxcsr')} ${get('live')}))`;

interface Shape {
  readonly f: 'f32' | 'f64';
  readonly i: 'i32' | 'i64';
  readonly quiet: string;
  readonly least: string;
  /** Below it no sum, product or quotient overflows, above its inverse's double none is tiny. */
  readonly large: string;
  readonly small: string;
}
export const SINGLE: Shape = {
  f: 'f32',
  i: 'i32',
  quiet: '0x400000',
  least: '0x1p-126',
  large: '0x1p+126',
  small: '0x1p-124',
};
export const DOUBLE: Shape = {
  f: 'f64',
  i: 'i64',
  quiet: '0x8000000000000',
  least: '0x1p-1022',
  large: '0x1p+1022',
  small: '0x1p-1020',
};

/** Classes of operands, and what raises an exception whatever the operation. */
const classes = ({ f, i, quiet, least }: Shape) => `
(func $sse_tiny_${f} (param $x ${f}) (result i32)
  (${f}.lt (${f}.abs ${get('x')}) (${f}.const ${least})))
(func $sse_denormal_${f} (param $x ${f}) (result i32)
  (i32.and (call $sse_tiny_${f} ${get('x')}) (${f}.ne ${get('x')} (${f}.const 0))))
(func $sse_signals_${f} (param $x ${f}) (result i32)
  (i32.and
    (${f}.ne ${get('x')} ${get('x')})
    (${i}.eqz (${i}.and (${i}.reinterpret_${f} ${get('x')}) (${i}.const ${quiet})))))
(func $sse_daz_${f} (param $x ${f}) (result ${f})
  (if (i32.and (i32.ne (i32.and ${MXCSR} (i32.const 0x40)) (i32.const 0)) (call $sse_tiny_${f} ${get('x')}))
    (then (return (${f}.copysign (${f}.const 0) ${get('x')}))))
  ${get('x')})
;; Raises DE if one of two operands is denormal (and not taken as zero).
(func $sse_denormals_${f} (param $a ${f}) (param $b ${f})
  (if (i32.or (call $sse_denormal_${f} ${get('a')}) (call $sse_denormal_${f} ${get('b')}))
    (then ${raise(DE)})))`;

/** One element. */
const element = ({ f, i, least, large, small }: Shape) => {
  const infinite = (x: string) => `(${f}.eq (${f}.abs ${get(x)}) (${f}.const inf))`;
  const zero = (x: string) => `(${f}.eq ${get(x)} (${f}.const 0))`;
  const wide = (x: string) => (f === 'f32' ? `(f64.promote_f32 ${get(x)})` : get(x));
  const narrow = (x: string) => (f === 'f32' ? `(f32.demote_f64 ${x})` : x);
  const single = `(i32.const ${f === 'f32' ? 1 : 0})`;
  /** Bits of the fraction, and zeros at its end. */
  const fraction = f === 'f32' ? 23 : 52;
  const ends = `(${i}.or (${i}.reinterpret_${f} $) (${i}.const ${f === 'f32' ? '0x800000' : '0x10000000000000'}))`;
  const zeros = (x: string) => {
    const count = `(${i}.ctz ${ends.replace('$', () => get(x))})`;
    return f === 'f32' ? count : `(i32.wrap_i64 ${count})`;
  };
  /** Zero, or of ordinary magnitude. */
  const plain = (x: string) => `(i32.or ${zero(x)} (i32.and
    (${f}.gt (${f}.abs ${get(x)}) (${f}.const ${least}))
    (${f}.lt (${f}.abs ${get(x)}) (${f}.const inf))))`;
  return `
;; Whether a product of these has all of its bits: they have few, or one has a single bit.
(func $sse_short_${f} (param $a ${f}) (param $b ${f}) (result i32)
  (local $za i32) (local $zb i32)
  (local.set $za ${zeros('a')})
  (local.set $zb ${zeros('b')})
  (i32.or (i32.gt_u (i32.add ${get('za')} ${get('zb')}) (i32.const ${fraction}))
    (i32.or (i32.eq ${get('za')} (i32.const ${fraction})) (i32.eq ${get('zb')} (i32.const ${fraction})))))
(func $sse_element_${f} (param $a ${f}) (param $b ${f}) (param $op i32) (result ${f})
  (local $r ${f}) (local $t ${f})
  (if (i32.or (${f}.ne ${get('a')} ${get('a')}) (${f}.ne ${get('b')} ${get('b')}))
    (then
      (if (i32.or (call $sse_signals_${f} ${get('a')}) (call $sse_signals_${f} ${get('b')})) (then ${raise(IE)}))
      (return (call $sse_nan_${f} ${get('a')} ${get('b')}))))
  (local.set $a (call $sse_daz_${f} ${get('a')}))
  (local.set $b (call $sse_daz_${f} ${get('b')}))
  (if ${isOp(ADD)} (then (local.set $r (${f}.add ${get('a')} ${get('b')}))))
  (if ${isOp(SUB)} (then (local.set $r (${f}.sub ${get('a')} ${get('b')}))))
  (if ${isOp(MUL)} (then (local.set $r (${f}.mul ${get('a')} ${get('b')}))))
  (if ${isOp(DIV)} (then (local.set $r (${f}.div ${get('a')} ${get('b')}))))
  (if ${isOp(SQRT)} (then (local.set $r (${f}.sqrt ${get('a')}))))
  (if (${f}.ne ${get('r')} ${get('r')})
    (then
      ${raise(IE)}
      (return (call $sse_nan_${f} ${get('a')} ${get('b')}))))
  (if (i32.and ${isOp(DIV)} ${zero('b')})
    (then
      (if (i32.eqz ${infinite('a')}) (then ${raise(ZE)}))
      (return ${get('r')})))
  (call $sse_denormals_${f} ${get('a')} ${get('b')})
  (if (i32.or ${infinite('a')} ${infinite('b')}) (then (return ${get('r')})))
  (if (i32.ge_u ${get('op')} (i32.const ${DIV}))
    (then (if ${zero('a')} (then (return ${get('r')}))))
    (else
      (if ${isOp(SUB)}
        (then
          (local.set $b (${f}.neg ${get('b')}))
          (local.set $op (i32.const ${ADD}))))))
  ;; Nearest, and nothing near the ends of the range: only PE is left, if it is not set already.
  (if (i32.and (i32.eqz ${RC}) (i32.or
        (i32.and (${f}.gt (${f}.abs ${get('r')}) (${f}.const ${small})) (${f}.lt (${f}.abs ${get('r')}) (${f}.const ${large})))
        (i32.and ${isOp(ADD)} ${zero('r')})))
    (then
      (if (i32.eq (i32.and ${MXCSR} (i32.const 0x1020)) (i32.const 0x1020)) (then (return ${get('r')})))
      (if ${isOp(ADD)}
        (then
          ;; Knuth's sum: what the rounded one lacks.
          (local.set $t (${f}.sub ${get('r')} ${get('a')}))
          (if (${f}.eq
                (${f}.add (${f}.sub ${get('a')} (${f}.sub ${get('r')} ${get('t')})) (${f}.sub ${get('b')} ${get('t')}))
                (${f}.const 0))
            (then (return ${get('r')})))))
      (if (i32.and ${isOp(MUL)} (call $sse_short_${f} ${get('a')} ${get('b')})) (then (return ${get('r')})))))
  (local.set $r ${narrow(`(call $sse_finite ${wide('a')} ${wide('b')} ${get('op')} ${single})`)})
  (if (call $sse_denormal_${f} ${get('r')}) (then ${raise(DENORMAL_RESULT)}))
  ${get('r')})
(func (export "sse_exact_${f}") (param $a ${f}) (param $b ${f}) (param $op i32) (result ${f})
  (local $r ${f}) (local $t ${f})
  (if (i32.and ${BUT_FOR_PE} (i32.lt_u ${get('op')} (i32.const ${DIV})))
    (then
      (local.set $r (${f}.mul ${get('a')} ${get('b')}))
      (if ${isOp(ADD)} (then (local.set $r (${f}.add ${get('a')} ${get('b')}))))
      (if ${isOp(SUB)} (then (local.set $r (${f}.sub ${get('a')} ${get('b')}))))
      (if (i32.and ${plain('a')} (i32.and ${plain('b')} (i32.and
            ${plain('r')}
            (i32.or
              (${f}.ne ${get('r')} (${f}.const 0))
              (i32.or (i32.ne ${get('op')} (i32.const ${MUL})) (i32.or ${zero('a')} ${zero('b')}))))))
        (then
          (if (i32.and ${MXCSR} (i32.const ${PE})) (then (return ${get('r')})))
          (if ${isOp(MUL)}
            (then (if (i32.or (call $sse_short_${f} ${get('a')} ${get('b')}) ${zero('r')}) (then (return ${get('r')}))))
            (else
              ;; Knuth's sum: what the rounded one lacks.
              (if ${isOp(SUB)} (then (local.set $b (${f}.neg ${get('b')})) (local.set $op (i32.const ${ADD}))))
              (local.set $t (${f}.sub ${get('r')} ${get('a')}))
              (if (${f}.eq
                    (${f}.add (${f}.sub ${get('a')} (${f}.sub ${get('r')} ${get('t')})) (${f}.sub ${get('b')} ${get('t')}))
                    (${f}.const 0))
                (then (return ${get('r')})))))))))
  ${BEGIN}
  (local.set $a (call $sse_element_${f} ${get('a')} ${get('b')} ${get('op')}))
  ${COMMIT}
  ${get('a')})`;
};

/** Finite operands, none zero where the result would be too: the result rounded to a double or a float. */
const FINITE = `
(func $sse_finite (param $a f64) (param $b f64) (param $op i32) (param $single i32) (result f64)
  (local $e i32) (local $x f64) (local $y f64) (local $q f64) (local $p f64) (local $rest f64) (local $sig i64)
  (if ${isOp(ADD)} (then (return (call $fma_finite ${get('a')} (f64.const 1) ${get('b')} ${get('single')}))))
  (if ${isOp(MUL)}
    (then
      (return (call $fma_finite ${get('a')} ${get('b')}
        (select (f64.const -0) (f64.const 0) (i32.xor (call $sse_negative ${get('a')}) (call $sse_negative ${get('b')})))
        ${get('single')}))))
  ;; Quotient or root of significands, and the sign of what it lacks.
  (local.set $x (call $sse_significand ${get('a')}))
  (local.set $e (call $sse_exponent ${get('a')}))
  (if ${isOp(DIV)}
    (then
      (local.set $y (call $sse_significand ${get('b')}))
      (local.set $e (i32.sub ${get('e')} (call $sse_exponent ${get('b')})))
      (local.set $q (f64.div ${get('x')} ${get('y')})))
    (else
      ;; Of twice the significand where the exponent is odd.
      (if (i32.and ${get('e')} (i32.const 1)) (then (local.set $x (f64.mul ${get('x')} (f64.const 2)))))
      (local.set $e (i32.shr_s ${get('e')} (i32.const 1)))
      (local.set $q (f64.sqrt ${get('x')}))
      (local.set $y ${get('q')})))
  (local.set $p (f64.mul ${get('q')} ${get('y')}))
  (local.set $rest (f64.sub
    (f64.sub ${get('x')} ${get('p')})
    (call $sse_rest ${get('q')} ${get('y')} ${get('p')})))
  (local.set $e (i32.add ${get('e')} (call $sse_exponent ${get('q')})))
  (local.set $sig (call $sse_mantissa ${get('q')}))
  (if (f64.gt ${get('rest')} (f64.const 0)) (then (local.set $sig (i64.or ${get('sig')} (i64.const 1)))))
  (if (f64.lt ${get('rest')} (f64.const 0))
    (then
      (local.set $sig (i64.sub ${get('sig')} (i64.const 1)))
      (if (i64.ge_s ${get('sig')} (i64.const 0))
        (then
          (local.set $sig (i64.const -1))
          (local.set $e (i32.sub ${get('e')} (i32.const 1)))))))
  (call $sse_pack
    (i32.xor (call $sse_negative ${get('a')}) (i32.and ${isOp(DIV)} (call $sse_negative ${get('b')})))
    ${get('e')} ${get('sig')} ${get('single')}))
;; Exponent and significand (from 1 to 2) of a number that is neither zero nor infinite.
(func $sse_exponent (param $x f64) (result i32)
  (local $e i32)
  (local.set $e (i32.wrap_i64 (i64.and (i64.shr_u (i64.reinterpret_f64 ${get('x')}) (i64.const 52)) (i64.const 0x7ff))))
  (if (i32.eqz ${get('e')})
    (then (return (i32.sub (call $sse_exponent (f64.mul ${get('x')} (f64.const 0x1p54))) (i32.const 54)))))
  (i32.sub ${get('e')} (i32.const 1023)))
(func $sse_significand (param $x f64) (result f64)
  (if (call $sse_tiny_f64 ${get('x')}) (then (local.set $x (f64.mul ${get('x')} (f64.const 0x1p54)))))
  (f64.reinterpret_i64 (i64.or
    (i64.and (i64.reinterpret_f64 ${get('x')}) (i64.const 0xfffffffffffff))
    (i64.const 0x3ff0000000000000))))
(func $sse_high (param $x f64) (result f64)
  (local $c f64)
  (local.set $c (f64.mul ${get('x')} (f64.const 134217729)))
  (f64.sub ${get('c')} (f64.sub ${get('c')} ${get('x')})))
;; $x * $y - $p exactly, where $p is $x * $y rounded (Dekker's product).
(func $sse_rest (param $x f64) (param $y f64) (param $p f64) (result f64)
  (local $xh f64) (local $xl f64) (local $yh f64) (local $yl f64)
  (local.set $xh (call $sse_high ${get('x')}))
  (local.set $xl (f64.sub ${get('x')} ${get('xh')}))
  (local.set $yh (call $sse_high ${get('y')}))
  (local.set $yl (f64.sub ${get('y')} ${get('yh')}))
  (f64.add
    (f64.add
      (f64.add
        (f64.sub (f64.mul ${get('xh')} ${get('yh')}) ${get('p')})
        (f64.mul ${get('xh')} ${get('yl')}))
      (f64.mul ${get('xl')} ${get('yh')}))
    (f64.mul ${get('xl')} ${get('yl')})))`;

/** A vector's elements one by one; ADDSUB subtracts in the even ones. Zeros are common: they are seen to at once. */
const vector = (t: 'f32x4' | 'f64x2', { f, least }: Shape, lanes: number[]) => {
  const all = (x: string) => `(v128.const ${t} ${lanes.map(() => x).join(' ')})`;
  const zero = (x: string) => `(${t}.eq ${get(x)} ${all('0')})`;
  /** In each element what is clear where half of the significant bits at most are used. */
  const lowBits = t === 'f32x4' ? 'i32x4 0xfff 0xfff 0xfff 0xfff' : 'i64x2 0x7ffffff 0x7ffffff';
  const plain = (x: string) => `(v128.or ${zero(x)} (v128.and
    (${t}.gt (${t}.abs ${get(x)}) ${all(least)})
    (${t}.lt (${t}.abs ${get(x)}) ${all('inf')})))`;
  return `
(func (export "sse_exact_${t}") (param $a v128) (param $b v128) (param $op i32) (result v128)
  (local $even i32) (local $odd i32) (local $r v128) (local $t v128) (local $ok v128) (local $c v128)
  (if (i32.and ${BUT_FOR_PE} (i32.lt_u ${get('op')} (i32.const ${DIV})))
    (then
      (if ${isOp(MUL)}
        (then
          (local.set $r (${t}.mul ${get('a')} ${get('b')}))
          (local.set $ok (v128.or (${t}.ne ${get('r')} ${all('0')}) (v128.or ${zero('a')} ${zero('b')}))))
        (else
          (local.set $r (${t}.add ${get('a')} ${get('b')}))
          (if ${isOp(SUB)} (then (local.set $r (${t}.sub ${get('a')} ${get('b')}))))
          (local.set $ok (v128.const i64x2 -1 -1))))
      (if (i32.eq
            (i8x16.bitmask (v128.and ${get('ok')} (v128.and ${plain('r')} (v128.and ${plain('a')} ${plain('b')}))))
            (i32.const 0xffff))
        (then
          (if (i32.and ${MXCSR} (i32.const ${PE})) (then (return ${get('r')})))
          (if ${isOp(MUL)}
            ;; A product of numbers with few significant bits has all of its own.
            (then (local.set $t (v128.and (v128.or ${get('a')} ${get('b')}) (v128.const ${lowBits}))))
            (else
              ;; Knuth's sum: what the rounded one lacks.
              (local.set $c (select (${t}.neg ${get('b')}) ${get('b')} ${isOp(SUB)}))
              (local.set $t (${t}.sub ${get('r')} ${get('a')}))
              (local.set $t (${t}.ne
                (${t}.add (${t}.sub ${get('a')} (${t}.sub ${get('r')} ${get('t')})) (${t}.sub ${get('c')} ${get('t')}))
                ${all('0')}))))
          (if (i32.eqz (v128.any_true ${get('t')})) (then (return ${get('r')})))))))
  ${BEGIN}
  (local.set $even (select (i32.const ${SUB}) ${get('op')} ${isOp(ADDSUB)}))
  (local.set $odd (select (i32.const ${ADD}) ${get('op')} ${isOp(ADDSUB)}))
  (local.set $a ${lanes.reduce(
    (v, lane) => `(${t}.replace_lane ${lane} ${v} (call $sse_element_${f}
      (${t}.extract_lane ${lane} ${get('a')})
      (${t}.extract_lane ${lane} ${get('b')})
      ${get(lane & 1 ? 'odd' : 'even')}))`,
    get('a'),
  )})
  ${COMMIT}
  ${get('a')})`;
};

export const SSE_EXACT = [
  COMMON,
  classes(SINGLE),
  classes(DOUBLE),
  element(SINGLE),
  element(DOUBLE),
  FINITE,
  vector('f32x4', SINGLE, [0, 1, 2, 3]),
  vector('f64x2', DOUBLE, [0, 1]),
].join('\n');
