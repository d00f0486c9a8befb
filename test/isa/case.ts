/**
 * A case: machine code and the whole user-visible state before it; and an outcome: the state after it. The layouts of
 * their binary forms are those of `native/judge.c`.
 */

/** Where code and data lie, natively and in our guests. The last data page is read-only; around them is nothing. */
export const CODE = 0x20000000;
export const CODE_BYTES = 0x1000000;
export const DATA = 0x10000000;
export const DATA_PAGES = 3;
export const WRITABLE = 4096 * (DATA_PAGES - 1);
/** Where FS and GS point at first; in 32-bit code throughout. */
export const FS_BASE = DATA + 0x300;
export const GS_BASE = DATA + 0x1200;

/** Flags of EFLAGS that are compared: arithmetic flags and DF. */
export const FLAGS_MASK = 0xcd5;

/** FXSAVE image without its reserved end, the upper halves of YMM0..15. SDM vol. 1, table 10-2. */
export const FX_BYTES = 416;
export const YMM_BYTES = 256;
const GPR = 0;
const FLAGS = 128;
const FX = 136;
const YMM = FX + FX_BYTES;
const SEGMENT_BASES = YMM + YMM_BYTES;
export const STATE_BYTES = SEGMENT_BASES + 16;
const REQUEST_BYTES = 16 + STATE_BYTES;
const ANSWER_BYTES = 28 + STATE_BYTES;

export interface Patch {
  /** Offset in the data pages. */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** Registers as one buffer: general ones, flags, FXSAVE image, upper halves of YMM, bases of FS and GS. */
export class State {
  readonly view: DataView;
  constructor(readonly bytes: Uint8Array = new Uint8Array(STATE_BYTES)) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, STATE_BYTES);
  }
  /** A state as a program starts with: control words at their defaults, flags clear. */
  static initial(): State {
    const s = new State();
    s.flags = 0x202;
    s.view.setUint16(FX, 0x37f, true);
    s.mxcsr = 0x1f80;
    s.setSegBase(0, BigInt(FS_BASE));
    s.setSegBase(1, BigInt(GS_BASE));
    return s;
  }
  clone(): State {
    return new State(this.bytes.slice());
  }
  gpr(r: number): bigint {
    return this.view.getBigUint64(GPR + 8 * r, true);
  }
  setGpr(r: number, v: bigint): void {
    this.view.setBigUint64(GPR + 8 * r, BigInt.asUintN(64, v), true);
  }
  /** Base of FS (0) or GS (1). */
  segBase(n: 0 | 1): bigint {
    return this.view.getBigUint64(SEGMENT_BASES + 8 * n, true);
  }
  setSegBase(n: 0 | 1, v: bigint): void {
    this.view.setBigUint64(SEGMENT_BASES + 8 * n, v, true);
  }
  get flags(): number {
    return this.view.getUint32(FLAGS, true);
  }
  set flags(v: number) {
    this.view.setUint32(FLAGS, v, true);
  }
  get mxcsr(): number {
    return this.view.getUint32(FX + 24, true);
  }
  set mxcsr(v: number) {
    this.view.setUint32(FX + 24, v, true);
  }
  /** Bytes of the FXSAVE image. */
  get fx(): Uint8Array {
    return this.bytes.subarray(FX, FX + FX_BYTES);
  }
  xmm(r: number): Uint8Array {
    return this.bytes.subarray(FX + 160 + 16 * r, FX + 176 + 16 * r);
  }
  ymmUpper(r: number): Uint8Array {
    return this.bytes.subarray(YMM + 16 * r, YMM + 16 * r + 16);
  }
}

export interface Case {
  readonly word: 32 | 64;
  readonly code: Uint8Array;
  /** Set when cases are laid out. */
  at: number;
  readonly state: State;
  /** What the data pages hold besides `baseData`. */
  readonly patches: readonly Patch[];
  /** Flags (bits of EFLAGS) that the architecture leaves undefined after the code. */
  readonly undefinedFlags: number;
  /** The state before is `seededState(word, seed, profile)`, but for some registers. */
  readonly seed?: number;
  readonly profile?: number;
  /** Offsets of the instructions in the code, where known. */
  readonly starts?: readonly number[];
  /** Where the case comes from, for reports: a mnemonic or a seed. */
  readonly name: string;
}

