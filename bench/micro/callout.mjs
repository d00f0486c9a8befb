/** A call from Wasm into JavaScript and back: what a system call costs before it does anything. */
import { instantiate, measure } from './suite.mjs';

const CALLS = 100_000;

const callouts = `(module
  (import "env" "none" (func $none (result i32)))
  (import "env" "three" (func $three (param i32 i32 i32) (result i32)))
  (func (export "none") (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (call $none)))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "three") (param $n i32) (result i32) (local $sum i32)
    (loop $l
      (local.set $sum (i32.add (local.get $sum) (call $three (local.get $n) (i32.const 2) (i32.const 3))))
      (br_if $l (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum)))`;

export default async function run() {
  let count = 0;
  const counting = () => ++count & 1;
  const view = new Int32Array(1024);
  const throughMemory = (a, b, c) => {
    view[a & 1023] = b;
    return view[c] ?? 0;
  };
  const { none, three } = await instantiate(callouts, { env: { none: counting, three: throughMemory } });
  measure({ name: 'callout without arguments', unit: 'call', units: CALLS, run: () => void none(CALLS) });
  measure({
    name: 'callout with three, through a typed view',
    unit: 'call',
    units: CALLS,
    run: () => void three(CALLS),
  });
}
