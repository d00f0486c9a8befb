import * as iced from 'iced-x86';
import { DATA, FS_BASE, GS_BASE, type State, WRITABLE } from './case.js';
import type { Random } from './random.js';

const K = iced.OpCodeOperandKind;
const R = iced.Register;
const [RBX, RSP, RBP, RSI, RDI] = [3, 4, 5, 6, 7] as const;

export const REGISTERS = {
  8: [R.AL, R.CL, R.DL, R.BL, R.SPL, R.BPL, R.SIL, R.DIL, R.R8L, R.R9L, R.R10L, R.R11L, R.R12L, R.R13L, R.R14L, R.R15L],
  16: [R.AX, R.CX, R.DX, R.BX, R.SP, R.BP, R.SI, R.DI, R.R8W, R.R9W, R.R10W, R.R11W, R.R12W, R.R13W, R.R14W, R.R15W],
  32: Array.from({ length: 16 }, (_, n) => R.EAX + n),
  64: Array.from({ length: 16 }, (_, n) => R.RAX + n),
} as const;

export interface MemoryOperand {
  /** Number of a general register; -1: none; -2: RIP. */
  base: number;
  /** Number of a general register, -1, or iced's XMM or YMM register. */
  index: number;
  scale: number;
  disp: bigint;
  addressBits: number;
  /** Linear address; 0: not known. */
  target: number;
  /** Segment override, or `iced.Register.None`. */
  segment: number;
}

/** VSIB operands: bits of the index's elements, and its registers. */
export const VSIB: Record<number, { bits: 32 | 64; first: number } | undefined> = {
  [K.mem_vsib32x]: { bits: 32, first: R.XMM0 },
  [K.mem_vsib64x]: { bits: 64, first: R.XMM0 },
  [K.mem_vsib32y]: { bits: 32, first: R.YMM0 },
  [K.mem_vsib64y]: { bits: 64, first: R.YMM0 },
};

/** What a memory operand needs of the case that it becomes part of. */
export interface Place {
  readonly word: 32 | 64;
  /** Decides what the bytes of the code say. */
  readonly shape: Random;
  /** Decides what registers and memory hold. */
  readonly data: Random;
  readonly state: State;
  /** Gives a register a value that must stay; false if another one relies on it. */
  fix(r: number, value: bigint): boolean;
  /** Registers that other operands have as their base, and where those lie. */
  readonly bases: Map<number, bigint>;
}

/** Somewhere for a memory operand: mostly in the writable pages, some across their border or beyond their ends. */
export function target(random: Random, bytes: number): number {
  const kind = random.below(100);
  const unit = Math.max(1, bytes);
  let at: number;
  if (kind < 60) at = Math.floor(random.below(2048) / unit) * unit;
  else if (kind < 84) at = random.below(2048);
  else if (kind < 94) at = 4096 - random.below(unit + 1);
  else if (kind < 97) at = WRITABLE - random.below(unit + 1);
  else if (kind < 98) at = WRITABLE + 4096 - random.below(unit + 1);
  else at = -random.below(unit + 1);
  return DATA + at;
}

/** Any register but this one. */
function other(p: Place, avoid: number): number {
  const n = p.word === 64 ? 16 : 8;
  for (;;) {
    const r = p.shape.below(n);
    if (r !== avoid) return r;
  }
}

const smallDisplacement = (random: Random): bigint =>
  random.pick([0n, 0n, 8n, -8n, BigInt(random.below(256) - 128), BigInt(random.below(65536) - 32768)]);

/** An operand of `bits`; with a segment override now and then, its offset being that much less. Null: try again. */
export function memoryOperand(p: Place, bits: number, lea: boolean): MemoryOperand | null {
  let segment: number = R.None;
  // Writing through CS faults in 32-bit code.
  if (!lea && p.shape.chance(0.15))
    segment = p.shape.pick([R.FS, R.GS, R.FS, R.GS, R.ES, R.SS, R.DS, ...(p.word === 64 ? [R.CS] : [])]);
  const segmentBase = segment === R.FS ? FS_BASE : segment === R.GS ? GS_BASE : 0;
  const operand = p.shape.chance(0.93)
    ? plain(p, bits, segmentBase, lea, p.word)
    : p.word === 64
      ? plain(p, bits, segmentBase, lea, 32)
      : real(p, lea);
  return operand && { ...operand, segment };
}

/** 16-bit addresses. They reach nothing here but by LEA. */
function real(p: Place, lea: boolean): MemoryOperand | null {
  if (!lea && p.shape.chance(0.8)) return null;
  const [base, index] = p.shape.pick([
    [RBX, RSI],
    [RBX, RDI],
    [RBP, RSI],
    [RBP, RDI],
    [RSI, -1],
    [RDI, -1],
    [RBP, -1],
    [RBX, -1],
  ] as const);
  const disp = BigInt(p.shape.below(65536));
  return { base, index, scale: 1, disp, addressBits: 16, target: 0, segment: R.None };
}