export interface Outcome {
  /** Exception that ended the case: 3 (the INT3 behind the code) if all went well. */
  vector: number;
  error: number;
  /** Faulting address of a #PF. */
  address: number;
  rip: number;
  state: State;
  /** What changed in the data pages. */
  differences: Patch[];
  /** Flags (bits of EFLAGS) that nobody looked at before they were overwritten. */
  unseenFlags?: number;
}

/** First contents of the writable data pages; the read-only page repeats the first one. */
export const baseData: Uint8Array = (() => {
  const out = new Uint8Array(WRITABLE);
  let x = 2463534242;
  for (let i = 0; i < WRITABLE; i++) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    out[i] = x;
  }
  return out;
})();

/** Contents of the writable data pages before a case. */
export function dataBefore(c: Case): Uint8Array {
  const data = baseData.slice();
  for (const p of c.patches) data.set(p.bytes, p.at);
  return data;
}

export function differences(before: Uint8Array, after: Uint8Array): Patch[] {
  const out: Patch[] = [];
  if (Buffer.compare(before, after) === 0) return out;
  for (let i = 0; i < before.length; i++) {
    if (before[i] === after[i]) continue;
    const from = i;
    while (i < before.length && before[i] !== after[i]) i++;
    out.push({ at: from, bytes: after.slice(from, i) });
  }
  return out;
}

function patchBytes(patches: readonly Patch[]): Uint8Array[] {
  return patches.flatMap((p) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(p.at, 0);
    head.writeUInt32LE(p.bytes.length, 4);
    return [head, p.bytes];
  });
}

export function encodeCase(c: Case): Uint8Array {
  const head = Buffer.alloc(REQUEST_BYTES);
  head.writeUInt32LE(c.code.length, 0);
  head.writeUInt32LE(c.patches.length, 4);
  head.writeBigUInt64LE(BigInt(c.at), 8);
  head.set(c.state.bytes, 16);
  return Buffer.concat([head, c.code, ...patchBytes(c.patches)]);
}

export function encodeOutcome(o: Outcome): Uint8Array {
  const head = Buffer.alloc(ANSWER_BYTES);
  head.writeUInt32LE(o.vector, 0);
  head.writeUInt32LE(o.error, 4);
  head.writeBigUInt64LE(BigInt(o.address), 8);
  head.writeBigUInt64LE(BigInt(o.rip), 16);
  head.set(o.state.bytes, 24);
  head.writeUInt32LE(o.differences.length, 24 + STATE_BYTES);
  return Buffer.concat([head, ...patchBytes(o.differences)]);
}

/** Reads what the two functions above wrote, one after another. */
export class Reader {
  private readonly view: DataView;
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  }
  get done(): boolean {
    return this.at >= this.bytes.length;
  }
  private u32(): number {
    this.at += 4;
    return this.view.getUint32(this.at - 4, true);
  }
  private u64(): number {
    this.at += 8;
    return Number(this.view.getBigUint64(this.at - 8, true));
  }
  private take(n: number): Uint8Array {
    this.at += n;
    return this.bytes.slice(this.at - n, this.at);
  }
  private patches(n: number): Patch[] {
    return Array.from({ length: n }, () => {
      const at = this.u32();
      return { at, bytes: this.take(this.u32()) };
    });
  }
  outcome(): Outcome {
    const vector = this.u32();
    const error = this.u32();
    const address = this.u64();
    const rip = this.u64();
    const state = new State(this.take(STATE_BYTES));
    return { vector, error, address, rip, state, differences: this.patches(this.u32()) };
  }
  request(word: 32 | 64): Case {
    const length = this.u32();
    const patches = this.u32();
    const at = this.u64();
    const state = new State(this.take(STATE_BYTES));
    const code = this.take(length);
    return { word, at, state, code, patches: this.patches(patches), undefinedFlags: 0, name: '' };
  }
}

/** Gives cases their places in the code pages. Returns how many fit. */
export function layOut(cases: readonly Case[]): number {
  let at = CODE;
  for (const [n, c] of cases.entries()) {
    // No case's block ends at a page's end, where our decoder would see the next page's code.
    const bytes = c.code.length + 33;
    if ((at % 4096) + bytes > 4096) at = Math.ceil(at / 4096) * 4096;
    if (at + bytes > CODE + CODE_BYTES) return n;
    c.at = at;
    at += Math.ceil(bytes / 16) * 16;
  }
  return cases.length;
}
