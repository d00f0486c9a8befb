/**
 * From one region to the next: by a tail call inside a module, through a slot, across modules, through a dispatcher.
 */
import { instantiate, measure } from './suite.mjs';

const HOPS = 100_000;

const inside = `(module
  (type $region (func (param i32 i64 i64 i64 i64) (result i64)))
  (table 2 2 funcref)
  (elem (i32.const 0) $c $d)
  (func $a (type $region)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $b (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 3)) (local.get 2) (local.get 3) (local.get 4)))
  (func $b (type $region)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $a (i32.sub (local.get 0) (i32.const 1)) (i64.xor (local.get 1) (i64.const 5)) (local.get 2) (local.get 3) (local.get 4)))
  (func $c (type $region)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $region) (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 3)) (local.get 2) (local.get 3) (local.get 4) (i32.const 1)))
  (func $d (type $region)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $region) (i32.sub (local.get 0) (i32.const 1)) (i64.xor (local.get 1) (i64.const 5)) (local.get 2) (local.get 3) (local.get 4) (i32.const 0)))
  (func (export "direct") (param i32) (result i64) (call $a (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)))
  (func (export "indirect") (param i32) (result i64) (call $c (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))))`;

/**
 * A region in a module of its own; its successor's table index is read from a slot in memory, as chaining patches it.
 */
const apart = (slot) => `(module
  (type $region (func (param i32 i64 i64 i64 i64) (result i64)))
  (import "env" "table" (table 2 funcref))
  (import "env" "memory" (memory 1))
  (func (export "region") (type $region)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $region) (i32.sub (local.get 0) (i32.const 1)) (i64.add (local.get 1) (i64.const 3)) (local.get 2) (local.get 3) (local.get 4) (i32.load (i32.const ${slot}))))
  (func (export "start") (param i32) (result i64) (call 0 (local.get 0) (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4))))`;

/** A region as a dispatcher without chaining runs it: registers in memory, the next region's number as its result. */
const step = (slot) => `(module
  (import "env" "memory" (memory 1))
  (func (export "step") (result i32)
    (i64.store (i32.const 64) (i64.add (i64.load (i32.const 64)) (i64.const 3)))
    (i64.store (i32.const 72) (i64.xor (i64.load (i32.const 72)) (i64.load (i32.const 80))))
    (i32.load (i32.const ${slot}))))`;

export default async function run() {
  const unit = 'hop';
  const one = await instantiate(inside);
  measure({ name: 'chain: return_call inside a module', unit, units: HOPS, run: () => void one.direct(HOPS) });
  measure({
    name: 'chain: return_call_indirect inside a module',
    unit,
    units: HOPS,
    run: () => void one.indirect(HOPS),
  });

  const memory = new WebAssembly.Memory({ initial: 1 });
  const table = new WebAssembly.Table({ element: 'anyfunc', initial: 2 });
  const env = { memory, table };
  const a = await instantiate(apart(0), { env });
  const b = await instantiate(apart(4), { env });
  table.set(0, a.region);
  table.set(1, b.region);
  new Uint32Array(memory.buffer).set([1, 0]);
  measure({ name: 'chain: through a slot, across modules', unit, units: HOPS, run: () => void a.start(HOPS) });

  const regions = [(await instantiate(step(0), { env })).step, (await instantiate(step(4), { env })).step];
  const dispatch = () => {
    let next = 0;
    for (let i = 0; i < HOPS; i++) next = regions[next]();
  };
  measure({ name: 'chain: by a JavaScript dispatcher', unit, units: HOPS, run: dispatch });
}
