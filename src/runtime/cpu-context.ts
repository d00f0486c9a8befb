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
const BYTES = PARTS.reduce((n, [start, end]) => n + end - start, 0);

/** A task's registers while another one runs. */
export class CpuContext {
  readonly #bytes = new Uint8Array(BYTES);

  save({ u8 }: CpuState): void {
    let at = 0;
    for (const [start, end] of PARTS) {
      this.#bytes.set(u8.subarray(start, end), at);
      at += end - start;
    }
  }

  restore(cpu: CpuState): void {
    let at = 0;
    for (const [start, end] of PARTS) {
      cpu.u8.set(this.#bytes.subarray(at, at + end - start), start);
      at += end - start;
    }
    cpu.setMxcsr(cpu.u32[S.MXCSR >> 2]!);
  }
}
