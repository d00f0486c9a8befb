import { DATA, State } from './case.js';
import { Random } from './random.js';

/*
 * Whole states and operands from a seed, so that the vectors' file holds a few bytes in place of 900. Whoever changes
 * this file or `random.ts` records the vectors anew: they carry `FINGERPRINT`, and are refused if it is another.
 */

/** What varies in a seeded state besides general registers, arithmetic flags, XMM and YMM. */
export const PROFILE = {
  /** MXCSR: rounding, flush to zero, denormals are zeros. */
  MXCSR: 1,
  /** MXCSR's sticky exception flags. */
  STICKY: 2,
  /** Exceptions of SSE and x87 are unmasked now and then; an x87 exception may be pending. */
  UNMASKED: 4,
  /** x87: control word, condition codes, sticky flags, TOP, tags, registers. */
  X87: 8,
} as const;
/** Everything. */
export const EVERY_PROFILE = 15;

export function seededState(word: 32 | 64, seed: number, profile: number): State {
  const random = new Random(seed);
  const state = State.initial();
  const registers = word === 64 ? 16 : 8;
  for (let r = 0; r < registers; r++) state.setGpr(r, BigInt.asUintN(word, random.integer()));
  // A stack, nearly always a good one.
  state.setGpr(4, BigInt(DATA + 4096 + (random.chance(0.8) ? 8 * random.below(256) : random.below(2048))));
  let flags = 0x202;
  for (const bit of [0, 2, 4, 6, 7, 11]) if (random.chance(0.5)) flags |= 1 << bit;
  if (random.chance(0.1)) flags |= 0x400;
  state.flags = flags;
  for (let r = 0; r < registers; r++) {
    state.xmm(r).set(random.vector());
    state.ymmUpper(r).set(random.vector());
  }
  if (profile & PROFILE.MXCSR && random.chance(0.4))
    state.mxcsr =
      0x1f80 | (random.below(4) << 13) | (random.chance(0.2) ? 0x8000 : 0) | (random.chance(0.2) ? 0x40 : 0);
  if (profile & PROFILE.STICKY && random.chance(0.3)) state.mxcsr |= random.below(64);
  if (profile & PROFILE.UNMASKED && random.chance(0.3)) state.mxcsr &= ~(random.below(64) << 7);
  if (profile & PROFILE.X87) x87(state, random, (profile & PROFILE.UNMASKED) !== 0);
  return state;
}

function x87(state: State, random: Random, unmasked: boolean): void {
  const fx = new DataView(state.fx.buffer, state.fx.byteOffset, state.fx.length);
  let control = 0x37f;
  if (random.chance(0.4)) control = 0x7f | (random.pick([0, 2, 3]) << 8) | (random.below(4) << 10);
  if (unmasked && random.chance(0.3)) control &= ~random.below(64);
  let status = random.below(8) << 11;
  if (random.chance(0.5)) status |= random.below(8) << 8;
  if (random.chance(0.2)) status |= random.below(64);
  // Mostly no exception is pending: whoever met it would fault before it did anything.
  if (status & ~control & 0x3f) {
    if (random.chance(0.8)) status &= control | ~0x3f;
    else status |= 0x8080;
  }
  fx.setUint16(0, control, true);
  fx.setUint16(2, status, true);
  fx.setUint8(4, random.chance(0.7) ? 0xff : random.below(256));
  for (let i = 0; i < 8; i++) {
    const { significand, exponent } = random.f80();
    fx.setBigUint64(32 + 16 * i, significand, true);
    fx.setUint16(40 + 16 * i, exponent, true);
  }
}

/** The `n`-th operand in memory of a case with this seed: integers or floats, an extended float if it has 10 bytes. */
export function seededValue(seed: number, n: number, bytes: number): Uint8Array {
  const random = new Random(seed ^ (0x51ed270b * (n + 1)));
  const out = new Uint8Array(bytes);
  if (bytes === 10) {
    const { significand, exponent } = random.f80();
    const view = new DataView(out.buffer);
    view.setBigUint64(0, significand, true);
    view.setUint16(8, exponent, true);
    return out;
  }
  const integers = bytes <= 8 && random.chance(0.4);
  for (let at = 0; at < bytes; at += 16) {
    const part = integers ? new Uint8Array(new BigUint64Array([random.integer()]).buffer) : random.vector();
    out.set(part.subarray(0, Math.min(16, bytes - at)), at);
  }
  return out;
}

/** The seed of a group's `attempt`-th state. */
export function stateSeed(group: number, attempt: number): number {
  return Math.imul(group * 64 + attempt + 1, 0x9e3779b1) >>> 0;
}

/** Says whether two versions of this file make the same states. */
export const FINGERPRINT: number = (() => {
  let h = 0;
  const take = (bytes: Uint8Array): void => {
    for (const b of bytes) h = (Math.imul(h ^ b, 0x01000193) >>> 0) ^ (h >>> 15);
  };
  for (let seed = 0; seed < 64; seed++) {
    take(seededState(seed % 2 ? 32 : 64, seed * 12345, seed & 15).bytes);
    for (const bytes of [1, 4, 8, 10, 16, 32]) take(seededValue(seed, bytes, bytes));
  }
  return h >>> 0;
})();
