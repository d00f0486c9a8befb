/** Repeatable random numbers (mulberry32), and values that find mistakes. */
export class Random {
  constructor(private x: number) {}

  u32(): number {
    this.x = (this.x + 0x6d2b79f5) | 0;
    let t = this.x;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  }
  below(n: number): number {
    return Math.floor((this.u32() / 4294967296) * n);
  }
  chance(p: number): boolean {
    return this.u32() < p * 4294967296;
  }
  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)]!;
  }
  u64(): bigint {
    return (BigInt(this.u32()) << 32n) | BigInt(this.u32());
  }

  /** An integer of 64 bits: an edge of some width, a small number, or anything. */
  integer(): bigint {
    const kind = this.below(10);
    if (kind < 3) return this.pick(EDGES);
    if (kind < 4) return BigInt(this.below(70));
    if (kind < 5) return BigInt.asUintN(64, BigInt.asIntN(this.pick([8, 16, 32]), this.u64()));
    if (kind < 6) return BigInt.asUintN(this.pick([8, 16, 32]), this.u64());
    // Each byte an edge of its own: what a part of the register sees.
    if (kind < 8) {
      let v = 0n;
      for (let i = 0; i < 8; i++) v = (v << 8n) | BigInt(this.pick([0, 1, 0x7f, 0x80, 0xff, this.below(256)]));
      return v;
    }
    return this.u64();
  }

  f32(): number {
    return this.chance(0.6) ? this.pick(F32_EDGES) : this.u32();
  }
  f64(): bigint {
    return this.chance(0.6) ? this.pick(F64_EDGES) : this.u64();
  }
  /** An extended float: edges, unsupported encodings, converted doubles, anything. */
  f80(): { significand: bigint; exponent: number } {
    const sign = this.below(2) << 15;
    const one = 1n << 63n;
    switch (this.below(8)) {
      case 0:
        return { significand: 0n, exponent: sign };
      case 1:
        return { significand: one | (this.chance(0.5) ? 0n : this.u64() >> 1n), exponent: sign | 0x7fff };
      case 2:
        // Denormals, pseudo-denormals, unnormals, pseudo-infinities.
        return {
          significand: this.chance(0.5) ? this.u64() >> 1n : this.u64(),
          exponent: sign | this.pick([0, 0, 1, 0x3fff, 0x7fff]),
        };
      case 3:
      case 4:
        return { significand: one | (BigInt(this.below(1024)) << 53n), exponent: sign | (0x3ffe + this.below(70)) };
      case 5:
        return { significand: one | (this.u64() >> 1n), exponent: sign | (0x3fff + this.below(200) - 100) };
      case 6:
        return {
          significand: one | (this.u64() >> 1n),
          exponent: sign | this.pick([1, 2, 0x7ffe, 0x7ffd, 0x3c01, 0x3f81, 0x43fe, 0x407e]),
        };
      default:
        return { significand: one | (this.u64() >> 1n), exponent: sign | (1 + this.below(0x7ffe)) };
    }
  }
  /** 16 bytes: integers, floats, or one value throughout. */
  vector(): Uint8Array {
    const out = new Uint8Array(16);
    const view = new DataView(out.buffer);
    switch (this.below(4)) {
      case 0:
        for (let i = 0; i < 16; i += 8) view.setBigUint64(i, this.integer(), true);
        break;
      case 1:
        for (let i = 0; i < 16; i += 4) view.setUint32(i, this.f32(), true);
        break;
      case 2:
        for (let i = 0; i < 16; i += 8) view.setBigUint64(i, this.f64(), true);
        break;
      default:
        for (let i = 0; i < 16; i++) out[i] = this.pick([0, 1, 0x7f, 0x80, 0xff, this.below(256)]);
    }
    return out;
  }
}

const EDGES: readonly bigint[] = [8, 16, 32, 64].flatMap((w) => {
  const top = 1n << BigInt(w - 1);
  return [0n, 1n, (top << 1n) - 1n, top, top - 1n, top + 1n, (top << 1n) - 2n].map((v) => BigInt.asUintN(64, v));
});

/** Zeros, ones, infinities, NaNs quiet and signalling, denormals, largest, halves, bounds of integers. */
const F32_EDGES: readonly number[] = [
  0, 0x80000000, 0x3f800000, 0xbf800000, 0x7f800000, 0xff800000, 0x7fc00000, 0xffc00000, 0x7fc12345, 0x7f812345,
  0xff800001, 1, 0x80000001, 0x007fffff, 0x00800000, 0x7f7fffff, 0xff7fffff, 0x3f000000, 0x3fc00000, 0xc0200000,
  0x4b000000, 0x4b000001, 0x4effffff, 0x4f000000, 0xcf000000, 0xcf000001, 0x5f000000, 0x3effffff, 0x3f7fffff,
  0x41200000, 0x3dcccccd, 0x42280000,
];
const F64_EDGES: readonly bigint[] = [
  0n,
  1n << 63n,
  0x3ff0000000000000n,
  0xbff0000000000000n,
  0x7ff0000000000000n,
  0xfff0000000000000n,
  0x7ff8000000000000n,
  0xfff8000000000000n,
  0x7ff8000012345678n,
  0x7ff0000012345678n,
  0xfff0000000000001n,
  1n,
  0x8000000000000001n,
  0x000fffffffffffffn,
  0x0010000000000000n,
  0x7fefffffffffffffn,
  0xffefffffffffffffn,
  0x3fe0000000000000n,
  0x3ff8000000000000n,
  0xc004000000000000n,
  0x41dfffffffc00000n,
  0x41e0000000000000n,
  0xc1e0000000000000n,
  0xc1e0000000200000n,
  0x43e0000000000000n,
  0xc3e0000000000000n,
  0x3fdfffffffffffffn,
  0x47efffffe0000000n,
  0x47effffff0000000n,
  0x3690000000000000n,
  0x380fffffffffffffn,
  0x4024000000000000n,
  0x3fb999999999999an,
  0x4330000000000001n,
];
