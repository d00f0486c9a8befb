import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Case, Outcome, Patch, State } from './case.js';
import { slot } from './case-builder.js';
import { FINGERPRINT, seededState, seededValue, stateSeed } from './seeded.js';

/*
 * The vectors' file: cases of one code width and what the processor gave. Cases come in groups that have their code in
 * common; group n lies in slot n. A case's state is made from a seed (`seeded.ts`), and the file holds what differs
 * from it.
 *
 * The file is columns, each compressed on its own: u32 fingerprint of `seeded.ts`, u32 number of columns; of each u32
 * length; then the columns. All numbers are little endian. What the columns hold, in order of writing:
 *
 *   groups: u8 states, u8 profile, u8 length of the code; code: its bytes
 *   shapes, of a case: u8 attempt (makes the seed), u16 undefined flags; u16 flags before, differences; u16 mask of
 *     general registers; u16 mask of XMM and YMM; u8 patches, and of each u16 length,
 *     u8 which seeded value it is, plus 1, or 0
 *   places: offsets of patches and of changes, u16
 *   inputs: registers and patches that are not seeded
 *   results: u8 vector, u16 error code, i32 RIP from the code's place, u16 flags and u16 MXCSR, differences from before;
 *     u16 mask of general registers that changed, u16 of XMM, u16 of upper halves of YMM, u8 of x87 registers;
 *     u8: 1 if control, status or tags of x87 changed, 2 if FS's or GS's base changed; u16 number of changes in memory
 *   addresses: u64, of page faults
 *   general, vectors, x87, memory: what changed to what
 */

const COLUMNS = [
  'groups',
  'code',
  'shapes',
  'places',
  'inputs',
  'results',
  'addresses',
  'general',
  'vectors',
  'x87',
  'memory',
] as const;
type Column = (typeof COLUMNS)[number];

export interface Vector {
  readonly c: Case;
  readonly want: Outcome;
}

/** x87 register R`r`; the image has them in the order of the stack. */
function physical(s: State, r: number): Uint8Array {
  const top = (s.fx[3]! >> 3) & 7;
  const at = 32 + 16 * ((r - top) & 7);
  return s.fx.subarray(at, at + 10);
}

const REGISTERS = Array.from({ length: 16 }, (_, r) => r);
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;
const mask = (registers: readonly number[]): number => registers.reduce((m, r) => m | (1 << r), 0);

class Writer {
  private bytes = Buffer.alloc(1 << 16);
  private at = 0;
  private room(n: number): void {
    if (this.at + n <= this.bytes.length) return;
    const larger = Buffer.alloc(2 * this.bytes.length + n);
    this.bytes.copy(larger);
    this.bytes = larger;
  }
  put(bytes: Uint8Array): void {
    this.room(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }
  u8(v: number): void {
    this.room(1);
    this.bytes[this.at++] = v;
  }
  u16(v: number): void {
    this.u8(v & 0xff);
    this.u8((v >> 8) & 0xff);
  }
  i32(v: number): void {
    this.room(4);
    this.at = this.bytes.writeInt32LE(v, this.at);
  }
  u64(v: bigint): void {
    this.room(8);
    this.at = this.bytes.writeBigUInt64LE(BigInt.asUintN(64, v), this.at);
  }
  done(): Uint8Array {
    return this.bytes.subarray(0, this.at);
  }
}

class ColumnReader {
  private at = 0;
  constructor(private readonly bytes: Buffer) {}
  get done(): boolean {
    return this.at >= this.bytes.length;
  }
  take(n: number): Uint8Array {
    this.at += n;
    return this.bytes.subarray(this.at - n, this.at);
  }
  u8(): number {
    return this.bytes[this.at++]!;
  }
  u16(): number {
    this.at += 2;
    return this.bytes.readUInt16LE(this.at - 2);
  }
  i32(): number {
    this.at += 4;
    return this.bytes.readInt32LE(this.at - 4);
  }
  u64(): bigint {
    this.at += 8;
    return this.bytes.readBigUInt64LE(this.at - 8);
  }
}

/** A RIP far from the code does not fit its column: the address of a jump that went astray. */
const FAR = -0x80000000;

/** Encodes groups: the cases of each have their code in common, and the seeds of their group. */
export function encodeVectors(groups: readonly (readonly Vector[])[]): Uint8Array {
  const w = Object.fromEntries(COLUMNS.map((c) => [c, new Writer()])) as Record<Column, Writer>;
  for (const [n, group] of groups.entries()) {
    const first = group[0]!.c;
    w.groups.u8(group.length);
    w.groups.u8(first.profile ?? 0);
    w.groups.u8(first.code.length);
    w.code.put(first.code);
    for (const v of group) {
      writeCase(w, v.c, n);
      writeOutcome(w, v);
    }
  }
  const parts = COLUMNS.map((c) =>
    brotliCompressSync(w[c].done(), {
      params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_QUALITY]: 11 },
    }),
  );
  const head = Buffer.alloc(8 + 4 * COLUMNS.length);
  head.writeUInt32LE(FINGERPRINT, 0);
  head.writeUInt32LE(COLUMNS.length, 4);
  parts.forEach((p, i) => {
    head.writeUInt32LE(p.length, 8 + 4 * i);
  });
  return Buffer.concat([head, ...parts]);
}

