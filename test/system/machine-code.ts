/** Runs a few bytes of machine code on a whole machine, on both engines, and looks at what it leaves behind. */
import type { BootImage, CpuStart, Piece, SegmentStart } from '../../src/boot/boot-image.js';
import { identityTables, longMode, protectedMode, realMode } from '../../src/boot/cpu-start.js';
import { VirtualMachine, type VirtualMachineOptions } from '../../src/system/virtual-machine.js';
import * as S from '../../src/translator/state.js';

/** Where things are. Handler n of the interrupt table is a HLT at HANDLERS + 16 n. */
export const GDT = 0x1000;
export const IDT = 0x2000;
export const TSS = 0x3000;
export const HANDLERS = 0x4000;
export const CODE = 0x10000;
export const STACK = 0x20000;
export const DATA = 0x30000;
export const PAGE_TABLES = 0x40000;
const TABLES_END = 0x100;

/**
 * A segment descriptor. `access`: type, S, DPL, P in bits 0 to 7; AVL, L, D/B, G in bits 12 to 15. `limit` in units of
 * the granularity.
 */
export function descriptor(base: number, limit: number, access: number): bigint {
  const b = BigInt(base);
  const l = BigInt(limit);
  return (
    (l & 0xffffn) |
    ((b & 0xffffffn) << 16n) |
    (BigInt(access & 0xff) << 40n) |
    ((l >> 16n) << 48n) |
    (BigInt(access >> 12) << 52n) |
    ((b >> 24n) << 56n)
  );
}

/** Selectors of the descriptors that every table has. */
export const CODE32 = 0x08;
export const FLAT = 0x10;
export const USER_CODE32 = 0x1b;
export const USER_FLAT = 0x23;
export const CODE64 = 0x28;
export const USER_CODE64 = 0x33;
export const TASK = 0x38;
/** The first selector for a test's own descriptors. */
export const OWN = 0x40;

const TABLE = [
  0n,
  descriptor(0, 0xfffff, 0xc09b),
  descriptor(0, 0xfffff, 0xc093),
  descriptor(0, 0xfffff, 0xc0fb),
  descriptor(0, 0xfffff, 0xc0f3),
  descriptor(0, 0xfffff, 0xa09b),
  descriptor(0, 0xfffff, 0xa0fb),
  // Busy: it is in TR.
  descriptor(TSS, 0x67, 0x008b),
];

export interface CodeOptions {
  /** Code to start in: 16: real mode; 64: long mode with the first 4 GiB mapped. */
  readonly bits: 16 | 32 | 64;
  /** Machine code as hexadecimal text, placed at CODE (16-bit code: at 1000h:0). */
  readonly code: readonly string[];
  /** Descriptors from OWN on. */
  readonly descriptors?: readonly bigint[];
  /** More for the RAM. */
  readonly pieces?: readonly Piece[];
  readonly roms?: readonly Piece[];
  /** Gates that differ: by vector, 8 bytes (16 in long mode). */
  readonly gates?: Readonly<Record<number, bigint>>;
  readonly machine?: Partial<VirtualMachineOptions>;
}

export interface Outcome {
  /** The exception whose handler was reached, or null: the code came to its own HLT. */
  readonly vector: number | null;
  /** What the handler found on its stack, top first. */
  readonly stack: readonly number[];
  readonly reason: string;
  readonly machine: VirtualMachine;
  register(r: number): number;
  big(r: number): bigint;
  dword(address: number): number;
}

export const bytesOf = (code: readonly string[]): Uint8Array => Uint8Array.from(Buffer.from(code.join(''), 'hex'));
const words = (values: readonly bigint[]): Uint8Array => new Uint8Array(BigUint64Array.from(values).buffer);

/** An interrupt gate of protected mode. */
export function gate(selector: number, offset: number, access = 0x8e): bigint {
  return BigInt(offset & 0xffff) | (BigInt(selector) << 16n) | (BigInt(access) << 40n) | (BigInt(offset >>> 16) << 48n);
}

