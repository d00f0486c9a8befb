import { beforeAll, expect, test } from 'vitest';
import { host } from '../../src/host/host.js';
import { defaultStrategies } from '../../src/runtime/strategies.js';
import { HELPER_SIGNATURES } from '../../src/translator/helpers/build.js';
import * as S from '../../src/translator/state.js';
import type { Case } from '../isa/case.js';
import { compare } from '../isa/compare.js';
import { encodings } from '../isa/encodings.js';
import { sequence } from '../isa/generate.js';
import { Machine } from '../isa/machine.js';
import { Random } from '../isa/random.js';
import { PROFILE } from '../isa/seeded.js';
import type { Helpers } from './vectors.js';

/** `--x87 fast`: the same on both engines, and a double's arithmetic. */
let h: Helpers;
let view: DataView;
beforeAll(() => {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = new WebAssembly.Module(host.files.built('helpers-fast.wasm') as BufferSource);
  h = new WebAssembly.Instance(module, { env: { memory } }).exports as unknown as Helpers;
  view = new DataView(memory.buffer);
});
const bits = (v: number) => new BigUint64Array(new Float64Array([v]).buffer)[0]!;
const popped = (): number => {
  const v = BigInt.asUintN(64, h.x87_st_f64!());
  h.x87_commit!(1);
  return new Float64Array(new BigUint64Array([v]).buffer)[0]!;
};

test('the twin library has the same exports', () => {
  const names = Object.keys(h).filter((name) => typeof h[name] === 'function');
  expect(names.sort()).toEqual(Object.keys(HELPER_SIGNATURES).sort());
});

test('arithmetic gives doubles, whatever the control word says', () => {
  const values = [0, 1, -3, 1 / 3, 1e300, -1e-300, 5e-324, Number.POSITIVE_INFINITY, Number.NaN, 2 ** 60 + 2 ** 10];
  for (const fcw of [0x37f, 0x7f, 0xf7f]) {
    for (const a of values) {
      for (const b of values) {
        h.x87_fninit!();
        view.setUint32(S.FCW, fcw, true);
        for (const [op, want] of Object.entries({ add: a + b, sub: a - b, mul: a * b, div: a / b, divr: b / a })) {
          h.x87_fld_f64!(bits(a));
          h[`x87_${op}_f64`]!(bits(b));
          expect([op, a, b, popped()]).toEqual([op, a, b, want]);
        }
        expect(h.x87_fnstsw!()).toBe(0);
      }
    }
  }
});

test('what loads or computes more than a double is rounded', () => {
  h.x87_fninit!();
  h.x87_fild!(0x7fffffffffffffffn);
  expect(popped()).toBe(2 ** 63);
  h.x87_fldpi!();
  h.x87_pack_registers!(0, 16);
  expect(view.getBigUint64(S.X87_IMAGE, true)).toBe(0xc90fdaa22168c000n);
});

const ONLY = /^f(add|sub|mul|div|i(add|mul|ld)|ld|st|com|ucom|xch|chs|abs|sqrt|rndint|free|incstp|cmov|ist|nstsw|tst)/;

test('interpreter and translated code agree', () => {
  const es = encodings(64, ONLY);
  const random = new Random(7);
  const cases = Array.from({ length: 120 }, (_, n) => sequence(es, 6, random, n, PROFILE.X87));
  for (const c of cases) useDoubles(c, random);
  const outcomes = (['interp', 'jit'] as const).map((kind) => {
    const m = new Machine(64, kind, { ...defaultStrategies(), x87: 'fast' });
    const got = m.run(cases);
    m.close();
    return got;
  });
  const wrong = cases.flatMap((c, n) =>
    compare(c, outcomes[0]![n]!, outcomes[1]![n]!, { vectors: false, x87: true }).map((x) => c.name + x),
  );
  expect(wrong).toEqual([]);
});

/** Registers hold doubles, as in a program that has run this way from its start; no flags are pending. */
function useDoubles(c: Case, random: Random): void {
  const fx = c.state.fx;
  const at = new DataView(fx.buffer, fx.byteOffset, fx.length);
  at.setUint16(2, at.getUint16(2, true) & 0x3800, true);
  for (let i = 0; i < 8; i++) {
    at.setBigUint64(32 + 16 * i, (random.integer() << 11n) | (1n << 63n), true);
    at.setUint16(40 + 16 * i, (0x3fff - 20 + random.below(40)) | (random.below(2) << 15), true);
  }
}
