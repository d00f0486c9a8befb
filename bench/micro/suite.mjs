/**
 * What the micro-benchmarks share: `benchmark` measures calls a second, we want nanoseconds for one of the many things
 * that a call does.
 */
import Benchmark from 'benchmark';

/**
 * @typedef {object} Piece
 * @property {string} name
 * @property {string} unit what one unit is: "instruction", "hop"
 * @property {number} units how many of them one call of `run` does
 * @property {() => void} run
 */

/** @param {Piece} piece */
export function measure({ name, unit, units, run }) {
  run(); // compiled and warm before the clock starts
  const bench = new Benchmark(name, run, { maxTime: 1 });
  bench.run();
  if (bench.error) throw bench.error;
  const ns = (bench.stats.mean * 1e9) / units;
  const digits = ns < 100 ? 2 : 0;
  console.log(`${name.padEnd(44)} ${ns.toFixed(digits).padStart(10)} ns a ${unit}  ±${bench.stats.rme.toFixed(1)} %`);
}

/** Wasm modules written by hand: text in, exports out. */
export async function instantiate(wat, imports = {}) {
  const { default: load } = await import('wabt');
  const wabt = await load();
  const parsed = wabt.parseWat('micro.wat', wat, { tail_call: true });
  const { buffer } = parsed.toBinary({});
  return new WebAssembly.Instance(new WebAssembly.Module(buffer), imports).exports;
}
