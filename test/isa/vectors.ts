import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { type Case, FS_BASE, GS_BASE, type Outcome, type Patch, State } from './case.js';
import { slot } from './generate.js';

/*
 * The vectors' file: cases of one code width and what the processor gave, in the order of their slots. All numbers little
 * endian; a mask of 16 bits says which registers follow (before: those that are not zero; after: those that changed).
 *
 *   u8 length, code; u16 undefined flags
 *   before: u16 mask, general registers (u64 each); u16 EFLAGS; u16 MXCSR; u16 mask, XMM (16 bytes each);
 *     u16 FCW, u16 FSW, u8 valid tags, u8 mask, x87 registers in physical order (10 bytes each)
 *   u8 number of patches, each u16 offset in the data pages, u16 length, bytes
 *   after: u8 vector, u16 error, u64 faulting address if the vector is 14, i64 RIP
 *   as before: registers of all kinds; changed memory
 */

export interface Vector {
  readonly c: Case;
  readonly want: Outcome;
}

/** What registers start from that a vector does not mention. */
function zeros(): State {
  const s = new State();
  s.setSegBase(0, BigInt(FS_BASE));
  s.setSegBase(1, BigInt(GS_BASE));
  return s;
}

/** x87 register R`r`; the image has them in the order of the stack. */
function physical(s: State, r: number): Uint8Array {
  const top = (s.fx[3]! >> 3) & 7;
  const at = 32 + 16 * ((r - top) & 7);
  return s.fx.subarray(at, at + 10);
}

class Writer {
  private readonly bytes: number[] = [];
  put(bytes: Uint8Array): void {
    for (const b of bytes) this.bytes.push(b);
  }
  u8(v: number): void {
    this.bytes.push(v & 0xff);
  }
  u16(v: number): void {
    this.u8(v);
    this.u8(v >> 8);
  }
  u64(v: bigint): void {
    this.put(new Uint8Array(new BigUint64Array([BigInt.asUintN(64, v)]).buffer));
  }
  /** Registers of `s` that differ from those of `from`. */
  state(s: State, from: State): void {
    const registers = Array.from({ length: 16 }, (_, r) => r);
    const gprs = registers.filter((r) => s.gpr(r) !== from.gpr(r));
    this.u16(gprs.reduce((m, r) => m | (1 << r), 0));
    for (const r of gprs) this.u64(s.gpr(r));
    this.u16(s.flags);
    this.u16(s.mxcsr);
    const xmms = registers.filter((r) => Buffer.compare(s.xmm(r), from.xmm(r)) !== 0);
    this.u16(xmms.reduce((m, r) => m | (1 << r), 0));
    for (const r of xmms) this.put(s.xmm(r));
    this.put(s.fx.subarray(0, 5));
    const x87 = registers.slice(0, 8).filter((r) => Buffer.compare(physical(s, r), physical(from, r)) !== 0);
    this.u8(x87.reduce((m, r) => m | (1 << r), 0));
    for (const r of x87) this.put(physical(s, r));
  }
  patches(list: readonly Patch[]): void {
    this.u8(list.length);
    for (const p of list) {
      this.u16(p.at);
      this.u16(p.bytes.length);
      this.put(p.bytes);
    }
  }
  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

export function encodeVectors(vectors: readonly Vector[]): Uint8Array {
  const parts = vectors.map(({ c, want }) => {
    const w = new Writer();
    w.u8(c.code.length);
    w.put(c.code);
    w.u16(c.undefinedFlags);
    w.state(c.state, zeros());
    w.patches(c.patches);
    w.u8(want.vector);
    w.u16(want.error);
    if (want.vector === 14) w.u64(BigInt(want.address));
    w.u64(BigInt(want.rip));
    w.state(want.state, c.state);
    w.patches(want.differences);
    return w.done();
  });
  return brotliCompressSync(Buffer.concat(parts), { params: { [constants.BROTLI_PARAM_LGWIN]: 24 } });
}

export function decodeVectors(file: Uint8Array, word: 32 | 64): Vector[] {
  const bytes = brotliDecompressSync(file);
  let at = 0;
  const take = (n: number): Uint8Array => {
    at += n;
    return bytes.subarray(at - n, at);
  };
  const u8 = () => bytes[at++]!;
  const u16 = () => {
    at += 2;
    return bytes.readUInt16LE(at - 2);
  };
  const u64 = () => {
    at += 8;
    return bytes.readBigUInt64LE(at - 8);
  };
  const state = (from: State): State => {
    const s = from.clone();
    const gprs = u16();
    for (let r = 0; r < 16; r++) if ((gprs >> r) & 1) s.setGpr(r, u64());
    s.flags = u16();
    s.mxcsr = u16();
    const xmms = u16();
    for (let r = 0; r < 16; r++) if ((xmms >> r) & 1) s.xmm(r).set(take(16));
    const control = take(5);
    const registers = Array.from({ length: 8 }, (_, r) => physical(s, r).slice());
    s.fx.set(control);
    const x87 = u8();
    registers.forEach((old, r) => {
      physical(s, r).set((x87 >> r) & 1 ? take(10) : old);
    });
    return s;
  };
  const patches = (): Patch[] => {
    const count = u8();
    return Array.from({ length: count }, () => {
      const where = u16();
      return { at: where, bytes: take(u16()) };
    });
  };
  const out: Vector[] = [];
  while (at < bytes.length) {
    const code = take(u8());
    const undefinedFlags = u16();
    const before = state(zeros());
    const c: Case = { word, code, at: slot(out.length), state: before, patches: patches(), undefinedFlags, name: '' };
    const vector = u8();
    const error = u16();
    const address = vector === 14 ? Number(u64()) : 0;
    const rip = Number(u64());
    out.push({ c, want: { vector, error, address, rip, state: state(before), differences: patches() } });
  }
  return out;
}
