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
/** The parts of a VM's state, to copy from and to. */
const STATES = new WeakMap<CpuState, readonly Uint8Array[]>();

function partsOf(cpu: CpuState): readonly Uint8Array[] {
  let parts = STATES.get(cpu);
  if (parts === undefined) {
    parts = PARTS.map(([start, end]) => cpu.u8.subarray(start, end));
    STATES.set(cpu, parts);
  }
  return parts;
}

/** A task's registers while another one runs. */
export class CpuContext {
  readonly #own = PARTS.map(([start, end]) => new Uint8Array(end - start));

  /** A copy of all of it. */
  bytes(): Uint8Array {
    const out = new Uint8Array(this.#own.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const own of this.#own) {
      out.set(own, at);
      at += own.length;
    }
    return out;
  }

  save(cpu: CpuState): void {
    const parts = partsOf(cpu);
    const own = this.#own;
    for (let i = 0; i < own.length; i++) own[i]!.set(parts[i]!);
  }

  restore(cpu: CpuState): void {
    const parts = partsOf(cpu);
    const own = this.#own;
    for (let i = 0; i < own.length; i++) parts[i]!.set(own[i]!);
    cpu.setMxcsr(cpu.u32[S.MXCSR >> 2]!);
  }
}