function plain(p: Place, bits: number, segmentBase: number, lea: boolean, addressBits: 32 | 64): MemoryOperand | null {
  const { shape, data, word } = p;
  const bytes = bits / 8;
  const segment = R.None;
  switch (shape.below(8)) {
    case 0: {
      // Absolute, or relative to RIP.
      const linear = target(shape, bytes);
      const disp = BigInt(linear - segmentBase);
      if (word === 64 && addressBits === 64 && shape.chance(0.5))
        return { base: -2, index: -1, scale: 1, disp, addressBits, target: linear, segment };
      return { base: -1, index: -1, scale: 1, disp, addressBits: word, target: linear, segment };
    }
    case 1: {
      // Index without base.
      const linear = target(shape, bytes);
      const index = other(p, RSP);
      const scale = shape.pick([1, 2, 4, 8]);
      const value = BigInt(shape.below(4096));
      if (!p.fix(index, value)) return null;
      const disp = BigInt(linear - segmentBase) - value * BigInt(scale);
      return { base: -1, index, scale, disp, addressBits, target: linear, segment };
    }
    case 2:
    case 3:
    case 4: {
      const linear = target(data, bytes);
      const index = other(p, RSP);
      const base = other(p, index);
      const scale = shape.pick([1, 2, 4, 8]);
      const disp = smallDisplacement(shape);
      const value = lea && data.chance(0.5) ? data.integer() : BigInt(data.below(512) - 256);
      if (!p.fix(index, value)) return null;
      if (!p.fix(base, BigInt(linear - segmentBase) - disp - value * BigInt(scale))) return null;
      return { base, index, scale, disp, addressBits, target: linear, segment };
    }
    default: {
      const near = p.bases.size > 0 && shape.chance(0.5) ? shape.pick([...p.bases]) : null;
      if (near && addressBits === word) {
        // Next to, or over, what another operand accesses.
        const disp = BigInt(shape.below(48) - 24);
        const linear = Number(near[1] + disp) + segmentBase;
        return { base: near[0], index: -1, scale: 1, disp, addressBits, target: linear, segment };
      }
      const linear = target(data, bytes);
      const base = other(p, -1);
      const disp = smallDisplacement(shape);
      const value = BigInt(linear - segmentBase) - disp;
      if (!p.fix(base, value)) return null;
      p.bases.set(base, value);
      return { base, index: -1, scale: 1, disp, addressBits, target: linear, segment };
    }
  }
}

/** A gather's operand: a base, and a vector of indices that lead near it, mostly into the writable pages. */
export function vsibOperand(p: Place, kind: { bits: 32 | 64; first: number }): MemoryOperand | null {
  const { shape, data, word, state } = p;
  const addressBits = shape.chance(0.93) || word === 32 ? word : 32;
  const base = shape.chance(0.1) ? -1 : shape.below(word === 64 ? 16 : 8);
  const index = shape.below(word === 64 ? 16 : 8);
  const scale = shape.pick([1, 2, 4, 8]);
  const segment = shape.chance(0.8) ? R.None : shape.pick([R.FS, R.GS]);
  const segmentBase = segment === R.FS ? FS_BASE : segment === R.GS ? GS_BASE : 0;
  const disp = base < 0 ? BigInt(DATA + 2048 - segmentBase) : smallDisplacement(shape);
  if (base >= 0 && !p.fix(base, BigInt(DATA + 2048 - segmentBase) - disp)) return null;
  const view = new DataView(new ArrayBuffer(32));
  const near = data.chance(0.8) ? 256 : 1024;
  for (let at = 0; at < 32; at += kind.bits / 8) {
    const value = BigInt(data.below(2 * near) - near);
    if (kind.bits === 64) view.setBigInt64(at, value, true);
    else view.setInt32(at, Number(value), true);
  }
  state.xmm(index).set(new Uint8Array(view.buffer, 0, 16));
  state.ymmUpper(index).set(new Uint8Array(view.buffer, 16, 16));
  return { base, index: kind.first + index, scale, disp, addressBits, target: 0, segment };
}

/** Writes the operand into an instruction. */
export function setMemory(i: iced.Instruction, m: MemoryOperand): void {
  const registers = REGISTERS[m.addressBits as 16 | 32 | 64];
  i.memoryBase = m.base === -2 ? R.RIP : m.base < 0 ? R.None : registers[m.base]!;
  i.memoryIndex = m.index < 0 ? R.None : m.index >= R.XMM0 ? m.index : registers[m.index]!;
  i.memoryIndexScale = m.scale;
  i.memoryDisplacement = BigInt.asUintN(64, m.disp);
  i.segmentPrefix = m.segment;
  if (m.base === -1 && m.index < 0) i.memoryDisplSize = m.addressBits / 8;
  else if (m.disp === 0n && m.base !== RBP && m.base !== 13) i.memoryDisplSize = 0;
  else i.memoryDisplSize = m.addressBits === 16 ? 2 : m.addressBits === 64 ? 8 : 4;
}
