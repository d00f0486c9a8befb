import { ESTIMATE_TABLE } from '../layout.js';
import { ESTIMATES } from './estimates.js';
/*
 * RCP and RSQRT: SDM vol. 2, RCPPS and RSQRTPS. MXCSR has no say and no exception is raised: denormals count as zeros
 * and so are given, a NaN is made quiet. Results come from a table (`estimates.ts`).
 */
const get = (name) => `(local.get $${name})`;
const asData = (values) => values.flatMap((v) => [v & 0xff, v >> 8].map((byte) => `\\${byte.toString(16).padStart(2, '0')}`)).join('');
/** The twelve fraction bits that table `n` has for the value `x`, in their place. */
const looked = (n) => `(i32.shl
  (i32.load16_u offset=${ESTIMATE_TABLE} (i32.shl (i32.add ${n} (i32.and (i32.shr_u ${get('x')} (i32.const 11)) (i32.const 0xfff))) (i32.const 1)))
  (i32.const 11))`;
/** What both do alike: zeros and denormals, infinities, NaNs. */
const SPECIAL = `
  (local.set $sign (i32.and ${get('x')} (i32.const 0x80000000)))
  (local.set $e (i32.and (i32.shr_u ${get('x')} (i32.const 23)) (i32.const 255)))
  (if (i32.gt_u (i32.and ${get('x')} (i32.const 0x7fffffff)) (i32.const 0x7f800000))
    (then (return (i32.or ${get('x')} (i32.const 0x400000)))))
  (if (i32.eqz ${get('e')}) (then (return (i32.or ${get('sign')} (i32.const 0x7f800000)))))`;
const four = (name) => [0, 1, 2, 3].reduce((v, n) => `(i32x4.replace_lane ${n} ${v} (call $${name}_one (i32x4.extract_lane ${n} ${get('v')})))`, get('v'));
export const RECIPROCAL = `
(data (i32.const ${ESTIMATE_TABLE}) "${asData(ESTIMATES)}")

(func $reciprocal_one (param $x i32) (result i32)
  (local $sign i32) (local $e i32)
  ${SPECIAL}
  ;; From 2^126 on a result would be denormal.
  (if (i32.gt_u ${get('e')} (i32.const 252)) (then (return ${get('sign')})))
  (i32.or ${get('sign')} (i32.or (i32.shl (i32.sub (i32.const 253) ${get('e')}) (i32.const 23)) ${looked('(i32.const 0)')})))

(func $reciprocal_root_one (param $x i32) (result i32)
  (local $sign i32) (local $e i32)
  ${SPECIAL}
  (if ${get('sign')} (then (return (i32.const 0xffc00000))))
  (if (i32.eq ${get('e')} (i32.const 255)) (then (return (i32.const 0))))
  (i32.or
    (i32.shl (i32.shr_u (i32.sub (i32.const 380) ${get('e')}) (i32.const 1)) (i32.const 23))
    ${looked(`(select (i32.const 4096) (i32.const 8192) (i32.and ${get('e')} (i32.const 1)))`)}))

(func (export "reciprocal") (param $v v128) (result v128)
  ${four('reciprocal')})

(func (export "reciprocal_root") (param $v v128) (result v128)
  ${four('reciprocal_root')})
`;
