import type { Insn } from '../translator/decode/decode.js';
import type { CpuState } from './cpu-state.js';
import type { GuestFault } from './guest-fault.js';
import { type TransitionSite, TransitionSites } from './transition-sites.js';

/** Places: a power of 2. A program has few instructions that leave; those that meet in a place are decoded again. */
const PLACES = 4096;

/** An instruction that left guest code for TypeScript, and what it does: moves RIP on, or gives its fault. */
export interface LeavingInstruction {
  readonly insn: Insn;
  readonly run: () => GuestFault | null;
  /** How generated code may do it; null: it may not. */
  readonly site: TransitionSite | null;
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
  readonly #sites: TransitionSites;

  constructor(cpu: CpuState) {
    this.#sites = new TransitionSites(cpu);
  }

  get(context: number, rip: number): LeavingInstruction | null {
    const place = placeOf(context, rip);
    return this.#holds(place, context, rip) ? this.#instructions[place]! : null;
  }

  /** `record`, `behind`: as `TransitionSites.put` has them. */
  set(context: number, rip: number, instruction: LeavingInstruction, record: number, behind: number): void {
    const place = placeOf(context, rip);
    if (this.#instructions[place] === null) this.#filled.push(place);
    this.#addresses[place] = rip;
    this.#contexts[place] = context;
    this.#instructions[place] = instruction;
    if (instruction.site !== null) this.#sites.put(context, rip, instruction.site, record, behind);
  }

  delete(context: number, rip: number): void {
    const place = placeOf(context, rip);
    if (this.#holds(place, context, rip)) this.#addresses[place] = Number.NaN;
    this.#sites.delete(rip);
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
    this.#sites.clear();
  }
}

function placeOf(context: number, rip: number): number {
  const low = rip | 0;
  return (low ^ (low >>> 12) ^ Math.imul(context, 0x9e5)) & (PLACES - 1);
}
