/**
 * What the build knows of encodings is what the decoder says of them: records of code with and without it are compared.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GUESTS, guestPath } from '../../src/cli/guests.js';
import { PF_X } from '../../src/elf/elf.js';
import { ElfError, parseElf } from '../../src/linux/elf-program.js';
import { BlockEncoder, type EncodedBlock } from '../../src/runtime/block-encoder.js';
import { CPU_MODEL_NAMES, CpuModel } from '../../src/runtime/cpu-models.js';
import { CpuState } from '../../src/runtime/cpu-state.js';
import { builtModules } from '../../src/runtime/modules.js';
import { RecordWriter } from '../../src/runtime/records.js';
import { SIZE } from '../../src/translator/codegen/record.js';
import { type CodeMode, FPU_EM, FPU_NO_SSE, FPU_TS, USER_CODE } from '../../src/translator/decode/mode.js';

/** Places of the bodies that are compared. */
const BODIES = [0x20_0000, 0x30_0000] as const;

class Pair {
  private readonly cpu: CpuState;
  private readonly encoders: readonly BlockEncoder[];

  constructor(private readonly mode: CodeMode) {
    this.cpu = new CpuState(new WebAssembly.Memory({ initial: 0x500000 / 65536 }), mode.word);
    const descriptor = (rip: number) => (Math.imul(rip, 0x9e3779b1) >>> 8) * 32;
    const writer = new RecordWriter(this.cpu, builtModules().handlers, descriptor);
    const known = [true, false];
    this.encoders = known.map((k) => new BlockEncoder(this.cpu, writer, descriptor, k));
  }

  /** Bytes of code that both ways agree on; throws where they differ. */
  compare(rip: number, code: Uint8Array): number {
    const results = this.encoders.map((encoder, n): [EncodedBlock | null, Uint8Array] => {
      // A second time as it has learnt: before, records of direct jumps also have where they do not go.
      encoder.encode(this.mode, rip, code, BODIES[n]!, 64, () => {});
      const e = encoder.encode(this.mode, rip, code, BODIES[n]!, 64, () => {});
      const records = this.cpu.u8.slice(BODIES[n]!, BODIES[n]! + (e?.records ?? 0) * SIZE);
      return [e === null ? null : { ...e, successors: [...e.successors] }, records];
    });
    const [[a, x], [b, y]] = results as [[EncodedBlock | null, Uint8Array], [EncodedBlock | null, Uint8Array]];
    const show = (block: EncodedBlock | null, records: Uint8Array) => ({
      code: Buffer.from(code.subarray(0, 32)).toString('hex'),
      block,
      records: (Buffer.from(records).toString('hex').match(/.{64}/g) ?? []).map((r) => r.match(/.{8}/g)!.join(' ')),
    });
    if (JSON.stringify(a) !== JSON.stringify(b) || Buffer.compare(x, y) !== 0) expect(show(a, x)).toEqual(show(b, y));
    return b?.bytes ?? 0;
  }
}

const MODES: readonly (readonly [string, CodeMode])[] = ([32, 64] as const).flatMap((word) => {
  const user = USER_CODE[word];
  const kernel: CodeMode = { ...user, kernel: true };
  return [
    [`${word}-bit user code`, user],
    [`${word}-bit kernel code`, kernel],
    [`${word}-bit kernel code without an FPU`, { ...kernel, fpuOff: FPU_TS | FPU_EM, vex: 'general' }],
    [`${word}-bit user code without SSE, segments checked`, { ...user, fpuOff: FPU_NO_SSE, checked: 'extra' }],
    ...CPU_MODEL_NAMES.map((name): [string, CodeMode] => [
      `${word}-bit user code of ${name}`,
      { ...user, instructions: new CpuModel(name).instructions },
    ]),
  ] as [string, CodeMode][];
});

/** xorshift32. */
function randomBytes(seed: number): () => number {
  let x = seed;
  return () => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return x & 255;
  };
}

const PREFIXES = [0x66, 0xf2, 0xf3, 0xf0, 0x64, 0x65, 0x2e, 0x3e, 0x67, 0x40, 0x41, 0x44, 0x48, 0x4c, 0x4f];
const LEADS = [[], [], [], [0x0f], [0x0f], [0x0f, 0x38], [0x0f, 0x3a], [0xc5], [0xc4], [0xc4]] as const;
const ROUNDS = Number(process.env.RINGLESS_ROUNDS ?? 4000);

describe.each(MODES)('%s', (_, mode) => {
  it('decodes anything as iced does', () => {
    const pair = new Pair(mode);
    const next = randomBytes(0x1234567 + mode.word);
    for (let n = 0; n < ROUNDS; n++) {
      const prefixes = Array.from({ length: Math.max(0, (next() & 3) - 1) }, () => PREFIXES[next() % PREFIXES.length]!);
      const lead = LEADS[next() % LEADS.length]!;
      const vex = lead[0] === 0xc4 ? [0xe0 ^ (next() & 0xe0) ^ (1 + (next() % 3))] : [];
      const rest = Array.from({ length: next() % 24 }, next);
      const rip = [0x401000, 0x7ffff7dd1234, -0x7effffe0, 0xfffffff0][n & 3]!;
      pair.compare(mode.word === 32 ? rip >>> 0 : rip, Uint8Array.of(...prefixes, ...lead, ...vex, ...rest));
    }
  });
});

it.each(['x86_64', 'i386'] as const)('decodes the code of %s guests as iced does', (architecture) => {
  for (const { name } of GUESTS) {
    const bytes = readFileSync(guestPath(architecture, name));
    const elf = parseElf((offset, length) => bytes.subarray(offset, offset + length), bytes.length);
    if (elf instanceof ElfError) throw new Error(elf.reason);
    const pair = new Pair(USER_CODE[elf.bits]);
    for (const s of elf.segments.filter((segment) => (segment.flags & PF_X) !== 0)) {
      const code = bytes.subarray(s.offset, s.offset + s.filesz);
      for (let at = 0; at < code.length; ) at += Math.max(1, pair.compare(s.vaddr + at, code.subarray(at, at + 4096)));
    }
  }
});
