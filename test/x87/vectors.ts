import { buildHelpers } from '../../src/translator/helpers/build.js';
import * as S from '../../src/translator/state.js';

/** Runs the vectors that `record.c` recorded (see there for the file's layout) on the helper library. */

// biome-ignore lint/suspicious/noExplicitAny: each helper has a signature of its own.
export type Helpers = Record<string, (...args: any[]) => any>;

export async function loadHelpers(): Promise<{ helpers: Helpers; memory: WebAssembly.Memory }> {
  const memory = new WebAssembly.Memory({ initial: 1 });
  const module = await WebAssembly.compile((await buildHelpers()) as BufferSource);
  const instance = await WebAssembly.instantiate(module, { env: { memory } });
  return { helpers: instance.exports as unknown as Helpers, memory };
}

export interface Mismatch {
  instruction: string;
  text: string;
}

export interface Options {
  /** Register results may differ by this many units in the last place (transcendentals). */
  ulps: (instruction: string) => number;
  only?: (instruction: string) => boolean;
  maximum?: number;
}

const hex = (v: bigint | number, digits: number) => v.toString(16).padStart(digits, '0');

type Run = (h: Helpers, mem: DataView) => void;

const MEMORY: Record<string, (mem: DataView) => number | bigint> = {
  f32: (m) => m.getUint32(0, true),
  f64: (m) => m.getBigUint64(0, true),
  i16: (m) => BigInt(m.getInt16(0, true)),
  i32: (m) => BigInt(m.getInt32(0, true)),
  i64: (m) => m.getBigInt64(0, true),
};
const helperOf = (type: string) => (type.startsWith('i') ? 'int' : type);
const INTEGER_MAX: Record<string, bigint> = { i16: 0x7fffn, i32: 0x7fffffffn, i64: 0x7fffffffffffffffn };

function runner(name: string, memory: WebAssembly.Memory): Run | null {
  const view = new DataView(memory.buffer);
  const store = (pop: number, h: Helpers, write: () => void) => {
    if (view.getInt32(S.X87_PENDING, true) >= 0) write();
    h.x87_commit!(pop);
  };
  const [op, form] = name.split('_') as [string, string | undefined];
  const arithmetic = /^(add|subr?|mul|divr?)$/.exec(op);
  if (arithmetic) {
    if (form === 'st') return (h) => h[`x87_${op}_st`]!(0, 1, 0);
    if (form === 'to' || form === 'pop') return (h) => h[`x87_${op}_st`]!(1, 0, form === 'pop' ? 1 : 0);
    return (h, mem) => h[`x87_${op}_${helperOf(form!)}`]!(MEMORY[form!]!(mem));
  }
  switch (op) {
    case 'com':
    case 'comp':
    case 'ucom': {
      const quiet = op === 'ucom' ? 1 : 0;
      if (form === 'st' || form === 'pop' || form === 'pop2') {
        const pops = form === 'st' ? 0 : form === 'pop' ? 1 : 2;
        return (h) => h.x87_com_st!(1, pops, quiet);
      }
      return (h, mem) => h[`x87_com_${helperOf(form!)}`]!(MEMORY[form!]!(mem), op === 'comp' ? 1 : 0);
    }
    case 'comi':
    case 'comip':
    case 'ucomi':
    case 'ucomip':
      return (h, mem) => {
        mem.setUint8(0, h.x87_comi!(1, op.endsWith('p') ? 1 : 0, op.startsWith('u') ? 1 : 0));
      };
    case 'fld':
      if (form === 'st1') return (h) => h.x87_fld_st!(1);
      if (form === 'f80') return (h, m) => h.x87_fld_f80!(m.getBigUint64(0, true), m.getUint16(8, true));
      return (h, m) => h[`x87_fld_${form}`]!(MEMORY[form!]!(m));
    case 'fild':
      return (h, m) => h.x87_fild!(MEMORY[form!]!(m));
    case 'fbld':
      return (h, m) => h.x87_fbld!(m.getBigUint64(0, true), m.getUint16(8, true));
    case 'fst':
    case 'fstp': {
      const pop = op === 'fstp' ? 1 : 0;
      if (form === 'st1') return (h) => h.x87_fst_st!(1, pop);
      return (h, m) => {
        const v = h[`x87_st_${form}`]!();
        store(pop, h, () => {
          if (form === 'f32') m.setUint32(0, v, true);
          else m.setBigUint64(0, BigInt.asUintN(64, v), true);
          if (form === 'f80') m.setUint16(8, view.getUint16(S.HELPER_RESULT, true), true);
        });
      };
    }
    case 'fbstp':
      return (h, m) => {
        const v = h.x87_st_bcd!();
        store(1, h, () => {
          m.setBigUint64(0, BigInt.asUintN(64, v), true);
          m.setUint16(8, view.getUint16(S.HELPER_RESULT, true), true);
        });
      };
    case 'fist':
    case 'fistp':
    case 'fisttp':
      return (h, m) => {
        const v = BigInt.asUintN(64, h.x87_st_int!(INTEGER_MAX[form!], op === 'fisttp' ? 1 : 0));
        store(op === 'fist' ? 0 : 1, h, () => {
          if (form === 'i16') m.setUint16(0, Number(v & 0xffffn), true);
          else if (form === 'i32') m.setUint32(0, Number(v & 0xffffffffn), true);
          else m.setBigUint64(0, v, true);
        });
      };
    case 'fxch':
      return (h) => h.x87_fxch!(1);
    case 'fcmov':
      return (h) => h.x87_fcmov!(1, form === 'taken' ? 1 : 0);
    case 'fincstp':
      return (h) => h.x87_move_top!(1);
    case 'fdecstp':
      return (h) => h.x87_move_top!(-1);
    case 'ffree':
    case 'ffreep':
      return (h) => h.x87_ffree!(1, op === 'ffreep' ? 1 : 0);
    default:
      return (h) => h[`x87_${op}`]!();
  }
}

