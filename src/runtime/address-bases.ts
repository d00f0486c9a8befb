import { ABSOLUTE_BASES, RIP_BASES, RIP_BASES_END } from '../translator/layout.js';
import type { CpuState } from './cpu-state.js';

/** How many a block may need: one for each instruction. */
const OF_BLOCK = 64;

/** The constants of one kind. */
class Places {
  private readonly places = new Map<bigint, number>();
  /**
   * All but the last place, which is for an instruction executed alone (`Blocks.encodeStep`): it does not ask whether
   * there is room.
   */
  private readonly limit: number;

  constructor(
    private readonly first: number,
    end: number,
  ) {
    this.limit = (end - first) / 8 - 1;
  }
  place(value: bigint, memory: CpuState): number {
    let at = this.places.get(value);
    if (at === undefined) {
      at = this.first + 8 * Math.min(this.places.size, this.limit);
      memory.u64[at >> 3] = BigInt.asUintN(64, value);
      if (this.places.size < this.limit) this.places.set(value, at);
    }
    return at;
  }
  get full(): boolean {
    return this.places.size + OF_BLOCK >= this.limit;
  }
  clear(): void {
    this.places.clear();
  }
}

/**
 * Constants that serve records as bases: the upper parts of addresses beyond 32 bits. What code has relative to RIP is
 * kept apart from what it has in full: only the first moves with the code.
 */
export class AddressBases {
  private readonly relative = new Places(RIP_BASES, ABSOLUTE_BASES);
  private readonly absolute = new Places(ABSOLUTE_BASES, RIP_BASES_END);

  constructor(private readonly cpu: CpuState) {}

  place(value: bigint, relative: boolean): number {
    return (relative ? this.relative : this.absolute).place(value, this.cpu);
  }
  get full(): boolean {
    return this.relative.full || this.absolute.full;
  }
  clear(): void {
    this.relative.clear();
    this.absolute.clear();
  }
}
