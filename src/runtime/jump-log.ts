import * as Rec from '../translator/codegen/record.js';
import { JUMP_LOG, JUMP_LOG_BYTES, JUMP_LOG_ENTRY } from '../translator/layout.js';
import type { Block, Blocks } from './blocks.js';
import type { CpuState } from './cpu-state.js';

/** Where a block's indirect jump or call went, by how often. */
export interface JumpTargets {
  /** Address of the instruction. */
  readonly rip: number;
  readonly counts: Map<number, number>;
}

/** Targets of one jump that are counted, at most. */
const TARGETS = 256;
/** A target counts if it is at least this part of a jump's. */
const LEAST_SHARE = 1 / 128;

/**
 * Targets of indirect jumps and calls, from the log that the interpreter writes. What tiers 1 and 2 execute is not in
 * it: `ExecutionProfile` has all code interpreted for a while.
 */
export class JumpLog {
  private readonly byBlock = new WeakMap<Block, JumpTargets>();

  constructor(
    private readonly cpu: CpuState,
    private readonly blocks: Blocks,
  ) {}

  /** Takes what has been logged since the last call. */
  read(): void {
    const { cpu } = this;
    const { u32 } = cpu;
    for (let at = JUMP_LOG; at < JUMP_LOG + JUMP_LOG_BYTES; at += JUMP_LOG_ENTRY) {
      const record = u32[at >> 2]!;
      if (record === 0) continue;
      u32[at >> 2] = 0;
      const block = this.blocks.ownerOf(record);
      if (!block?.valid) continue;
      const rip = cpu.signedNumber(record + Rec.RIP);
      let known = this.byBlock.get(block);
      if (known?.rip !== rip) {
        known = { rip, counts: new Map() };
        this.byBlock.set(block, known);
      }
      const target = cpu.signedNumber(at + 8);
      const count = known.counts.get(target) ?? 0;
      if (count > 0 || known.counts.size < TARGETS) known.counts.set(target, count + 1);
    }
  }

  /** Where the block's indirect jump was seen to go to, the most frequent targets first; null: nothing is known. */
  targets(block: Block): { rip: number; targets: number[] } | null {
    const known = this.byBlock.get(block);
    if (!known) return null;
    const all = [...known.counts].sort((a, b) => b[1] - a[1]);
    const sum = all.reduce((n, [, count]) => n + count, 0);
    return { rip: known.rip, targets: all.filter(([, n]) => n >= sum * LEAST_SHARE).map(([target]) => target) };
  }
}
