import * as iced from 'iced-x86';
import type { Case, Outcome, State } from './case.js';

/*
 * A case's instruction in the middle of a region: what comes before makes its flags and some of its registers, what
 * comes after reads its flags and overwrites them, or only overwrites them. So the passes have something to do, and the
 * outcome is still the one that the processor gave for the instruction alone.
 */

/** A page of our guests' that no case knows: dwords of values before, results behind them. */
export const SCRATCH = 0x2bd37000;
const FLAGS_IN = 0;
const RAX_IN = 8;
const RAX_OUT = 16;
const FLAGS_OUT = 24;

const LOW_FLAGS = 0xd5;
const OF = 0x800;

export interface Company {
  /** Where control enters: the instruction keeps its place. */
  readonly start: number;
  /** All code, without INT3s behind it. */
  readonly code: Uint8Array;
  /** Bytes behind the instruction. */
  readonly suffix: number;
  /** General registers that the code before adds something to. */
  readonly moved: readonly { r: number; by: number }[];
  /** The code behind reads the flags before it overwrites them. */
  readonly readsFlags: boolean;
}

const dword = (v: number): number[] => [v & 0xff, (v >> 8) & 0xff, (v >> 16) & 0xff, v >>> 24];

/**
 * The company of all cases with this code at this place; null: the instruction ends the block, or there are several.
 */
export function companyOf(c: Case): Company {
  const wide = c.word === 64;
  /** `opcode` with EAX (`rexW`: RAX) and the scratch page at `offset`. */
  const scratch = (opcode: number, offset: number, rexW: boolean): number[] => [
    ...(rexW && wide ? [0x48] : []),
    opcode,
    ...(wide ? [0x04, 0x25] : [0x05]),
    ...dword(SCRATCH + offset),
  ];
  const { registers, goesOn } = look(c);
  const pick = c.at >>> 8;
  const moved = registers.map((r, n) => ({ r, by: ((pick * 37 + n * 11) & 0x7f) - 64 }));
  const prefix = [
    // OF comes from AL, the others from AH.
    ...scratch(0x8b, FLAGS_IN, false),
    ...[0x04, 0x7f], // add al, 7Fh
    0x9e, // sahf
    ...scratch(0x8b, RAX_IN, true),
    ...moved.flatMap(({ r, by }) => [
      ...(wide ? [0x48 | (r >> 3 ? 5 : 0)] : []),
      ...[0x8d, 0x40 | ((r & 7) << 3) | (r & 7), by & 0xff], // lea r, [r+by]
    ]),
  ];
  const readsFlags = pick % 3 !== 0;
  const suffix = goesOn
    ? [
        ...scratch(0x89, RAX_OUT, true),
        ...(readsFlags ? [0x9f, 0x0f, 0x90, 0xc0, ...scratch(0x89, FLAGS_OUT, false)] : []), // lahf; seto al
        ...[0x31, 0xc0], // xor eax, eax
      ]
    : [];
  return {
    start: c.at - prefix.length,
    code: Uint8Array.from([...prefix, ...c.code, ...suffix]),
    suffix: suffix.length,
    moved,
    readsFlags,
  };
}

/**
 * General registers that the code names and LEA can move in four bytes, three at most; whether control goes on behind.
 */
function look(c: Case): { registers: number[]; goesOn: boolean } {
  const decoder = new iced.Decoder(c.word, c.code, iced.DecoderOptions.None);
  decoder.ip = BigInt(c.at);
  const i = decoder.decode();
  const named = [i.memoryBase, i.memoryIndex];
  for (let n = 0; n < i.opCount; n++) if (i.opKind(n) === iced.OpKind.Register) named.push(i.opRegister(n));
  const registers = new Set<number>();
  for (const r of named) {
    if (!iced.RegisterExt.isGPR(r)) continue;
    const number = iced.RegisterExt.number(iced.RegisterExt.fullRegister(r));
    if ((number & 7) !== 4) registers.add(number);
  }
  const goesOn = i.flowControl === iced.FlowControl.Next && i.length === c.code.length;
  i.free();
  decoder.free();
  return { registers: [...registers].slice(0, 3), goesOn };
}

/** What the scratch page holds, and the registers, so that the state at the instruction is the case's. */
export function enterCompany(company: Company, c: Case): { state: State; scratch: Uint8Array } {
  const state = c.state.clone();
  const scratch = Buffer.alloc(64);
  const flags = state.flags;
  scratch[FLAGS_IN] = flags & OF ? 1 : 0x80;
  scratch[FLAGS_IN + 1] = flags & LOW_FLAGS;
  for (const { r, by } of company.moved) state.setGpr(r, BigInt.asUintN(c.word, state.gpr(r) - BigInt(by)));
  scratch.writeBigUInt64LE(state.gpr(0), RAX_IN);
  // Nothing is left of the flags and RAX but in the scratch page.
  state.flags = flags ^ (LOW_FLAGS | OF);
  state.setGpr(0, 0x5a5a5a5an);
  return { state, scratch };
}

/** The outcome as the instruction alone would have it. */
export function leaveCompany(company: Company, c: Case, o: Outcome, scratch: Uint8Array): Outcome {
  const end = company.start + company.code.length + 1;
  if (company.suffix === 0 || o.vector !== 3 || o.rip !== end) return o;
  const view = Buffer.from(scratch.buffer, scratch.byteOffset, scratch.length);
  const state = o.state.clone();
  const mask = LOW_FLAGS | OF;
  const stored = view[FLAGS_OUT + 1]! | (view[FLAGS_OUT]! ? OF : 0);
  // Behind XOR: ZF and PF. What is wrong there shows as flags that are all wrong.
  const overwritten = (state.flags & mask & ~0x10) === 0x44;
  state.flags = (state.flags & ~mask) | ((overwritten ? stored : ~stored) & mask);
  state.setGpr(0, view.readBigUInt64LE(RAX_OUT));
  return { ...o, rip: c.at + c.code.length + 1, state, unseenFlags: company.readsFlags || !overwritten ? 0 : mask };
}
