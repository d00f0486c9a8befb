import { TRANSITION_SITES } from '../translator/layout.js';
import * as T from '../translator/transition-layout.js';
import type { CpuState } from './cpu-state.js';

/** An instruction that leaves guest code, as generated code has to know it to do what a plan says. */
export interface TransitionSite {
  /** SITE_*. */
  readonly kind: number;
  readonly length: number;
  readonly argument: number;
  readonly source?: number;
  readonly width?: number;
  readonly selector?: number;
}

/** The table of such instructions in Wasm memory, by address and context (`translator/transition-layout.ts`). */
export class TransitionSites {
  #used = false;

  constructor(private readonly cpu: CpuState) {}

  /** `rip`: signed. `record`: 0, or where it is in a block, and how many instructions are `behind` it there. */
  put(context: number, rip: number, site: TransitionSite, record: number, behind: number): void {
    const { u8, u32 } = this.cpu;
    const at = placeOf(rip);
    this.cpu.setNumber(at + T.SITE_RIP, rip);
    u32[(at + T.SITE_CONTEXT) >> 2] = context;
    u8[at + T.SITE_KIND] = site.kind;
    u8[at + T.SITE_LENGTH] = site.length;
    u8[at + T.SITE_ARGUMENT] = site.argument;
    u8[at + T.SITE_WIDTH] = site.width ?? 0;
    u32[(at + T.SITE_SOURCE) >> 2] = site.source ?? 0;
    u32[(at + T.SITE_SELECTOR) >> 2] = site.selector ?? 0;
    u32[(at + T.SITE_RECORD) >> 2] = record;
    u32[(at + T.SITE_BEHIND) >> 2] = behind;
    this.#used = true;
  }

  /** What is at `rip` is another instruction, in whatever context. */
  delete(rip: number): void {
    this.cpu.u32[(placeOf(rip) + T.SITE_CONTEXT) >> 2] = 0;
  }

  clear(): void {
    if (!this.#used) return;
    const { u32 } = this.cpu;
    for (let i = 0; i < T.SITES; i++) u32[(TRANSITION_SITES + i * T.SITE_BYTES + T.SITE_CONTEXT) >> 2] = 0;
    this.#used = false;
  }
}

function placeOf(rip: number): number {
  const low = rip >>> 0;
  return TRANSITION_SITES + ((low ^ (low >>> 8)) & (T.SITES - 1)) * T.SITE_BYTES;
}
