import { CRC_TABLE } from '../layout.js';
/*
 * Arithmetic on polynomials over GF(2): carry-less products, CRC-32C.
 */
const get = (name) => `(local.get $${name})`;
/** Every fourth bit of 64, from bit n on. */
const every4 = (n) => `(i64.const 0x${(0x1111111111111111n << BigInt(n)).toString(16)})`;
/**
 * 32 by 32 bits with integer products: with three zeros between the bits of each factor, the at most eight ones that
 * meet at a place of the product sum up to less than 16, and do not reach the next place; its lowest bit is their
 * exclusive or.
 */
const parts = (x) => [0, 1, 2, 3].map((n) => `(local.set $${x}${n} (i64.and ${get(x)} ${every4(n)}))`).join('\n  ');
const column = (n) => `(i64.and ${every4(n)} ${[0, 1, 2, 3]
    .map((i) => `(i64.mul ${get(`x${i}`)} ${get(`y${(n - i) & 3}`)})`)
    .reduce((a, b) => `(i64.xor ${a} ${b})`)})`;
// --- CRC-32C -----------------------------------------------------------------------------------------------------------
/** Bits reflected. */
const POLYNOMIAL = 0x82f63b78;
/**
 * Table n, 256 entries of 4 bytes: what a byte that still has n bytes behind it contributes to the sum. Four of them
 * take 32 bits in one step.
 */
function crcTables() {
    const tables = [];
    for (let n = 0; n < 4; n++) {
        for (let byte = 0; byte < 256; byte++) {
            let sum = n === 0 ? byte : tables[256 * (n - 1) + byte];
            for (let bit = 0; bit < 8; bit++)
                sum = (sum >>> 1) ^ (sum & 1 ? POLYNOMIAL : 0);
            tables.push(sum >>> 0);
        }
    }
    return tables;
}
const asData = (words) => words.flatMap((w) => [0, 8, 16, 24].map((s) => `\\${((w >>> s) & 0xff).toString(16).padStart(2, '0')}`)).join('');
/** Entry of table n for the byte of $sum from bit `from` on. */
const entry = (n, from) => `(i32.load offset=${CRC_TABLE + 1024 * n} (i32.shl (i32.and (i32.shr_u ${get('sum')} (i32.const ${from})) (i32.const 255)) (i32.const 2)))`;
export const CARRYLESS = `
(data (i32.const ${CRC_TABLE}) "${asData(crcTables())}")

(func $carryless32 (param $x i64) (param $y i64) (result i64)
  (local $x0 i64) (local $x1 i64) (local $x2 i64) (local $x3 i64)
  (local $y0 i64) (local $y1 i64) (local $y2 i64) (local $y3 i64)
  ${parts('x')}
  ${parts('y')}
  (i64.or (i64.or ${column(0)} ${column(1)}) (i64.or ${column(2)} ${column(3)})))

;; The 128 bits of a product of 64 by 64: three of 32 by 32 (Karatsuba), of which one serves both halves' middle.
(func (export "carryless_multiply") (param $x i64) (param $y i64) (result v128)
  (local $low i64) (local $high i64) (local $middle i64)
  (local $xl i64) (local $xh i64) (local $yl i64) (local $yh i64)
  (local.set $xl (i64.and ${get('x')} (i64.const 0xffffffff)))
  (local.set $yl (i64.and ${get('y')} (i64.const 0xffffffff)))
  (local.set $xh (i64.shr_u ${get('x')} (i64.const 32)))
  (local.set $yh (i64.shr_u ${get('y')} (i64.const 32)))
  (local.set $low (call $carryless32 ${get('xl')} ${get('yl')}))
  (local.set $high (call $carryless32 ${get('xh')} ${get('yh')}))
  (local.set $middle (i64.xor
    (i64.xor ${get('low')} ${get('high')})
    (call $carryless32 (i64.xor ${get('xl')} ${get('xh')}) (i64.xor ${get('yl')} ${get('yh')}))))
  (i64x2.replace_lane 1
    (i64x2.splat (i64.xor ${get('low')} (i64.shl ${get('middle')} (i64.const 32))))
    (i64.xor ${get('high')} (i64.shr_u ${get('middle')} (i64.const 32)))))

;; CRC-32C (polynomial 11edc6f41, bits reflected) of the low bits (8, 16, 32 or 64) of data, zero above them.
(func $crc32c (export "crc32c") (param $sum i32) (param $data i64) (param $bits i32) (result i32)
  (local.set $sum (i32.xor ${get('sum')} (i32.wrap_i64 ${get('data')})))
  (if (i32.eq ${get('bits')} (i32.const 8))
    (then (return (i32.xor ${entry(0, 0)} (i32.shr_u ${get('sum')} (i32.const 8))))))
  (if (i32.eq ${get('bits')} (i32.const 16))
    (then (return (i32.xor (i32.xor ${entry(1, 0)} ${entry(0, 8)}) (i32.shr_u ${get('sum')} (i32.const 16))))))
  (local.set $sum (i32.xor (i32.xor ${entry(3, 0)} ${entry(2, 8)}) (i32.xor ${entry(1, 16)} ${entry(0, 24)})))
  (if (i32.eq ${get('bits')} (i32.const 32)) (then (return ${get('sum')})))
  (call $crc32c ${get('sum')} (i64.shr_u ${get('data')} (i64.const 32)) (i32.const 32)))
`;
