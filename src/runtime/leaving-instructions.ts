import type { Insn } from '../translator/decode/decode.js';
import type { GuestFault } from './guest-fault.js';

/** Places: a power of 2. A program has few instructions that leave; those that meet in a place are decoded again. */
const PLACES = 1024;

/** An instruction that left guest code for TypeScript, and what it does: moves RIP on, or gives its fault. */
export interface LeavingInstruction {
  readonly insn: Insn;
  readonly run: () => GuestFault | null;
}

/** Instructions of one context that left, by address, so that they are decoded and looked up once. */
export class LeavingInstructions {
  readonly #addresses = new Float64Array(PLACES).fill(Number.NaN);
  readonly #instructions: (LeavingInstruction | null)[] = new Array(PLACES).fill(null);
  /** Places filled since it was cleared, so that clearing costs what was filled. */
  #filled: number[] = [];

  get(rip: number): LeavingInstruction | null {
    const place = placeOf(rip);
    return this.#addresses[place] === rip ? this.#instructions[place]! : null;
  }

  set(rip: number, instruction: LeavingInstruction): void {
    const place = placeOf(rip);
    if (this.#instructions[place] === null) this.#filled.push(place);
    this.#addresses[place] = rip;
    this.#instructions[place] = instruction;
  }

  delete(rip: number): void {
    const place = placeOf(rip);
    if (this.#addresses[place] === rip) this.#addresses[place] = Number.NaN;
  }

  clear(): void {
    if (this.#filled.length === 0) return;
    for (const place of this.#filled) {
      this.#addresses[place] = Number.NaN;
      this.#instructions[place] = null;
    }
    this.#filled = [];
  }
}

function placeOf(rip: number): number {
  const low = rip | 0;
  return (low ^ (low >>> 10)) & (PLACES - 1);
}