function writeCase(w: Record<Column, Writer>, c: Case, group: number): void {
  let attempt = 0;
  while (stateSeed(group, attempt) !== c.seed) {
    if (++attempt > 255) throw new Error(`a case of group ${group} has a seed of its own`);
  }
  const from = seededState(c.word, c.seed, c.profile ?? 0);
  const s = c.state;
  const general = REGISTERS.filter((r) => s.gpr(r) !== from.gpr(r));
  const vectors = REGISTERS.filter((r) => !same(s.xmm(r), from.xmm(r)) || !same(s.ymmUpper(r), from.ymmUpper(r)));
  w.shapes.u8(attempt);
  w.shapes.u16(c.undefinedFlags);
  w.shapes.u16(s.flags ^ from.flags);
  w.shapes.u16(mask(general));
  w.shapes.u16(mask(vectors));
  for (const r of general) w.inputs.u64(s.gpr(r));
  for (const r of vectors) {
    w.inputs.put(s.xmm(r));
    w.inputs.put(s.ymmUpper(r));
  }
  w.shapes.u8(c.patches.length);
  for (const p of c.patches) {
    w.places.u16(p.at);
    w.shapes.u16(p.bytes.length);
    const known = [0, 1, 2, 3, 4, 5, 6, 7].find((n) => same(seededValue(c.seed!, n, p.bytes.length), p.bytes));
    w.shapes.u8(known === undefined ? 0 : known + 1);
    if (known === undefined) w.inputs.put(p.bytes);
  }
}

function writeOutcome(w: Record<Column, Writer>, { c, want }: Vector): void {
  const [s, from] = [want.state, c.state];
  w.results.u8(want.vector);
  w.results.u16(want.error);
  if (want.vector === 14) w.addresses.u64(BigInt(want.address));
  const rip = want.rip - c.at;
  const far = Math.abs(rip) >= 0x7fffffff;
  w.results.i32(far ? FAR : rip);
  if (far) w.addresses.u64(BigInt(want.rip));
  w.results.u16(s.flags ^ from.flags);
  w.results.u16(s.mxcsr ^ from.mxcsr);
  const general = REGISTERS.filter((r) => s.gpr(r) !== from.gpr(r));
  const xmm = REGISTERS.filter((r) => !same(s.xmm(r), from.xmm(r)));
  const upper = REGISTERS.filter((r) => !same(s.ymmUpper(r), from.ymmUpper(r)));
  const x87 = REGISTERS.slice(0, 8).filter((r) => !same(physical(s, r), physical(from, r)));
  const control = !same(s.fx.subarray(0, 5), from.fx.subarray(0, 5));
  const bases = s.segBase(0) !== from.segBase(0) || s.segBase(1) !== from.segBase(1);
  for (const registers of [general, xmm, upper]) w.results.u16(mask(registers));
  w.results.u8(mask(x87));
  w.results.u8((control ? 1 : 0) | (bases ? 2 : 0));
  w.results.u16(want.differences.length);
  for (const r of general) w.general.u64(s.gpr(r));
  for (const r of xmm) w.vectors.put(s.xmm(r));
  for (const r of upper) w.vectors.put(s.ymmUpper(r));
  if (control) w.x87.put(s.fx.subarray(0, 5));
  for (const r of x87) w.x87.put(physical(s, r));
  if (bases) for (const n of [0, 1] as const) w.general.u64(s.segBase(n));
  for (const d of want.differences) {
    w.places.u16(d.at);
    w.places.u16(d.bytes.length);
    w.memory.put(d.bytes);
  }
}