function tables({ bits, descriptors = [], gates = {} }: CodeOptions): Piece[] {
  const handlers = new Uint8Array(TABLES_END * 16).fill(0xf4);
  const idt: bigint[] = [];
  for (let vector = 0; vector < TABLES_END; vector++) {
    idt.push(gates[vector] ?? gate(bits === 64 ? CODE64 : CODE32, HANDLERS + 16 * vector));
    if (bits === 64) idt.push(0n);
  }
  const vectors = new Uint32Array(TABLES_END).map((_, i) => ((HANDLERS >> 4) << 16) | (16 * i));
  const tss = new DataView(new ArrayBuffer(0x68));
  // The stack of privilege level 0.
  tss.setUint32(4, STACK - 0x1000, true);
  tss.setUint32(8, bits === 64 ? 0 : FLAT, true);
  tss.setUint16(0x66, 0x68, true);
  return [
    ...(bits === 16 ? [{ address: 0, bytes: new Uint8Array(vectors.buffer) }] : []),
    { address: GDT, bytes: words([...TABLE, ...descriptors]) },
    { address: IDT, bytes: words(idt) },
    { address: TSS, bytes: new Uint8Array(tss.buffer) },
    { address: HANDLERS, bytes: handlers },
    ...(bits === 64 ? [identityTables(PAGE_TABLES)] : []),
  ];
}

function start(bits: 16 | 32 | 64, table: number): CpuStart {
  const registers = { rsp: bits === 16 ? 0xfff0 : STACK };
  if (bits === 16) return { ...realMode(CODE >> 4, 0, 0, registers), idtr: { base: 0, limit: 0x3ff } };
  const from = bits === 64 ? longMode(CODE, registers, GDT, PAGE_TABLES) : protectedMode(CODE, registers, GDT);
  const data: SegmentStart = { ...from.segments.ds, selector: FLAT };
  const cs = { ...from.segments.cs, selector: bits === 64 ? CODE64 : CODE32 };
  return {
    ...from,
    segments: {
      ...from.segments,
      cs,
      ds: data,
      es: data,
      fs: data,
      gs: data,
      ss: data,
      tr: { selector: TASK, base: TSS, limit: 0x67, access: 0x8b },
    },
    gdtr: { base: GDT, limit: table * 8 - 1 },
    idtr: { base: IDT, limit: TABLES_END * (bits === 64 ? 16 : 8) - 1 },
  };
}

export async function runCode(
  options: CodeOptions,
  engine: Partial<VirtualMachineOptions>,
  onStart: (machine: VirtualMachine) => void = () => {},
): Promise<Outcome> {
  const { bits, descriptors = [], pieces = [] } = options;
  const image: BootImage = {
    description: 'machine code',
    pieces: [...tables(options), { address: CODE, bytes: bytesOf(options.code) }, ...pieces],
    roms: options.roms ?? [],
    cpu: start(bits, TABLE.length + descriptors.length),
    firmware: true,
  };
  const machine = new VirtualMachine({
    memoryMiB: 16,
    noReboot: true,
    icount: true,
    serial: [{ write: () => {} }],
    boot: () => image,
    ...options.machine,
    ...engine,
  });
  const limit = setTimeout(() => machine.stop({ status: 124, reason: 'timeout' }), 600_000);
  onStart(machine);
  const { reason } = await machine.run();
  clearTimeout(limit);
  const { cpu } = machine.processor;
  const view = (address: number) => {
    const bytes = machine.ram.view(address, 4);
    // A stack may lie anywhere when its code is random.
    if (bytes === null) return Number.NaN;
    return new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
  };
  const rip = Number(cpu.u64[S.RIP >> 3]!) + (bits === 16 ? machine.processor.segment(S.CS).base : 0);
  const at = rip - 1 - HANDLERS;
  const vector = reason === 'halted' && at >= 0 && at < TABLES_END * 16 ? at / 16 : null;
  const ss = bits === 64 ? 0 : machine.processor.segment(S.SS).base;
  const sp = Number(cpu.big(S.RSP)) + ss;
  const size = bits === 64 ? 8 : bits === 16 ? 2 : 4;
  return {
    vector,
    stack:
      vector === null ? [] : Array.from({ length: 10 }, (_, i) => view(sp + size * i) & (bits === 16 ? 0xffff : -1)),
    reason,
    machine,
    register: (r) => cpu.u32[(S.GPR >> 2) + 2 * r]!,
    big: (r) => cpu.big(r),
    dword: view,
  };
}

/** Ways to run, for `describe.each`: interpreted, and each tier of translated code at first sight. */
export const WAYS: [string, Partial<VirtualMachineOptions>][] = [
  ['interpreter', { engine: 'interp' }],
  ['translator', { engine: 'jit', strategies: { hotThreshold: 0, tiers: '0,2' } }],
  ['templates', { engine: 'jit', strategies: { tier1Threshold: 0, tiers: '0,1' } }],
];
