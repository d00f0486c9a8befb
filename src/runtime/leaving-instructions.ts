import type { Insn } from '../translator/decode/decode.js';
import type { GuestFault } from './guest-fault.js';

/** Places: a power of 2. A program has few instructions that leave; those that meet in a place are decoded again. */
const PLACES = 4096;

/** An instruction that left guest code for TypeScript, and what it does: moves RIP on, or gives its fault. */
export interface LeavingInstruction {
  readonly insn: Insn;
  readonly run: () => GuestFault | null;
}

/**
 * Instructions that left, by context (`CodeContext.number`) and address, so that they are decoded and looked up once.
 */
export class LeavingInstructions {
  readonly #addresses = new Float64Array(PLACES).fill(Number.NaN);
  readonly #contexts = new Uint32Array(PLACES);
  readonly #instructions: (LeavingInstruction | null)[] = new Array(PLACES).fill(null);
  /** Places filled since it was cleared, so that clearing costs what was filled. */
  #filled: number[] = [];

  get(context: number, rip: number): LeavingInstruction | null {
    const place = placeOf(context, rip);
    return this.#holds(place, context, rip) ? this.#instructions[place]! : null;
  }

  set(context: number, rip: number, instruction: LeavingInstruction): void {
    const place = placeOf(context, rip);
    if (this.#instructions[place] === null) this.#filled.push(place);
    this.#addresses[place] = rip;
    this.#contexts[place] = context;
    this.#instructions[place] = instruction;
  }

  delete(context: number, rip: number): void {
    const place = placeOf(context, rip);
    if (this.#holds(place, context, rip)) this.#addresses[place] = Number.NaN;
  }

  #holds(place: number, context: number, rip: number): boolean {
    return this.#addresses[place] === rip && this.#contexts[place] === context;
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

function placeOf(context: number, rip: number): number {
  const low = rip | 0;
  return (low ^ (low >>> 12) ^ Math.imul(context, 0x9e5)) & (PLACES - 1);
}