/** Distance in units of the last place, for finite numbers of the same sign. */
function ulpsApart(a: DataView, b: DataView): number {
  const order = (v: DataView) =>
    (BigInt(v.getUint16(8, true) & 0x7fff) << 63n) + (v.getBigUint64(0, true) & 0x7fffffffffffffffn);
  if ((a.getUint16(8, true) ^ b.getUint16(8, true)) & 0x8000) return Number.POSITIVE_INFINITY;
  const d = order(a) - order(b);
  return Number(d < 0n ? -d : d);
}

export function runVectors(
  file: Uint8Array,
  helpers: Helpers,
  memory: WebAssembly.Memory,
  options: Options,
): { count: number; mismatches: Mismatch[] } {
  const data = new DataView(file.buffer, file.byteOffset, file.length);
  const view = new DataView(memory.buffer);
  let at = 0;
  const u8 = () => data.getUint8(at++);
  const u16 = () => {
    at += 2;
    return data.getUint16(at - 2, true);
  };
  const cell = () => {
    at += 10;
    return new DataView(file.buffer, file.byteOffset + at - 10, 10);
  };
  const names = Array.from({ length: u16() }, () => {
    let name = '';
    for (let c = u8(); c; c = u8()) name += String.fromCharCode(c);
    return name;
  });
  const pool = Array.from({ length: u16() }, cell);
  const zero = new DataView(new ArrayBuffer(10));
  const show = (v: DataView) => `${hex(v.getUint16(8, true), 4)}:${hex(v.getBigUint64(0, true), 16)}`;
  const same = (a: DataView, b: DataView) =>
    a.getBigUint64(0, true) === b.getBigUint64(0, true) && a.getUint16(8, true) === b.getUint16(8, true);
  const put = (r: number, v: DataView) => {
    view.setBigUint64(S.X87 + 16 * r, v.getBigUint64(0, true), true);
    view.setBigUint64(S.X87 + 16 * r + 8, BigInt(v.getUint16(8, true)), true);
  };
  const mem = new DataView(new ArrayBuffer(16));
  const mismatches: Mismatch[] = [];
  let count = 0;

  while (at < file.length) {
    const instruction = names[u8()]!;
    const fcw = u16();
    const fsw = u16();
    const empty = u8();
    const vectors = u16();
    const wanted = !options.only || options.only(instruction);
    const run = runner(instruction, memory);
    for (let i = 0; i < vectors; i++) {
      const a = pool[u16()]!;
      const b = pool[u16()]!;
      const fswAfter = u16();
      const changed = u8();
      const emptyAfter = changed & 16 ? u8() : empty;
      const r2 = changed & 1 ? cell() : zero;
      const r3 = changed & 2 ? cell() : a;
      const r4 = changed & 4 ? cell() : b;
      const memAfter = changed & 8 ? cell() : b;
      if (!wanted || !run) continue;
      count++;
      view.setUint32(S.FCW, fcw, true);
      view.setUint32(S.FSW, fsw, true);
      view.setUint32(S.X87_EMPTY, empty, true);
      view.setUint32(S.X87_TOP, 3, true);
      for (let r = 0; r < 8; r++) put(r, zero);
      put(3, a);
      put(4, b);
      for (let k = 0; k < 10; k++) mem.setUint8(k, b.getUint8(k));
      run(helpers, mem);
      const wrong: string[] = [];
      const gotFsw = view.getUint32(S.FSW, true) | (view.getUint32(S.X87_TOP, true) << 11);
      const ulps = options.ulps(instruction);
      // Where a result may be off by a unit, so may what its rounding says.
      if ((gotFsw ^ fswAfter) & (ulps ? ~0x220 : ~0)) wrong.push(`FSW ${hex(gotFsw, 4)} not ${hex(fswAfter, 4)}`);
      const gotEmpty = view.getUint32(S.X87_EMPTY, true);
      if (gotEmpty !== emptyAfter) wrong.push(`empty ${hex(gotEmpty, 2)} not ${hex(emptyAfter, 2)}`);
      const expected = [zero, zero, r2, r3, r4, zero, zero, zero];
      expected.forEach((want, r) => {
        const got = new DataView(memory.buffer, S.X87 + 16 * r, 10);
        if (!same(got, want) && !(ulps && ulpsApart(got, want) <= ulps))
          wrong.push(`R${r} ${show(got)} not ${show(want)}`);
        if (view.getUint32(S.X87 + 16 * r + 8, true) >>> 16) wrong.push(`R${r} has bits above its exponent`);
      });
      if (!same(mem, memAfter)) wrong.push(`memory ${show(mem)} not ${show(memAfter)}`);
      if (wrong.length && mismatches.length < (options.maximum ?? 1000))
        mismatches.push({
          instruction,
          text: `${instruction} fcw=${hex(fcw, 3)} fsw=${hex(fsw, 4)} empty=${hex(empty, 2)} ${show(a)} ${show(b)} => ${wrong.join(', ')}`,
        });
    }
  }
  return { count, mismatches };
}
