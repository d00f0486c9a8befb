import * as S from '../translator/state.js';
import type { CpuState } from './cpu-state.js';

/**
 * The parts of the CPU state that are a program's: [start, end). Counters and scratch places between them are the VM's.
 */
const PARTS: readonly (readonly [number, number])[] = [
  [S.GPR, S.BUDGET - 4],
  [S.SEG_BASE, S.SEG_ATTR + 6 * 4],
  [S.CR2, S.CR2 + 8],
  [S.CR4, S.CR4 + 8],
  [S.XCR0, S.XCR0 + 8],
  [S.SEG_READ_LIMIT, S.SEG_WRITE_LIMIT + 6 * 8],
  [S.XMM, S.XMM + 16 * S.XMM_STRIDE],
  [S.X87, S.FDS + 4],
];
const LAST = PARTS.length - 1;
const FIRST_BYTE = PARTS[0]![0];
const END = PARTS[LAST]![1];
/** Contexts of ended tasks that wait to be used again, at most. */
const MOST_SPARE = 64;

/** A range of bytes as a whole, and its parts that are a program's. */
interface Bytes {
  readonly whole: Uint8Array;
  readonly parts: readonly Uint8Array[];
}
/** A VM's state, to copy from and to, and what its ended tasks have left. */
interface Source extends Bytes {
  readonly spare: Bytes[];
}
const SOURCES = new WeakMap<CpuState, Source>();

function bytesIn(all: Uint8Array, start: number): Bytes {
  const parts = PARTS.map(([from, end]) => all.subarray(start + from - FIRST_BYTE, start + end - FIRST_BYTE));
  return { whole: all.subarray(start, start + END - FIRST_BYTE), parts };
}

function newBytes(): Bytes {
  return bytesIn(new Uint8Array(END - FIRST_BYTE), 0);
}

function sourceOf(cpu: CpuState): Source {
  let source = SOURCES.get(cpu);
  if (source === undefined) {
    source = { ...bytesIn(cpu.u8, FIRST_BYTE), spare: [] };
    SOURCES.set(cpu, source);
  }
  return source;
}

/** A task's registers while another one runs. */
export class CpuContext {
  #own: Bytes | null = null;

  /** A copy of all of it. */
  bytes(): Uint8Array {
    const own = this.#own?.parts ?? [];
    const out = new Uint8Array(PARTS.reduce((sum, [start, end]) => sum + end - start, 0));
    let at = 0;
    for (const part of own) {
      out.set(part, at);
      at += part.length;
    }
    return out;
  }

  save(cpu: CpuState): void {
    const source = sourceOf(cpu);
    this.#own ??= source.spare.pop() ?? newBytes();
    // All in one piece: what lies between the parts is not put back.
    this.#own.whole.set(source.whole);
  }

  restore(cpu: CpuState): void {
    const { parts } = sourceOf(cpu);
    this.#own ??= newBytes();
    const own = this.#own.parts;
    for (let i = 0; i < own.length; i++) parts[i]!.set(own[i]!);
    cpu.setMxcsr(cpu.u32[S.MXCSR >> 2]!);
  }

  /** The task has ended: another one may have the bytes. */
  release(cpu: CpuState): void {
    const { spare } = sourceOf(cpu);
    if (this.#own !== null && spare.length < MOST_SPARE) spare.push(this.#own);
    this.#own = null;
  }
}
