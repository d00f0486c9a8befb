import { jumpCacheOffset } from '../translator/codegen/jump-cache.js';
import type { CodeContext } from './blocks.js';
import type { Cpu } from './cpu.js';
import { JUMP_CACHE, JUMP_CACHE_ENTRIES } from './layout.js';

/** Where a 32-bit kernel begins: Linux's and most others' split. */
const KERNEL_BASE_32 = 0xc0000000;

/**
 * The jump cache in Wasm memory, which indirect jumps probe: from addresses to descriptors.
 *
 * Its entries have no context. That is right as long as each half of the address space has one context: a supervisor's
 * the upper, a user's the lower, as under every usual kernel. A half belongs to the first context that enters an address
 * of it. Anything else is allowed too, but clears the cache when the context changes.
 */
export class JumpCache {
  private upper: CodeContext | null = null;
  private lower: CodeContext | null = null;
  private mixed = false;
  /** Entries filled since it was cleared, so that clearing costs what was filled. */
  private readonly filled = new Uint32Array(JUMP_CACHE_ENTRIES);
  private count = 0;

  constructor(private readonly cpu: Cpu) {
    // The memory is new: all else is 0.
    this.empty(JUMP_CACHE + jumpCacheOffset(0));
  }

  /** Enters the descriptor of the code of `context` at `rip`. */
  enter(context: CodeContext, rip: number, descriptor: number): void {
    this.claim(context, rip);
    const low = rip >>> 0;
    const at = JUMP_CACHE + jumpCacheOffset(low);
    const { u32 } = this.cpu;
    if (this.isEmpty(at)) this.filled[this.count++] = at;
    u32[at >> 2] = low;
    u32[(at >> 2) + 1] = Math.floor(rip / 4294967296) >>> 0;
    u32[(at >> 2) + 2] = descriptor;
  }

  /** Notes that code of `context` goes on at `rip` from now on: clears the cache where it must be. */
  change(context: CodeContext, rip: number): void {
    const owner = context.supervisor ? this.upper : this.lower;
    const stranger = owner !== null && owner !== context;
    if (this.mixed || stranger || isUpper(context, rip) !== context.supervisor) this.clear();
  }

  clear(): void {
    for (let i = 0; i < this.count; i++) this.empty(this.filled[i]!);
    this.count = 0;
    this.mixed = false;
    this.upper = null;
    this.lower = null;
  }

  private claim(context: CodeContext, rip: number): void {
    if (isUpper(context, rip) !== context.supervisor) this.mixed = true;
    else if (context.supervisor) {
      this.upper ??= context;
      if (this.upper !== context) this.mixed = true;
    } else {
      this.lower ??= context;
      if (this.lower !== context) this.mixed = true;
    }
  }

  /** An empty entry has a descriptor of 0, and an address that is never looked for there: another entry's. */
  private empty(at: number): void {
    const { u32 } = this.cpu;
    u32[at >> 2] = at === JUMP_CACHE + jumpCacheOffset(0) ? 1 : 0;
    u32[(at >> 2) + 1] = 0;
    u32[(at >> 2) + 2] = 0;
  }

  private isEmpty(at: number): boolean {
    return this.cpu.u32[(at >> 2) + 2] === 0;
  }
}

function isUpper(context: CodeContext, rip: number): boolean {
  return context.mode.word === 64 ? rip < 0 : rip >= KERNEL_BASE_32;
}
