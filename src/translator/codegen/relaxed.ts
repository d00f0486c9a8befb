import binaryen from 'binaryen';
import type { Expr, Module } from './wasm.js';

/**
 * WebAssembly's relaxed multiply-add (relaxed SIMD proposal) rounds once or twice, as the host likes; on processors with FMA
 * V8 rounds once. binaryen's interface has no method for it yet.
 */
type Raw = { _BinaryenSIMDTernary(module: number, op: number, a: Expr, b: Expr, c: Expr): Expr };

/** a * b + c in each element. */
export function multiplyAdd(m: Module, shape: 'f32x4' | 'f64x2', a: Expr, b: Expr, c: Expr): Expr {
  const op = shape === 'f32x4' ? binaryen.RelaxedMaddVecF32x4 : binaryen.RelaxedMaddVecF64x2;
  return (binaryen as unknown as Raw)._BinaryenSIMDTernary((m as unknown as { ptr: number }).ptr, op, a, b, c);
}

let fuses: boolean | undefined;

/** Whether this host has the operation and rounds once: asked once, by a product whose digits twofold rounding loses. */
export function hostFuses(): boolean {
  fuses ??= (['f32x4', 'f64x2'] as const).every(roundsOnce);
  return fuses;
}

function roundsOnce(shape: 'f32x4' | 'f64x2'): boolean {
  const single = shape === 'f32x4';
  const t = single ? binaryen.f32 : binaryen.f64;
  const m = new binaryen.Module();
  try {
    m.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.RelaxedSIMD);
    const [a, b, c] = [0, 1, 2].map((i) => m[shape].splat(m.local.get(i, t))) as [Expr, Expr, Expr];
    const body = m[shape].extract_lane(multiplyAdd(m, shape, a, b, c), 0);
    m.addFunction('f', binaryen.createType([t, t, t]), t, [], body);
    m.addFunctionExport('f', 'f');
    const wasm = m.emitBinary() as BufferSource;
    if (!WebAssembly.validate(wasm)) return false;
    const { f } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports as {
      f: (a: number, b: number, c: number) => number;
    };
    const last = single ? 2 ** -23 : 2 ** -52;
    return f(1 + last, 1 + last, -1 - 2 * last) === last * last;
  } finally {
    m.dispose();
  }
}