export function decodeVectors(file: Uint8Array, word: 32 | 64): Vector[] {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (bytes.readUInt32LE(0) !== FINGERPRINT || bytes.readUInt32LE(4) !== COLUMNS.length)
    throw new Error('these vectors belong to another version of seeded.ts: node test/isa/run.mjs record');
  let at = 8 + 4 * COLUMNS.length;
  const r = {} as Record<Column, ColumnReader>;
  COLUMNS.forEach((c, i) => {
    const length = bytes.readUInt32LE(8 + 4 * i);
    r[c] = new ColumnReader(brotliDecompressSync(bytes.subarray(at, at + length)));
    at += length;
  });
  const out: Vector[] = [];
  for (let group = 0; !r.groups.done; group++) {
    const states = r.groups.u8();
    const profile = r.groups.u8();
    const code = r.code.take(r.groups.u8());
    for (let n = 0; n < states; n++) {
      const c = readCase(r, word, group, profile, code);
      out.push({ c, want: readOutcome(r, c) });
    }
  }
  return out;
}

function readCase(
  r: Record<Column, ColumnReader>,
  word: 32 | 64,
  group: number,
  profile: number,
  code: Uint8Array,
): Case {
  const seed = stateSeed(group, r.shapes.u8());
  const undefinedFlags = r.shapes.u16();
  const state = seededState(word, seed, profile);
  state.flags ^= r.shapes.u16();
  const general = r.shapes.u16();
  const vectors = r.shapes.u16();
  for (const n of REGISTERS) if ((general >> n) & 1) state.setGpr(n, r.inputs.u64());
  for (const n of REGISTERS) {
    if (!((vectors >> n) & 1)) continue;
    state.xmm(n).set(r.inputs.take(16));
    state.ymmUpper(n).set(r.inputs.take(16));
  }
  const patches: Patch[] = [];
  for (let n = r.shapes.u8(); n > 0; n--) {
    const where = r.places.u16();
    const length = r.shapes.u16();
    const known = r.shapes.u8();
    patches.push({ at: where, bytes: known ? seededValue(seed, known - 1, length) : r.inputs.take(length) });
  }
  return { word, code, at: slot(group), state, seed, profile, patches, undefinedFlags, name: '' };
}

function readOutcome(r: Record<Column, ColumnReader>, c: Case): Outcome {
  const vector = r.results.u8();
  const error = r.results.u16();
  const address = vector === 14 ? Number(r.addresses.u64()) : 0;
  const near = r.results.i32();
  const rip = near === FAR ? Number(r.addresses.u64()) : c.at + near;
  const s = c.state.clone();
  s.flags ^= r.results.u16();
  s.mxcsr ^= r.results.u16();
  const [general, xmm, upper] = [r.results.u16(), r.results.u16(), r.results.u16()] as const;
  const x87 = r.results.u8();
  const rest = r.results.u8();
  const changes = r.results.u16();
  for (const n of REGISTERS) if ((general >> n) & 1) s.setGpr(n, r.general.u64());
  for (const n of REGISTERS) if ((xmm >> n) & 1) s.xmm(n).set(r.vectors.take(16));
  for (const n of REGISTERS) if ((upper >> n) & 1) s.ymmUpper(n).set(r.vectors.take(16));
  if (rest & 1 || x87) {
    const registers = REGISTERS.slice(0, 8).map((n) => physical(s, n).slice());
    if (rest & 1) s.fx.set(r.x87.take(5));
    registers.forEach((old, n) => {
      physical(s, n).set((x87 >> n) & 1 ? r.x87.take(10) : old);
    });
  }
  if (rest & 2) for (const n of [0, 1] as const) s.setSegBase(n, r.general.u64());
  const differences: Patch[] = [];
  for (let n = 0; n < changes; n++) {
    const where = r.places.u16();
    differences.push({ at: where, bytes: r.memory.take(r.places.u16()) });
  }
  return { vector, error, address, rip, state: s, differences };
}
