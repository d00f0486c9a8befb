/** What one region costs beyond its IR: binaryen's building and emitting, then V8's compiling and instantiating. */
import binaryen from 'binaryen';
import { measure } from './suite.mjs';

const GUEST_INSTRUCTIONS = 100;

/** A region's worth of code: adds between locals with a load and a store now and then. */
function emitRegion(optimizeLevel) {
  const module = new binaryen.Module();
  const { i64, i32 } = module;
  module.setFeatures(binaryen.Features.All);
  module.setMemory(1, 65536);
  const body = [];
  for (let i = 0; i < GUEST_INSTRUCTIONS; i++) {
    const a = i % 8;
    const b = (i * 5 + 1) % 8;
    const address = i32.wrap(module.local.get(b, binaryen.i64));
    if (i % 8 === 3) body.push(module.local.set(a, i64.load(8 * i, 1, address)));
    else if (i % 8 === 7) body.push(i64.store(8 * i, 1, address, module.local.get(a, binaryen.i64)));
    else body.push(module.local.set(a, i64.add(module.local.get(a, binaryen.i64), module.local.get(b, binaryen.i64))));
  }
  body.push(module.local.get(0, binaryen.i64));
  const parameters = binaryen.createType(Array(8).fill(binaryen.i64));
  module.addFunction('region', parameters, binaryen.i64, [], module.block(null, body, binaryen.i64));
  module.addFunctionExport('region', 'region');
  if (optimizeLevel > 0) {
    binaryen.setOptimizeLevel(optimizeLevel);
    module.optimize();
  }
  const bytes = module.emitBinary();
  module.dispose();
  return bytes;
}

export default function run() {
  const bytes = emitRegion(0);
  const units = GUEST_INSTRUCTIONS;
  measure({ name: 'binaryen: build and emit', unit: 'guest instruction', units, run: () => void emitRegion(0) });
  measure({
    name: 'binaryen: build, optimize level 1, emit',
    unit: 'guest instruction',
    units,
    run: () => void emitRegion(1),
  });
  measure({
    name: 'V8: compile and instantiate a region',
    unit: 'region',
    units: 1,
    run: () => void new WebAssembly.Instance(new WebAssembly.Module(bytes)),
  });
}
