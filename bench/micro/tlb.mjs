/**
 * A guest load through a software TLB in Wasm memory: hits, and misses that a JavaScript handler fills. Entries are 16
 * bytes (tag, addend), 256 of them; the tag compare covers page and an access that crosses into the next.
 */
import { instantiate, measure } from './suite.mjs';

const LOADS = 100_000;
const TLB = 0x10000;
const RAM = 0x20000;
const PAGES = 1024;

const loads = `(module
  (import "env" "memory" (memory 80))
  (import "env" "miss" (func $miss (param i32)))
  (func $load (param $address i32) (result i32) (local $entry i32)
    (local.set $entry (i32.add (i32.const ${TLB}) (i32.shl (i32.and (i32.shr_u (local.get $address) (i32.const 12)) (i32.const 255)) (i32.const 4))))
    (if (i32.ne (i32.load (local.get $entry)) (i32.and (i32.add (local.get $address) (i32.const 3)) (i32.const 0xfffff000)))
      (then (call $miss (local.get $address))))
    (i32.load (i32.add (local.get $address) (i32.load offset=4 (local.get $entry)))))
  (func (export "plain") (param $n i32) (param $stride i32) (result i32) (local $sum i32) (local $p i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (i32.load offset=${RAM} (local.get $p))))
      (local.set $p (i32.and (i32.add (local.get $p) (local.get $stride)) (i32.const ${PAGES * 4096 - 4})))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "checked") (param $n i32) (param $stride i32) (result i32) (local $sum i32) (local $p i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (call $load (local.get $p))))
      (local.set $p (i32.and (i32.add (local.get $p) (local.get $stride)) (i32.const ${PAGES * 4096 - 4})))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))`;

export default async function run() {
  const memory = new WebAssembly.Memory({ initial: 80 });
  const words = new Int32Array(memory.buffer);
  words.fill(1, TLB >> 2, (TLB >> 2) + 1024); // no page begins at 1
  const miss = (address) => {
    const entry = (TLB >> 2) + (((address >>> 12) & 255) << 2);
    words[entry] = address & ~4095;
    words[entry + 1] = RAM;
  };
  const { plain, checked } = await instantiate(loads, { env: { memory, miss } });
  const unit = 'load';
  measure({ name: 'load without a check', unit, units: LOADS, run: () => void plain(LOADS, 4) });
  measure({ name: 'TLB hit', unit, units: LOADS, run: () => void checked(LOADS, 4) });
  // A stride of a page walks 1024 pages through 256 entries: every load misses.
  measure({ name: 'TLB miss', unit, units: LOADS, run: () => void checked(LOADS, 4096) });
}
