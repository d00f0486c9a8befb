/*
 * Rounds of SHA-1 and SHA-256 (FIPS 180-4) as SDM vol. 2B, SHA1RNDS4 and SHA256RNDS2, divides them: pure functions on
 * the vectors that hold the working variables.
 */
const get = (name) => `(local.get $${name})`;
const lane = (v, n) => `(i32x4.extract_lane ${n} ${get(v)})`;
const add = (...v) => v.reduce((a, b) => `(i32.add ${a} ${b})`);
const xor = (...v) => v.reduce((a, b) => `(i32.xor ${a} ${b})`);
const rotl = (v, n) => `(i32.rotl ${get(v)} (i32.const ${n}))`;
const rotr = (v, n) => `(i32.rotr ${get(v)} (i32.const ${n}))`;
/** x where a bit of c is set, else y: Ch. */
const choice = (c, x, y) => `(i32.xor ${get(y)} (i32.and ${get(c)} (i32.xor ${get(x)} ${get(y)})))`;
const majority = (x, y, z) => `(i32.or (i32.and ${get(x)} ${get(y)}) (i32.and ${get(z)} (i32.or ${get(x)} ${get(y)})))`;
const vector = (v3, v2, v1, v0) => `(i32x4.replace_lane 3 (i32x4.replace_lane 2 (i32x4.replace_lane 1 (i32x4.splat ${get(v0)}) ${get(v1)}) ${get(v2)}) ${get(v3)})`;
/** FIPS 180-4, 4.2.1. */
const SHA1_CONSTANTS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6];
/** Lane n of $w is the message's word, with e already added in the first round. */
const sha1Round = (n) => `
  (local.set $f (if (result i32) (i32.and ${get('kind')} (i32.const 1))
    (then ${xor(get('b'), get('c'), get('d'))})
    (else (if (result i32) ${get('kind')} (then ${majority('b', 'c', 'd')}) (else ${choice('b', 'c', 'd')})))))
  (local.set $f ${add(get('f'), rotl('a', 5), get('e'), lane('w', n), get('k'))})
  (local.set $e ${get('d')})
  (local.set $d ${get('c')})
  (local.set $c ${rotl('b', 30)})
  (local.set $b ${get('a')})
  (local.set $a ${get('f')})`;
const sha256Round = (n) => `
  (local.set $t ${add(get('h'), choice('e', 'f', 'g'), xor(rotr('e', 6), rotr('e', 11), rotr('e', 25)), lane('wk', n))})
  (local.set $h ${get('g')})
  (local.set $g ${get('f')})
  (local.set $f ${get('e')})
  (local.set $e (i32.add ${get('d')} ${get('t')}))
  (local.set $d ${get('c')})
  (local.set $t ${add(get('t'), majority('a', 'b', 'c'), xor(rotr('a', 2), rotr('a', 13), rotr('a', 22)))})
  (local.set $c ${get('b')})
  (local.set $b ${get('a')})
  (local.set $a ${get('t')})`;
export const SHA = `
;; Four rounds of SHA-1: $abcd has a in its highest lane, $w the words with e added to the highest; $kind 0 to 3.
(func (export "sha1_rounds") (param $abcd v128) (param $w v128) (param $kind i32) (result v128)
  (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $k i32)
  (local.set $kind (i32.and ${get('kind')} (i32.const 3)))
  (local.set $k (select
    (select (i32.const ${SHA1_CONSTANTS[3]}) (i32.const ${SHA1_CONSTANTS[2]}) (i32.and ${get('kind')} (i32.const 1)))
    (select (i32.const ${SHA1_CONSTANTS[1]}) (i32.const ${SHA1_CONSTANTS[0]}) (i32.and ${get('kind')} (i32.const 1)))
    (i32.and ${get('kind')} (i32.const 2))))
  (local.set $a ${lane('abcd', 3)})
  (local.set $b ${lane('abcd', 2)})
  (local.set $c ${lane('abcd', 1)})
  (local.set $d ${lane('abcd', 0)})
  ${[3, 2, 1, 0].map(sha1Round).join('')}
  ${vector('a', 'b', 'c', 'd')})

;; Two rounds of SHA-256: $cdgh and $abef as their names say, from the highest lane down; $wk words plus constants.
(func (export "sha256_rounds") (param $cdgh v128) (param $abef v128) (param $wk v128) (result v128)
  (local $a i32) (local $b i32) (local $c i32) (local $d i32)
  (local $e i32) (local $f i32) (local $g i32) (local $h i32) (local $t i32)
  ${['abef', 'cdgh'].flatMap((v) => [...v].map((x, i) => `(local.set $${x} ${lane(v, 3 - i)})`)).join('\n  ')}
  ${[0, 1].map(sha256Round).join('')}
  ${vector('a', 'b', 'e', 'f')})
`;
